import { type Operations, operations } from "../../generated/client/emqx.ts";
import type { paths } from "../../generated/types/emqx.ts";
import type { Names } from "../contract/unknown-name.ts";
import { readAnswer } from "./answer.ts";
import { type BrokerClient, createBrokerClient, type EmqxCallOptions } from "./broker-client.ts";
import { BROKER_OPTIONS, type BrokerOptions, readBrokerOptions } from "./options.ts";

/** Credentials of a client of EMQX 5: an API key, a token, or none, which is enough for `login`. */
export type EmqxAccount =
  | {
      /** API key. */
      apiKey: string;
      /** Secret of the key. It never appears in errors and logs. */
      apiSecret: string;
      token?: undefined;
    }
  | {
      apiKey?: undefined;
      apiSecret?: undefined;
      /** Token of `login`, instead of a key: some operations, such as `createApiKey`, require it. */
      token?: string | undefined;
    };
/** Options of a client of EMQX 5. */
export type EmqxClientOptions = BrokerOptions & EmqxAccount;

const OPTIONS: Names<EmqxClientOptions> = { apiKey: true, apiSecret: true, token: true, ...BROKER_OPTIONS };

/** Client of a broker with EMQX 5. */
export type EmqxClient = BrokerClient<Operations<EmqxCallOptions>, paths>;

/**
 * Creates a typed client of a broker with EMQX 5: a function per operation, which takes one object with the parameters
 * of path and query, and `body`.
 *
 * The client sends credentials with the first request. To another machine, this requires https or `allowBasicOverHttp`,
 * because anyone who reads an API key on the way controls the broker.
 *
 * @param url Address of the dashboard: `https://broker.example.com:18084`. `/api/v5` is added if the URL has no path.
 * @throws TypeError if the address or an option is invalid
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
