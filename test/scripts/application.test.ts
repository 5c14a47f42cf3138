import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { generate } from "../../scripts/generate.ts";
import { lintAuthored } from "../../scripts/lint.ts";
import { runNode } from "../program.ts";
import { createProject, type Project } from "./project.ts";
import { SAMPLE, sampleBeside } from "./sample.ts";

const PATH = "/local/sample/control.cgi";

/** The sample as the API of an application, which devices do not announce. */
const specOf = (profiles: string) =>
  sampleBeside(
    ["api-discovery", "mqtt-client", "event-mqtt-bridge"],
    [`${SAMPLE}/openapi.yaml`, "  /axis-cgi/sample.cgi:", `  ${PATH}:`],
  ).then(async (spec) => {
    await mkdir(join(spec.path, SAMPLE), { recursive: true });
    await writeFile(join(spec.path, SAMPLE, "profiles.yaml"), profiles);
    return spec;
  });

let project: Project;
beforeAll(async () => {
  project = await createProject(await specOf("'11.11': { answers: '1.1', source: A recording. }\n"));
});
afterAll(() => project.remove());

async function start(options: import("../../src/mock.ts").MockServerOptions = {}) {
  const { createMockServer } = await project.load<typeof import("../../src/mock.ts")>("src/mock.ts");
  const mock = await createMockServer(options);
  onTestFinished(() => mock.close());
  return mock;
}

async function clientOf(url: string) {
  const { createVapixClient } = await project.load<typeof import("../../src/index.ts")>("src/index.ts");
  const camera = createVapixClient(url, { retries: 0 });
  const supports = (feature: string) => camera.supports("sample" as never, feature as never);
  return { camera, supports };
}

test("the API of an application follows the rules, as does all that is derived from it", async () => {
  expect(await lintAuthored(project.spec.configFile)).toEqual([]);
  expect(await project.lintDerived("openapi/sample.")).toEqual([]);
  expect(await project.lintDerived("openapi/vapix.")).toEqual([]);
});

test("its profiles state the version of its responses, and announce nothing", async () => {
  const announcing = await specOf("'11.11': { announced: '1.1', source: A recording. }\n");
  onTestFinished(announcing.remove);
  const text =
    "'11.11': announced must be omitted: devices announce no API of an application; state the version of its responses";
  await expect(generate(announcing.configFile)).rejects.toThrow(text);
  await expect(generate(announcing.configFile)).rejects.toThrow("'11.11': answers must be an API version");
});

test("the mock serves it at its path, in the version of the profile, and does not announce it", async () => {
  const mock = await start({ profile: "11.11" });
  const { camera } = await clientOf(mock.url);
  const { apis } = await camera.discover();
  expect(apis!.map(({ id }) => id)).not.toContain("sample");
  expect(apis!.map(({ id }) => id)).toContain("mqtt-client");
  const body = JSON.stringify({ method: "getSupportedVersions" });
  const answer = await fetch(mock.url + PATH, { method: "POST", body });
  expect(await answer.json()).toMatchObject({ data: { apiVersions: ["1.1"] } });
});

test("paths of other applications are left to another handler", async () => {
  const mock = await start({ other: (_, response) => void response.end("another") });
  expect(await (await fetch(`${mock.url}/local/other/control.cgi`)).text()).toBe("another");
  expect((await fetch(mock.url + PATH)).status).not.toBe(200);
});

test("supports() queries the API itself, once", async () => {
  const mock = await start({ profile: "11.11" });
  const { supports } = await clientOf(mock.url);
  expect(await supports("getRules")).toBe(true);
  expect(await supports("addRule")).toBe(true);
  expect(await supports("addRule.priority")).toBe(false);
  expect(mock.requests.map(({ api, method }) => `${api} ${method}`)).toEqual(["sample getSupportedVersions"]);
});

test("supports() is false if the application is absent", async () => {
  const mock = await start({ apis: ["mqtt-client"] });
  const { supports } = await clientOf(mock.url);
  expect(await supports("getRules")).toBe(false);
});

test("a call is not sent if the application is known to be too old for it", async () => {
  const mock = await start({ profile: "11.11" });
  const { camera, supports } = await clientOf(mock.url);
  await supports("getRules");
  const call = camera.call as (...names: unknown[]) => Promise<unknown>;
  await expect(call("sample", "addRule", { name: "a", priority: 1 })).rejects.toThrow("1.2");
  expect(mock.requests).toHaveLength(1);
});

test("verify checks it if the device has it, and leaves it out otherwise", async () => {
  const { verify } = await project.load<typeof import("../../src/verify/verify.ts")>("src/verify/verify.ts");
  const there = await verify((await start()).url, {});
  expect(there.apis).toContainEqual({ id: "sample", announced: "1.3" });
  const own = there.checks.filter(({ api }) => api === "sample");
  expect(own.map(({ name, notRun }) => [name, notRun])).toContainEqual(["getRules", undefined]);
  const absent = await verify((await start({ apis: ["api-discovery", "mqtt-client"] })).url, {});
  expect(absent.apis.map(({ id }) => id)).not.toContain("sample");
});

test("the proxy judges what passes to it", async () => {
  const { createProxy } = await project.load<typeof import("../../src/proxy.ts")>("src/proxy.ts");
  const proxy = await createProxy({ upstream: (await start()).url });
  onTestFinished(() => proxy.close());
  const body = JSON.stringify({ apiVersion: "1.0", method: "getRules" });
  await fetch(proxy.url + PATH, { method: "POST", body });
  expect(proxy.report().checks.map(({ api, name }) => `${api} ${name}`)).toEqual([
    "sample getRules, requests",
    "sample getRules, answers",
  ]);
});

test("`vapix call` calls it", async () => {
  const mock = await start();
  const file = join(project.spec.path, "src/cli/vapix.ts");
  const program = runNode(file, ["call", "sample", "getSupportedVersions", "--json", "--url", mock.url]);
  expect(await program.ended).toBe(0);
  expect(program.output).toBe('{"apiVersions":["1.3"]}\n');
});
