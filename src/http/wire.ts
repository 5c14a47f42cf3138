import type { Fetch } from "./fetch.ts";

/** A request as a transport sends it. */
export interface WireRequest {
  url: string;
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array<ArrayBuffer> | undefined;
  /** `omit` keeps a browser from asking the user for the account that the client has. */
  credentials?: "omit" | undefined;
  signal?: AbortSignal | undefined;
}

/** A response, read to its end and unpacked. */
export interface WireResponse {
  readonly status: number;
  readonly statusText: string;
  /** Value of a header by its name in lower case; several are joined by commas. */
  header(name: string): string | undefined;
  headers(): Iterable<[name: string, value: string]>;
  text(): string;
  bytes(): Uint8Array<ArrayBuffer>;
}

/** What trust of its own has to go with. */
export interface TrustContext {
  /** Whether the address is one of https. */
  isSecure: boolean;
  /** The caller's own, which has its own trust. */
  fetch?: Fetch | undefined;
  /** Trusts anybody. */
  insecure?: boolean | undefined;
}

/**
 * Sends a request, and reads the response.
 *
 * @throws WireFault if no response came; what the signal has as its reason once that aborts; a caller's own exception
 */
export type Send = (request: WireRequest) => Promise<WireResponse>;

/** A response for those who take one of `fetch`. */
export function toResponse(answer: WireResponse): Response {
  const { status, statusText } = answer;
  const headers = new Headers();
  for (const [name, value] of answer.headers()) headers.append(name, value);
  const isBodiless = status === 204 || status === 205 || status === 304;
  return new Response(isBodiless ? null : answer.bytes(), { status, statusText, headers });
}
