import { readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Api, readApi } from "../../scripts/generate/api.ts";
import { bundleApis } from "../../scripts/generate/bundle.ts";
import { withCoverage } from "../../scripts/generate/coverage.ts";
import { generate } from "../../scripts/generate.ts";
import type { Files } from "../../scripts/generate/output.ts";
import { lintAuthored } from "../../scripts/lint.ts";
import type { SpecCopy } from "../spec/altered-spec.ts";
import type { Document } from "../../scripts/generate/document.ts";
import { newerThan30, read, validate } from "./derived.ts";
import { committedFiles, createProject, type Project } from "./project.ts";
import { SAMPLE, sampleBeside, specWithSample } from "./sample.ts";

const PATH = "/axis-cgi/sample.cgi";

/** The second API next to others, with another name for its method `setMode`. */
async function sampleWithRenamed(apis: string[], name: string): Promise<SpecCopy> {
  const pascal = name[0]!.toUpperCase() + name.slice(1);
  const altered = await sampleBeside(
    apis,
    [`${SAMPLE}/openapi.yaml`, "setMode", name],
    [`${SAMPLE}/methods/setMode.yaml`, "SetMode", pascal],
    [`${SAMPLE}/examples/setMode.request.yaml`, "setMode", name],
  );
  const dir = join(altered.path, SAMPLE);
  const files = (await readdir(dir, { recursive: true })).filter((file) => file.includes("setMode"));
  await Promise.all(files.map((file) => rename(join(dir, file), join(dir, file.replace("setMode", name)))));
  return altered;
}

let project: Project;
let files: Files;
beforeAll(async () => {
  project = await createProject(await sampleBeside("all"));
  files = project.files;
});
afterAll(() => project.remove());

describe("an API that joins", () => {
  test("follows the rules, as does all that is derived from it", async () => {
    const alone = await sampleBeside([]);
    onTestFinished(alone.remove);
    expect(await lintAuthored(alone.configFile)).toEqual([]);
    expect(await project.lintDerived("openapi/sample.")).toEqual([]);
    expect(await project.lintDerived("openapi/vapix.")).toEqual([]);
  });

  test.each<[what: string, file: string, from: string, to: string, message: string]>([
    [
      "a closed object",
      "errors.yaml",
      "SampleError:\n",
      "SampleError:\n  additionalProperties: false\n",
      "An object of an answer must not be closed.",
    ],
    [
      "a sub-code without a description",
      "methods/addRule.yaml",
      "      description: The name is too long.\n",
      "",
      "A sub-code has an integer `const`, a `title` and a `description`.",
    ],
    ["a code without a title", "errors.yaml", "      title: Internal error\n", "", "This code lacks a `title`."],
    [
      "no example of an error at any status",
      "examples/setMode.invalidMode.response.yaml",
      "error:",
      "data:",
      "setMode: an example of a refusal is missing.",
    ],
  ])(
    "must follow the rules even if errors come with another status than 200: %s",
    async (_, file, from, to, message) => {
      const altered = await sampleBeside([], [`${SAMPLE}/${file}`, from, to]);
      onTestFinished(altered.remove);
      expect((await lintAuthored(altered.configFile)).map((problem) => problem.message)).toContain(message);
    },
  );

  test("gets its own files", async () => {
    const before = await committedFiles();
    const schemas = ["addRule", "setMode", "getRules", "getSupportedVersions"].flatMap((method) => [
      `schemas/sample/${method}.request.json`,
      `schemas/sample/${method}.response.json`,
    ]);
    expect([...files.keys()].filter((path) => !before.has(path))).toEqual([
      "types/sample.ts",
      "openapi/sample.yaml",
      "openapi/sample.json",
      ...schemas,
      "client/methods/sample.ts",
      "openapi/sample.methods.json",
      "schemas/events/sample.ruleState.json",
    ]);
  });

  test("names in types and docs the version that added a field", () => {
    for (const path of ["types/sample.ts", "openapi/sample.methods.json"]) {
      expect(files.get(path)).toContain("Rules of a higher priority come first. Since API version 1.2.");
      expect(files.get(path)).toContain("First hour. Since API version 1.9, which is inferred.");
    }
  });

  test("leaves the files of the others as they are", async () => {
    const before = await committedFiles();
    const own = [...before.keys()].filter((path) => path.includes("mqtt-client"));
    expect(own).toHaveLength(5 + 2 * 5);
    for (const path of own) expect(files.get(path)).toBe(before.get(path));
  });
});

