import { describe, expect, test } from "vitest";
import type { EmqxProblem } from "../../src/emqx.ts";
import { refusalOf } from "../../src/emqx/refusal.ts";

const refused = (message: string, code = "BAD_REQUEST", status = 400) =>
  refusalOf({ status, body: { code, message }, contentType: "application/json" }, (text) => text);
const wrong = (path: string, reason: unknown, more: object = {}) => ({
  ...more,
  reason,
  path,
  kind: "validation_error",
});
/** A union with variants, each with a problem or several. */
const union = (path: string, mismatches: object) => ({
  reason: "matched_no_union_member",
  path,
  mismatches,
  kind: "validation_error",
});
const LISTENER = (name: string) => `listeners:with_name_${name}_required_bind`;

describe("the problems of a request are", () => {
  test.each<[what: string, message: unknown, problems: EmqxProblem[]]>([
    [
      "a range",
      wrong("limit", { expected: "1..10000" }, { value: 20000 }),
      [{ path: "limit", reason: "expected 1..10000", value: 20000 }],
    ],
    [
      "an enumeration",
      wrong("conn_state", "not_a_enum_symbol", { value: "away" }),
      [{ path: "conn_state", reason: "not_a_enum_symbol", value: "away" }],
    ],
    [
      "several missing fields",
      [wrong("root.user_id", "required_field"), wrong("root.password", "required_field")],
      [
        { path: "root.user_id", reason: "required_field" },
        { path: "root.password", reason: "required_field" },
      ],
    ],
    [
      "two faults, of which the first has an object for a reason",
      [wrong("root.qos", { expected: "0..2" }, { value: 7 }), wrong("root.topic", "required_field")],
      [
        { path: "root.qos", reason: "expected 0..2", value: 7 },
        { path: "root.topic", reason: "required_field" },
      ],
    ],
    [
      "an unknown field",
      wrong("root.2", "unknown_fields", { unmatched: "nl,qos,...", unknown: "tpoic" }),
      [{ path: "root.2", reason: "unknown_fields", unknown: "tpoic", unmatched: "nl,qos,..." }],
    ],
    [
      "an object in place of an array",
      { path: "root", kind: "validation_error", bad_array_index_keys: ["topic", "qos"] },
      [{ path: "root", reason: "expected an array, got an object with topic, qos" }],
    ],
    [
      "a number in place of an array",
      { path: "root", kind: "validation_error", got: 7, expected_data_type: "array" },
      [{ path: "root", reason: "expected array, got 7" }],
    ],
    [
      "a list of errors",
      {
        path: "root",
        matched_type: "authn:builtin_db_api",
        kind: "validation_error",
        errors: [wrong("root.mechanism", "required_field"), wrong("root.backend", "required_field")],
      },
      [
        { path: "root.mechanism", reason: "required_field" },
        { path: "root.backend", reason: "required_field" },
      ],
    ],
    [
      "a value that fits no variant",
      union("root.until", {
        infinity: wrong("root.until", "Expected: infinity, got:soon", { value: "soon" }),
        "emqx_utils_calendar:epoch_second()": wrong("root.until", "bad_rfc3339_timestamp", { value: "soon" }),
      }),
      [{ path: "root.until", reason: "Expected: infinity, got:soon or bad_rfc3339_timestamp", value: "soon" }],
    ],
    [
      "those with the variant whose type fits",
      union("root", {
        [LISTENER("ws")]: [
          wrong("root.type", "not_a_enum_symbol", { value: "tcp" }),
          wrong("root.name", "required_field"),
        ],
        [LISTENER("tcp")]: wrong("root.name", "required_field"),
      }),
      [{ path: "root.name", reason: "required_field" }],
    ],
    [
      "those with the type, if it fits no variant",
      union("root", {
        [LISTENER("ws")]: wrong("root.type", "not_a_enum_symbol", { value: "udp" }),
        [LISTENER("tcp")]: wrong("root.type", "not_a_enum_symbol", { value: "udp" }),
      }),
      [{ path: "root.type", reason: "not_a_enum_symbol", value: "udp" }],
    ],
    [
      "a union in the variant of another one",
      union("root", {
        [LISTENER("ws")]: [wrong("root.type", "not_a_enum_symbol", { value: "tcp" })],
        [LISTENER("tcp")]: union("root.max_connections", {
          "pos_integer()": wrong("root.max_connections", { expected: "pos_integer()" }, { value: 0 }),
          infinity: wrong("root.max_connections", "Expected: infinity, got:0", { value: 0 }),
        }),
      }),
      [
        {
          path: "root.max_connections",
          reason: "expected pos_integer() or Expected: infinity, got:0",
          value: 0,
        },
      ],
    ],
    [
      "those with the variant that has the fewest, if they are at different places",
      union("fields", {
        array: wrong("fields.1", "unable_to_convert_to_enum_symbol", { value: "serial" }),
        all: wrong("fields", { expected: "all" }, { value: ["serial"] }),
      }),
      [{ path: "fields.1", reason: "unable_to_convert_to_enum_symbol", value: "serial" }],
    ],
    [
      "a reason with facts next to it",
      wrong("root", "unsupported_mechanism", { mechanism: "password_based", backend: "redis" }),
      [{ path: "root", reason: "unsupported_mechanism (mechanism password_based; backend redis)" }],
    ],
    [
      "a crash of the server's converter",
      wrong("fields", "converter_crashed", { exception: "{error,function_clause}" }),
      [{ path: "fields", reason: "converter_crashed (exception {error,function_clause})" }],
    ],
  ])("%s", (_, message, problems) => {
    const refusal = refused(JSON.stringify(message));
    expect(refusal.problems).toEqual(problems);
    for (const { path, reason } of problems) expect(refusal.text).toContain(`${path}: ${reason}`);
  });
});

