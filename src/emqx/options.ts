import { reporter } from "#reporter";
import { basicAuthorization } from "../auth/basic.ts";
import { secretsOf } from "../auth/session.ts";
import type { Names } from "../contract/unknown-name.ts";
import { type CallEnd, type Report } from "../http/call-end.ts";
import {
  CONNECTION_OPTIONS,
  checkCredentials,
  checkToken,
  type Connection,
  type ConnectionOptions,
  readConnection,
} from "../http/connection.ts";

import type { OperationSite } from "./errors/call-error.ts";

/** A call that has ended: broker, API, operation and result. It contains no parameters, responses or credentials. */
export interface EmqxCallReport extends OperationSite, CallEnd {}

/** Options of the client of a broker. */
export interface BrokerOptions extends ConnectionOptions {
  /** Allows credentials over plain HTTP to another machine, where anyone on the way can read them. */
  allowBasicOverHttp?: boolean | undefined;
  /**
   * Called once for each call after it has ended with all its attempts. An exception of this function is uncaught and
   * does not change the call.
   */
  onCall?: ((call: EmqxCallReport) => void) | undefined;
}

/** Checked options of a client, with defaults. */
export interface BrokerSettings extends Connection {
  /** The header of every request; undefined without credentials. */
  authorization: string | undefined;
  /** Values that must not appear in errors. */
  secrets: readonly string[];
  report: Report<OperationSite> | undefined;
}

/** Credentials: a key with its secret, or a token. Names are those of the options. */
export interface BrokerCredentials {
  key?: { names: [key: string, secret: string]; values: [key: string | undefined, secret: string | undefined] };
  token?: string | undefined;
  /** Option names of this client. */
  options: Readonly<Record<string, true>>;
}

/** Option names of all clients. */
export const BROKER_OPTIONS: Names<BrokerOptions> = { allowBasicOverHttp: true, onCall: true, ...CONNECTION_OPTIONS };

/**
 * Reads the options of a client.
 *
 * @param base Path of the API, which is added if the address has no path.
 * @throws TypeError if the address or an option is invalid
 */
export function readBrokerOptions(
  url: string | URL,
  base: string,
  options: BrokerOptions,
  { key, token, options: known }: BrokerCredentials,
): BrokerSettings {
  const names = key?.names.join(" and ") ?? "token";
  const connection = readConnection(url, options, {
    name: "broker's API",
    example: "https://broker.example.com:18084",
    credentials: names,
    options: known,
  });
  const { origin, pathname, hostname } = new URL(url);
  const account = readAccount(key, token);
  if (account !== undefined && !connection.isSecure && !isLoopback(hostname) && !options.allowBasicOverHttp)
    throw new TypeError(
      "anyone on the way can read credentials over plain HTTP; use https or a loopback address, or set allowBasicOverHttp",
    );
  return {
    ...connection,
    ...(pathname === "/" && { baseUrl: origin + base }),
    authorization: account?.authorization,
    secrets: account?.secrets ?? [],
    report: reporter<OperationSite>(options.onCall, "emqx"),
  };
}

function readAccount(key: BrokerCredentials["key"], token: string | undefined) {
  const [username, password] = key?.values ?? [];
  const [keyName = "", secretName = ""] = key?.names ?? [];
  if (token !== undefined) {
    if (username !== undefined || password !== undefined)
      throw new TypeError(`a token cannot be combined with ${keyName} and ${secretName}`);
    checkToken(token);
    return { authorization: `Bearer ${token}`, secrets: secretsOf({ token }) };
  }
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined || password === undefined)
    throw new TypeError(`${keyName} and ${secretName} require each other`);
  checkCredentials({ [keyName]: username, [secretName]: password });
  if (username.includes(":")) throw new TypeError(`invalid ${keyName}: Basic authentication does not allow a colon`);
  const account = { username, password };
  return { authorization: basicAuthorization(account), secrets: secretsOf(account) };
}

/** A loopback connection needs no protection. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
