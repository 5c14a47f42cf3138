import type { RequestListener } from "node:http";
import { htmlPage } from "./page.ts";
import { pathOf } from "./request-target.ts";
import { send } from "./send.ts";

/** Redirects all requests to another address, with path and query. With 307, a POST remains a POST. */
export function redirectTo(address: string): RequestListener {
  return ({ url = "" }, response) => {
    const [query = ""] = /\?.*$/s.exec(url) ?? [];
    send(response, { ...htmlPage(307), headers: { Location: address + pathOf(url).replace(/^(?!\/)/, "/") + query } });
  };
}
