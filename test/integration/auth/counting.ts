import type { Credentials } from "../../../src/auth/basic.ts";
import { createVapixClient, type VapixClient } from "../../../src/index.ts";

/** A request that a client sent, and what came of it. */
export interface Sent {
  authorization: string | null;
  status: number;
  challenge: string | null;
}

/** A client, and the requests that it sent, in the order of their answers. */
export function counting(url: string, credentials: Credentials): { camera: VapixClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const camera = createVapixClient(url, {
    ...credentials,
    fetch: async (address, init) => {
      const response = await fetch(address, init);
      sent.push({
        authorization: new Headers(init.headers).get("authorization"),
        status: response.status,
        challenge: response.headers.get("www-authenticate"),
      });
      return response;
    },
  });
  return { camera, sent };
}