describe("an API with a method that needs no account", () => {
  const schemes = [{ digest: [] }, { basic: [] }];

  test("requires one for the other methods", () => {
    const { paths } = read(files, "openapi/sample.methods.json");
    expect(paths[`${PATH}#getSupportedVersions`]!.post.security).toEqual([{}, ...schemes]);
    expect(paths[`${PATH}#getRules`]!.post.security).toEqual(schemes);
  });

  test("requires none in the portable document, whose generators know no Digest", () => {
    const document = read(files, "openapi/vapix.portable.yaml");
    expect(document).toHaveProperty("security", []);
    expect(document.components).not.toHaveProperty("securitySchemes");
    expect(document.paths[`${PATH}#getRules`]!.post).not.toHaveProperty("security");
  });

  test("states that in the docs of the function", () => {
    expect(files.get("client/facade.ts")).toContain("* Needs no account; reads;");
  });
});

test("a reference that points nowhere is an error that names the API", async () => {
  const broken = await specWithSample([
    `${SAMPLE}/methods/addRule.yaml`,
    "schemas.yaml#/MqttServer",
    "schemas.yaml#/Broker",
  ]);
  onTestFinished(broken.remove);
  await expect(generate(broken.configFile)).rejects.toThrow("sample cannot be bundled");
});

describe("the README", () => {
  const README = "<!-- coverage: made by npm run generate -->\nold\n<!-- /coverage -->\n";

  let apis: Api[];
  beforeAll(async () => {
    apis = (await bundleApis(project.spec.configFile)).map(({ id, document }) => readApi(id, document));
  });

  test("counts the documented methods that an API has", () => {
    const [, text] = withCoverage(README, apis).split("| --- |\n");
    expect(text!.split("\n").slice(0, 2)).toEqual([
      "| MQTT client API 1.6 | `camera.mqttClient` | `/axis-cgi/mqtt/client.cgi` | 5/5 |",
      "| Sample API 1.3 | `camera.sample` | `/axis-cgi/sample.cgi` | 4/5 |",
    ]);
    expect(text).not.toContain("old");
  });

  test("without its section is an error", () => {
    expect(() => withCoverage("# A README\n", apis)).toThrow("README.md lacks the section <!-- coverage -->");
  });
});

describe("the method table", () => {
  test("reports versions, kinds and parameters", async () => {
    const { apis } = await project.load("generated/client/methods.ts");
    expect(apis).toHaveProperty("mqtt-client");
    expect(apis).toHaveProperty("sample", {
      path: PATH,
      facade: "sample",
      kinds: { 1000: "internal", 2000: "version", 2001: "json", 2002: "method", 2003: "missing", 2004: "invalid" },
      methods: {
        addRule: {
          since: "1.1",
          effect: "configures",
          level: "operator",
          later: { priority: "1.2", area: "1.2", "conditions[].delay": "1.2", "conditions[].hours[].to": "1.3" },
          inferred: { "conditions[].hours[].from": "1.9" },
          kinds: { 1200: "invalid", 1201: "other" },
          parameters: { 1: "name", 2: "conditions[].delay" },
        },
        setMode: {
          since: "1.0",
          effect: "disrupts",
          level: "administrator",
          later: { speed: "1.2" },
        },
        getRules: { since: "1.0", effect: "reads", level: "operator", bare: true },
        getSupportedVersions: {
          since: "1.0",
          effect: "reads",
          level: "anonymous",
          unversioned: true,
          bare: true,
        },
      },
    });
  });
});

