import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from "vitest";
import { createVapixClient } from "../../src/index.ts";
import { createBroker } from "../../src/mock/broker/broker.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { freePort } from "../../scripts/free-port.ts";
import { allBlocks } from "../guides.ts";
import { install } from "../npm.ts";
import { runNode } from "../program.ts";

const NODE_RED = "5.0.7";
const FLOW = fileURLToPath(new URL("node-red/flow.json", import.meta.url));

/** A function node. */
interface FunctionNode {
  type: string;
  initialize: string;
  func: string;
}

let folder: Folder;
/** The user folder of Node-RED, with Node-RED itself and the package. */
let home: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  home = await install(folder, "home", [`node-red@${NODE_RED}`, inject("tarball")]);
}, 300_000);
afterAll(() => folder.remove());

/** Node-RED with a flow, until the test ends. */
async function startNodeRed(flow: string, variables: NodeJS.ProcessEnv) {
  const port = await freePort();
  const settings = join(home, "settings.cjs");
  const options = {
    uiHost: "127.0.0.1",
    uiPort: port,
    telemetry: { enabled: false },
    externalModules: { modules: { allowInstall: false } },
  };
  await writeFile(settings, `module.exports = ${JSON.stringify(options)};`);
  await writeFile(join(home, "flow.json"), flow);
  const program = runNode(join(home, "node_modules/node-red/red.js"), ["-u", home, "-s", settings, "flow.json"], {
    variables,
  });
  onTestFinished(async () => {
    program.signal("SIGKILL");
    await program.ended;
  });
  await Promise.all([program.printed(/Started flows/), program.printed(/Connected to broker/)]);

  /** What the sidebar of the editor shows, by name of the debug node. */
  const shown = new Map<string, unknown[]>();
  const sidebar = new WebSocket(`ws://127.0.0.1:${port}/comms`);
  sidebar.addEventListener("message", ({ data }) => {
    const messages = JSON.parse(String(data)) as { topic: string; data: { name: string; msg: string } }[];
    for (const message of messages) {
      if (message.topic !== "debug") continue;
      const { name, msg } = message.data;
      shown.set(name, [...(shown.get(name) ?? []), JSON.parse(msg)]);
    }
  });
  await new Promise((resolve) => sidebar.addEventListener("open", resolve, { once: true }));
  sidebar.send(JSON.stringify({ subscribe: "debug" }));

  return {
    /** Presses the button of an inject node, with other properties of its message if they are given. */
    async press(id: string, properties?: Record<string, string>): Promise<void> {
      const props = properties && Object.entries(properties).map(([p, v]) => ({ p, v, vt: "str" }));
      const body = JSON.stringify(props ? { __user_inject_props__: props } : {});
      const headers = { "content-type": "application/json" };
      const { status } = await fetch(`http://127.0.0.1:${port}/inject/${id}`, { method: "POST", headers, body });
      expect(status).toBe(200);
    },
    /** Waits for what a debug node shows next. */
    async shows(name: string): Promise<unknown> {
      await vi.waitFor(() => expect(shown.get(name) ?? [], program.output).not.toEqual([]), { timeout: 10_000 });
      return shown.get(name)!.shift();
    },
  };
}

test("the flow calls methods by name, and reads the events of the camera", async () => {
  const broker = await createBroker({ fresh: true });
  onTestFinished(() => broker.close());
  const device = await createMockServer({ auth: { scheme: "digest" }, mqtt: true });
  onTestFinished(device.close);
  const { port } = new URL(broker.url);
  const flow = (await readFile(FLOW, "utf8")).replace('"1883"', `"${port}"`);
  const account = { username: "root", password: "pass" };
  const nodeRed = await startNodeRed(flow, {
    VAPIX_URL: device.url,
    VAPIX_USERNAME: account.username,
    VAPIX_PASSWORD: account.password,
  });

  await nodeRed.press("vapix-status");
  expect(await nodeRed.shows("response")).toMatchObject({ status: { state: "inactive" } });
  await nodeRed.press("vapix-publish");
  expect(await nodeRed.shows("response")).toEqual({});
  await nodeRed.press("vapix-status", { api: "network-settings", method: "setHostnameConfiguration" });
  expect(await nodeRed.shows("error")).toMatchObject({
    message: expect.stringMatching(/network-settings setHostnameConfiguration: refused with 4003/) as string,
    code: 4003,
  });
  // The calls share a client, which needs one challenge.
  expect(device.requests.map(({ status }) => status)).toEqual([401, 200, 200, 200]);

  const camera = createVapixClient(device.url, account);
  await camera.mqttClient.configureClient({ server: { protocol: "tcp", host: "127.0.0.1", port: Number(port) } });
  await camera.mqttClient.activateClient();
  await vi.waitFor(async () =>
    expect((await camera.mqttClient.getClientStatus()).status?.connectionStatus).toBe("connected"),
  );
  await device.fire("io.port", { state: true });
  expect(await nodeRed.shows("event")).toMatchObject({ kind: "event", event: "io.port", data: { state: true } });
});

test("the page shows the code of the flow's functions", async () => {
  const nodes = JSON.parse(await readFile(FLOW, "utf8")) as FunctionNode[];
  const functions = nodes.filter(({ type }) => type === "function");
  const shown = allBlocks().filter(({ page, language }) => page === "node-red" && language === "js");
  expect(shown.map(({ code }) => code.trimEnd())).toEqual(
    functions.flatMap(({ initialize, func }) => [initialize, func]).filter((code) => code !== ""),
  );
});
