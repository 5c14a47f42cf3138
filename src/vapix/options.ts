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

/** A call that has ended: device, API, method and result. It contains no parameters, responses or credentials. */
export interface CallReport extends CallSite, CallEnd {}

/** Whether calls are validated against the contract before they are sent. */
export interface ValidationOptions {
  /**
   * Validates requests against the contract. With `true`, the client does not send an invalid request, and the call
   * throws a VapixValidationError. With `"report"`, the client passes the error to `onInvalid` and sends the request.
   * False by default. Requires Node, Bun or Deno. Calls of `http` are not validated.
   */
  validate?: boolean | "report" | undefined;
  /** Called with `validate: "report"`, before the request is sent. An exception aborts the call. */
  onInvalid?: ((error: VapixValidationError) => void) | undefined;
}

/** Credentials of a client: user name and password, a token, or none. */
export type VapixAccount =
  | {
      /** Account on the device. */
      username: string;
      /** Password of the account. It never appears in errors and logs. */
      password: string;
      token?: undefined;
    }
  | {
      username?: undefined;
      password?: undefined;
      /** Bearer token, if the device's virtual host requires one; sent with every call. */
      token?: string | undefined;
    };

/** Options of a client except for the account. */
export interface VapixSettings extends ConnectionOptions, ValidationOptions {
  /** API version to request: for all APIs, or by API id. */
  apiVersion?: string | Partial<Record<ApiId, string>> | undefined;
  /** Allows Basic authentication, or a token, over plain HTTP, where anyone on the way can read it. */
  allowBasicOverHttp?: boolean | undefined;
  /**
   * Called once for each call that was sent or was about to be sent, after it has ended with all its attempts. An
   * exception of this function is uncaught and does not change the call.
   */
  onCall?: ((call: CallReport) => void) | undefined;
}

/** Options of a client. */
export type VapixClientOptions = VapixSettings & VapixAccount;

/** Checked options of a client, with defaults. */
export interface Settings extends Connection {
  account: Account;
  allowBasicOverHttp: boolean;
  /** API version to request, for all APIs or by id. */
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
 * @throws TypeError if the address or an option is invalid
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
      throw new TypeError("a token cannot be combined with username and password");
    checkToken(token);
    if (!isSecure && !allowBasicOverHttp)
      throw new TypeError("anyone on the way can read a token over plain HTTP; use https, or set allowBasicOverHttp");
    return { token };
  }
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined || password === undefined) throw new TypeError("username and password require each other");
  checkCredentials({ username, password });
  return { username, password };
}
