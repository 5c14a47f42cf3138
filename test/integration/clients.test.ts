import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type Folder, temporaryFolder } from "../folder.ts";
import { run } from "../npm.ts";
import { runNode } from "../program.ts";
import { installPython } from "./venv.ts";

const PROGRAMS = fileURLToPath(new URL("clients", import.meta.url));

let folder: Folder;
let bin: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  bin = await installPython(folder, ["axis==60", "ax-devil-device-api==0.7.0"]);
}, 300_000);
afterAll(() => folder.remove());

/** What a program told that calls a mock device, which asks for accounts as devices do after the factory. */
async function tell(program: string): Promise<Record<string, unknown>> {
  const mock = runNode("src/cli/vapix.ts", ["mock", "--port", "0", "--auth", "recommended"]);
  onTestFinished(async () => {
    mock.signal("SIGTERM");
    await mock.ended;
  });
  const [, port] = await mock.printed(/mock device at http:\/\/127\.0\.0\.1:(\d+)/);
  const { code, output, errors } = await run(join(bin, "python"), [join(PROGRAMS, program), port!], folder.path);
  expect(code, errors + mock.output).toBe(0);
  return JSON.parse(output) as Record<string, unknown>;
}

test("the client of Home Assistant finds the APIs and the device, and configures MQTT and what is published", async () => {
  const { apis, device, minimal, full, publication } = await tell("kane610_axis.py");
  expect(apis).toEqual({
    "api-discovery": "1.1",
    "basic-device-info": "1.3",
    "event-mqtt-bridge": "1.2",
    "mqtt-client": "1.6",
    "network-settings": "1.38",
    systemready: "1.5",
    thermometry: "1.3",
  });
  expect(device).toEqual(["ACCC8E00A1B2", "12.9.57", "Q1961-TE"]);
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
});

test("ax-devil-device-api configures MQTT, with nulls, and finds the device ready", async () => {
  expect(await tell("ax_devil.py")).toEqual({
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
