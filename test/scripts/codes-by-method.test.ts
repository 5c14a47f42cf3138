import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { lintAuthored } from "../../scripts/lint.ts";
import type { SpecCopy } from "../spec/altered-spec.ts";
import { read } from "./derived.ts";
import { createProject, type Project } from "./project.ts";
import { SAMPLE, specWithSample } from "./sample.ts";

const METHODS = ["addRule", "setMode", "getRules", "getSupportedVersions"];
const code = (name: string, number: number, kind: string, status: number) => `${name}:
  const: ${number}
  title: ${name}
  description: A code of some methods.
  x-kind: ${kind}
  x-http-status: ${status}
`;
const ERRORS = [
  code("InternalCode", 1000, "internal", 500),
  code("VersionCode", 2000, "version", 400),
  code("JsonCode", 2001, "json", 400),
  code("MethodCode", 2002, "method", 400),
  code("InvalidCode", 2004, "invalid", 400),
].join("");

/** The sample without codes of all methods: each lists the codes it may return. */
async function withoutShared(codes: string[]): Promise<SpecCopy> {
  const list = codes.map((name) => `    - $ref: ../errors.yaml#/${name}\n`).join("");
  const spec = await specWithSample();
  await writeFile(join(spec.path, SAMPLE, "errors.yaml"), ERRORS);
  if (codes.length === 0) return spec;
  for (const method of METHODS) {
    const file = join(spec.path, SAMPLE, `methods/${method}.yaml`);
    const text = await readFile(file, "utf8");
    // One of them has codes of its own, which stay.
    const own = text.includes("  x-codes:\n") ? text : text.replace(/^(\w+Request:\n)/, "$1  x-codes:\n");
    await writeFile(file, own.replace("  x-codes:\n", `  x-codes:\n${list}`));
  }
  return spec;
}

let project: Project;
beforeAll(async () => {
  project = await createProject(
    await withoutShared(["InternalCode", "VersionCode", "JsonCode", "MethodCode", "InvalidCode"]),
  );
});
afterAll(() => project.remove());

test("an API may have codes by method alone, and all that is derived from it keeps the rules", async () => {
  expect(await lintAuthored(project.spec.configFile)).toEqual([]);
  expect(await project.lintDerived("openapi/sample.")).toEqual([]);
  expect(await project.lintDerived("openapi/vapix.")).toEqual([]);
});

test("the codes of a method are those that it lists", async () => {
  const { post } = read(project.files, "openapi/sample.methods.json").paths["/axis-cgi/sample.cgi#getRules"]!;
  expect((post["x-codes"] as { code: number }[]).map((one) => one.code)).toEqual([1000, 2000, 2001, 2002, 2004]);
  expect(project.files.get("types/sample.ts")).toMatch(/SetModeErrorCode: .*1000 \| 2000 \| 2001 \| 2002 \| 2004 \|/);
  const { default: table } = await project.load<{ default: { kinds: object; methods: Record<string, object> } }>(
    "generated/client/methods/sample.ts",
  );
  expect(table.kinds).toEqual({});
  expect(table.methods["getRules"]).toMatchObject({ kinds: { 1000: "internal", 2002: "method" } });
});

test("the mock rejects with the codes of the method, or with those that all have if the method is unknown", async () => {
  const { createMockServer } = await project.load<typeof import("../../src/mock.ts")>("src/mock.ts");
  const mock = await createMockServer();
  onTestFinished(() => mock.close());
  const codeOf = async (body: string) => {
    const answer = await fetch(`${mock.url}/axis-cgi/sample.cgi`, { method: "POST", body });
    return ((await answer.json()) as { error: { code: number } }).error.code;
  };
  expect(await codeOf("{")).toBe(2001);
  expect(await codeOf(JSON.stringify({ apiVersion: "1.0", method: "other" }))).toBe(2002);
  expect(await codeOf(JSON.stringify({ apiVersion: "7.0", method: "getRules" }))).toBe(2000);
  const params = { mode: "automatic", speed: "other" };
  expect(await codeOf(JSON.stringify({ apiVersion: "1.0", method: "setMode", params }))).toBe(2004);
});

test("the error for an API without any codes lists what is missing, by method", async () => {
  const spec = await withoutShared([]);
  onTestFinished(spec.remove);
  const messages = (await lintAuthored(spec.configFile)).map(({ message }) => message);
  for (const name of ["SetModeRequest", "GetRulesRequest", "GetSupportedVersionsRequest"])
    expect(messages).toContain(
      `${name} lacks \`x-codes\`: list the codes of the method there, or those of all methods in errors.yaml, as <Api>ErrorCode.`,
    );
});
