import type { DeviceReply } from "./device-reply.ts";

/** A request that the mock saw. `params` are as they came, secrets included; headers are not kept. */
export interface SeenRequest {
  httpMethod: string;
  path: string;
  api: string | undefined;
  /** The method, or of a REST API the operationId. */
  method: string | undefined;
  /** Of a REST API, the values of `path` and `query`, and the `body`. */
  params: unknown;
  /** The file that came with it: its name, and how many bytes it had. */
  file?: { name: string | undefined; size: number };
  /** HTTP status of the answer; 0 where there was none. */
  status: number;
  /** Code of the refusal, where it was refused. */
  code: number | string | undefined;
  /** What was wrong with it. */
  reason: string | undefined;
}

/** What is remembered of a request and its answer. */
export function seenRequest(httpMethod: string, path: string, reply: DeviceReply): SeenRequest {
  const { api, method, params, file, status, code, reason } = reply;
  return { httpMethod, path, api, method, params, ...(file && { file }), status, code, reason };
}

/** How many bytes of requests are remembered. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The last requests, oldest first. */
export interface Memory {
  readonly requests: readonly SeenRequest[];
  /** @param bytes Size of the body. */
  add(seen: SeenRequest, bytes: number): void;
  clear(): void;
}

/** @param most How many requests are remembered, if they have no more than 4 MiB of bodies. */
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
      while (requests.length > most || (sum > MOST_BYTES && requests.length > 1)) {
        requests.shift();
        sum -= sizes.shift()!;
      }
    },
    clear() {
      requests.length = sizes.length = sum = 0;
    },
  };
}
