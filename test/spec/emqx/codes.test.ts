import { describe, expect, test } from "vitest";
import { restErrorCatalogue } from "../../../generated/client/rest-error-catalogue.ts";
import { readRestContract } from "../rest-contract.ts";

const contract = readRestContract("emqx");
const operations = [...contract.operations].map(([id, operation]) => ({ id, ...operation }));
const codes = contract.known(contract.schemas.ErrorCode!);

/** The table of the vendor's page, as it was for 5.0.0. */
const vendor =
  `WRONG_USERNAME_OR_PWD WRONG_USERNAME_OR_PWD_OR_API_KEY_OR_API_SECRET BAD_REQUEST NOT_MATCH ALREADY_EXISTS
  BAD_CONFIG_SCHEMA BAD_LISTENER_ID BAD_NODE_NAME BAD_RPC BAD_TOPIC EXCEED_LIMIT INVALID_PARAMETER CONFLICT
  NO_DEFAULT_VALUE DEPENDENCY_EXISTS MESSAGE_ID_SCHEMA_ERROR INVALID_ID MESSAGE_ID_NOT_FOUND NOT_FOUND CLIENTID_NOT_FOUND
  CLIENT_NOT_FOUND RESOURCE_NOT_FOUND TOPIC_NOT_FOUND USER_NOT_FOUND INTERNAL_ERROR SERVICE_UNAVAILABLE SOURCE_ERROR
  UPDATE_FAILED REST_FAILED CLIENT_NOT_RESPONSE`.split(/\s+/);
/** What a server of 5.8.9 lists beyond it. */
const added = ["BAD_USERNAME_OR_PWD", "BAD_API_KEY_OR_SECRET", "UNSUPPORTED_MEDIA_TYPE"];
/** What it sends without listing it. */
const unlisted = `AUTHORIZATION_HEADER_ERROR API_KEY_NOT_ALLOW TOKEN_TIME_OUT BAD_TOKEN UNAUTHORIZED_ROLE
  WRONG_TOKEN_OR_USERNAME ERROR_PWD_NOT_MATCH NOT_ALLOWED NODE_DOWN UNKNOWN_ERROR CLIENT_SHUTDOWN NOT_IMPLEMENTED
  PARAM_ERROR INVALID_PARAMTER INVALID_NODE INVALID_TOPIC_NAME MESSAGE_NOT_FOUND RULE_NOT_FOUND BAD_NODE INVALID_ACCEPT
  INVALID_CONFIG BAD_TYPE DUPLICATE_CONDITION INVALID_PARAMS NODE_ERROR ALREADY_INSTALLED BAD_CONFIG BAD_FORM_DATA
  BAD_PLUGIN_INFO BAD_POSITION FILE_NOT_EXISTED FORBIDDEN MOVE_FAILED UNEXPECTED_ERROR BACKEND_NOT_FOUND REDIRECT
  UNAUTHORIZED FILES_NOT_FOUND NODE_EVACUATING`.split(/\s+/);

const listedBy = (who: string) =>
  codes.filter((code) => (code["x-listed-by"] as string[] | undefined)?.includes(who)).map((code) => code.const);

describe("the error codes", () => {
  test("are those of the vendor's page", () => {
    expect(vendor).toHaveLength(30);
    expect(listedBy("vendor").sort()).toEqual([...vendor].sort());
  });

  test("are those that a server lists", () => {
    const kept = vendor.filter((code) => !code.startsWith("WRONG_"));
    expect(kept).toHaveLength(28);
    expect(listedBy("server").sort()).toEqual([...kept, ...added].sort());
  });

  test("are those that a server sends without listing them", () => {
    expect(unlisted).toHaveLength(39);
    expect(
      codes
        .filter((code) => code["x-listed-by"] === undefined)
        .map((code) => code.const)
        .sort(),
    ).toEqual([...unlisted].sort());
  });

  test("are each listed once, with a title and a meaning", () => {
    expect(new Set(codes.map((code) => code.const)).size).toBe(codes.length);
    for (const code of codes) {
      expect(code.title).toMatch(/^[A-Z].{0,58}[^.]$/);
      expect(code.description).toMatch(/^[A-Z].*\.$/s);
    }
  });

  test("are all in the catalogue", () => {
    const found: string[] = restErrorCatalogue.emqx.map(({ code }) => code);
    expect(found).toEqual(codes.map((code) => code.const).sort());
  });

  test("are open", () => {
    expect(contract.faults("ErrorCode", "SOMETHING_NEW")).toEqual([]);
    expect(contract.faults("ErrorCode", 101)).not.toEqual([]);
  });
});

