import { describe, expect, test } from "vitest";
import { readRestContract } from "../rest-contract.ts";
import { objection, type Recording, readRecordings, unnamedMembers } from "./recording.ts";

const contract = readRestContract("emqx");
const recordings = readRecordings();
const allowed = recordings.filter(
  (recording) => isAuthorized(recording) && objection(contract, recording) === undefined,
);
const others = recordings.filter((recording) => !allowed.includes(recording));

/** Requests that the contract forbids, and whose responses have what only such requests cause. */
const odd: [operation: string, request: string, because: string][] = [
  ["createAuthenticator", '"salt_rounds":"10"', "A text in place of a number comes back as it was sent."],
  ["updateDelayed", '"enable":"false"', "A text in place of a boolean comes back as it was sent."],
  ["updateDelayed", '"max_delayed_messages":"5"', "A text in place of a number comes back as it was sent."],
];

/** Operations with only errors in the fixtures. A success of them has no body. */
const refusedOnly = [
  "restartListener",
  "deleteAuthUser",
  "setAuthzClientRules",
  "unregisterTopicMetrics",
  "deleteAuthzSource",
  "logout",
  "deleteDashboardUser",
  "resetRuleMetrics",
];

const rows = (list: Recording[]) => list.map((recording) => [titleOf(recording), recording] as const);

test("all operations have recorded responses, and nearly each has a success", () => {
  expect([...new Set(recordings.map(({ operation }) => operation))].sort()).toEqual(
    [...contract.operations.keys()].sort(),
  );
  const succeeded = new Set(allowed.filter(({ answer }) => answer.status < 300).map(({ operation }) => operation));
  expect([...contract.operations.keys()].filter((id) => !succeeded.has(id))).toEqual(refusedOnly);
});

describe("the response to a request that the contract allows has a documented status and body:", () => {
  test.each(rows(allowed))("%s", (_, { operation, answer }) => {
    const documented = contract.operations.get(operation)!.responses[answer.status];
    expect(documented, `the operation declares ${answer.status}`).toBeDefined();
    expect(Object.keys(documented!.content ?? {})).toEqual(
      answer.type === undefined ? [] : expect.arrayContaining([answer.type]),
    );
    if (answer.type !== "application/json") return;
    expect(contract.answerFaults(operation, answer.status, answer.body)).toEqual([]);
    expect(unnamedMembers(contract, documented!.content!["application/json"]!.schema, answer.body)).toEqual([]);
  });
});

describe("the response to another request has a documented status, or one without a body that is listed:", () => {
  test.each(rows(others))("%s", (_, { operation, request, answer }) => {
    const { responses, "x-undeclared": own = [] } = contract.operations.get(operation)!;
    const { status, type } = answer;
    if (type === undefined && status >= 400) {
      expect([...contract.undeclared, ...own].map((row) => row.status)).toContain(status);
      return;
    }
    expect(responses[status], `the operation declares ${status}`).toBeDefined();
    if (type !== "application/json") return;
    const isOdd = odd.some(([name, part]) => name === operation && request.body?.includes(part));
    expect(contract.answerFaults(operation, status, answer.body).length > 0).toBe(isOdd);
  });

  test.each(odd)("%s with %s is among them, and its response does not fit", (operation, part) => {
    const found = others.filter(({ operation: name, request }) => name === operation && request.body?.includes(part));
    expect(found).toHaveLength(1);
  });
});

describe("a field that no schema names is found", () => {
  const schema = (operation: string) =>
    contract.operations.get(operation)!.responses[200]!.content!["application/json"]!.schema;
  test.each<[operation: string, body: unknown, paths: string[]]>([
    ["getClient", { clientid: "camera-5", zone: "a" }, ["$.zone"]],
    [
      "listClients",
      { data: [{ clientid: "camera-5" }, { zone: "a" }], meta: { pages: 1 } },
      ["$.data[1].zone", "$.meta.pages"],
    ],
    ["getStats", [{ node: "a@b", "clients.count": 1 }], ["$[0].clients.count"]],
    ["getClient", { ws_cookie: { lang: "en" }, disconn_props: { any: { thing: 1 } } }, []],
    [
      "getAuthenticator",
      { id: "a", password_hash_algorithm: { name: "a", salt: "b" }, url: "c" },
      ["$.password_hash_algorithm.salt"],
    ],
    ["testRuleSql", [{ any: { thing: 1 } }], []],
  ])("in a response of %s: %j", (operation, body, paths) => {
    expect(unnamedMembers(contract, schema(operation), body)).toEqual(paths);
  });
});

/** Whether the request has credentials that the operation takes, or needs none. */
function isAuthorized({ operation, credentials }: Recording): boolean {
  const { security = contract.security } = contract.operations.get(operation)!;
  if (security.length === 0) return true;
  const scheme = credentials === undefined ? "basic" : credentials === "token" ? "bearer" : "none";
  return security.some((one) => Object.hasOwn(one, scheme));
}

function titleOf({ operation, credentials, request, answer }: Recording): string {
  const { method, path, body = "" } = request;
  return `${operation}: ${credentials ? `${credentials} ` : ""}${method} ${path} ${body} → ${answer.status}`.slice(
    0,
    160,
  );
}
