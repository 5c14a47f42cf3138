import { expect, test } from "vitest";
import { type Api, startBroker } from "./broker.ts";

const SQL = 'SELECT payload.temp AS temp FROM "harbour/+/event"';

async function fresh(): Promise<Api> {
  return (await startBroker({ broker: { fresh: true } })).v5;
}

const ids = async (v5: Api, query = "") =>
  ((await v5("GET", `/rules${query}`)).body as { data: { id: string }[] }).data.map(({ id }) => id);

async function refusal(answer: ReturnType<Api>): Promise<[number, string]> {
  const { status, body } = await answer;
  return [status, (body as { message: string }).message];
}

test("a fresh broker has no rules, another one that of the example", async () => {
  expect(await ids(await fresh())).toEqual([]);
  const { v5, mock } = await startBroker();
  expect(await ids(v5)).toEqual(["camera_events"]);
  expect((await v5("DELETE", "/rules/camera_events")).status).toBe(204);
  expect(await ids(v5)).toEqual([]);
  mock.reset();
  expect(await ids(v5)).toEqual(["camera_events"]);
});

test("a rule is created with its defaults, changed in parts, and deleted", async () => {
  const v5 = await fresh();
  const actions = ["webhook:archive", { function: "republish", args: { topic: "out", qos: 1 } }];
  const made = await v5("POST", "/rules", { id: "r1", sql: SQL, actions, metadata: { a: 1 } });
  const republish = {
    function: "republish",
    args: {
      topic: "out",
      payload: "${payload}",
      qos: 1,
      retain: "${retain}",
      user_properties: "${user_properties}",
      mqtt_properties: {},
      direct_dispatch: false,
    },
  };
  expect([made.status, made.body]).toMatchObject([
    201,
    { id: "r1", name: "", description: "", enable: true, sql: SQL, from: ["harbour/+/event"] },
  ]);
  expect(made.body).toMatchObject({ actions: ["http:archive", republish] });
  expect(made.body).not.toHaveProperty("metadata");
  expect(await v5("GET", "/rules/r1")).toMatchObject({ status: 200, body: made.body });
  const changed = await v5("PUT", "/rules/r1", { sql: 'SELECT * FROM "a", "$events/client_connected" WHERE qos > 0' });
  expect(changed.body).toMatchObject({ from: ["a", "$events/client_connected"], actions: ["http:archive", republish] });
  expect((await v5("DELETE", "/rules/r1")).status).toBe(204);
  expect(await refusal(v5("GET", "/rules/r1"))).toEqual([404, "Rule Id Not Found"]);
  expect(await refusal(v5("DELETE", "/rules/r1"))).toEqual([404, "Rule Id Not Found"]);
});

test("the server makes an id, and an update of an unknown one makes a rule", async () => {
  const v5 = await fresh();
  const { id } = (await v5("POST", "/rules", { sql: SQL })).body as { id: string };
  expect(id).toMatch(/^[0-9a-f]{8}$/);
  expect((await v5("PUT", "/rules/other", { sql: SQL })).status).toBe(200);
  expect(await ids(v5)).toEqual(["other", id]);
});

