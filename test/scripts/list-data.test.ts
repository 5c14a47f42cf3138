import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { lintAuthored } from "../../scripts/lint.ts";
import { createProject, type Project } from "./project.ts";
import { SAMPLE, specWithSample } from "./sample.ts";

const GET_RULES = `${SAMPLE}/methods/getRules.yaml`;
const EXAMPLE = `${SAMPLE}/examples/getRules.response.yaml`;

// The sample with a method whose data is a list, as those of CGIs for views and days have it.
let project: Project;
beforeAll(async () => {
  const spec = await specWithSample([
    GET_RULES,
    "GetRulesData:\n  description: All rules.\n  type: object\n  properties:\n",
    'GetRulesData:\n  description: All rules.\n  type: array\n  items:\n    $ref: "#/RuleStatus"\nRuleGroups:\n  description: Groups.\n  type: object\n  properties:\n',
  ]);
  await writeFile(
    join(spec.path, EXAMPLE),
    'summary: One rule\nvalue:\n  apiVersion: "1.3"\n  data:\n    - name: night\n      state: active\n',
  );
  project = await createProject(spec);
});
afterAll(() => project.remove());

test("the rules are kept, also by what is derived", async () => {
  // Nothing refers to the object that was the data before.
  expect((await lintAuthored(project.spec.configFile)).filter(({ ruleId }) => ruleId !== "vapix/cgi-unused")).toEqual(
    [],
  );
  expect(await project.lintDerived("openapi/sample.")).toEqual([]);
  expect(await project.lintDerived("openapi/vapix.")).toEqual([]);
});

test("the client returns the list that the mock sends, with its type", async () => {
  const use = `import type { GetRulesData } from "./generated/types/sample.ts";
    export const names = (rules: GetRulesData) => rules.map(({ name }) => name);
    // @ts-expect-error a list has no rules
    export type Rules = GetRulesData["rules"];`;
  expect(project.compile({ "use.ts": use })).toEqual([]);
  const { createMockServer } = await project.load<typeof import("../../src/mock.ts")>("src/mock.ts");
  const { createVapixClient } = await project.load<typeof import("../../src/index.ts")>("src/index.ts");
  const mock = await createMockServer();
  onTestFinished(() => mock.close());
  const camera = createVapixClient(mock.url);
  expect(await camera.call("sample" as never, "getRules" as never)).toEqual([{ name: "night", state: "active" }]);
});