describe("a message without problems reads", () => {
  const spelled = [..."No end before "].map((character) => character.charCodeAt(0));
  test.each<[what: string, message: string, text: string]>([
    [
      "as its characters, if it is a list of their codes",
      JSON.stringify([...spelled, "1772442753"]),
      "No end before 1772442753",
    ],
    [
      "without the quotes of an Erlang text",
      '<<"Invalid parameter. Unknow position">>',
      "Invalid parameter. Unknow position",
    ],
    ["without the quotes of a text", '"bad peerhost"', "bad peerhost"],
    [
      "as an Erlang term",
      "{duplicated_authz_source_type,built_in_database}",
      "{duplicated_authz_source_type,built_in_database}",
    ],
    [
      "on one line",
      'Update slow subs config failed #{reason => "Not a valid duration",\n  path => "slow_subs.threshold"}',
      'Update slow subs config failed #{reason => "Not a valid duration", path => "slow_subs.threshold"}',
    ],
    [
      "without the stack of a crash",
      'error, {badkey,<<"topic">>}, [{erlang,map_get,[<<"topic">>,#{}],[]},{emqx_mgmt_api_clients,unsubscribe,2,[]}]',
      'error, {badkey,<<"topic">>}',
    ],
    ["up to its 200th character", "x".repeat(250), `${"x".repeat(200)}…`],
    ["by its fields, if it is another object", '{"as":"clientid","who":"camera-7"}', "as clientid, who camera-7"],
    ["as it is, if it is a list of other things", '["a",{"b":1}]', '["a",{"b":1}]'],
  ])("%s", (_, message, text) => {
    const { problems, text: whole } = refused(message);
    expect(problems).toEqual([]);
    expect(whole).toBe(`refused with BAD_REQUEST (HTTP 400): ${text}`);
  });

  test("in the error as the broker sent it, but for character codes", () => {
    expect(refused('"bad peerhost"').message).toBe('"bad peerhost"');
    expect(refused(JSON.stringify([...spelled, "1"])).message).toBe("No end before 1");
  });
});
