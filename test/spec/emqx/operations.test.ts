import { describe, expect, test } from "vitest";
import { readRestContract } from "../rest-contract.ts";

const { operations, security } = readRestContract("emqx");

const RULES = "/authorization/sources/built_in_database/rules";

/** What the vendor's API has of the needed subset, and the list by a cursor. */
const wanted = {
  getStatus: "GET /status",
  listNodes: "GET /nodes",
  getNode: "GET /nodes/{node}",
  getNodeMetrics: "GET /nodes/{node}/metrics",
  getNodeStats: "GET /nodes/{node}/stats",
  getStats: "GET /stats",
  getMetrics: "GET /metrics",
  listClients: "GET /clients",
  listClientsByCursor: "GET /clients_v2",
  getClient: "GET /clients/{clientid}",
  kickClient: "DELETE /clients/{clientid}",
  kickClients: "POST /clients/kickout/bulk",
  listClientSubscriptions: "GET /clients/{clientid}/subscriptions",
  subscribeClient: "POST /clients/{clientid}/subscribe",
  subscribeClientBulk: "POST /clients/{clientid}/subscribe/bulk",
  unsubscribeClient: "POST /clients/{clientid}/unsubscribe",
  unsubscribeClientBulk: "POST /clients/{clientid}/unsubscribe/bulk",
  getClientAuthzCache: "GET /clients/{clientid}/authorization/cache",
  deleteClientAuthzCache: "DELETE /clients/{clientid}/authorization/cache",
  setClientKeepalive: "PUT /clients/{clientid}/keepalive",
  listClientQueue: "GET /clients/{clientid}/mqueue_messages",
  listClientInflight: "GET /clients/{clientid}/inflight_messages",
  countSessions: "GET /sessions_count",
  getCurrentMonitor: "GET /monitor_current",
  getCurrentNodeMonitor: "GET /monitor_current/nodes/{node}",
  getMonitor: "GET /monitor",
  deleteMonitor: "DELETE /monitor",
  getNodeMonitor: "GET /monitor/nodes/{node}",
  getCluster: "GET /cluster",
  getClusterTopology: "GET /cluster/topology",
  getClusterInvitation: "GET /cluster/invitation",
  inviteNode: "PUT /cluster/{node}/invite",
  leaveCluster: "DELETE /cluster/{node}/force_leave",
  logout: "POST /logout",
  listDashboardUsers: "GET /users",
  createDashboardUser: "POST /users",
  updateDashboardUser: "PUT /users/{username}",
  deleteDashboardUser: "DELETE /users/{username}",
  changeDashboardUserPassword: "POST /users/{username}/change_pwd",
  listErrorCodes: "GET /error_codes",
  getErrorCode: "GET /error_codes/{code}",
  getDelayed: "GET /mqtt/delayed",
  updateDelayed: "PUT /mqtt/delayed",
  listDelayedMessages: "GET /mqtt/delayed/messages",
  getDelayedMessage: "GET /mqtt/delayed/messages/{node}/{msgid}",
  deleteDelayedMessage: "DELETE /mqtt/delayed/messages/{node}/{msgid}",
  deleteDelayedMessagesByTopic: "DELETE /mqtt/delayed/messages/{topic}",
  getTopicRewrites: "GET /mqtt/topic_rewrite",
  setTopicRewrites: "PUT /mqtt/topic_rewrite",
  getAutoSubscriptions: "GET /mqtt/auto_subscribe",
  setAutoSubscriptions: "PUT /mqtt/auto_subscribe",
  listSlowSubscriptions: "GET /slow_subscriptions",
  clearSlowSubscriptions: "DELETE /slow_subscriptions",
  getSlowSubscriptionsSettings: "GET /slow_subscriptions/settings",
  updateSlowSubscriptionsSettings: "PUT /slow_subscriptions/settings",
  listSubscriptions: "GET /subscriptions",
  listTopics: "GET /topics",
  getTopic: "GET /topics/{topic}",
  publish: "POST /publish",
  publishBulk: "POST /publish/bulk",
  getRetainerConfig: "GET /mqtt/retainer",
  updateRetainerConfig: "PUT /mqtt/retainer",
  listRetainedMessages: "GET /mqtt/retainer/messages",
  deleteRetainedMessages: "DELETE /mqtt/retainer/messages",
  getRetainedMessage: "GET /mqtt/retainer/message/{topic}",
  deleteRetainedMessage: "DELETE /mqtt/retainer/message/{topic}",
  listBans: "GET /banned",
  createBan: "POST /banned",
  deleteBans: "DELETE /banned",
  deleteBan: "DELETE /banned/{as}/{who}",
  listListeners: "GET /listeners",
  createListener: "POST /listeners",
  getListener: "GET /listeners/{id}",
  updateListener: "PUT /listeners/{id}",
  deleteListener: "DELETE /listeners/{id}",
  startListener: "POST /listeners/{id}/start",
  stopListener: "POST /listeners/{id}/stop",
  restartListener: "POST /listeners/{id}/restart",
  listListenerTypes: "GET /listeners_status",
  listAuthenticators: "GET /authentication",
  createAuthenticator: "POST /authentication",
  reorderAuthenticators: "PUT /authentication/order",
  getAuthenticator: "GET /authentication/{id}",
  updateAuthenticator: "PUT /authentication/{id}",
  deleteAuthenticator: "DELETE /authentication/{id}",
  getAuthenticatorStatus: "GET /authentication/{id}/status",
  moveAuthenticator: "PUT /authentication/{id}/position/{position}",
  importAuthUsers: "POST /authentication/{id}/import_users",
  listAuthzSources: "GET /authorization/sources",
  createAuthzSource: "POST /authorization/sources",
  reorderAuthzSources: "PUT /authorization/sources/order",
  getAuthzSource: "GET /authorization/sources/{type}",
  updateAuthzSource: "PUT /authorization/sources/{type}",
  deleteAuthzSource: "DELETE /authorization/sources/{type}",
  getAuthzSourceStatus: "GET /authorization/sources/{type}/status",
  moveAuthzSource: "POST /authorization/sources/{type}/move",
  getAuthzSettings: "GET /authorization/settings",
  updateAuthzSettings: "PUT /authorization/settings",
  deleteAuthzCache: "DELETE /authorization/cache",
  listAuthUsers: "GET /authentication/{id}/users",
  createAuthUser: "POST /authentication/{id}/users",
  getAuthUser: "GET /authentication/{id}/users/{user_id}",
  updateAuthUser: "PUT /authentication/{id}/users/{user_id}",
  deleteAuthUser: "DELETE /authentication/{id}/users/{user_id}",
  deleteAuthzRules: `DELETE ${RULES}`,
  getAuthzRulesForAll: `GET ${RULES}/all`,
  setAuthzRulesForAll: `POST ${RULES}/all`,
  deleteAuthzRulesForAll: `DELETE ${RULES}/all`,
  listAuthzClientRules: `GET ${RULES}/clients`,
  createAuthzClientRules: `POST ${RULES}/clients`,
  getAuthzClientRules: `GET ${RULES}/clients/{clientid}`,
  setAuthzClientRules: `PUT ${RULES}/clients/{clientid}`,
  deleteAuthzClientRules: `DELETE ${RULES}/clients/{clientid}`,
  listAuthzUserRules: `GET ${RULES}/users`,
  createAuthzUserRules: `POST ${RULES}/users`,
  getAuthzUserRules: `GET ${RULES}/users/{username}`,
  setAuthzUserRules: `PUT ${RULES}/users/{username}`,
  deleteAuthzUserRules: `DELETE ${RULES}/users/{username}`,
  listApiKeys: "GET /api_key",
  createApiKey: "POST /api_key",
  getApiKey: "GET /api_key/{name}",
  updateApiKey: "PUT /api_key/{name}",
  deleteApiKey: "DELETE /api_key/{name}",
  login: "POST /login",
  listRules: "GET /rules",
  createRule: "POST /rules",
  getRule: "GET /rules/{id}",
  updateRule: "PUT /rules/{id}",
  deleteRule: "DELETE /rules/{id}",
  getRuleMetrics: "GET /rules/{id}/metrics",
  resetRuleMetrics: "PUT /rules/{id}/metrics/reset",
  testRule: "POST /rules/{id}/test",
  testRuleSql: "POST /rule_test",
  listRuleEvents: "GET /rule_events",
  getRuleEngine: "GET /rule_engine",
  updateRuleEngine: "PUT /rule_engine",
  listTopicMetrics: "GET /mqtt/topic_metrics",
  registerTopicMetrics: "POST /mqtt/topic_metrics",
  resetTopicMetrics: "PUT /mqtt/topic_metrics",
  getTopicMetrics: "GET /mqtt/topic_metrics/{topic}",
  unregisterTopicMetrics: "DELETE /mqtt/topic_metrics/{topic}",
  listAlarms: "GET /alarms",
  deleteAlarmHistory: "DELETE /alarms",
  deactivateAlarm: "POST /alarms/force_deactivate",
};

