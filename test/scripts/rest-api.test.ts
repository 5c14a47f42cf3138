import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { bundleRestApis } from "../../scripts/generate/bundle.ts";
import { withRestApis } from "../../scripts/generate/coverage.ts";
import type { Files } from "../../scripts/generate/output.ts";
import { restClient } from "../../scripts/generate/rest-client.ts";
import { lintAuthored } from "../../scripts/lint.ts";
import type { Alteration } from "../folder.ts";
import { copySpec, type SpecCopy } from "../spec/altered-spec.ts";
import { createLinter, type Linter } from "../spec/linter.ts";
import { newerThan30, read, validate } from "./derived.ts";
import { committedFiles, createProject, type Project } from "./project.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/spec/rest", import.meta.url));
const DOORS = "spec/doors";
const OPENAPI = `${DOORS}/openapi.yaml`;
const PATHS = `${DOORS}/paths/doors.yaml`;
const SCHEMAS = `${DOORS}/schemas.yaml`;

/** Adds a REST API to a copy of `spec/`: a folder and a line. */
async function withDoors(spec: SpecCopy, ...alterations: Alteration[]): Promise<SpecCopy> {
  await cp(FIXTURE, join(spec.path, DOORS), { recursive: true });
  await spec.alter(["spec/redocly.yaml", "apis:\n", "apis:\n  doors: { root: doors/openapi.yaml }\n"], ...alterations);
  return spec;
}

let project: Project;
let files: Files;
beforeAll(async () => {
  project = await createProject(await withDoors(await copySpec()));
  files = project.files;
}, 60_000);
afterAll(() => project.remove());

describe("a REST API that joins", () => {
  test("keeps the rules, as does all that is derived from it", async () => {
    const alone = await withDoors(await copySpec(() => false));
    onTestFinished(alone.remove);
    expect(await lintAuthored(alone.configFile)).toEqual([]);
    await alone.alter([OPENAPI, "  /doors:\n", "  /doors?all=true:\n"]);
    expect(await lintAuthored(alone.configFile)).not.toEqual([]);
    expect(await project.lintDerived("openapi/doors.")).toEqual([]);
  });

  test("gets its own files, and leaves those of the others as they are", async () => {
    const before = await committedFiles();
    expect([...files.keys()].filter((path) => !before.has(path))).toEqual([
      "types/doors.ts",
      "openapi/doors.yaml",
      "openapi/doors.json",
      "client/doors.ts",
      "openapi/doors.portable.yaml",
      "postman/doors.json",
    ]);
    const changed = [...before.keys()].filter((path) => files.get(path) !== before.get(path));
    expect(changed).toEqual(["client/errata.ts", "client/rest-error-catalogue.ts"]);
  });

  test("has its codes in the catalogue, with their meanings and HTTP statuses", async () => {
    const { restErrorCatalogue } = await project.load("generated/client/rest-error-catalogue.ts");
    expect(restErrorCatalogue).toHaveProperty("doors", [
      { code: "BLOCKED", title: "Blocked", description: "Something is in the way.", statuses: [409] },
      { code: "LOCKED", title: "Locked", description: "The door is locked.", statuses: [409] },
    ]);
    expect(restErrorCatalogue).toHaveProperty("emqx-v4");
  });

  test("has types with open values, and a request that is exact", () => {
    const source = (code: string) =>
      `import type { Door, DoorChange, paths, Refusal } from "./generated/types/doors.ts";\n${code}\n`;
    const taken = `
      export const door: Door = { state: "ajar", owner: null, limit: "infinity", last: null, "door.count": 7 };
      export const change: DoorChange = { state: "open", labels: { reason: "delivery" } };
      export const code: Refusal["code"] = "OTHER";
      export type Id = paths["/doors/{id}"]["put"]["parameters"]["path"]["id"];`;
    const refused = `
      export const closed: DoorChange = { state: "ajar" };
      export const named: DoorChange = { state: "open", label: {} };
      export type Used = [Door, paths, Refusal];`;
    const faults = project.compile({ "taken.ts": source(taken), "refused.ts": source(refused) });
    expect(faults.map(({ path, at }) => [path, at])).toEqual([
      ["refused.ts", "state"],
      ["refused.ts", "label"],
    ]);
  });
});

