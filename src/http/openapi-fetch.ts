import createOpenapiFetch, { type Client } from "openapi-fetch";
import { type Send, toResponse, type WireResponse } from "./wire.ts";

/**
 * An openapi-fetch client over a transport. Its middleware gets real requests and responses.
 *
 * @param onResponse Called with each response and what it was made of.
 */
export function createHttp<Paths extends {}>(
  baseUrl: string,
  send: Send,
  onResponse: (response: Response, answer: WireResponse) => void = () => {},
): Client<Paths> {
  return createOpenapiFetch<Paths>({
    baseUrl,
    async fetch(request) {
      const { url, method, headers, signal } = request;
      const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
      const answer = await send({ url, method, headers: Object.fromEntries(headers), body, signal });
      const response = toResponse(answer);
      onResponse(response, answer);
      return response;
    },
  });
}
