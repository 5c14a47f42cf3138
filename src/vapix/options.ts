import { reporter } from "#reporter";
import { type CallEnd, type Report } from "../http/call-end.ts";
import {
  checkCredentials,
  checkToken,
  type Connection,
  type ConnectionOptions,
  readConnection,
} from "../http/connection.ts";
import type { ApiId } from "./methods.ts";
import type { Account } from "../auth/session.ts";
import type { CallSite } from "./errors/vapix-error.ts";

/** A call that has ended: which device, API and method, and how. It holds no parameters, answers or credentials. */
export interface CallReport extends CallSite, CallEnd {}

/** Options of a client. */
export interface VapixClientOptions extends ConnectionOptions {
  /** Account on the device. Without one, calls go without credentials. */
  username?: string | undefined;
  /** Password of the account. It appears in no error and no log. */
  password?: string | undefined;
  /** API version to ask for: of all APIs, or by API id. */
  apiVersion?: string | Partial<Record<ApiId, string>> | undefined;
  /** Bearer token, where the device's virtual host asks for one; it goes with every call. */
  token?: string | undefined;
  /** Allows Basic, or a token, over plain HTTP, where everybody on the way can read it. */
  allowBasicOverHttp?: boolean | undefined;
  /**
   * Called once for each call of which something was sent, or was to be sent, when the call has ended with all its
   * attempts. What it throws is an uncaught exception and does not change the call.
   */
  onCall?: ((call: CallReport) => void) | undefined;
}

/** The options of a client, checked, with defaults. */
export interface Settings extends Connection {
  account: Account;
  allowBasicOverHttp: boolean;
  /** API version to ask for, by API id. */
  version(api: string): string | undefined;
  report: Report<CallSite> | undefined;
}

const DEVICE = { name: "device", example: "https://192.168.0.90", credentials: "username and password" };

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
    report: reporter<CallSite>(options.onCall, "vapix"),
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
