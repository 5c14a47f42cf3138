import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createEmqxClient, EmqxError, onboard, OnboardError, type OnboardOptions } from "../../src/emqx.ts";
import { createVapixClient } from "../../src/index.ts";
import { createBroker, type BrokerServerOptions } from "../../src/mock/broker/broker.ts";
import { createMockServer, type MockServerOptions } from "../../src/mock/server.ts";
import { vapix } from "../cli/vapix-command.ts";

const TOPIC = "harbour/dock-7/status";
const message = (text: string) => ({ useDefault: false, topic: TOPIC, message: text, retain: true, qos: 1 }) as const;

/** A mock camera, a broker that really takes connections, and the broker's API, all of which end with the test. */
async function harbour(options: { broker?: BrokerServerOptions; camera?: MockServerOptions } = {}) {
  const broker = await createBroker({ counterLag: 0, ...options.broker });
  const api = await createMockServer({ apis: ["emqx"], broker: { running: broker } });
  const device = await createMockServer({
    apis: ["mqtt-client"],
    mqtt: { ...(broker.certificate && { ca: broker.certificate.pem }) },
    ...options.camera,
  });
  onTestFinished(async () => {
    await device.close();
    await api.close();
    await broker.close();
  });
  const { hostname, port } = new URL(broker.url);
  const client: OnboardOptions["client"] = {
    server: { protocol: broker.certificate ? "ssl" : "tcp", host: hostname, port: Number(port) },
    clientId: "dock-7",
    username: "dock-7",
    password: "S3NT1NEL",
    lastWillTestament: message("lost"),
    connectMessage: message("connected"),
    disconnectMessage: message("disconnected"),
    ...(broker.certificate && { ssl: { validateServerCert: true } }),
  };
  return {
    device,
    broker,
    api: api.url,
    camera: createVapixClient(device.url),
    emqx: createEmqxClient(api.url, { apiKey: "key", apiSecret: "secret" }),
    options: { client, interval: 20, timeout: 5000 },
  };
}

type Harbour = Awaited<ReturnType<typeof harbour>>;

async function retained({ emqx }: Harbour): Promise<string> {
  const { payload = "" } = await emqx.getRetainedMessage({ topic: TOPIC });
  return Buffer.from(payload, "base64").toString();
}

async function failed({ camera, emqx, options }: Harbour, timeout = 300): Promise<OnboardError> {
  const error: unknown = await onboard(camera, emqx, { ...options, timeout }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OnboardError);
  return error as OnboardError;
}

test.each([
  ["TCP", false],
  ["TLS", true],
])("a camera that is online over %s is known to the broker, and its message about that is retained", async (_, tls) => {
  const all = await harbour({ broker: { tls } });
  const { camera, emqx, options } = all;
  const { changed, connectedAt, ipAddress } = await onboard(camera, emqx, options);
  expect({ changed, ipAddress }).toEqual({ changed: true, ipAddress: "127.0.0.1" });
  const row = await emqx.getClient({ clientid: "dock-7" });
  expect(row).toMatchObject({ connected: true, username: "dock-7", connected_at: connectedAt });
  await vi.waitFor(async () => expect(await retained(all)).toBe("connected"));
  expect((await camera.mqttClient.getClientStatus()).status).toEqual({
    state: "active",
    connectionStatus: "connected",
  });
});

test("the default message about a connection is retained below the camera's prefix", async () => {
  const { camera, emqx, options } = await harbour();
  const client = {
    ...options.client,
    deviceTopicPrefix: "harbour/dock-7",
    connectMessage: { useDefault: true },
  } as const;
  await onboard(camera, emqx, { ...options, client });
  await vi.waitFor(async () => {
    const { payload = "" } = await emqx.getRetainedMessage({ topic: "harbour/dock-7/event/connection" });
    expect(JSON.parse(Buffer.from(payload, "base64").toString())).toMatchObject({ connected: true });
  });
});