/** Operation, status and code of each error that the contract declares. */
const declared = operations.flatMap(({ id, responses }) =>
  Object.entries(responses)
    .filter(([status]) => status !== "default" && Number(status) >= 400)
    .flatMap(([status, { content }]) => {
      const schema = content?.["application/json"]?.schema;
      const { properties, anyOf } = schema === undefined ? {} : resolved(schema);
      const members = [properties, ...(anyOf ?? []).map((member) => resolved(member).properties)];
      const found = members.flatMap((member) => (member?.code ? contract.known(member.code) : []));
      return found.map((code) => ({ id, status: Number(status), code: code.const as string }));
    }),
);

function resolved(schema: { $ref?: string }) {
  return contract.schemas[schema.$ref!.split("/").at(-1)!]!;
}

test("a code lists the statuses that operations declare it with, and no others", () => {
  for (const code of codes) {
    const statuses = declared.filter((one) => one.code === code.const).map(({ status }) => status);
    expect([code.const, code["x-http-status"] ?? []]).toEqual([code.const, [...new Set(statuses)].sort()]);
  }
});

const of = (id: string) => declared.filter((one) => one.id === id).map(({ status, code }) => `${status} ${code}`);
const common = ["401 AUTHORIZATION_HEADER_ERROR", "401 BAD_API_KEY_OR_SECRET", "401 TOKEN_TIME_OUT", "401 BAD_TOKEN"];
const role = "403 UNAUTHORIZED_ROLE";
const media = "415 UNSUPPORTED_MEDIA_TYPE";
const failed = "500 INTERNAL_ERROR";
const token = ["401 AUTHORIZATION_HEADER_ERROR", "401 API_KEY_NOT_ALLOW", "401 TOKEN_TIME_OUT", "401 BAD_TOKEN", role];
const bad = "400 BAD_REQUEST";
const wrong = "400 INVALID_PARAMETER";
const absent = "404 NOT_FOUND";

test.each<[string, string[]]>([
  ["getStatus", [absent]],
  ["listNodes", [...common, role, failed]],
  ["getNode", [...common, role, absent, failed]],
  ["listClients", [bad, wrong, ...common, role, "500 NODE_DOWN", failed]],
  ["listClientsByCursor", [bad, wrong, ...common, role, absent, failed]],
  ["getClient", [...common, role, "404 CLIENTID_NOT_FOUND", failed]],
  ["kickClients", [bad, ...common, role, absent, media, "500 UNKNOWN_ERROR", failed]],
  ["subscribeClient", [bad, wrong, ...common, role, "404 CLIENTID_NOT_FOUND", media, "500 UNKNOWN_ERROR", failed]],
  ["listSubscriptions", [bad, wrong, ...common, role, "500 NODE_DOWN", failed]],
  ["listTopics", [bad, "400 INVALID_PARAMTER", ...common, role, failed]],
  ["getTopic", [...common, role, "404 TOPIC_NOT_FOUND", failed]],
  ["publish", [bad, ...common, role, media, failed]],
  ["updateRetainerConfig", [bad, "400 UPDATE_FAILED", ...common, role, media, failed]],
  ["getRetainedMessage", [bad, ...common, role, absent, failed]],
  ["createBan", [bad, "400 ALREADY_EXISTS", ...common, role, media, failed]],
  ["createListener", [bad, "400 BAD_LISTENER_ID", ...common, role, media, failed]],
  ["startListener", [bad, "400 BAD_LISTENER_ID", ...common, role, "404 BAD_LISTENER_ID", failed]],
  ["createAuthUser", [bad, ...common, role, absent, "409 ALREADY_EXISTS", media, failed]],
  ["createAuthenticator", [bad, ...common, role, "409 ALREADY_EXISTS", media, failed]],
  ["updateAuthenticator", [bad, ...common, role, absent, media, failed]],
  ["deleteAuthenticator", [...common, role, absent, failed]],
  ["moveAuthenticator", [bad, ...common, role, absent, failed]],
  ["importAuthUsers", [bad, ...common, role, absent, failed]],
  ["createAuthzSource", [bad, ...common, role, media, failed]],
  ["getAuthzSource", [bad, ...common, role, absent, failed]],
  ["updateAuthzSettings", [bad, ...common, role, failed]],
  ["listAuthzUserRules", [bad, ...common, role, absent, "500 NODE_DOWN", failed]],
  ["createAuthzUserRules", [bad, ...common, role, absent, "409 ALREADY_EXISTS", media, failed]],
  ["createApiKey", [bad, ...token, failed]],
  ["login", [bad, "401 BAD_USERNAME_OR_PWD", failed]],
  ["registerTopicMetrics", [bad, "400 BAD_TOPIC", ...common, role, "409 EXCEED_LIMIT", failed]],
  ["getCurrentNodeMonitor", [...common, role, absent, failed]],
  ["getMonitor", [bad, ...common, role, failed]],
  ["setClientKeepalive", [bad, ...common, role, "404 CLIENTID_NOT_FOUND", media, failed]],
  [
    "listClientQueue",
    [bad, wrong, ...common, role, "404 CLIENTID_NOT_FOUND", "404 CLIENT_SHUTDOWN", failed, "501 NOT_IMPLEMENTED"],
  ],
  ["leaveCluster", [bad, ...common, role, failed]],
  ["getErrorCode", [bad, failed]],
  ["createDashboardUser", [bad, ...token, failed]],
  ["deleteDashboardUser", [bad, "400 NOT_ALLOWED", ...token, "404 USER_NOT_FOUND", failed]],
  ["changeDashboardUserPassword", [bad, "400 ERROR_PWD_NOT_MATCH", ...common, role, "404 USER_NOT_FOUND", failed]],
  ["logout", [bad, ...token.slice(0, -1), "401 WRONG_TOKEN_OR_USERNAME", role, failed]],
  [
    "getDelayedMessage",
    [bad, "400 MESSAGE_ID_SCHEMA_ERROR", "400 INVALID_NODE", ...common, role, "404 MESSAGE_ID_NOT_FOUND", failed],
  ],
  ["deleteDelayedMessagesByTopic", [bad, "400 INVALID_TOPIC_NAME", ...common, role, "404 MESSAGE_NOT_FOUND", failed]],
  ["setTopicRewrites", [bad, ...common, role, "413 EXCEED_LIMIT", failed]],
  ["setAutoSubscriptions", [bad, ...common, role, "409 EXCEED_LIMIT", media, failed]],
  ["listRules", [bad, ...common, role, failed]],
  ["createRule", [bad, ...common, role, media, failed]],
  ["updateRule", [bad, ...common, role, media, failed]],
  ["deleteRule", [...common, role, absent, failed]],
  ["testRule", [bad, ...common, role, "404 RULE_NOT_FOUND", "412 NOT_MATCH", media, failed]],
  ["testRuleSql", [bad, ...common, role, "412 NOT_MATCH", media, failed]],
  ["listAlarms", [bad, ...common, role, "500 NODE_DOWN", failed]],
  ["deactivateAlarm", [bad, wrong, "400 NOT_FOUND", ...common, role, absent, media, failed]],
])("%s declares its rejections", (id, refusals) => {
  expect(of(id)).toEqual(refusals);
});

