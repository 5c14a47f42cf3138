import type { Names } from "../contract/unknown-name.ts";
import type { AuthOptions, AuthScheme } from "../server/auth/gate.ts";
import type { ListenOptions } from "../server/listen.ts";
import type { VapixAccount, VapixSettings } from "../vapix/options.ts";

/** Options of a proxy. */
export interface ProxyOptions extends ListenOptions {
  /** Origins whose pages may call the device through the proxy, such as `http://localhost:5173`, but not `*`. */
  cors?: readonly string[] | undefined;
  /** Address of the device: `https://192.168.0.90`. */
  upstream: string;
  /**
   * How to call the device: account, trust, and so on. Without an account, those who call the proxy answer the challenges
   * of the device themselves. What passes a proxy are no calls of a client, so it takes no `onCall`.
   */
  client?: VapixAccount & Omit<VapixSettings, "onCall">;
  /**
   * How the proxy finds out who calls, `none` by default. It is required if `client` has an account or a token: with
   * `none`, everybody who reaches the proxy has that account, and a browser on plain HTTP may send a `GET` of any web page
   * to an address that is not a loopback one.
   */
  auth?: AuthScheme | AuthOptions;
  /** Takes one line per request, and one for each finding, without values. */
  log?: (line: string) => void;
  /**
   * Folder that each call of a described API is written into with its answer, for the mock and `vapix verify` to read: a
   * JSON file (`RecordedExchange`) that only you may read. It is made if it is missing. Secrets, accounts, addresses, host
   * names and serial numbers are replaced. Responses with HTTP 401 are not written.
   */
  record?: string;
}

export const PROXY_OPTIONS: Names<ProxyOptions> = {
  upstream: true,
  client: true,
  auth: true,
  log: true,
  record: true,
  port: true,
  host: true,
  tls: true,
  allowHosts: true,
  cors: true,
};
