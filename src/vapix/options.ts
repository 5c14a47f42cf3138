import type { Names } from "../contract/unknown-name.ts";
import {
  checkCredentials,
  checkToken,
  type Connection,
  type ConnectionOptions,
  readConnection,
} from "../http/connection.ts";
import type { ApiId } from "./methods.ts";
import type { Account } from "../auth/session.ts";

/** How a client identifies itself: by user name and password, by a token, or not at all. */
export type VapixAccount =
  | {
      /** Account on the device. */
      username: string;
      /** Password of the account. It appears in no error and no log. */
      password: string;
      token?: undefined;
    }
  | {
      username?: undefined;
      password?: undefined;
      /** Bearer token, where the device's virtual host asks for one; it goes with every call. */
      token?: string | undefined;
    };

/** Options of a client but for the account. */
export interface VapixSettings extends ConnectionOptions {
  /** API version to ask for: of all APIs, or by API id. */
  apiVersion?: string | Partial<Record<ApiId, string>> | undefined;
  /** Allows Basic, or a token, over plain HTTP, where everybody on the way can read it. */
  allowBasicOverHttp?: boolean | undefined;
}

/** Options of a client. */
export type VapixClientOptions = VapixSettings & VapixAccount;

/** The options of a client, checked, with defaults. */
export interface Settings extends Connection {
  account: Account;
  allowBasicOverHttp: boolean;
  /** API version to ask for, by API id. */
  version(api: string): string | undefined;
}

const OPTIONS: Names<Omit<VapixClientOptions, keyof ConnectionOptions>> = {
  username: true,
  password: true,
  token: true,
  apiVersion: true,
  allowBasicOverHttp: true,
};
const DEVICE = {
  name: "device",
  example: "https://192.168.0.90",
  credentials: "username and password",
  options: OPTIONS,
};

/**
 * Reads the options of a client.
 *
 * @throws TypeError where the address or an option cannot be used
 */
export function readOptions(url: string | URL, options: VapixClientOptions): Settings {
  const { apiVersion } = options;
  const connection = readConnection(url, options, DEVICE);
  return {
    ...connection,
    account: readAccount(options, connection.isSecure),
    allowBasicOverHttp: options.allowBasicOverHttp ?? false,
    version: (api) => (typeof apiVersion === "object" ? apiVersion[api as ApiId] : apiVersion),
  };
}

function readAccount(options: VapixClientOptions, isSecure: boolean): Account {
  const { username, password, token, allowBasicOverHttp } = options;
  if (token !== undefined) {
    if (username !== undefined || password !== undefined)
      throw new TypeError("a token goes without username and password");
    checkToken(token);
    if (!isSecure && !allowBasicOverHttp)
      throw new TypeError("a token over plain HTTP can be read on the way: use https, or set allowBasicOverHttp");
    return { token };
  }
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined || password === undefined) throw new TypeError("username and password go together");
  checkCredentials({ username, password });
  return { username, password };
}