describe("the error catalogue", () => {
  test("has the codes of all methods once, and those of single methods with every meaning", async () => {
    const { errorCatalogue } = await project.load("generated/client/error-catalogue.ts");
    expect(errorCatalogue).toHaveProperty("sample", {
      codes: [
        { code: 1000, title: "Internal error", description: "The device failed." },
        { code: 2000, title: "API version not supported", description: "The device has no such version." },
        { code: 2001, title: "Invalid JSON", description: "The body is not JSON object." },
        { code: 2002, title: "Method not supported", description: "The API has no such method." },
        { code: 2003, title: "Parameter missing", description: "A required parameter is not there." },
        { code: 2004, title: "Invalid parameter", description: "A value is not allowed | or not known." },
      ],
      methods: {
        addRule: {
          codes: [
            { code: 1200, title: "Name taken", description: "A rule of this name exists." },
            { code: 1200, title: "Too many rules", description: "The device takes 16 rules." },
            { code: 1201, title: "Rule not active", description: "The rule was stored, and could not be started." },
          ],
          subCodes: [
            { code: 1, title: "Name", description: "The name is too long." },
            { code: 2, title: "Delay", description: "The delay is negative." },
            { code: 3, title: "Storage", description: "The storage is full." },
          ],
        },
      },
    });
  });
});

describe("the document with a path per method", () => {
  let document: Document;
  beforeAll(() => {
    document = read(files, "openapi/sample.methods.json");
  });

  const refusal = { $ref: "#/components/schemas/SampleRefusal" };
  test.each([
    [
      "addRule",
      {
        200: {
          anyOf: [
            { $ref: "#/components/schemas/AddRuleResponse", title: "Success" },
            { $ref: "#/components/schemas/AddRuleRefusal", title: "Refusal" },
          ],
        },
        400: { $ref: "#/components/schemas/AddRuleRefusal" },
        500: { $ref: "#/components/schemas/AddRuleRefusal" },
      },
      { 200: ["1201"], 400: ["2000", "2001", "2002", "2003", "2004", "1200", "1200"], 500: ["1000"] },
    ],
    [
      "setMode",
      { 200: { $ref: "#/components/schemas/SetModeResponse" }, 400: refusal, 500: refusal },
      { 200: [], 400: ["2000", "2001", "2002", "2003", "2004"], 500: ["1000"] },
    ],
    [
      "getSupportedVersions",
      { 200: { $ref: "#/components/schemas/GetSupportedVersionsResponse" }, 400: refusal, 500: refusal },
      { 200: [], 400: ["2000", "2001", "2002", "2003", "2004"], 500: ["1000"] },
    ],
  ])("%s has its errors and their codes at the statuses that they come with", (method, schemas, codes) => {
    const responses = Object.entries(document.paths[`${PATH}#${method}`]!.post.responses).filter(
      ([, { content }]) => content,
    );
    expect(
      Object.fromEntries(responses.map(([status, { content }]) => [status, content!["application/json"]!.schema])),
    ).toEqual(schemas);
    const listed = responses.map(([status, { description }]) => {
      const table = description!.split("\n\n").find((part) => part.startsWith("| Code |")) ?? "";
      return [status, [...table.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => code)];
    });
    expect(Object.fromEntries(listed)).toEqual(codes);
  });

  test("sub-codes are a table of their own, with their parameters", () => {
    const { responses } = document.paths[`${PATH}#addRule`]!.post;
    expect(responses["400"]!.description).toContain(
      [
        "| Code/sub-code | Parameter | Meaning |",
        "| --- | --- | --- |",
        "| 2004/1 | name | Name. The name is too long. |",
        "| 2004/2 | conditions[].delay | Delay. The delay is negative. |",
        "| 2004/3 |  | Storage. The storage is full. |",
      ].join("\n"),
    );
    expect(document.paths[`${PATH}#setMode`]!.post.responses["400"]!.description).not.toContain("sub-code");
  });

  test("a bar in a text does not end the cell", () => {
    expect(document.paths[`${PATH}#setMode`]!.post.responses["400"]!.description).toContain(
      "not allowed \\| or not known",
    );
  });

  test("examples are at their method and status", () => {
    const shown = (method: string, status: string) =>
      Object.keys(
        document.paths[`${PATH}#${method}`]!.post.responses[status]!.content!["application/json"]!.examples ?? {},
      );
    expect(shown("addRule", "200")).toEqual(["addRule", "addRuleInactive"]);
    expect(shown("addRule", "400")).toEqual(["addRuleNameTaken"]);
    expect(shown("setMode", "500")).toEqual([]);
    expect(shown("getSupportedVersions", "500")).toEqual(["getSupportedVersionsInternalError"]);
  });

  test("an example belongs to the method with the longest name that fits", async () => {
    const altered = await sampleWithRenamed([], "addRuleSet");
    onTestFinished(altered.remove);
    const { paths } = read(await generate(altered.configFile), "openapi/sample.methods.json");
    const shown = (method: string) =>
      Object.keys(paths[`${PATH}#${method}`]!.post.requestBody.content["application/json"]!.examples!);
    expect(shown("addRule")).toEqual(["addRule"]);
    expect(shown("addRuleSet")).toEqual(["addRuleSet"]);
  });

  test("if no error comes with HTTP 200, that response is the success only", async () => {
    const altered = await specWithSample([
      `${SAMPLE}/methods/addRule.yaml`,
      "x-http-status: 200",
      "x-http-status: 400",
    ]);
    onTestFinished(altered.remove);
    const { paths } = read(await generate(altered.configFile), "openapi/sample.methods.json");
    const { description, content } = paths[`${PATH}#addRule`]!.post.responses["200"]!;
    expect(description).toBe("The method's answer.");
    expect(content!["application/json"]!.schema).toEqual({ $ref: "#/components/schemas/AddRuleResponse" });
  });

  test("a version that the vendor states is not marked as inferred", () => {
    expect(document.paths[`${PATH}#addRule`]!.post.description).toContain(
      "| `addRule` | operator | 1.1 | configures |",
    );
    expect(document.paths[`${PATH}#setMode`]!.post.description).toContain("| 1.0, inferred |");
  });
});

