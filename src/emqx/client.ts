import { type Operations, operations } from "../../generated/client/emqx.ts";
import type { paths } from "../../generated/types/emqx.ts";
import { readAnswer } from "./answer.ts";
import { type BrokerClient, createBrokerClient, type EmqxCallOptions } from "./broker-client.ts";
import { type BrokerOptions, readBrokerOptions } from "./options.ts";

/** Options of a client of EMQX 5. */
export interface EmqxClientOptions extends BrokerOptions {
  /** API key. Without one, and without a token, calls go without credentials, which is enough for `login`. */
  apiKey?: string | undefined;
  /** Secret of the key. It appears in no error and no log. */
  apiSecret?: string | undefined;
  /** Token of `login`, in place of a key: some operations, such as `createApiKey`, take nothing else. */
  token?: string | undefined;
}

/** A broker of EMQX 5. */
export type EmqxClient = BrokerClient<Operations<EmqxCallOptions>, paths>;

/**
 * A typed client of a broker of EMQX 5: a function per operation, with one object for the parameters of path and query
 * and `body`.
 *
 * Credentials go out at once. To another machine that takes https, or `allowBasicOverHttp`: whoever reads an API key on
 * the way has the whole broker.
 *
 * @param url Address of the dashboard: `https://broker.example.com:18084`. `/api/v5` is added where it has no path.
 * @throws TypeError where the address or an option cannot be used
 */
export function createEmqxClient(url: string | URL, options: EmqxClientOptions = {}): EmqxClient {
  const { apiKey, apiSecret, token } = options;
  const settings = readBrokerOptions(url, "/api/v5", options, {
    key: { names: ["apiKey", "apiSecret"], values: [apiKey, apiSecret] },
    token,
  });
  return createBrokerClient({ id: "emqx", operations, readAnswer }, settings);
}
