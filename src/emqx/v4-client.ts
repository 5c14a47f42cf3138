import { type Operations, operations } from "../../generated/client/emqx-v4.ts";
import type { paths } from "../../generated/types/emqx-v4.ts";
import type { Names } from "../contract/unknown-name.ts";
import { readEnvelope } from "./answer.ts";
import { type BrokerClient, createBrokerClient, type EmqxCallOptions } from "./broker-client.ts";
import { BROKER_OPTIONS, type BrokerOptions, readBrokerOptions } from "./options.ts";

/** Credentials of a client of EMQX 4: an application, or none. */
export type EmqxV4Account =
  | {
      /** AppID. */
      appId: string;
      /** AppSecret. It never appears in errors and logs. */
      appSecret: string;
    }
  | { appId?: undefined; appSecret?: undefined };
/** Options of a client of EMQX 4, or of EMQX Cloud on 4.x. */
export type EmqxV4ClientOptions = BrokerOptions & EmqxV4Account;

const OPTIONS: Names<EmqxV4ClientOptions> = { appId: true, appSecret: true, ...BROKER_OPTIONS };

/** Hosts of dedicated deployments of EMQX Cloud, which serve the API at another path. */
const CLOUD = /\.emqx\.cloud$/;

/** Client of a broker with EMQX 4. */
export type EmqxV4Client = BrokerClient<Operations<EmqxCallOptions>, paths>;

/**
 * Creates a typed client of a broker with EMQX 4: a function per operation, which returns the content of the envelope,
 * and `data` and `meta` for a list. For an unknown client, the result is an empty list instead of an error. A `count`
 * of -1, which means "not counted", is omitted.
 *
 * @param url Address of the management listener: `http://127.0.0.1:8081`, to which `/api/v4` is added, or of a
 * deployment of EMQX Cloud: `https://….emqx.cloud:8443`, to which `/api` is added.
 * @throws TypeError if the address or an option is invalid
 */
export function createEmqxV4Client(url: string | URL, options: EmqxV4ClientOptions = {}): EmqxV4Client {
  const { appId, appSecret } = options;
  const base = URL.canParse(url) && CLOUD.test(new URL(url).hostname) ? "/api" : "/api/v4";
  const settings = readBrokerOptions(url, base, options, {
    key: { names: ["appId", "appSecret"], values: [appId, appSecret] },
    options: OPTIONS,
  });
  return createBrokerClient({ id: "emqx-v4", operations, readAnswer: readEnvelope }, settings);
}
