import { type Operations, operations } from "../../generated/client/emqx-v4.ts";
import type { paths } from "../../generated/types/emqx-v4.ts";
import type { Names } from "../contract/unknown-name.ts";
import { readEnvelope } from "./answer.ts";
import { type BrokerClient, createBrokerClient, type EmqxCallOptions } from "./broker-client.ts";
import { BROKER_OPTIONS, type BrokerOptions, readBrokerOptions } from "./options.ts";

/** How a client of EMQX 4 identifies itself: by an application, or not at all. */
export type EmqxV4Account =
  | {
      /** AppID. */
      appId: string;
      /** AppSecret. It appears in no error and no log. */
      appSecret: string;
    }
  | { appId?: undefined; appSecret?: undefined };
/** Options of a client of EMQX 4, or of EMQX Cloud on 4.x. */
export type EmqxV4ClientOptions = BrokerOptions & EmqxV4Account;

const OPTIONS: Names<EmqxV4ClientOptions> = { appId: true, appSecret: true, ...BROKER_OPTIONS };

/** Hosts of dedicated deployments of EMQX Cloud, which have the API at another path. */
const CLOUD = /\.emqx\.cloud$/;

/** A broker of EMQX 4. */
export type EmqxV4Client = BrokerClient<Operations<EmqxCallOptions>, paths>;

/**
 * A typed client of a broker of EMQX 4: a function per operation, which gives what is in the envelope, of a list its
 * `data` and `meta`. A client that there is not is no error, but an empty list; a `count` of -1, which nobody counted, is
 * left out.
 *
 * @param url Address of the management listener: `http://127.0.0.1:8081`, to which `/api/v4` is added, or of a deployment
 *   of EMQX Cloud: `https://….emqx.cloud:8443`, to which `/api` is added.
 * @throws TypeError where the address or an option cannot be used
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
