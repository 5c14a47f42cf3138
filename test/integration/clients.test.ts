import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { apiIds } from "../../src/contract/files.ts";
import { readContract } from "../../src/contract/methods.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { createVapixClient } from "../../src/vapix/client.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { run } from "../npm.ts";
import { runNode } from "../program.ts";
import { installPython } from "./venv.ts";

const PROGRAMS = fileURLToPath(new URL("clients", import.meta.url));

let folder: Folder;
let old: Folder;
let newest: Folder;
let bin: string;
let oldBin: string;
let newestBin: string;
beforeAll(async () => {
  [folder, old, newest] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  bin = await installPython(folder, ["axis==60", "ax-devil-device-api==0.7.0"]);
  // It needs orjson, without saying so.
  oldBin = await installPython(old, ["axis==46", "orjson==3.13.0"]);
  // It asks for Python 3.13, but uses nothing that Debian's 3.11 lacks.
  newestBin = await installPython(newest, ["axis==66"], ["--ignore-requires-python"]);
}, 300_000);
afterAll(() => Promise.all([folder.remove(), old.remove(), newest.remove()]));

/**
 * Runs a program that calls a mock device, which requires accounts as devices do after the factory. Returns what the
 * program printed, and a client of the mock.
 */
async function runOnMock(program: string, programs = bin) {
  const mock = runNode("src/cli/vapix.ts", ["mock", "--port", "0", "--auth", "recommended"]);
  onTestFinished(async () => {
    mock.signal("SIGTERM");
    await mock.ended;
  });
  const [, port] = await mock.printed(/mock device at http:\/\/127\.0\.0\.1:(\d+)/);
  const python = join(programs, "python");
  const { code, output, errors } = await run(python, [join(PROGRAMS, program), port!], folder.path);
  expect(code, errors + mock.output).toBe(0);
  const camera = createVapixClient(`http://127.0.0.1:${port}`, { username: "root", password: "pass" });
  return { printed: JSON.parse(output) as Record<string, unknown>, camera };
}

test.each([
  ["60", () => bin],
  ["66", () => newestBin],
])(
  "axis %s, the client of Home Assistant, finds the APIs, the device, its stream profiles, ports and scenarios, and configures MQTT and what is published",
  async (_, programs) => {
    const { printed } = await runOnMock("kane610_axis.py", programs());
    const { apis, device, streamProfiles, ports, analytics, minimal, full, publication } = printed;
    const announced = apiIds().flatMap((id) => {
      const { announced: version } = readContract(id);
      return version === undefined ? [] : [[id, version]];
    });
    expect(apis).toEqual(Object.fromEntries(announced));
    expect(device).toEqual(["ACCC8E00A1B2", "12.9.57", "Q1961-TE"]);
    expect(streamProfiles).toMatchObject([
      { id: "dock-day", parameters: "resolution=1920x1080&fps=25&videocodec=h264" },
      { id: "dock-night", description: "" },
    ]);
    expect(ports).toMatchObject([
      { id: "0", direction: "input", state: "open", usage: "Button" },
      { id: "1", direction: "output", name: "Gate 7", state: "closed" },
      { id: "2", direction: "input", usage: "" },
    ]);
    expect(analytics).toMatchObject({
      devices: [{ id: 1, type: "camera", rotation: 0 }],
      metadata_overlay: [{ id: 1, resolutions: ["1280x720"] }],
      perspectives: [{ id: 1 }],
      scenarios: {
        "1": { name: "Yard", type: "motion", object_classifications: [{ type: "human" }] },
        "2": { type: "fence", perspectives: [1], triggers: [{ type: "fence", alarmDirection: "leftToRight" }] },
        "3": { type: "crosslinecounting", triggers: [{ countingDirection: "leftToRight" }] },
        "4": { type: "occupancyInArea", filters: [], presets: [] },
      },
    });
    expect(minimal).toMatchObject({
      status: { state: "active", active: true, connection_status: "connected", connected: true },
      config: { server: { host: "192.0.2.10", protocol: "tcp", port: 1883 }, client_id: null, password: null },
    });
    expect(full).toMatchObject({
      status: { state: "inactive", active: false, connection_status: "disconnected", connected: false },
      config: {
        server: { host: "broker.example.com", protocol: "ssl", port: 8883, alpn_protocol: "mqtt" },
        activate_on_reboot: true,
        client_id: "dock-7",
        last_will_testament: { use_default: false, topic: "dock/state", message: "gone", retain: true, qos: 1 },
        ssl: { validate_server_cert: true, ca_cert_id: "example-ca" },
        username: "user",
        password: "*****",
      },
    });
    expect(publication).toMatchObject({
      topic_prefix: "default",
      event_filter_list: [{ topic_filter: "//.", qos: 0, retain: "none" }],
    });
  },
);