describe("the client", () => {
  const USE = `
import { createVapixClient } from "./src/index.ts";
import type { Methods } from "./generated/client/facade.ts";
import type { RuleState, RuleStatus } from "./generated/types/sample.ts";

export const camera = createVapixClient("http://192.0.2.1");
export async function use() {
  const { ruleId } = await camera.sample.addRule({ name: "night", conditions: [{ hours: [{ from: 22, to: 24 }] }] });
  const id: number | undefined = ruleId;
  await camera.sample.addRule({ name: "yard", area: [[0, 0], [1, 0], [0.5, 1]] });
  await camera.sample.setMode({ mode: "manual", level: 3 });
  await camera.sample.setMode({ mode: "manual", level: "highest" });
  await camera.sample.setMode({ mode: "automatic", speed: "slow" });
  const { rules = [], states = {} } = await camera.sample.getRules();
  const state: RuleState | (string & {}) | undefined = states.night;
  await camera.mqttClient.activateClient();
  await camera.call("sample", "addRule", { name: "night" });
  return { id, rules, state };
}
export const unknownLevel: RuleStatus = { level: -1, state: "paused", note: null };
export type Refusal = Methods["sample"]["addRule"]["refusal"]["error"]["details"];

export async function misuse() {
  // @ts-expect-error the name is required
  await camera.sample.addRule({});
  // @ts-expect-error a corner has two coordinates
  await camera.sample.addRule({ name: "yard", area: [[0, 0, 0]] });
  // @ts-expect-error parameters are required
  await camera.sample.setMode();
  // @ts-expect-error the mode automatic has no level
  await camera.sample.setMode({ mode: "automatic", level: 3 });
  // @ts-expect-error the method takes no parameters
  await camera.sample.getRules({ name: "night" });
  // @ts-expect-error a method of the other API
  await camera.call("sample", "activateClient");
  // @ts-expect-error the method has no such parameter
  await camera.call("sample", "addRule", { name: "night", colour: "red" });
}
`;

  test("compiles with both APIs, typed to the leaf", async () => {
    const generated = [
      "client/facade.ts",
      "client/method-index.ts",
      "client/methods.ts",
      "client/methods/mqtt-client.ts",
      "client/methods/sample.ts",
      "client/error-catalogue.ts",
      "types/sample.ts",
      "types/mqtt-client.ts",
    ];
    const paths = generated.map((path) => join("generated", path));
    expect(project.compile({ "use.ts": USE }, paths)).toEqual([]);
  });

  test("an open value lists what is known, negative numbers too", () => {
    expect(files.get("types/sample.ts")).toContain("level?: -1 | (number & {});");
    expect(files.get("types/sample.ts")).toContain("2004 | 1200 | 1201 | (number & {});");
    expect(files.get("types/sample.ts")).toContain('OpenRuleState: "active" | "inactive" | (string & {});');
  });

  test("requests the lowest version that has the parameters, and knows the codes of the second API", async () => {
    const { createVapixClient } = await project.load<typeof import("../../src/index.ts")>("src/index.ts");
    const sent: unknown[] = [];
    const camera = createVapixClient("http://192.0.2.1", {
      fetch: async (url, init) => {
        sent.push([String(url), JSON.parse(String(init?.body))]);
        const error = { code: 1200, message: "Name taken", details: { subCode: 2 } };
        return Response.json({ apiVersion: "1.3", error }, { status: 400 });
      },
    });
    const add = (params: object) =>
      (camera.call as (...names: unknown[]) => Promise<unknown>)("sample", "addRule", params);
    await expect(add({ name: "night" })).rejects.toMatchObject({
      code: 1200,
      subCode: 2,
      kind: "invalid",
      parameter: "conditions[].delay",
    });
    await expect(add({ name: "night", priority: 1 })).rejects.toThrow("Name taken");
    await expect(add({ name: "night", conditions: [{ hours: [{ from: 1 }, { from: 2, to: 3 }] }] })).rejects.toThrow(
      "Name taken",
    );
    expect(sent).toMatchObject([
      [`http://192.0.2.1${PATH}`, { apiVersion: "1.1", method: "addRule" }],
      [`http://192.0.2.1${PATH}`, { apiVersion: "1.2", method: "addRule" }],
      [`http://192.0.2.1${PATH}`, { apiVersion: "1.3", method: "addRule" }],
    ]);
  });
});

