import { reporter } from "#reporter";
import { type CallEnd, type Report } from "../http/call-end.ts";
import type { Names } from "../contract/unknown-name.ts";
import {
  CONNECTION_OPTIONS,
  checkCredentials,
  checkToken,
  type Connection,
  type ConnectionOptions,
  readConnection,
} from "../http/connection.ts";
import type { ApiId } from "./methods.ts";
import type { Account } from "../auth/session.ts";
import type { CallSite } from "./errors/vapix-error.ts";
import type { VapixValidationError } from "./errors/validation-error.ts";

/** A call that has ended: which device, API and method, and how. It holds no parameters, answers or credentials. */
export interface CallReport extends CallSite, CallEnd {}

/** Whether calls are checked against the contract before they are sent. */
export interface ValidationOptions {
  /**
   * Checks requests against the contract: with `true`, a request with a fault is not sent and the call throws a
   * VapixValidationError; with `"report"`, `onInvalid` gets the error and the request is sent. False by default. Needs
   * Node, Bun or Deno. Calls of `http` are not checked.
   */
  validate?: boolean | "report" | undefined;
  /** Called with `validate: "report"`, before the request is sent. What it throws ends the call. */
  onInvalid?: ((error: VapixValidationError) => void) | undefined;
}

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
export interface VapixSettings extends ConnectionOptions, ValidationOptions {
  /** API version to ask for: of all APIs, or by API id. */
  apiVersion?: string | Partial<Record<ApiId, string>> | undefined;
  /** Allows Basic, or a token, over plain HTTP, where everybody on the way can read it. */
  allowBasicOverHttp?: boolean | undefined;
  /**
   * Called once for each call of which something was sent, or was to be sent, when the call has ended with all its
   * attempts. What it throws is an uncaught exception and does not change the call.
   */
  onCall?: ((call: CallReport) => void) | undefined;
}

/** Options of a client. */
export type VapixClientOptions = VapixSettings & VapixAccount;

/** The options of a client, checked, with defaults. */
export interface Settings extends Connection {
  account: Account;
  allowBasicOverHttp: boolean;
  /** API version to ask for, of all APIs or by their ids. */
  apiVersion: VapixClientOptions["apiVersion"];
  report: Report<CallSite> | undefined;
}

const OPTIONS: Names<VapixClientOptions> = {
  username: true,
  password: true,
  token: true,
  apiVersion: true,
  allowBasicOverHttp: true,
  validate: true,
  onInvalid: true,
  onCall: true,
  ...CONNECTION_OPTIONS,
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
  const connection = readConnection(url, options, DEVICE);
  return {
    ...connection,
    account: readAccount(options, connection.isSecure),
    allowBasicOverHttp: options.allowBasicOverHttp ?? false,
    apiVersion: options.apiVersion,
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