const all = [...operations].map(([id, operation]) => ({ id, ...operation }));

test("each expected operation exists under its name, and no others", () => {
  const found = all.map(({ id, verb, path }) => [id, `${verb.toUpperCase()} ${path}`]);
  expect(Object.fromEntries(found)).toEqual(wanted);
  expect(found).toHaveLength(144);
});

describe("credentials", () => {
  test("are an API key or a token", () => {
    expect(security).toEqual([{ basic: [] }, { bearer: [] }]);
  });

  test("are not required for the status, the login and the list of codes", () => {
    expect(all.filter(({ security }) => security?.length === 0).map(({ id }) => id)).toEqual([
      "getStatus",
      "login",
      "listErrorCodes",
      "getErrorCode",
    ]);
  });

  test("must be a token for API keys, dashboard users and the logout, except for a change of password", () => {
    const own = all.filter(({ security }) => (security?.length ?? 0) > 0);
    for (const { security } of own) expect(security).toEqual([{ bearer: [] }]);
    const pathsFor = ["api_key", "logout", "users"];
    const expected = all.filter(({ path }) => pathsFor.includes(path.split("/")[1]!) && !path.endsWith("/change_pwd"));
    expect(own.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(own).toHaveLength(10);
  });
});

test.each(all.filter(({ path }) => path.includes("{")))("$id has the parameters of its path, required", (operation) => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  expect(inPath.map(({ name }) => name)).toEqual(names);
  for (const { required } of inPath) expect(required).toBe(true);
});

