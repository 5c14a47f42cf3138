import type { MqttOptions } from "../../../src/mock/device-options.ts";
import { connectAsync, type IClientOptions, type MqttClient } from "mqtt";
import { expect, onTestFinished, test, vi } from "vitest";
import { createVapixClient } from "../../../src/vapix/client.ts";
import { listen } from "../../mock/broker/start.ts";
import { start } from "../../mock/start.ts";
import { startMosquitto } from "./mosquitto.ts";

type Camera = ReturnType<typeof createVapixClient>["mqttClient"];

const ACCOUNT = { username: "dock-7", password: "pass" };
const TOPIC = "site-1/camera/event/connection";
const SETTINGS = {
  ...ACCOUNT,
  clientId: "axis-1",
  cleanSession: true,
  deviceTopicPrefix: "site-1/camera",
  lastWillTestament: { useDefault: true },
  connectMessage: { useDefault: true },
  disconnectMessage: { useDefault: true },
} as const;

async function camera(mqtt: MqttOptions = {}): Promise<{ mqtt: Camera; close(): Promise<void> }> {
  const mock = await start({ apis: ["mqtt-client"], mqtt });
  return { mqtt: createVapixClient(mock.url).mqttClient, close: () => mock.close() };
}

async function watcher(port: number, options: IClientOptions = {}): Promise<MqttClient> {
  const client = await connectAsync({ host: "127.0.0.1", port, reconnectPeriod: 0, ...ACCOUNT, ...options });
  client.on("error", () => {});
  onTestFinished(() => void client.end(true));
  return client;
}

async function until(mqtt: Camera, connectionStatus: string, state = "active"): Promise<void> {
  await vi.waitFor(
    async () => expect((await mqtt.getClientStatus()).status).toEqual({ state, connectionStatus }),
    20_000,
  );
}

function descriptions(seen: readonly (readonly [topic: string, payload: string, retain: boolean])[]): string[] {
  return seen.map(([, payload]) => (JSON.parse(payload) as { description: string }).description);
}

test("over TCP, mosquitto gets the messages about the connection, and its retained one is what is so", async () => {
  const broker = await startMosquitto();
  const { mqtt, close } = await camera();
  const seen = await listen(await watcher(broker.tcp), TOPIC);
  await mqtt.configureClient({ server: { protocol: "tcp", host: "127.0.0.1", port: broker.tcp }, ...SETTINGS });
  await mqtt.activateClient();
  await until(mqtt, "connected");
  await mqtt.deactivateClient();
  await until(mqtt, "disconnected", "inactive");
  await vi.waitFor(() => expect(descriptions(seen)).toEqual(["Connected", "Disconnected"]));
  await mqtt.activateClient();
  await until(mqtt, "connected");
  await close();
  await vi.waitFor(() =>
    expect(descriptions(seen)).toEqual(["Connected", "Disconnected", "Connected", "Connection Lost"]),
  );
  const kept = await listen(await watcher(broker.tcp), TOPIC);
  await vi.waitFor(() => expect(kept.map(([, , retain]) => retain)).toEqual([true]));
  expect(descriptions(kept)).toEqual(["Connection Lost"]);
});

test("over TLS, the broker's certificate is validated by the CA that issued it, and by no other", async () => {
  const broker = await startMosquitto();
  const server = { protocol: "ssl", host: "127.0.0.1", port: broker.tls } as const;
  const ca = broker.authority.pem("ca.pem");
  const seen = await listen(await watcher(broker.tls, { protocol: "mqtts", ca }), TOPIC);

  const stranger = await camera();
  await stranger.mqtt.configureClient({ server, ...SETTINGS, ssl: { validateServerCert: true } });
  await stranger.mqtt.activateClient();
  const friend = await camera({ ca });
  await friend.mqtt.configureClient({ server, ...SETTINGS, clientId: "axis-2", ssl: { validateServerCert: true } });
  await friend.mqtt.activateClient();
  await until(friend.mqtt, "connected");
  await vi.waitFor(() => expect(descriptions(seen)).toEqual(["Connected"]));
  await vi.waitFor(() => expect(broker.log()).toMatch(/Client <unknown> disconnected: Protocol error/), 10_000);
  expect((await stranger.mqtt.getClientStatus()).status).toMatchObject({ connectionStatus: "disconnected" });

  await stranger.mqtt.configureClient({ server, ...SETTINGS, ssl: { validateServerCert: false } });
  await until(stranger.mqtt, "connected");
});

test("a wrong password is rejected by mosquitto, and a broker that is lost is found again", async () => {
  const broker = await startMosquitto();
  const { mqtt } = await camera();
  const server = { protocol: "tcp", host: "127.0.0.1", port: broker.tcp } as const;
  const seen = await listen(await watcher(broker.tcp), TOPIC);
  await mqtt.configureClient({ server, ...SETTINGS, password: "no" });
  await mqtt.activateClient();
  await vi.waitFor(() => expect(broker.log().match(/disconnected, not authorised/g)).toHaveLength(2), 10_000);
  expect((await mqtt.getClientStatus()).status).toEqual({ state: "active", connectionStatus: "disconnected" });
  expect(seen).toEqual([]);
  await mqtt.configureClient({ server, ...SETTINGS });
  await until(mqtt, "connected");
  await broker.kill();
  await until(mqtt, "disconnected");
  await broker.restart();
  await until(mqtt, "connected");
});
