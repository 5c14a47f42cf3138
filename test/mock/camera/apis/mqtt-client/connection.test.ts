import { type AddressInfo, createServer } from "node:net";
import { Aedes } from "aedes";
import { expect, onTestFinished, test, vi } from "vitest";
import { createBroker } from "../../../../../src/mock/broker/broker.ts";
import { createVapixClient } from "../../../../../src/vapix/client.ts";
import { connect, listen, startBroker } from "../../../broker/start.ts";
import { start } from "../../../start.ts";
import type { MockServerOptions } from "../../../../../src/mock/server.ts";

type Camera = ReturnType<typeof createVapixClient>["mqttClient"];

const ACCOUNT = { username: "dock-7", password: "pass" };
const DEFAULTS = { lastWillTestament: { useDefault: true }, connectMessage: { useDefault: true } } as const;

async function camera(options: MockServerOptions = {}): Promise<Camera & { close(): Promise<void>; reset(): void }> {
  const mock = await start({ apis: ["mqtt-client"], mqtt: true, ...options });
  return Object.assign(createVapixClient(mock.url).mqttClient, {
    close: () => mock.close(),
    reset: () => mock.reset(),
  });
}

function serverAt(url: string) {
  const { protocol, hostname, port } = new URL(url);
  return { protocol: protocol === "mqtts:" ? "ssl" : "tcp", host: hostname, port: Number(port) } as const;
}

async function until(mqtt: Camera, connectionStatus: string, state = "active"): Promise<void> {
  await vi.waitFor(
    async () => expect((await mqtt.getClientStatus()).status).toEqual({ state, connectionStatus }),
    8000,
  );
}

test("an active client is disconnected until the broker has taken it, and then connected as it was configured", async () => {
  const { broker, v5 } = await startBroker();
  const mqtt = await camera();
  await mqtt.configureClient({
    server: serverAt(broker.url),
    ...ACCOUNT,
    clientId: "axis-1",
    keepAliveInterval: 21,
    cleanSession: false,
  });
  expect((await v5("GET", "/clients/axis-1")).status).toBe(404);
  await mqtt.activateClient();
  await until(mqtt, "connected");
  expect((await v5("GET", "/clients/axis-1")).body).toMatchObject({
    connected: true,
    username: "dock-7",
    keepalive: 21,
    clean_start: false,
  });
});

test("the default messages are published as documented: connected, disconnected, and by the broker that it is lost", async () => {
  const { broker, v5 } = await startBroker();
  const mqtt = await camera();
  const topic = "site-1/camera/event/connection";
  const seen = await listen(await connect(broker.url, { clientId: "watch" }), "#");
  await mqtt.configureClient({
    server: serverAt(broker.url),
    ...ACCOUNT,
    clientId: "axis-1",
    cleanSession: true,
    deviceTopicPrefix: "site-1/camera",
    ...DEFAULTS,
    disconnectMessage: { useDefault: true },
  });
  await mqtt.activateClient();
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  await mqtt.deactivateClient();
  await until(mqtt, "disconnected", "inactive");
  await vi.waitFor(() => expect(seen).toHaveLength(2));
  await vi.waitFor(async () => expect((await v5("GET", "/clients/axis-1")).status).toBe(404));
  await mqtt.activateClient();
  await vi.waitFor(() => expect(seen).toHaveLength(3));
  await mqtt.close();
  await vi.waitFor(() => expect(seen).toHaveLength(4));

  expect(seen.map(([at]) => at)).toEqual([topic, topic, topic, topic]);
  const serialNumber = "ACCC8E00A1B2";
  const timestamp = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dz$/) as string;
  expect(seen.map(([, payload]) => JSON.parse(payload) as object)).toEqual([
    { serialNumber, connected: true, description: "Connected", timestamp },
    { serialNumber, connected: false, description: "Disconnected", timestamp },
    { serialNumber, connected: true, description: "Connected", timestamp },
    { serialNumber, connected: false, description: "Connection Lost", timestamp: null },
  ]);
  expect((await v5("GET", `/mqtt/retainer/message/${encodeURIComponent(topic)}`)).body).toMatchObject({ qos: 1 });
});

