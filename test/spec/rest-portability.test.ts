import { afterAll, beforeAll, expect, test } from "vitest";
import type { Alteration } from "../folder.ts";
import { copySpec, type SpecCopy } from "./altered-spec.ts";
import { createLinter, type Linter } from "./linter.ts";

const RULE = "vapix/rest-portability";
const V4 = "spec/emqx-v4";

let spec: SpecCopy;
let problems: Linter;
beforeAll(async () => {
  spec = await copySpec((root) => root.startsWith("emqx-v4/"));
  problems = createLinter(spec, "rest");
});
afterAll(() => spec.remove());

test.each<[what: string, message: string, ...alterations: Alteration[]]>([
  ["named Node", '"Node" collides', [`${V4}/schemas/nodes.yaml`, "BrokerNode", "Node"]],
  [
    "named …Result",
    '"SubscribeResult" collides',
    [`${V4}/schemas/mqtt.yaml`, "SubscriptionOutcome", "SubscribeResult"],
  ],
  ["named …Params", '"RuleParams" collides', [`${V4}/schemas/rules.yaml`, "RuleActionSettings", "RuleParams"]],
  ["named …Body", '"BanBody" collides', [`${V4}/schemas/rules.yaml`, "RuleActionSettings", "BanBody"]],
  ["named …Response", '"RuleResponse" collides', [`${V4}/schemas/rules.yaml`, "RuleActionSettings", "RuleResponse"]],
  [
    "with the name of a parameter",
    '"RuleId" names a',
    [`${V4}/parameters.yaml`, "RuleIdInPath:", "RuleId:"],
    [`${V4}/paths/rules.yaml`, "parameters.yaml#/RuleIdInPath", "parameters.yaml#/RuleId"],
  ],
  [
    "with a boolean for a property",
    'The schema of "params" must not be a boolean',
    [`${V4}/schemas/rules.yaml`, "params: { $ref: '#/RuleActionSettings' }", "params: true"],
  ],
  [
    "with two constants of one title",
    'Another constant has the title "MQTT 3.1.1"',
    [
      `${V4}/schemas/rules.yaml`,
      "RuleActionSettings:\n  description: Parameters of the action, which depend on its name.\n  type: object\n",
      "RuleActionSettings:\n  description: Parameters.\n  oneOf:\n    - { const: 3, title: MQTT 3.1.1 }\n    - { const: 4, title: MQTT 3.1.1 }\n  type: object\n",
    ],
  ],
])("a schema %s is an error", async (_, message, ...alterations) => {
  expect(await problems(alterations, RULE)).toContainEqual(
    expect.objectContaining({ ruleId: RULE, severity: "error", message: expect.stringContaining(message) as string }),
  );
});

test("an address of a server with variables is an error", async () => {
  const alteration: Alteration = [`${V4}/openapi.yaml`, "http://127.0.0.1:8081", "http://{host}"];
  expect(await problems([alteration], RULE)).toContainEqual(
    expect.objectContaining({ message: '"http://{host}/api/v4" has variables: Prism and @mswjs/source know none.' }),
  );
});

test("parameters, responses and other titles may have such names", async () => {
  expect(await problems([[`${V4}/schemas/rules.yaml`, "RuleActionSettings", "RuleActionOptions"]], RULE)).toEqual([]);
});