test("axis 66 opens and closes a port", async () => {
  const { printed, camera } = await runOnMock("kane610_axis_ports.py", newestBin);
  expect(printed).toEqual({ before: "closed", opened: "open", closed: "closed", reopened: "open" });
  expect((await camera.ioPortManagement.getPorts()).items).toContainEqual(
    expect.objectContaining({ port: "1", state: "open" }),
  );
});

test("axis 60 sends a list as the parameters of setPorts, so that its port stays closed", async () => {
  const { printed, camera } = await runOnMock("kane610_axis_ports.py");
  expect(printed).toMatchObject({ before: "closed", opened: "closed" });
  expect((await camera.ioPortManagement.getPorts()).items).toContainEqual(
    expect.objectContaining({ port: "1", state: "closed" }),
  );
});

test("ax-devil-device-api configures MQTT, with nulls, and finds the device ready", async () => {
  const { printed } = await runOnMock("ax_devil.py");
  expect(printed).toEqual({
    activated: {},
    state: {
      status: { state: "active", connectionStatus: "connected" },
      config: expect.objectContaining({
        server: expect.objectContaining({ host: "192.0.2.10", protocol: "tcp", port: 1883 }),
        clientId: "dock-7",
        deviceTopicPrefix: "dock",
        cleanSession: true,
        ssl: { validateServerCert: false },
      }),
    },
    deactivated: {},
    // The vendor says that ssl should go with the protocols ssl and wss only; devices take it with tcp, too.
    "with ssl": {},
    "without ssl": {},
    kept: 30,
    ready: expect.objectContaining({ systemready: "yes", needsetup: "no" }),
    versions: ["1.5"],
  });
});

test("axis 46, which sends ssl with tcp, configures MQTT and what is published", async () => {
  const { printed } = await runOnMock("kane610_axis_46.py", oldBin);
  const config = expect.objectContaining({
    server: expect.objectContaining({ host: "192.0.2.10", protocol: "tcp", port: 1883 }) as object,
    ssl: { validateServerCert: false },
    lastWillTestament: { useDefault: true },
    activateOnReboot: true,
  }) as object;
  expect(printed).toMatchObject({
    before: { data: { status: { state: "inactive" } } },
    active: { data: { status: { state: "active", connectionStatus: "connected" }, config } },
    inactive: { data: { status: { state: "inactive" }, config } },
    publication: { data: { eventPublicationConfig: { eventFilterList: [{ topicFilter: "//." }] } } },
  });
});

describe("acap-rs, whose requests are sent again as it writes them,", () => {
  async function send(auth: "none" | "recommended", path: string, body: object): Promise<Response> {
    const device = await createMockServer({ auth });
    onTestFinished(() => device.close());
    const headers = { "Content-Type": "application/json" };
    return fetch(new URL(path, device.url), { method: "POST", headers, body: JSON.stringify(body) });
  }
  const SYSTEMREADY = "/axis-cgi/systemready.cgi";
  const DEVICE_INFO = "/axis-cgi/basicdeviceinfo.cgi";

  // It takes the first of HTTPS and HTTP where this is answered with data.
  test('finds out by systemready, without an account and with "{}" for the parameters, whether it can connect', async () => {
    const response = await send("recommended", SYSTEMREADY, { method: "systemready", apiVersion: "1", params: "{}" });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      apiVersion: "1.5",
      method: "systemready",
      data: { systemready: "yes", needsetup: "no", uptime: expect.stringMatching(/^\d+$/) as string },
    });
  });

  test("waits by systemready with a time", async () => {
    const body = { method: "systemready", apiVersion: "1", params: { timeout: 10 } };
    expect(await (await send("none", SYSTEMREADY, body)).json()).toHaveProperty("data.systemready", "yes");
  });

  test("learns from a 401 of getAllProperties that it needs an account", async () => {
    const body = { apiVersion: "1.0", method: "getAllProperties" };
    const response = await send("recommended", DEVICE_INFO, body);
    expect([response.status, response.headers.get("WWW-Authenticate")]).toEqual([
      401,
      expect.stringMatching(/^Digest /),
    ]);
    expect(await (await send("none", DEVICE_INFO, body)).json()).toHaveProperty("data.propertyList.SerialNumber");
  });

  test.each<[string, object]>([
    ["getAllUnrestrictedProperties", {}],
    ["getProperties", { params: { propertyList: ["ProdNbr", "Version"] } }],
  ])("reads the device by %s", async (method, more) => {
    const response = await send("none", DEVICE_INFO, { apiVersion: "1.0", method, ...more });
    expect(await response.json()).toHaveProperty("data.propertyList.ProdNbr", "Q1961-TE");
  });
});