describe("paging", () => {
  const paged = (name: string) =>
    all.filter(({ parameters }) => parameters.some((parameter) => parameter.name === name)).map(({ id }) => id);

  test("is by page and limit", () => {
    expect(paged("page")).toEqual([
      "listClients",
      "listSubscriptions",
      "listTopics",
      "listRetainedMessages",
      "listBans",
      "listAuthUsers",
      "listAuthzClientRules",
      "listAuthzUserRules",
      "listAlarms",
      "listDelayedMessages",
      "listRules",
    ]);
  });

  test("is by position for the messages of a client", () => {
    expect(paged("position").sort()).toEqual(["listClientInflight", "listClientQueue", "moveAuthenticator"]);
  });

  test("is by cursor for one list", () => {
    expect(paged("cursor")).toEqual(["listClientsByCursor"]);
    const byPosition = ["listClientQueue", "listClientInflight"];
    expect([...paged("page"), ...paged("cursor"), ...byPosition].sort()).toEqual(paged("limit").sort());
  });
});

test.each(all)("$id has an example of its request, of its response and of an error", ({ requestBody, responses }) => {
  const bodies = Object.entries(responses).map(([status, { content }]) => ({
    status,
    body: content?.["application/json"],
  }));
  const examples = ({ body }: (typeof bodies)[number]) => Object.keys(body?.examples ?? {});
  if (requestBody) expect(Object.keys(requestBody.content["application/json"]!.examples ?? {})).not.toEqual([]);
  for (const one of bodies.filter(({ status, body }) => body && Number(status) < 300))
    expect(examples(one)).not.toEqual([]);
  expect(bodies.filter(({ status }) => Number(status) >= 400).flatMap(examples)).not.toEqual([]);
});

test("a response without a body declares none", () => {
  const empty = all.flatMap(({ id, responses }) => (responses[200] && !responses[200].content ? [id] : []));
  expect(empty).toEqual(["startListener", "stopListener", "restartListener", "inviteNode"]);
  for (const { responses } of all) expect(responses[204]?.content).toBe(undefined);
});