test("the command line does the same", async () => {
  const { device, broker, api, emqx, options } = await harbour();
  const args = ["onboard", device.url, "--emqx", api, "--broker", broker.url, "--client-id", "dock-7"];
  const variables = { EMQX_API_KEY: "key", EMQX_API_SECRET: "secret", MQTT_PASSWORD: options.client.password };
  const { code, output } = await vapix([...args, "--status-topic", TOPIC], { variables });
  expect({ code, output }).toEqual({
    code: 0,
    output: expect.stringMatching(/^dock-7 is connected from 127\.0\.0\.1 /) as string,
  });
  expect(await emqx.getClient({ clientid: "dock-7" })).toMatchObject({ connected: true });
});

describe("at a broker fresh from the factory", () => {
  const ID = "password_based:built_in_database";

  test("a camera is not touched, and the error names the remedy", async () => {
    const all = await harbour({ broker: { fresh: true } });
    const error = await failed(all);
    expect(error).toMatchObject({ step: "user", left: [], cause: { code: "NOT_FOUND", status: 404 } });
    expect(error.message).toBe(
      "the broker has no authenticator password_based:built_in_database, and no other; to create it, set create: true (vapix onboard --create-authenticator); or, if users are stored elsewhere, set authenticator: false (--authenticator none) (everything is as before)",
    );
  });

  test("the error names the same remedy if another authenticator exists", async () => {
    const all = await harbour({ broker: { fresh: true } });
    await all.emqx.createAuthenticator({ body: { mechanism: "jwt" } });
    const error = await failed(all);
    expect(error).toMatchObject({ step: "user", left: [], cause: { code: "BAD_REQUEST", status: 400 } });
    expect(error.message).toContain("the broker has no authenticator password_based:built_in_database, only jwt; to");
  });

  test("create makes the authenticator, which undo deletes", async () => {
    const { camera, emqx, options } = await harbour({ broker: { fresh: true } });
    const { steps, changed, warnings, undo } = await onboard(camera, emqx, { ...options, create: true });
    expect({ user: steps.user, changed }).toEqual({ user: "done", changed: true });
    expect(warnings).toEqual([expect.stringContaining("the authenticator was created")]);
    expect(await emqx.getAuthenticator({ id: ID })).toMatchObject({ user_id_type: "username", enable: true });
    const again = await onboard(camera, emqx, { ...options, create: true });
    expect([again.changed, again.warnings]).toEqual([false, undefined]);
    expect(await undo()).toEqual([]);
    expect(await emqx.listAuthenticators()).toEqual([]);
  });

  test("an authenticator that the broker may have created is deleted", async () => {
    const { camera, emqx, options } = await harbour({ broker: { fresh: true } });
    const behindGateway: typeof emqx = {
      ...emqx,
      async createAuthenticator(...args) {
        await emqx.createAuthenticator(...args);
        const call = { broker: "127.0.0.1", api: "emqx", operation: "createAuthenticator" };
        throw new EmqxError(call, { status: 504, text: "HTTP 504" });
      },
    };
    await expect(onboard(camera, behindGateway, { ...options, create: true })).rejects.toMatchObject({
      step: "user",
      left: [],
      cause: { status: 504 },
    });
    expect(await emqx.listAuthenticators()).toEqual([]);
  });

  test("an authenticator that others use by then stays", async () => {
    const { camera, emqx, options } = await harbour({ broker: { fresh: true } });
    const { undo } = await onboard(camera, emqx, { ...options, create: true });
    await emqx.createAuthUser({ id: ID, body: { user_id: "dock-8", password: "pass" } });
    expect(await undo()).toEqual([{ step: "user", reason: expect.stringContaining("has other users") as string }]);
    expect((await emqx.listAuthUsers({ id: ID })).data).toMatchObject([{ user_id: "dock-8" }]);
  });

  test("the command line does it with --create-authenticator", async () => {
    const { device, broker, api, options } = await harbour({ broker: { fresh: true } });
    const args = ["onboard", device.url, "--emqx", api, "--broker", broker.url, "--client-id", "dock-7"];
    const variables = { EMQX_API_KEY: "key", EMQX_API_SECRET: "secret", MQTT_PASSWORD: options.client.password };
    const without = await vapix(args, { variables });
    expect(without.code).toBe(1);
    expect(without.errors).toMatch(/vapix onboard --create-authenticator[^]*\n {2}code {7}NOT_FOUND\n/);
    const { code, errors } = await vapix([...args, "--create-authenticator"], { variables });
    expect(code).toBe(0);
    expect(errors).toContain("  note     the authenticator was created");
  });
});

