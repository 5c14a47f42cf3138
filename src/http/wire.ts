import type { Ending } from "./ending.ts";
import type { Fetch } from "./fetch.ts";
import type { Upload } from "./upload.ts";

/** A request as a transport sends it. */
export interface WireRequest {
  url: string;
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array<ArrayBuffer> | Blob | Upload | undefined;
  /** Called with the number of sent bytes of a `Blob` or an `Upload`; not with `fetch`. */
  onSent?: ((bytes: number) => void) | undefined;
  /** `omit` prevents a browser from asking the user for the account that the client has. */
  credentials?: "omit" | undefined;
  signal?: Ending | undefined;
}

/** A completely read and decoded response. */
export interface WireResponse {
  readonly status: number;
  /** The reason phrase, without control characters. */
  readonly statusText: string;
  /** Value of a header by lowercase name; several values are joined by commas. */
  header(name: string): string | undefined;
  headers(): Iterable<[name: string, value: string]>;
  text(): string;
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Options that custom trust must match. */
export interface TrustContext {
  /** Whether the address is https. */
  isSecure: boolean;
  /** The caller's own `fetch`, which has its own trust. */
  fetch?: Fetch | undefined;
  /** Trusts any certificate. */
  insecure?: boolean | undefined;
}

/**
 * Sends a request, and reads the response.
 *
 * @throws WireFault if there is no response; the reason of the signal if it aborts; the caller's own exceptions
 */
export type Send = (request: WireRequest) => Promise<WireResponse>;

/** Converts to an object like a Response. It also supports a status such as 600, which Response rejects. */
export function toResponse(answer: WireResponse): Response {
  const { status } = answer;
  const headers = new Headers();
  for (const [name, value] of answer.headers()) headers.append(name, value);
  const isOdd = status < 200 || status > 599;
  const response = new Response([204, 205, 304].includes(status) ? null : answer.bytes(), {
    status: isOdd ? 599 : status,
    statusText: answer.statusText,
    headers,
  });
  return isOdd ? Object.defineProperty(response, "status", { value: status }) : response;
}
