import { type Json, resolve } from "../../src/contract/document.ts";
import { apiIds } from "../../src/contract/files.ts";
import { jsonOf, readContract } from "../../src/contract/methods.ts";

/** The documented requests of all VAPIX APIs that go without a file, with their API and method. */
export function documentedRequests() {
  const methods = apiIds().flatMap((id) => [...readContract(id).methods.values()].map((method) => ({ id, method })));
  return methods.flatMap(({ id, method }) => {
    const api = readContract(id);
    const examples = Object.values(jsonOf(method.operation.requestBody)?.examples ?? {});
    return examples.map((one) => ({ api, method, body: resolve<{ value: Json }>(api.document, one).value }));
  });
}

/** A request as it is sent. */
export interface Sent {
  path: string;
  body: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

/** A completely read response. */
export type Answer = Awaited<ReturnType<typeof send>>;

/** Sends a request to a server. */
export async function send(url: string, { path, body, headers }: Sent) {
  const all = { "Content-Type": "application/json", ...headers };
  const response = await fetch(url + path, { method: "POST", headers: all, body });
  return { status: response.status, headers: response.headers, body: await response.text() };
}
