import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { readRecordings, type Recording } from "../../../spec/emqx/recording.ts";
import { call } from "../call.ts";

let mock: MockServer;
let token = "";
beforeAll(async () => {
  mock = await createMockServer({ apis: ["emqx"] });
});
afterAll(() => mock.close());
beforeEach(async () => {
  mock.reset();
  const login = await call(mock.url, "POST", "/api/v5/login", { username: "admin", password: "public" });
  token = (login.body as { token: string }).token;
});

const CREDENTIALS: Record<string, string> = {
  none: "",
  badkey: `Basic ${btoa("nokey:nosecret")}`,
  badtoken: "Bearer nonsense",
  badscheme: "Digest x",
  garbage: "Basic ***",
};

/** The message of an error, as the value of its JSON. */
function told(body: unknown): unknown {
  const { code, message } = (body ?? {}) as { code?: unknown; message?: unknown };
  try {
    return [code, JSON.parse(message as string)];
  } catch {
    return [code, message];
  }
}

/** Whether a response does not depend on what the broker has: it is of credentials, media types and schemas. */
function isFree({ credentials, answer: { status, body, type } }: Recording): boolean {
  // A token that has ended.
  if (status < 400 || status === 404 || status === 409 || (credentials === "token" && status === 401)) return false;
  if (type === undefined || status === 401 || status === 415) return true;
  const { message } = (body ?? {}) as { message?: unknown };
  return status === 400 && typeof message === "string" && message.includes("validation_error");
}

/** Why the mock responds otherwise, by operation and number of requests. */
const OTHERWISE: Record<string, [count: number, why: string]> = {
  createAuthenticator: [1, "a list is not_a_struct"],
  createAuthzSource: [1, "that EMQX was built without LDAP"],
  createRule: [1, "the id that the broker makes differs"],
  getAuthzSource: [1, "that EMQX was built without LDAP"],
  getAuthzSourceStatus: [1, "that EMQX was built without LDAP"],
  getErrorCode: [1, "words in small letters are no enumeration to the contract"],
  getMonitor: [1, "the contract bounds the seconds"],
  getNodeMonitor: [1, "the contract bounds the seconds"],
  inviteNode: [1, "a name of a node has words of its own"],
  listApiKeys: [1, "a token that has ended"],
  listAuthenticators: [1, "a path with wrong percent encoding"],
  listClientInflight: [1, "a size has to be above 0 in words of its own"],
  listClientQueue: [1, "a size has to be above 0 in words of its own"],
  testRule: [1, "the mock runs no rule"],
  testRuleSql: [3, "the mock runs no rule"],
  updateAuthenticator: [1, "a list is not_a_struct"],
  updateAuthzSettings: [1, "no body"],
  updateDelayed: [1, "a negative limit is refused elsewhere than a fraction"],
  updateRetainerConfig: [1, "the form of rates is not checked"],
  updateRule: [2, "what the rule has already counts as sent; an id in the path is looked at late"],
  updateRuleEngine: [3, "settings that only the server knows; a body that is no object"],
  updateSlowSubscriptionsSettings: [4, "Erlang terms over several lines"],
};

const rows = Map.groupBy(readRecordings().filter(isFree), ({ operation }) => operation);

test.each([...rows])("%s is rejected by the mock as by EMQX", async (operation, recordings) => {
  const odd: unknown[] = [];
  for (const { credentials = "", request, answer: right } of recordings) {
    const { method, path, body, contentType = "application/json" } = request;
    const authorization = CREDENTIALS[credentials] ?? (credentials === "token" ? `Bearer ${token}` : undefined);
    const headers = {
      ...(authorization !== undefined && { Authorization: authorization }),
      ...(contentType !== null && { "Content-Type": contentType }),
    };
    const sent = body === undefined ? undefined : new Blob([body]);
    const { status, body: own } = await send(`${mock.url}/api/v5${path}`, method, headers, sent);
    const answers = [
      [status, told(own)],
      [right.status, told(right.body)],
    ];
    if (!isSame(answers)) odd.push({ method, path, body, answers });
  }
  expect(odd, JSON.stringify(odd, null, 2)).toHaveLength(OTHERWISE[operation]?.[0] ?? 0);
});

function isSame([one, other]: unknown[]): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}

async function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: Blob | undefined,
): Promise<{ status: number; body: unknown }> {
  const key = { Authorization: `Basic ${btoa("key:secret")}` };
  const response = await fetch(url, { method, headers: { ...key, ...headers }, ...(body && { body }) });
  const text = await response.text();
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  return { status: response.status, body: isJson ? JSON.parse(text) : undefined };
}