describe("the portable document", () => {
  test("has both APIs, and stays valid", async () => {
    const text = files.get("openapi/vapix.portable.yaml")!;
    expect(await validate(text)).toEqual({ valid: true, version: "3.0", errors: undefined });
    const document = read(files, "openapi/vapix.portable.yaml");
    expect(newerThan30(document)).toEqual([]);
    expect(Object.values(document.paths).map(({ post }) => post.operationId)).toEqual(
      expect.arrayContaining([
        "configureClient",
        "mqttClientGetSupportedVersions",
        "addRule",
        "setMode",
        "sampleGetSupportedVersions",
      ]),
    );
  });

  test("keeps every path, operation, name and schema of the first API", async () => {
    const before = read(await committedFiles(), "openapi/vapix.portable.yaml");
    const after = read(files, "openapi/vapix.portable.yaml");
    const kept = <T>(now: Record<string, T>, then: Record<string, T>) =>
      Object.fromEntries(Object.entries(now).filter(([name]) => name in then));
    expect(kept(after.paths, before.paths)).toEqual(before.paths);
    expect(kept(after.components.schemas, before.components.schemas)).toEqual(before.components.schemas);
    expect(kept(after.components.examples!, before.components.examples!)).toEqual(before.components.examples);
    const added = Object.keys(after.components.schemas).filter((name) => !(name in before.components.schemas));
    expect(added.filter((name) => !name.startsWith("Sample"))).toEqual([]);
  });

  test("keeps apart what two APIs name alike", () => {
    const { schemas } = read(files, "openapi/vapix.portable.yaml").components;
    expect(Object.keys(schemas.MqttClientMqttServer!.properties!)).toContain("alpnProtocol");
    expect(Object.keys(schemas.SampleMqttServer!.properties!)).toEqual(["host"]);
  });

  test("writes limits, nulls and maps in the terms of OpenAPI 3.0", () => {
    const { schemas } = read(files, "openapi/vapix.portable.yaml").components;
    expect(schemas.SampleAddRuleParams!.properties!.threshold).toMatchObject({
      minimum: 0,
      exclusiveMinimum: true,
      maximum: 100,
      exclusiveMaximum: true,
    });
    expect(schemas.SampleRuleStatus!.properties!.note).toMatchObject({ type: "string", nullable: true });
    expect(schemas.SampleRuleStatus!.properties!.labels!.items).toEqual({ type: "string", nullable: true });
    expect(schemas.SampleManualModeParams!.properties!.level!.oneOf).toEqual([
      { type: "integer", format: "int64" },
      { type: "string", enum: ["highest"] },
    ]);
    expect(schemas.SampleGetRulesData!.properties!.states!.additionalProperties).toEqual({
      $ref: "#/components/schemas/SampleOpenRuleState",
    });
    const codes = schemas.SampleAddRuleErrorCode!["x-extensible-enum"];
    expect(codes).toEqual(expect.arrayContaining([1200, 1201]));
    expect(codes).toEqual([...new Set(codes as number[])]);
    expect(schemas.SampleOpenRuleState).toMatchObject({ type: "string", "x-extensible-enum": ["active", "inactive"] });
  });

  test("responds at every status with the method's one flat envelope", () => {
    const { paths, components } = read(files, "openapi/vapix.portable.yaml");
    const { responses } = paths[`${PATH}#addRule`]!.post;
    for (const status of ["200", "400"])
      expect(responses[status]!.content!["application/json"]!.schema).toEqual({
        $ref: "#/components/schemas/SampleAddRuleAnswer",
      });
    expect(components.schemas.SampleAddRuleAnswer!.properties!.error).toEqual({
      $ref: "#/components/schemas/SampleAddRuleError",
    });
    expect(components.schemas.SampleSetModeAnswer!.properties!.error).toEqual({
      $ref: "#/components/schemas/SampleError",
    });
  });

  test("prefixes a method that an earlier API has, and no other", async () => {
    const spec = await sampleWithRenamed(["mqtt-client"], "activateClient");
    onTestFinished(spec.remove);
    const { paths } = read(await generate(spec.configFile), "openapi/vapix.portable.yaml");
    const named = Object.entries(paths).filter(([path]) => path.endsWith("#activateClient"));
    expect(named.map(([path, { post }]) => [path.split("#")[0], post.operationId])).toEqual([
      ["/axis-cgi/mqtt/client.cgi", "activateClient"],
      ["/axis-cgi/sample.cgi", "sampleActivateClient"],
    ]);
  });

  test("two schemas that would get one name are an error that names it", async () => {
    const colliding = await specWithSample(
      [`${SAMPLE}/schemas.yaml`, "MqttServer:", "SampleRuleName:"],
      [`${SAMPLE}/methods/addRule.yaml`, "schemas.yaml#/MqttServer", "schemas.yaml#/SampleRuleName"],
    );
    onTestFinished(colliding.remove);
    await expect(generate(colliding.configFile)).rejects.toThrow(
      "sample has two schemas that would both be SampleRuleName",
    );
  });
});
