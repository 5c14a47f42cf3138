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
   * Account, trust and other options for the device. Without an account, the callers of the proxy respond to the
   * challenges of the device themselves. `onCall` is missing, because the proxy forwards requests without making
   * calls.
   */
  client?: VapixAccount & Omit<VapixSettings, "onCall">;
  /**
   * Authentication of callers, `none` by default. Required if `client` has an account or a token: with `none`, anyone
   * who reaches the proxy has that account, and on plain HTTP any web page may make a browser send a `GET` to an
   * address other than loopback.
   */
  auth?: AuthScheme | AuthOptions;
  /** Receives one line per request, and one per finding, without values. */
  log?: (line: string) => void;
  /**
   * Folder for recordings: each call of a described API with its response, as a JSON file (`RecordedExchange`) that
   * only you can read, for the mock and `vapix verify`. The folder is created if missing. Secrets, accounts, addresses,
   * host names and serial numbers are replaced. Responses with HTTP 401 are not recorded.
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