test("a connection is left to its end before the next one begins", async () => {
  const aedes = await Aedes.createBroker({
    // A broker that takes its time with the last message of a client.
    authorizePublish: (_, { payload }, done) =>
      void setTimeout(done, /Disconnected/.test(String(payload)) ? 400 : 0, null),
  });
  const server = createServer(aedes.handle);
  const port = await new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );
  onTestFinished(() => new Promise<void>((resolve) => aedes.close(() => server.close(() => resolve()))));
  const seen = await listen(await connect(`mqtt://127.0.0.1:${port}`, { clientId: "watch" }), "#");
  const mqtt = await camera();
  await mqtt.configureClient({
    server: { protocol: "tcp", host: "127.0.0.1", port },
    clientId: "axis-1",
    ...DEFAULTS,
    disconnectMessage: { useDefault: true },
  });
  await mqtt.activateClient();
  await vi.waitFor(() => expect(seen).toHaveLength(1), 8000);
  await mqtt.deactivateClient();
  await mqtt.activateClient();
  await vi.waitFor(() => expect(seen).toHaveLength(3), 8000);
  expect(seen.map(([, payload]) => (JSON.parse(payload) as { description: string }).description)).toEqual([
    "Connected",
    "Disconnected",
    "Connected",
  ]);
  await mqtt.close();
});

test("without a prefix the topic has the serial number, and custom messages go to their own topic", async () => {
  const { broker } = await startBroker();
  const mqtt = await camera();
  const seen = await listen(await connect(broker.url, { clientId: "watch" }), "#");
  const own = { useDefault: false, topic: "up", message: "here", retain: false, qos: 0 } as const;
  const common = { server: serverAt(broker.url), ...ACCOUNT, clientId: "axis-1" };
  await mqtt.configureClient({ ...common, connectMessage: { useDefault: true } });
  await mqtt.activateClient();
  await vi.waitFor(() => expect(seen[0]?.[0]).toBe("axis/ACCC8E00A1B2/event/connection"));
  await mqtt.configureClient({ ...common, connectMessage: own });
  await vi.waitFor(() => expect(seen[1]).toEqual(["up", "here", false]));
});

test("a wrong password keeps it active and disconnected, and a right one connects it", async () => {
  const { broker, v5 } = await startBroker();
  const mqtt = await camera();
  const common = { server: serverAt(broker.url), username: "dock-7", clientId: "axis-1" };
  await mqtt.configureClient({ ...common, password: "wrong" });
  await mqtt.activateClient();
  const refusals = async () =>
    ((await v5("GET", "/metrics?aggregate=true")).body as Record<string, number>)["authentication.failure"];
  await vi.waitFor(async () => expect(await refusals()).toBe(2), 8000);
  expect((await mqtt.getClientStatus()).status).toEqual({ state: "active", connectionStatus: "disconnected" });
  await v5("PUT", "/authentication/password_based%3Abuilt_in_database/users/dock-7", { password: "wrong" });
  await until(mqtt, "connected");
  await v5("PUT", "/authentication/password_based%3Abuilt_in_database/users/dock-7", { password: "pass" });
  await mqtt.configureClient({ ...common, password: "pass" });
  await until(mqtt, "connected");
  await mqtt.configureClient({ ...common, keepExistingPassword: true });
  await until(mqtt, "connected");
  expect((await mqtt.getClientStatus()).config).toMatchObject({ password: "*****" });
});

test("a client that the broker disconnects reconnects, unless that is disabled", async () => {
  const { broker, v5 } = await startBroker();
  const mqtt = await camera();
  const common = { server: serverAt(broker.url), ...ACCOUNT, clientId: "axis-1" };
  await mqtt.configureClient(common);
  await mqtt.activateClient();
  await until(mqtt, "connected");
  await v5("DELETE", "/clients/axis-1");
  await until(mqtt, "disconnected");
  await until(mqtt, "connected");
  await mqtt.configureClient({ ...common, autoReconnect: false });
  await until(mqtt, "connected");
  await v5("DELETE", "/clients/axis-1");
  await until(mqtt, "disconnected");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await until(mqtt, "disconnected");
});

test("a broker that goes is reported, and one that comes back at its place is found", async () => {
  const broker = await createBroker({ authentication: false });
  const mqtt = await camera();
  await mqtt.configureClient({ server: serverAt(broker.url), clientId: "axis-1" });
  await mqtt.activateClient();
  await until(mqtt, "connected");
  await broker.close();
  await until(mqtt, "disconnected");
  const again = await createBroker({ authentication: false, port: Number(new URL(broker.url).port) });
  onTestFinished(() => again.close());
  await until(mqtt, "connected");
});

