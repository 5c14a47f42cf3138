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

/** A call that has ended: which broker, API and operation, and how. It holds no parameters, answers or credentials. */
export interface EmqxCallReport extends OperationSite, CallEnd {}

/** Options of the client of a broker. */
export interface BrokerOptions extends ConnectionOptions {
  /** Allows credentials over plain HTTP to another machine, where everybody on the way can read them. */
  allowBasicOverHttp?: boolean | undefined;
  /**
   * Called once for each call that has ended, with all its attempts. What it throws is an uncaught exception and does not
   * change the call.
   */
  onCall?: ((call: EmqxCallReport) => void) | undefined;
}

/** The options of a client, checked, with defaults. */
export interface BrokerSettings extends Connection {
  /** The header that goes with every request; undefined without credentials. */
  authorization: string | undefined;
  /** What no error may show. */
  secrets: readonly string[];
  report: Report<OperationSite> | undefined;
}

/** Who calls: a key with its secret, or a token. Names are those of the options. */
export interface BrokerCredentials {
  key?: { names: [key: string, secret: string]; values: [key: string | undefined, secret: string | undefined] };
  token?: string | undefined;
  /** Names of the options of this client. */
  options: Readonly<Record<string, true>>;
}

/** Names of the options of all clients. */
export const BROKER_OPTIONS: Names<BrokerOptions> = { allowBasicOverHttp: true, onCall: true, ...CONNECTION_OPTIONS };

/**
 * Reads the options of a client.
 *
 * @param base Path of the API, which is added where the address has no path.
 * @throws TypeError where the address or an option cannot be used
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
      "credentials over plain HTTP can be read on the way: use https, an address of this machine, or set allowBasicOverHttp",
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
      throw new TypeError(`a token goes without ${keyName} and ${secretName}`);
    checkToken(token);
    return { authorization: `Bearer ${token}`, secrets: secretsOf({ token }) };
  }
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined || password === undefined) throw new TypeError(`${keyName} and ${secretName} go together`);
  checkCredentials({ [keyName]: username, [secretName]: password });
  if (username.includes(":")) throw new TypeError(`the ${keyName} has a colon, which Basic cannot carry`);
  const account = { username, password };
  return { authorization: basicAuthorization(account), secrets: secretsOf(account) };
}

/** Nobody is on the way to one's own machine. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
