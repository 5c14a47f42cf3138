import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { lintAuthored } from "../../scripts/lint.ts";
import { runNode } from "../program.ts";
import { read } from "./derived.ts";
import { createProject, type Project } from "./project.ts";
import { SAMPLE, specWithSample } from "./sample.ts";

const SOURCE = "https://example.com/sample/";
const REASON = "Deprecated since AXIS OS 12.4; use the sample API v2.";
const LATER = "Deprecated since AXIS OS 12.9.";

const noteOf = (reason: string) => `${reason.slice(0, -1)} ([source](${SOURCE})).`;

/** The sample, deprecated, with a method that was deprecated later, without a successor. */
const DEPRECATED: [file: string, from: string, to: string][] = [
  [
    `${SAMPLE}/openapi.yaml`,
    '  version: "1.3"\n',
    `  version: "1.3"\n  x-deprecated: { since: AXIS OS 12.4, successor: the sample API v2, source: "${SOURCE}" }\n`,
  ],
  [
    `${SAMPLE}/methods/setMode.yaml`,
    "SetModeRequest:\n",
    `SetModeRequest:\n  x-deprecated: { since: AXIS OS 12.9, source: "${SOURCE}" }\n`,
  ],
];

let project: Project;
beforeAll(async () => {
  project = await createProject(await specWithSample(...DEPRECATED));
});
afterAll(() => project.remove());

const vapix = async (args: string[]) => {
  const program = runNode(join(project.spec.path, "src/cli/vapix.ts"), args);
  const code = await program.ended;
  return { code, output: program.output, errors: program.errors };
};

test("a deprecated API keeps the rules, as does all that is derived from it", async () => {
  expect(await lintAuthored(project.spec.configFile)).toEqual([]);
  expect(await project.lintDerived("openapi/sample.")).toEqual([]);
  expect(await project.lintDerived("openapi/vapix.")).toEqual([]);
});

test("the docs name version, replacement and source of the deprecation of an API and its methods", () => {
  const { info, paths } = read(project.files, "openapi/sample.methods.json");
  expect(info.description).toContain(`${noteOf(REASON)}\n\n`);
  const own = Object.values(paths).map(({ post }) => [
    post.operationId,
    post.deprecated,
    post.description.split("\n")[0],
  ]);
  expect(own.sort()).toEqual([
    ["addRule", true, noteOf(REASON)],
    ["getRules", true, noteOf(REASON)],
    ["getSupportedVersions", true, noteOf(REASON)],
    ["setMode", true, noteOf(LATER)],
  ]);
  const { post } = read(project.files, "openapi/sample.yaml").paths["/axis-cgi/sample.cgi"]!;
  expect(post.deprecated).toBe(true);
  const portable = read(project.files, "openapi/vapix.portable.yaml").paths;
  expect(portable["/axis-cgi/sample.cgi#setMode"]!.post.deprecated).toBe(true);
  expect(portable["/axis-cgi/mqtt/client.cgi#activateClient"]!.post.deprecated).toBeUndefined();
});

test("types and facade have the tag with the reason", () => {
  const types = project.files.get("types/sample.ts")!;
  const tags = types.match(/@deprecated.*/g)!;
  expect(new Set(tags)).toEqual(new Set([`@deprecated ${REASON}`, `@deprecated ${LATER}`]));
  expect(types).toContain(` * Set the mode\n         * @deprecated ${LATER}\n`);
  const facade = project.files.get("client/facade.ts")!;
  expect(facade.match(/@deprecated .*Source: .*/g)).toHaveLength(1 + 4 + 1);
  expect(facade).toContain(` * @deprecated ${REASON} Source: ${SOURCE}\n */\nexport interface Sample<`);
  expect(facade).toContain(`   * @deprecated ${LATER} Source: ${SOURCE}\n`);
});

test("`vapix call` warns people on standard error, but not programs, and its help has the warning", async () => {
  const { createMockServer } = await project.load<typeof import("../../src/mock.ts")>("src/mock.ts");
  const mock = await createMockServer();
  try {
    const call = ["call", "sample", "getRules", "--url", mock.url];
    expect(await vapix(call)).toMatchObject({ code: 0, errors: `vapix: sample getRules: ${REASON}\n` });
    expect(await vapix([...call, "--json"])).toMatchObject({ code: 0, errors: "" });
    const others = await vapix(["call", "mqtt-client", "getClientStatus", "--url", mock.url]);
    expect(others).toMatchObject({ code: 0, errors: "" });
  } finally {
    await mock.close();
  }
  expect((await vapix(["call", "sample", "--help"])).output).toContain(`\n${REASON}\n`);
  expect((await vapix(["call", "sample", "setMode", "--help"])).output).toContain(`\n${LATER}\n`);
});

test("a call of a deprecated method is a difference, on a device and in what passes a proxy", async () => {
  const { createMockServer } = await project.load<typeof import("../../src/mock.ts")>("src/mock.ts");
  const { verify } = await project.load<typeof import("../../src/verify/verify.ts")>("src/verify/verify.ts");
  const { judgeOf } = await project.load<typeof import("../../src/judge/judge.ts")>("src/judge/judge.ts");
  const mock = await createMockServer();
  onTestFinished(() => mock.close());
  const { checks } = await verify(mock.url, {});
  const found = checks.flatMap(({ api, name, findings }) => findings.map((finding) => ({ api, name, ...finding })));
  const deprecations = found.filter(({ kind }) => kind === "deprecated");
  const deprecated = { api: "sample", verdict: "difference", kind: "deprecated", expected: "the sample API v2" };
  expect(deprecations).toEqual([
    expect.objectContaining({ ...deprecated, name: "getRules" }),
    expect.objectContaining({ ...deprecated, name: "getSupportedVersions" }),
  ]);
  const judge = judgeOf("sample");
  const request = { apiVersion: "1.0", method: "setMode", params: { mode: "automatic" } };
  expect(judge.request("setMode", request)).toEqual([
    {
      verdict: "difference",
      kind: "deprecated",
      path: "method",
      expected: "another method",
      actual: "setMode, which is deprecated since AXIS OS 12.9",
      source: "https://example.com/sample/",
    },
  ]);
  expect(judge.known("setMode", request).findings).toEqual([]);
});
