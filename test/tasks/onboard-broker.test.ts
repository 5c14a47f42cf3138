import { expect, test, vi } from "vitest";
import { createEmqxClient, onboard, OnboardError, type OnboardOptions } from "../../src/emqx.ts";
import { createVapixClient } from "../../src/index.ts";
import { startBroker } from "../mock/broker/start.ts";
import { start } from "../mock/start.ts";

/** A mock camera and a broker with its API in one process, and clients of both. */
async function scene(tls = false) {
  const { broker } = await startBroker({ tls, users: [] });
  const mock = await start({
    mqtt: broker.certificate ? { ca: broker.certificate.pem } : true,
    broker: { running: broker },
  });
  const { port } = new URL(broker.url);
  const client = {
    server: { protocol: tls ? "ssl" : "tcp", host: "127.0.0.1", port: Number(port) },
    clientId: "dock-7",
    username: "dock-7",
    password: "S3NT1NEL-mqtt",
    deviceTopicPrefix: "harbour/dock-7",
    lastWillTestament: { useDefault: true },
    connectMessage: { useDefault: true },
    ...(tls && { ssl: { validateServerCert: true } }),
  } satisfies OnboardOptions["client"];
  return {
    camera: createVapixClient(mock.url),
    emqx: createEmqxClient(mock.url, { apiKey: "key", apiSecret: "secret", allowBasicOverHttp: true }),
    options: { client, interval: 20, timeout: 8000 } as OnboardOptions,
  };
}

test.each([false, true])("a mock camera is brought online at a real broker, once (TLS: %s)", async (tls) => {
  const { camera, emqx, options } = await scene(tls);
  const report = await onboard(camera, emqx, options);
  expect(report).toMatchObject({ changed: true, ipAddress: "127.0.0.1" });
  // The broker knows of the connection a moment before the camera does.
  await vi.waitFor(async () => {
    const { payload = "" } = await emqx.getRetainedMessage({ topic: "harbour/dock-7/event/connection" });
    expect(JSON.parse(Buffer.from(payload, "base64").toString())).toMatchObject({ connected: true });
  });
  expect((await camera.mqttClient.getClientStatus()).status).toEqual({
    state: "active",
    connectionStatus: "connected",
  });
  expect(await onboard(camera, emqx, options)).toMatchObject({ changed: false, connectedAt: report.connectedAt });
});

test("a user with another password keeps the camera out, and everything is put back", async () => {
  const { camera, emqx, options } = await scene();
  const id = "password_based:built_in_database";
  await emqx.createAuthUser({ id, body: { user_id: "dock-7", password: "other" } });
  const failure: unknown = await onboard(camera, emqx, { ...options, timeout: 300 }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(OnboardError);
  expect((failure as OnboardError).step).toBe("connection");
  expect((await camera.mqttClient.getClientStatus()).status).toEqual({
    state: "inactive",
    connectionStatus: "disconnected",
  });
});
