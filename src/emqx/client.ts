import { type Operations, operations } from "../../generated/client/emqx.ts";
import type { paths } from "../../generated/types/emqx.ts";
import type { Names } from "../contract/unknown-name.ts";
import { readAnswer } from "./answer.ts";
import { type BrokerClient, createBrokerClient, type EmqxCallOptions } from "./broker-client.ts";
import { BROKER_OPTIONS, type BrokerOptions, readBrokerOptions } from "./options.ts";

/** How a client of EMQX 5 identifies itself: by a key, by a token, or not at all, which is enough for `login`. */
export type EmqxAccount =
  | {
      /** API key. */
      apiKey: string;
      /** Secret of the key. It appears in no error and no log. */
      apiSecret: string;
      token?: undefined;
    }
  | {
      apiKey?: undefined;
      apiSecret?: undefined;
      /** Token of `login`, in place of a key: some operations, such as `createApiKey`, take nothing else. */
      token?: string | undefined;
    };
/** Options of a client of EMQX 5. */
export type EmqxClientOptions = BrokerOptions & EmqxAccount;

const OPTIONS: Names<EmqxClientOptions> = { apiKey: true, apiSecret: true, token: true, ...BROKER_OPTIONS };

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
    options: OPTIONS,
  });
  return createBrokerClient({ id: "emqx", operations, readAnswer }, settings);
}