test("while the broker does not respond it retries, active and disconnected, and can be switched off", async () => {
  let attempts = 0;
  const mute = createServer((socket) => {
    attempts += 1;
    socket.on("error", () => {});
    socket.destroy();
  });
  const port = await new Promise<number>((resolve) =>
    mute.listen(0, "127.0.0.1", () => resolve((mute.address() as AddressInfo).port)),
  );
  onTestFinished(() => void mute.close());
  const mqtt = await camera();
  await mqtt.configureClient({ server: { protocol: "tcp", host: "127.0.0.1", port }, clientId: "axis-1" });
  await mqtt.activateClient();
  await vi.waitFor(() => expect(attempts).toBe(2), 8000);
  expect((await mqtt.getClientStatus()).status).toEqual({ state: "active", connectionStatus: "disconnected" });
  await mqtt.deactivateClient();
  expect((await mqtt.getClientStatus()).status).toEqual({ state: "inactive", connectionStatus: "disconnected" });
});

test("a certificate is validated on request, by the CA certificates that the device has", async () => {
  const { broker } = await startBroker({ tls: true });
  const common = { server: serverAt(broker.url), ...ACCOUNT, clientId: "axis-1" };
  const stranger = await camera();
  await stranger.configureClient({ ...common, ssl: { validateServerCert: true } });
  await stranger.activateClient();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await until(stranger, "disconnected");
  await stranger.configureClient({ ...common, ssl: { validateServerCert: false } });
  await until(stranger, "connected");
  await stranger.deactivateClient();
  const friend = await camera({ mqtt: { ca: broker.certificate!.pem } });
  await friend.configureClient({ ...common, ssl: { validateServerCert: true } });
  await friend.activateClient();
  await until(friend, "connected");
});

test("a reset breaks the connection off", async () => {
  const { broker, v5 } = await startBroker();
  const mqtt = await camera();
  const common = { server: serverAt(broker.url), ...ACCOUNT, clientId: "axis-1", cleanSession: true };
  await mqtt.configureClient({ ...common, ...DEFAULTS });
  await mqtt.activateClient();
  await until(mqtt, "connected");
  mqtt.reset();
  await until(mqtt, "disconnected", "inactive");
  await vi.waitFor(async () => expect((await v5("GET", "/clients/axis-1")).status).toBe(404));
  const { body } = await v5("GET", "/mqtt/retainer/message/axis%2FACCC8E00A1B2%2Fevent%2Fconnection");
  const { payload } = body as { payload: string };
  expect(JSON.parse(Buffer.from(payload, "base64").toString())).toMatchObject({ description: "Connection Lost" });
});

test("a profile reports the state of the connection with its own values", async () => {
  const { broker } = await startBroker();
  const mqtt = await camera({ profile: "9.80" });
  await mqtt.configureClient({ server: serverAt(broker.url), ...ACCOUNT, clientId: "axis-1" });
  await until(mqtt, "Not connected", "inactive");
  await mqtt.activateClient();
  await until(mqtt, "Connected");
});

test.each([
  ["an empty host", { host: "" }],
  ["port 0", { port: 0 }],
  ["a port above those of TCP", { port: 65_536 }],
])("%s, which the contract does not reject, leads nowhere", async (_, server) => {
  const { broker, v5 } = await startBroker();
  const mqtt = await camera();
  await mqtt.configureClient({ server: { ...serverAt(broker.url), ...server }, ...ACCOUNT, clientId: "axis-1" });
  await mqtt.activateClient();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await mqtt.getClientStatus()).status).toEqual({ state: "active", connectionStatus: "disconnected" });
  expect((await v5("GET", "/clients/axis-1")).status).toBe(404);
});

test("times below zero, which the contract does not reject, are taken for the shortest", async () => {
  const { broker, v5 } = await startBroker();
  const mqtt = await camera();
  const times = { keepAliveInterval: -1, connectTimeout: -1 };
  await mqtt.configureClient({ server: serverAt(broker.url), ...ACCOUNT, clientId: "axis-1", ...times });
  await mqtt.activateClient();
  await until(mqtt, "connected");
  expect((await v5("GET", "/clients/axis-1")).body).toMatchObject({ connected: true, keepalive: 0 });
});
