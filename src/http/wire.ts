import type { Ending } from "./ending.ts";

/** A request as a transport sends it. */
export interface WireRequest {
  url: string;
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array<ArrayBuffer> | undefined;
  signal?: Ending | undefined;
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