test("the mock serves it from its examples, behind its schemas, without a line about it", async () => {
  const { createMockServer } = await project.load<typeof import("../../src/mock.ts")>("src/mock.ts");
  const mock = await createMockServer({ apis: ["doors"] });
  onTestFinished(() => mock.close());
  const ask = async (path: string, body?: unknown) => {
    const headers = { "Content-Type": "application/json" };
    const init = body === undefined ? {} : { method: "PUT", headers, body: JSON.stringify(body) };
    const response = await fetch(`${mock.url}/doors/v2${path}`, init);
    const reason = response.headers.get("Vapix-Mock-Reason");
    return { status: response.status, text: await response.text(), reason };
  };
  expect(JSON.parse((await ask("/doors?state=open")).text)).toMatchObject({ code: "OK", data: [{ id: "north" }] });
  expect(await ask("/doors?state=ajar")).toMatchObject({ status: 400, reason: 'state must be "open"' });
  expect(await ask("/doors/north%2F1", { state: "open" })).toEqual({ status: 204, text: "", reason: null });
  expect(await ask("/doors/north", { state: "ajar" })).toMatchObject({ status: 400 });
  expect(await ask("/windows")).toMatchObject({ status: 404, reason: "unknown path" });
  expect(mock.requests).toMatchObject([{}, {}, { method: "setDoor", params: { path: { id: "north/1" } } }, {}, {}]);
});

describe("its client", () => {
  test("has a table with the method, path and parameters of each operation", async () => {
    const { operations } = await project.load("generated/client/doors.ts");
    expect(operations).toEqual({
      listDoors: { method: "GET", path: "/doors", takes: ["state"] },
      setDoor: { method: "PUT", path: "/doors/{id}", takes: ["body"], body: "object", answer: "none" },
    });
  });

  test("has a function per operation, typed with its parameters, its body and what is in the envelope", () => {
    const source = (code: string) =>
      `import type { Operations } from "./generated/client/doors.ts";
        export async function call(doors: Operations<{ signal: AbortSignal }>) {\n${code}\n}`;
    const taken = `
      const [first] = await doors.listDoors({ state: "open" });
      await doors.listDoors();
      const id: string = first?.id ?? "1";
      const nothing: void = await doors.setDoor({ id, body: { state: "open" } }, { signal: AbortSignal.abort() });
      return nothing;`;
    const refused = `
      await doors.setDoor({ body: { state: "open" } });
      await doors.setDoor({ id: "1", body: { state: "ajar" } });
      await doors.listDoors({ states: "open" });`;
    const faults = project.compile({ "taken.ts": source(taken), "refused.ts": source(refused) });
    expect(faults.map(({ path, at }) => [path, at])).toEqual([
      ["refused.ts", '{ body: { state: "open" } }'],
      ["refused.ts", "state"],
      ["refused.ts", "states"],
    ]);
  });

  test("cannot have two parameters of one name", async () => {
    const named = (name: string): Alteration => [PATHS, "- name: state", `- name: ${name}`];
    const alone = await withDoors(await copySpec(() => false), named("body"));
    onTestFinished(alone.remove);
    const [bundled] = await bundleRestApis(alone.configFile);
    expect(() => restClient("doors", bundled!.document)).toThrow("listDoors has two parameters called body");
  });
});

describe("its portable document", () => {
  const path = "openapi/doors.portable.yaml";

  test("is valid OpenAPI 3.0 without newer keywords", async () => {
    expect(await validate(files.get(path)!)).toMatchObject({ valid: true, version: "3.0" });
    expect(newerThan30(read(files, path))).toEqual([]);
  });

  test("has a response as one object, with the fields of a success and an error", () => {
    const { schemas } = read(files, path).components;
    expect(schemas.DoorsDoorListAnswer).toEqual({
      description: "All doors, or a refusal.",
      type: "object",
      properties: {
        code: {
          type: "string",
          description: "Why it was not done. Known are: LOCKED Locked; BLOCKED Blocked.",
          "x-extensible-enum": ["OK", "LOCKED", "BLOCKED"],
        },
        data: { type: "array", items: { $ref: "#/components/schemas/DoorsDoor" } },
        message: { type: "string", description: "A text for people." },
      },
    });
    expect(schemas).not.toHaveProperty("DoorsDoorList");
  });

  test("describes null, several types and limits in the terms of 3.0", () => {
    expect(read(files, path).components.schemas.DoorsDoor!.properties).toMatchObject({
      state: { type: "string", "x-extensible-enum": ["open", "closed"] },
      owner: { type: "string", nullable: true },
      last: { type: "string", format: "date-time", nullable: true, description: expect.stringContaining("or null") },
      limit: {
        oneOf: [
          { type: "integer", format: "int64", minimum: 0, exclusiveMinimum: true },
          { type: "string", enum: ["infinity"] },
        ],
      },
      width: {
        anyOf: [
          { type: "integer", format: "int64", nullable: true },
          { type: "string", nullable: true },
        ],
      },
    });
  });

  test("describes them for parameters too", () => {
    const { paths } = read(files, path) as unknown as { paths: Record<string, { get: { parameters: object[] } }> };
    expect(paths["/doors"]!.get.parameters[0]).toMatchObject({
      schema: { type: "string", nullable: true, enum: ["open"] },
    });
  });

  test("names a list of codes that the document has, instead of repeating it", () => {
    const { schemas } = read(files, "openapi/emqx-v4.portable.yaml").components;
    expect(schemas.EmqxV4ClientPageAnswer!.properties!.code).toEqual({
      $ref: "#/components/schemas/EmqxV4ResultCode",
    });
    expect(schemas.EmqxV4RuleAnswer!.properties!.code).toMatchObject({ "x-extensible-enum": [0, 400, 404] });
  });
});

