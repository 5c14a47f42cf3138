import type { DeviceReply } from "./device-reply.ts";

/** A request that the mock received. `params` contain secrets as received; headers are not kept. */
export interface SeenRequest {
  httpMethod: string;
  path: string;
  api: string | undefined;
  /** The method; for REST APIs, the operationId. */
  method: string | undefined;
  /** For REST APIs, the values of `path` and `query`, and the `body`. */
  params: unknown;
  /** The file that came with it: its name, and how many bytes it had. */
  file?: { name: string | undefined; size: number };
  /** HTTP status of the response; 0 if there was no response. */
  status: number;
  /** Code of the error response, if any. */
  code: number | string | undefined;
  /** Why the request was rejected. */
  reason: string | undefined;
}

/** Creates the entry for a request and its response. */
export function seenRequest(httpMethod: string, path: string, reply: DeviceReply): SeenRequest {
  const { api, method, params, file, status, code, reason } = reply;
  return { httpMethod, path, api, method, params, ...(file && { file }), status, code, reason };
}

/** Maximum total size in bytes of the remembered requests. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The last requests, oldest first. */
export interface Memory {
  readonly requests: readonly SeenRequest[];
  /** @param bytes Size of the body. */
  add(seen: SeenRequest, bytes: number): void;
  clear(): void;
}

/** @param most Maximum number of requests, if their bodies do not exceed 4 MiB. */
export function createMemory(most = 1000): Memory {
  const requests: SeenRequest[] = [];
  const sizes: number[] = [];
  let sum = 0;
  return {
    requests,
    add(seen, bytes) {
      requests.push(seen);
      sizes.push(bytes);
      sum += bytes;
      while (requests.length > most || (sum > MAX_BYTES && requests.length > 1)) {
        requests.shift();
        sum -= sizes.shift()!;
      }
    },
    clear() {
      requests.length = sizes.length = sum = 0;
    },
  };
}
