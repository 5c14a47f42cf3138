import { operations as table } from "../../../generated/client/emqx.ts";
import { operations as tableOfV4 } from "../../../generated/client/emqx-v4.ts";
import type { Redact } from "../../http/redact.ts";
import { createEmqxClient } from "../../emqx/client.ts";
import { EmqxError } from "../../emqx/errors/emqx-error.ts";
import type { OperationTable } from "../../emqx/operation-table.ts";
import type { BrokerOptions } from "../../emqx/options.ts";
import { hider } from "../../emqx/redact.ts";
import { type Params, requestParts } from "../../emqx/request.ts";
import { createEmqxV4Client, type EmqxV4Account } from "../../emqx/v4-client.ts";

/** A broker of a list, with its credentials. */
export interface ListedBroker {
  url: string;
  /** Name to choose it by; the host of its address by default. */
  name: string;
  /** Id of its API: `emqx`, or `emqx-v4` for EMQX 4. */
  api: string;
  insecure: boolean | undefined;
  /** Time limit of a call in milliseconds. */
  timeout: number | undefined;
  /** Rejects parameters that the client would not send. @throws TypeError */
  check(operation: string, params: Params): void;
  /** Calls an operation. A broker with an account of the dashboard is logged in to before the first one. */
  call(operation: string, params: Params): Promise<unknown>;
  /** A function that hides the credentials in texts of the broker, with the token of the last login. */
  redact(): Redact;
}

/** What a broker is called with: an API key, an account of the dashboard, a token, or nothing. */
export type BrokerAccount =
  { apiKey: string; apiSecret: string } | { username: string; password: string } | { token: string } | undefined;

type Functions = Readonly<Record<string, (params?: Params) => Promise<unknown>>>;

/** Codes of EMQX 5 for a token that has expired. */
const EXPIRED: readonly unknown[] = ["BAD_TOKEN", "TOKEN_TIME_OUT"];

/** @throws TypeError if the address, an option or the account is invalid */
export function createListedBroker(
  { url, name, version }: { url: string; name: string; version: 4 | 5 },
  account: BrokerAccount,
  connection: BrokerOptions,
): ListedBroker {
  // A token is added when a login returns it.
  const secrets = account === undefined ? [] : secretsOf(account);
  const operations: OperationTable = version === 4 ? tableOfV4 : table;
  return {
    url,
    name,
    api: version === 4 ? "emqx-v4" : "emqx",
    insecure: connection.insecure,
    timeout: connection.timeout,
    check: (operation, params) => void requestParts(operation, operations[operation]!, params),
    call: version === 4 ? callerOfV4(url, account, connection) : caller(url, account, connection, secrets),
    redact: () => hider([...secrets]),
  };
}

function secretsOf(account: Exclude<BrokerAccount, undefined>): string[] {
  if ("token" in account) return [account.token];
  if ("apiKey" in account) return [account.apiKey, account.apiSecret, `${account.apiKey}:${account.apiSecret}`];
  return [account.password, `${account.username}:${account.password}`];
}

function callerOfV4(url: string, account: BrokerAccount, connection: BrokerOptions): ListedBroker["call"] {
  const client = createEmqxV4Client(url, { ...connection, ...accountOfV4(account) }) as unknown as Functions;
  return (operation, params) => client[operation]!(params);
}

/** The dashboard of EMQX 4 takes its accounts as the management listener takes AppID and AppSecret. */
function accountOfV4(account: BrokerAccount): EmqxV4Account {
  if (account === undefined) return {};
  if ("token" in account) throw new TypeError("EMQX 4 has no tokens; use an AppID");
  return "apiKey" in account
    ? { appId: account.apiKey, appSecret: account.apiSecret }
    : { appId: account.username, appSecret: account.password };
}

function caller(
  url: string,
  account: BrokerAccount,
  connection: BrokerOptions,
  secrets: string[],
): ListedBroker["call"] {
  if (account === undefined || !("username" in account)) {
    const client = createEmqxClient(url, { ...connection, ...account }) as unknown as Functions;
    return (operation, params) => client[operation]!(params);
  }
  const { username, password } = account;
  // With a token, the client checks whether the connection may carry secrets; a login has the password in its body.
  createEmqxClient(url, { ...connection, token: "checked" });
  const open = createEmqxClient(url, connection);
  const place = secrets.length;
  let login: Promise<Functions> | undefined;
  async function logIn(): Promise<Functions> {
    const { token } = await open.login({ body: { username, password } });
    secrets[place] = token;
    return createEmqxClient(url, { ...connection, token }) as unknown as Functions;
  }
  /** The client with the token; calls that start meanwhile wait for the same login. */
  function loggedIn(): Promise<Functions> {
    if (login !== undefined) return login;
    const current = (login = logIn());
    void current.catch(() => {
      if (login === current) login = undefined;
    });
    return current;
  }
  return async (operation, params) => {
    const used = loggedIn();
    const client = await used;
    try {
      return await client[operation]!(params);
    } catch (error) {
      if (!(error instanceof EmqxError) || error.status !== 401 || !EXPIRED.includes(error.code)) throw error;
      // The broker rejected the call before it did anything, so it can be repeated.
      if (login === used) login = undefined;
      return (await loggedIn())[operation]!(params);
    }
  };
}