test.each<[what: string, body: object, message: string]>([
  ["an id that is taken", { id: "camera_events", sql: SQL }, "rule id already exists"],
  ["an empty id", { id: "", sql: SQL }, "empty rule id is not allowed"],
  ["a number for an id", { id: 5, sql: SQL }, "rule id must be a string"],
  [
    "an id with a slash",
    { id: "a/b", sql: SQL },
    'Bad Arguments: #{reason => invalid_map_key,path => "rule_engine.rules",kind => validation_error,got => "a/b",expected_data_type => <<"^[A-Za-z0-9]+[A-Za-z0-9-_]*$">>}',
  ],
  [
    "no SQL",
    { id: "r1" },
    'Bad Arguments: #{reason => required_field,path => "rule_engine.rules.r1.sql",kind => validation_error}',
  ],
  [
    "a misspelled SELECT",
    { id: "r1", sql: "SELEC * FROM x" },
    String.raw`Bad Arguments: #{reason => {parse_error,{"5: syntax error before: \"SELEC\"",[{'NAME',5,"SELEC"},{'*',1},{'FROM',1},{'NAME',1,"x"}]}},value => <<"SELEC * FROM x">>,path => "rule_engine.rules.r1.sql",kind => validation_error}`,
  ],
  [
    "nothing to select",
    { id: "r1", sql: "SELECT FROM" },
    `Bad Arguments: #{reason => {parse_error,{"1: syntax error before: 'FROM'",[{'SELECT',1},{'FROM',1}]}},value => <<"SELECT FROM">>,path => "rule_engine.rules.r1.sql",kind => validation_error}`,
  ],
  [
    "an unknown field",
    { id: "r1", sql: SQL, from: ["x"] },
    'Bad Arguments: #{reason => unknown_fields,path => "rule_engine.rules.r1",unknown => "from",kind => validation_error,unmatched => "actions,description,..."}',
  ],
  [
    "an action without a type",
    { id: "r1", sql: SQL, actions: ["nope"] },
    'Bad Arguments: #{reason => <<"should be of pattern {type}:{name}, but got: nope">>,kind => validation_error}',
  ],
  [
    "an action without a function",
    { id: "r1", sql: SQL, actions: [{ args: {} }] },
    'Bad Arguments: #{reason => <<"unknown action type">>,path => "rule_engine.rules.r1.actions.1",kind => validation_error,field_name => actions}',
  ],
  [
    "a text for the actions",
    { id: "r1", sql: SQL, actions: "console" },
    'Bad Arguments: #{path => "rule_engine.rules.r1.actions",kind => validation_error,got => string,expected_data_type => array}',
  ],
])("a rule with %s is rejected as recorded", async (_, body, message) => {
  const { v5 } = await startBroker();
  expect(await refusal(v5("POST", "/rules", body))).toEqual([400, message]);
  expect(await ids(v5)).toEqual(["camera_events"]);
});

test.each<[query: string, found: string[], count: number | undefined]>([
  ["?enable=true", ["r2", "r1"], 2],
  ["?enable=false", [], 0],
  ["?from=a/b", ["r1"], undefined],
  ["?from=a", [], undefined],
  ["?match_from=a/%2B", ["r1"], undefined],
  ["?like_id=2", ["r2"], undefined],
  ["?like_description=dock", ["r2"], undefined],
  ["?like_from=a/", ["r1"], undefined],
  ["?action=webhook:archive&action=x:y", ["r1"], undefined],
  ["?source=mqtt:site", ["r2"], undefined],
  ["?limit=1&page=2", ["r1"], 2],
])("rules are listed by %s", async (query, found, count) => {
  const v5 = await fresh();
  await v5("POST", "/rules", { id: "r1", sql: 'SELECT * FROM "a/b"', actions: ["http:archive"] });
  await v5("POST", "/rules", { id: "r2", sql: 'SELECT * FROM "$bridges/mqtt:site"', description: "of the dock" });
  expect(await ids(v5, query)).toEqual(found);
  const { meta } = (await v5("GET", `/rules${query}`)).body as { meta: { count?: number } };
  expect(meta.count).toBe(count);
});

test("counters are those of the rule, and an unknown rule is an error", async () => {
  const { v5 } = await startBroker();
  const { id, metrics } = (await v5("GET", "/rules/camera_events/metrics")).body as { id: string; metrics: object };
  expect(id).toBe("camera_events");
  expect(new Set(Object.values(metrics))).toEqual(new Set([0]));
  expect((await v5("PUT", "/rules/camera_events/metrics/reset")).status).toBe(204);
  expect((await v5("PUT", "/rules/nope/metrics/reset")).status).toBe(404);
  expect(await refusal(v5("GET", "/rules/nope/metrics"))).toEqual([404, "Rule Id Not Found"]);
});

test("settings are kept, and null deletes all rules", async () => {
  const { v5 } = await startBroker();
  const settings = { ignore_sys_message: true, jq_function_default_timeout: 90_000 };
  expect((await v5("PUT", "/rule_engine", { jq_function_default_timeout: "1m30s" })).body).toEqual(settings);
  expect((await v5("GET", "/rule_engine")).body).toEqual(settings);
  expect(await refusal(v5("PUT", "/rule_engine", { rules: {} }))).toEqual([
    400,
    expect.stringMatching(
      /^Bad Arguments: #\{reason => unknown_fields,path => "rule_engine",unknown => "rules"/,
    ) as string,
  ]);
  expect((await v5("PUT", "/rule_engine", "null")).status).toBe(200);
  expect(await ids(v5)).toEqual([]);
});