describe("the rules of REST APIs", () => {
  const request = "          schema: { $ref: ../schemas.yaml#/DoorChange }\n";
  const shown = "          examples:\n            setDoor:\n              $ref: ../examples/setDoor.request.yaml\n";
  const list = "            schema: { $ref: ../schemas.yaml#/DoorListAnswer }\n";
  const state = "state: { type: string, enum: [open, closed], description: How it should be. }";

  let alone: SpecCopy;
  let problems: Linter;
  beforeAll(async () => {
    alone = await withDoors(await copySpec(() => false));
    problems = createLinter(alone, "rest");
  });
  afterAll(() => alone.remove());

  test.each<[what: string, ruleId: string, message: string, ...alterations: Alteration[]]>([
    ["a path with a query", "rule/rest-path", "A path is", [OPENAPI, "  /doors:\n", "  /doors?all=true:\n"]],
    [
      "a request that is not JSON",
      "vapix/rest-bodies",
      "no application/json",
      [PATHS, "application/json:\n" + request, "text/plain:\n" + request],
    ],
    [
      "a request without a name",
      "vapix/rest-bodies",
      "The schema of the request must be a $ref",
      [PATHS, request, "          schema: { type: object, additionalProperties: false }\n"],
    ],
    [
      "a response without a name",
      "vapix/rest-bodies",
      "The schema of the 200 answer must be a $ref",
      [PATHS, list, "            schema: { type: object }\n"],
    ],
    ["a request without an example", "vapix/rest-bodies", "The request has no examples", [PATHS, shown, ""]],
    [
      "an open request",
      "vapix/rest-openness",
      "An object of a request has",
      [SCHEMAS, "  additionalProperties: false\n", ""],
    ],
    [
      "a map with fields of its own",
      "vapix/rest-openness",
      "An object of a request has",
      [SCHEMAS, "  additionalProperties: false\n", "  additionalProperties: { type: string }\n"],
    ],
    [
      "an open value in a request",
      "vapix/rest-openness",
      "must not be open",
      [SCHEMAS, state, "state: { anyOf: [{ enum: [open] }, { type: string }] }"],
    ],
    [
      "a closed response",
      "vapix/rest-openness",
      "must not be closed",
      [SCHEMAS, "  description: A door.\n", "  description: A door.\n  additionalProperties: false\n"],
    ],
    [
      "a closed value in a response",
      "vapix/rest-openness",
      "must be open",
      [
        SCHEMAS,
        "      anyOf:\n        - enum: [open, closed]\n        - type: string\n",
        "      enum: [open, closed]\n",
      ],
    ],
    [
      "a code without a meaning",
      "vapix/rest-codes",
      "A code has a `const`",
      [SCHEMAS, "      description: The door is locked.\n", ""],
    ],
    [
      "a list of codes that is closed",
      "vapix/rest-codes",
      "ends with a type",
      [SCHEMAS, "    - type: string\nDoorListAnswer", "DoorListAnswer"],
    ],
    [
      "a field that no list of words has",
      "vapix/authored-names",
      '"message" is not in words.txt',
      [`${DOORS}/words.txt`, "message\n", ""],
    ],
    [
      "a keyword of OpenAPI 3.0",
      "rule/authored-keywords",
      "These keywords",
      [SCHEMAS, "id: { type: string,", "id: { type: string, nullable: true,"],
    ],
    [
      "an example that does not fit",
      "no-invalid-media-type-examples",
      "",
      [`${DOORS}/examples/listDoors.response.yaml`, "door.count: 7", "door.count: seven"],
    ],
    ["an operation without its effect", "vapix/rest-effects", "x-effect must be", [PATHS, "x-effect: disrupts", ""]],
    ["an operation without a summary", "rule/summary", "", [PATHS, "    summary: List doors\n", ""]],
    ["an operation without a description", "rule/description", "", [PATHS, "    description: Gives all doors.\n", ""]],
  ])("reject %s", async (_, ruleId, message, ...alterations) => {
    const found = await problems(alterations, ruleId);
    expect(found).toContainEqual(
      expect.objectContaining({ ruleId, severity: "error", message: expect.stringContaining(message) as string }),
    );
  });
});

describe("the README", () => {
  test("lists where a REST API is served, and its number of operations", async () => {
    const text = withRestApis(
      "<!-- rest: made -->\nold\n<!-- /rest -->\n",
      await bundleRestApis(project.spec.configFile),
    );
    expect(text).toContain("| Door REST API 2.0 | `doors` | `/doors/v2` | 2 |\n");
    expect(text).not.toContain("old");
  });
});
