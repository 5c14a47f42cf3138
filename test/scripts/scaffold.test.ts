import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lintAuthored } from "../../scripts/lint.ts";
import { newApi, newMethod } from "../../scripts/scaffold/contract.ts";
import { createVapixClient } from "../../src/index.ts";
import type { MockServer, MockServerOptions } from "../../src/mock/server.ts";
import { copySpec } from "../spec/altered-spec.ts";
import { createProject, type Project } from "./project.ts";

let project: Project;
let specDir: string;
beforeAll(async () => {
  const spec = await copySpec();
  specDir = join(spec.path, "spec");
  await newApi(specDir, "door-control");
  await newMethod(specDir, "door-control", "openDoor");
  await newMethod(specDir, "event-mqtt-bridge", "getTopics");
  project = await createProject(spec);
});
afterAll(() => project.remove());

describe("a new API with a new method", () => {
  test("passes lint, as does what is generated from it", async () => {
    expect(await lintAuthored(project.spec.configFile)).toEqual([]);
    expect(await project.lintDerived("openapi/door-control.")).toEqual([]);
    expect(await project.lintDerived("openapi/vapix.")).toEqual([]);
  });

  test("has types and a facade that compile", () => {
    const user = `import { createVapixClient } from "./src/index.ts";
      export const opened = createVapixClient("http://192.0.2.1").doorControl.openDoor();`;
    expect(project.compile({ "user.ts": user }, ["src/index.ts", "src/mock.ts", "src/emqx.ts"])).toEqual([]);
  });

  test("is served by the mock of the copy", async () => {
    const { createMockServer } = await project.load<{
      createMockServer(options?: MockServerOptions): Promise<MockServer>;
    }>("src/mock/server.ts");
    const mock = await createMockServer({ broker: false });
    try {
      const send = async (method: string) => {
        const body = JSON.stringify({ apiVersion: "1.0", method });
        return (await fetch(`${mock.url}/axis-cgi/doorcontrol.cgi`, { method: "POST", body })).json();
      };
      expect(await send("openDoor")).toMatchObject({ method: "openDoor", data: {} });
      expect(await send("getSupportedVersions")).toMatchObject({ data: { apiVersions: ["1.0"] } });
      expect(await send("closeDoor")).toMatchObject({ error: { code: 2102 } });
      const { data } = (await createVapixClient(mock.url).callEnvelope("systemready", "systemready")) as {
        data: object;
      };
      expect(data).toHaveProperty("systemready");
    } finally {
      await mock.close();
    }
  });
});

test("the line of a new API comes after those of the other CGIs, and the list of methods grows", async () => {
  const config = await readFile(join(specDir, "redocly.yaml"), "utf8");
  const lines = config.split("\n").filter((line) => line.includes("{ root: "));
  expect(lines.findLast((line) => line.includes("root: vapix/"))).toBe(
    "  door-control: { root: vapix/door-control/openapi.yaml }",
  );
  expect(lines.findIndex((line) => line.includes("door-control"))).toBe(
    lines.findIndex((line) => !line.includes("root: vapix/")) - 1,
  );
  const root = await readFile(join(specDir, "vapix/door-control/openapi.yaml"), "utf8");
  expect(root).toContain("x-documented-methods: [getSupportedVersions, openDoor]\n");
  const other = await readFile(join(specDir, "vapix/event-mqtt-bridge/openapi.yaml"), "utf8");
  expect(other).toMatch(/x-documented-methods:(\n {4}- \w+)+\n {4}- getTopics\nexternalDocs/);
});

test.each([
  ["an id with capitals", () => newApi(specDir, "DoorControl"), 'cannot create the API "DoorControl": an id has small'],
  ["an API that exists", () => newApi(specDir, "mqtt-client"), 'cannot create the API "mqtt-client": it exists'],
  ["a method of an unknown API", () => newMethod(specDir, "gate", "open"), "spec/vapix/gate/ is missing"],
  ["a method that exists", () => newMethod(specDir, "mqtt-client", "getClientStatus"), "exists; nothing was written"],
  ["a method without a name", () => newMethod(specDir, "mqtt-client", "../x"), "a name has letters and digits"],
])("%s is an error that names it", async (_, act, message) => {
  await expect(act()).rejects.toThrow(message);
});