test("a camera whose authenticator uses client ids is online under another user name", async () => {
  const { camera, emqx, options } = await harbour();
  await emqx.updateAuthenticator({
    id: "password_based:built_in_database",
    body: {
      mechanism: "password_based",
      backend: "built_in_database",
      user_id_type: "clientid",
      password_hash_algorithm: { name: "sha256" },
    },
  });
  const client = { ...options.client, username: "harbour" };
  expect((await onboard(camera, emqx, { ...options, client })).warnings).toEqual([
    expect.stringContaining("the user is dock-7, not harbour"),
  ]);
});

test("running it again keeps the same connection", async () => {
  const { camera, emqx, options } = await harbour();
  const { connectedAt } = await onboard(camera, emqx, options);
  expect(await onboard(camera, emqx, options)).toMatchObject({ changed: false, connectedAt });
});

test("another keep-alive makes a new connection", async () => {
  const { camera, emqx, options } = await harbour();
  const { connectedAt } = await onboard(camera, emqx, options);
  const again = await onboard(camera, emqx, { ...options, client: { ...options.client, keepAliveInterval: 21 } });
  expect(again.changed).toBe(true);
  expect(again.connectedAt).not.toBe(connectedAt);
  expect(await emqx.getClient({ clientid: "dock-7" })).toMatchObject({
    keepalive: 21,
    connected_at: again.connectedAt,
  });
});

test("undo disconnects the camera and deletes its user", async () => {
  const all = await harbour();
  const { undo } = await onboard(all.camera, all.emqx, all.options);
  await vi.waitFor(async () => expect(await retained(all)).toBe("connected"));
  expect(await undo()).toEqual([]);
  await vi.waitFor(async () => expect(await retained(all)).toBe("disconnected"));
  await expect(
    all.emqx.getAuthUser({ id: "password_based:built_in_database", user_id: "dock-7" }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a banned camera is reported by its ban, and left inactive", async () => {
  const all = await harbour();
  await all.emqx.createBan({ body: { as: "clientid", who: "dock-7", reason: "stolen" } });
  const error = await failed(all);
  expect(error).toMatchObject({ step: "connection", left: [] });
  expect(error.message).toContain("the broker bans the clientid dock-7 (stolen)");
  expect((await all.camera.mqttClient.getClientStatus()).status?.state).toBe("inactive");
});

test("a user with another password is reported, and left", async () => {
  const all = await harbour({ broker: { users: [{ username: "dock-7", password: "another" }] } });
  expect((await failed(all)).message).toContain("the user dock-7 already existed; its password may differ");
  const id = "password_based:built_in_database";
  expect(await all.emqx.getAuthUser({ id, user_id: "dock-7" })).toMatchObject({ user_id: "dock-7" });
});

test("the error for a camera that does not trust the broker suggests to check that", async () => {
  const all = await harbour({ broker: { tls: true }, camera: { mqtt: true } });
  expect((await failed(all)).message).toContain(
    `check that the camera reaches ssl://127.0.0.1:${new URL(all.broker.url).port} and trusts the broker's certificate`,
  );
});

test("a camera that cannot reach the broker is reported with the port", async () => {
  const all = await harbour();
  const client = { ...all.options.client, server: { protocol: "ws", host: "127.0.0.1", port: 1 } } as const;
  const error = await failed({ ...all, options: { ...all.options, client } });
  expect(error.message).toContain("check that the camera reaches ws://127.0.0.1:1 (everything");
});

test("a camera that was online at another broker is online there again", async () => {
  const elsewhere = await harbour();
  const { camera, options } = elsewhere;
  await onboard(camera, elsewhere.emqx, options);
  const here = await harbour();
  await here.emqx.createBan({ body: { as: "username", who: "dock-7" } });
  const error = await failed({ ...here, camera });
  expect(error.left).toEqual([
    { step: "configuration", reason: expect.stringContaining("the new one stays") as string },
  ]);
  // The password is the same in both places here, so that what is left does no harm.
  await vi.waitFor(async () =>
    expect(await elsewhere.emqx.getClient({ clientid: "dock-7" })).toMatchObject({ connected: true }),
  );
});