describe("the statuses", () => {
  test("are those of the vendor's table, and those that a server sends beyond it", () => {
    const statuses = new Set(operations.flatMap(({ responses }) => Object.keys(responses)));
    expect([...statuses].sort()).toEqual([
      "200",
      "201",
      "202",
      "204",
      "400",
      "401",
      "403",
      "404",
      "409",
      "412",
      "413",
      "415",
      "500",
      "501",
      "503",
      "default",
    ]);
  });

  test.each<[string, string[]]>([
    ["201", ["createAuthUser", "createRule"]],
    ["202", ["publish", "publishBulk"]],
    ["412", ["testRule", "testRuleSql"]],
    ["413", ["setTopicRewrites"]],
    ["501", ["listClientQueue", "listClientInflight"]],
    ["503", ["getStatus", "publish", "publishBulk"]],
  ])("%s is that of %j", (status, ids) => {
    expect(operations.filter(({ responses }) => responses[status]).map(({ id }) => id)).toEqual(ids);
  });

  test("are 415 for operations that take a body, except those that check the content type otherwise", () => {
    const lacking = operations.filter(({ requestBody, responses }) => requestBody !== undefined && !responses[415]);
    expect(lacking.map(({ id }) => id)).toEqual([
      "createApiKey",
      "updateApiKey",
      "login",
      "registerTopicMetrics",
      "importAuthUsers",
      "updateAuthzSettings",
      "logout",
      "createDashboardUser",
      "updateDashboardUser",
      "changeDashboardUserPassword",
      "setTopicRewrites",
      "updateSlowSubscriptionsSettings",
    ]);
    for (const { requestBody, responses } of operations) if (responses[415]) expect(requestBody).toBeDefined();
  });

  test("that have no body are listed for all operations and for single ones, with when they come", () => {
    const { undeclared: common } = contract;
    expect(common.map(({ status }) => status)).toEqual([400, 405, 500]);
    const own = operations.flatMap(({ id, "x-undeclared": rows = [] }) => rows.map((row) => ({ id, ...row })));
    for (const { status, when } of [...common, ...own]) {
      expect([400, 405, 500]).toContain(status);
      expect(when).toMatch(/^[A-Z].*\.$/s);
    }
    const loose = own.filter(({ when }) => when.includes("content type")).map(({ id }) => id);
    for (const id of loose) expect(operations.find((one) => one.id === id)!.responses[415]).toBeUndefined();
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(["kickClients", "login", "createAuthzSource"]));
  });

  test("leave room for any other code", () => {
    for (const { id, responses } of operations) expect(responses.default !== undefined).toBe(id !== "getStatus");
  });
});
