import { inspect } from "node:util";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createEmqxClient, type EmqxClient, onboard, OnboardError, type OnboardOptions } from "../../src/emqx.ts";
import { createVapixClient, type VapixClient } from "../../src/index.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { brokerStandIn, type BrokerStandIn } from "./broker-stand-in.ts";

const PASSWORD = "S3NT1NEL-mqtt";
const client = {
  server: { protocol: "ssl", host: "broker.example.com" },
  clientId: "dock-7",
  username: "dock-7",
  password: PASSWORD,
  deviceTopicPrefix: "harbour/dock-7",
  lastWillTestament: { useDefault: false, topic: "harbour/dock-7/status", message: "lost", retain: true, qos: 1 },
  connectMessage: { useDefault: true },
  ssl: { validateServerCert: true },
} as const satisfies OnboardOptions["client"];
const quick = { client, interval: 5, timeout: 60 };

let mock: MockServer;
let camera: VapixClient;
let broker: BrokerStandIn;
let emqx: EmqxClient;
beforeEach(async () => {
  mock = await createMockServer({ apis: ["mqtt-client"] });
  onTestFinished(() => mock.close());
  camera = createVapixClient(mock.url);
  broker = await brokerStandIn(mock);
  emqx = createEmqxClient(broker.url);
});

/** Methods of the camera that changed something since. */
function changes(since = 0): string[] {
  return mock.requests
    .slice(since)
    .map(({ method }) => String(method))
    .filter((method) => method !== "getClientStatus");
}

async function failed(options: Partial<OnboardOptions> = {}): Promise<OnboardError> {
  const error: unknown = await onboard(camera, emqx, { ...quick, ...options }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OnboardError);
  return error as OnboardError;
}

describe("a new camera", () => {
  test("gets its user, its configuration and its connection, step by step", async () => {
    const told: string[] = [];
    const report = await onboard(camera, emqx, {
      ...quick,
      onProgress: ({ step, state }) => told.push(`${step} ${state}`),
    });
    expect(report).toMatchObject({
      changed: true,
      clientId: "dock-7",
      connectedAt: "1970-01-01T00:00:01.000Z",
      ipAddress: "192.0.2.40",
      steps: {
        broker: "done",
        camera: "done",
        user: "done",
        configuration: "done",
        activation: "done",
        connection: "done",
      },
    });
    const steps = ["broker", "camera", "user", "configuration", "activation", "connection"];
    expect(told).toEqual(steps.flatMap((step) => [`${step} started`, `${step} done`]));
    expect([...broker.users]).toEqual([["dock-7", PASSWORD]]);
    const { config, status } = await camera.mqttClient.getClientStatus();
    const { password: _, ...visible } = client;
    expect(config).toMatchObject(visible);
    expect(status?.state).toBe("active");
  });

  test("keeps what was configured next to it", async () => {
    await camera.mqttClient.configureClient({ server: { protocol: "tcp", host: "192.0.2.1" }, keepAliveInterval: 7 });
    await onboard(camera, emqx, quick);
    expect((await camera.mqttClient.getClientStatus()).config?.keepAliveInterval).toBe(7);
  });

  test("does not keep the address of an earlier broker", async () => {
    const old = { protocol: "ssl", host: "old.example.com", port: 8884, alpnProtocol: "mqtt" } as const;
    await camera.mqttClient.configureClient({ server: old });
    await onboard(camera, emqx, quick);
    expect((await camera.mqttClient.getClientStatus()).config?.server).toEqual({
      protocol: "ssl",
      host: "broker.example.com",
      port: 8883,
      basepath: "",
      alpnProtocol: "",
    });
    expect((await onboard(camera, emqx, quick)).changed).toBe(false);
  });

  test("is restored on demand", async () => {
    const before = await camera.mqttClient.getClientStatus();
    const { undo } = await onboard(camera, emqx, quick);
    expect(await undo()).toEqual([]);
    expect(broker.users.size).toBe(0);
    const after = await camera.mqttClient.getClientStatus();
    expect(after.status).toEqual(before.status);
    expect(after.config).toMatchObject({ server: before.config!.server! });
    for (const member of ["clientId", "username", "password", "lastWillTestament"])
      expect(after.config).not.toHaveProperty(member);
  });

  test("needs no user if users are stored elsewhere", async () => {
    broker.users.set("dock-7", PASSWORD);
    const { steps } = await onboard(camera, emqx, { ...quick, authenticator: false });
    expect(steps).not.toHaveProperty("user");
    expect(broker.asked.filter((call) => call.includes("/authentication"))).toEqual([]);
  });

  test("waits for a broker that starts", async () => {
    broker.instead.set("GET /status", [[503], [503]]);
    await onboard(camera, emqx, { ...quick, timeout: 5000 });
    expect(broker.asked.slice(0, 3)).toEqual(["GET /status", "GET /status", "GET /status"]);
  });

  test("treats a user that another program creates meanwhile as an existing user", async () => {
    broker.users.set("dock-7", PASSWORD);
    const users = "/authentication/password_based:built_in_database/users";
    broker.instead.set(`GET ${users}/dock-7`, [[404, { code: "NOT_FOUND", message: "User not found" }]]);
    broker.instead.set(`POST ${users}`, [[409, { code: "ALREADY_EXISTS", message: "User already exists" }]]);
    const { steps, undo } = await onboard(camera, emqx, quick);
    expect(steps.user).toBe("already");
    await undo();
    expect(broker.users.has("dock-7")).toBe(true);
  });
});

describe("a camera that is online", () => {
  beforeEach(async () => {
    await onboard(camera, emqx, quick);
  });

  test("is left as it is", async () => {
    const [requests, asked] = [mock.requests.length, broker.asked.length];
    const report = await onboard(camera, emqx, quick);
    expect(report).toMatchObject({
      changed: false,
      steps: { user: "already", configuration: "already", activation: "already", connection: "already" },
    });
    expect(changes(requests)).toEqual([]);
    expect(broker.asked.slice(asked).filter((call) => !call.startsWith("GET "))).toEqual([]);
    expect(await report.undo()).toEqual([]);
  });

  test("reconnects if a parameter is unset, and only once", async () => {
    const without = { ...quick, client: { ...client, lastWillTestament: undefined } };
    expect((await onboard(camera, emqx, without)).steps.configuration).toBe("done");
    expect((await camera.mqttClient.getClientStatus()).config).not.toHaveProperty("lastWillTestament");
    expect((await onboard(camera, emqx, without)).steps.configuration).toBe("already");
  });

  test("reconnects if a parameter changes", async () => {
    const requests = mock.requests.length;
    const { steps, connectedAt } = await onboard(camera, emqx, {
      ...quick,
      client: { ...client, keepAliveInterval: 7 },
    });
    expect(changes(requests)).toEqual(["deactivateClient", "configureClient", "activateClient"]);
    expect(steps).toMatchObject({ user: "already", configuration: "done", connection: "done" });
    expect(connectedAt).toBe("1970-01-01T00:00:02.000Z");
  });

  test("is configured again if the broker does not have it, since its password may be the reason", async () => {
    await camera.mqttClient.configureClient({ ...client, password: "another" });
    const { steps } = await onboard(camera, emqx, quick);
    expect(steps).toMatchObject({ configuration: "done", connection: "done" });
  });
});

describe("a camera that does not come online", () => {
  test("is put back, with its user", async () => {
    broker.bans.push({ as: "clientid", who: "dock-7", reason: "stolen" });
    const before = await camera.mqttClient.getClientStatus();
    const told: string[] = [];
    const error = await failed({ onProgress: ({ step, state }) => told.push(`${step} ${state}`) });
    expect(error).toMatchObject({ name: "OnboardError", step: "connection", left: [] });
    expect(error.message).toMatch(
      /^the broker reported no connection of dock-7 within 60 ms: the broker bans the clientid dock-7 \(stolen\).*\(everything is as before\)$/,
    );
    expect(told.slice(-4)).toEqual(["connection started", "activation undone", "configuration undone", "user undone"]);
    expect(broker.users.size).toBe(0);
    const after = await camera.mqttClient.getClientStatus();
    expect(after.status).toEqual(before.status);
    expect(after.config?.server).toMatchObject(before.config!.server!);
  });

  test("is active again, if it was, and what cannot be put back is reported", async () => {
    await camera.mqttClient.configureClient({
      server: { protocol: "wss", host: "old.example.com" },
      username: "old",
      password: "old-S3NT1NEL",
      ssl: { validateServerCert: true },
      disconnectMessage: { useDefault: true },
    });
    await camera.mqttClient.activateClient();
    const before = await camera.mqttClient.getClientStatus();
    broker.bans.push({ as: "username", who: "dock-7" });
    const error = await failed();
    expect(error.left).toEqual([
      { step: "configuration", reason: expect.stringContaining("the new one stays") as string },
    ]);
    expect(error.message).toContain("not restored: configuration: the previous password");
    expect(await camera.mqttClient.getClientStatus()).toEqual(before);
  });

  test("may have a user with another password, which stays", async () => {
    broker.users.set("dock-7", "another");
    const error = await failed();
    expect(error.message).toContain("the user dock-7 already existed; its password may differ");
    expect([...broker.users]).toEqual([["dock-7", "another"]]);
  });

  test("may have been dropped", async () => {
    broker.stranger = { clientid: "dock-7", connected: false, disconnected_at: "2026-03-02T09:12:33.120+00:00" };
    broker.users.set("dock-7", "another");
    expect((await failed()).message).toContain("it was connected once, until 2026-03-02T09:12:33.120+00:00");
  });

  test("does not count as online because of an earlier connection", async () => {
    broker.users.set("dock-7", PASSWORD);
    await onboard(camera, emqx, quick);
    broker.stranger = { clientid: "dock-7", connected: true, connected_at: "1970-01-01T00:00:01.000Z" };
    broker.users.set("dock-7", "another");
    const error = await failed({ client: { ...client, keepAliveInterval: 7 } });
    expect(error.step).toBe("connection");
  });

  test("whose id another client has is not touched", async () => {
    broker.stranger = { clientid: "dock-7", connected: true, connected_at: "2026", ip_address: "192.0.2.99" };
    const error = await failed();
    expect(error.message).toContain("another client is connected as dock-7, from 192.0.2.99");
    expect(changes()).toEqual([]);
    expect(broker.users.size).toBe(0);
  });

  test("since it rejects the configuration is left with nothing changed", async () => {
    mock.on("mqtt-client", "configureClient", () => ({ refuse: { code: 2104 } }));
    const error = await failed();
    expect(error).toMatchObject({ step: "configuration", left: [], cause: { code: 2104 } });
    expect(broker.users.size).toBe(0);
    expect(changes()).toEqual(["configureClient"]);
  });

  test("since the broker has no such authenticator is not touched", async () => {
    const error = await failed({ authenticator: "jwt" });
    expect(error).toMatchObject({ step: "user", cause: { code: "NOT_FOUND", operation: "createAuthUser" } });
    expect(error.message).toContain(
      "the broker has no authenticator jwt, only password_based:built_in_database; create it at the broker",
    );
    expect(changes()).toEqual([]);
  });

  test("since the broker requires other credentials is not touched", async () => {
    broker.instead.set("GET /clients/dock-7", [
      [401, { code: "BAD_API_KEY_OR_SECRET", message: "Check api_key/api_secret" }],
    ]);
    const error = await failed();
    expect(error.cause).toMatchObject({ status: 401 });
    expect(changes()).toEqual([]);
  });

  test("since the caller ends it is put back", async () => {
    broker.bans.push({ as: "clientid", who: "dock-7" });
    const controller = new AbortController();
    const error = await failed({
      timeout: 20_000,
      signal: controller.signal,
      onProgress: ({ step, state }) => {
        if (step === "connection" && state === "started") setTimeout(() => controller.abort(), 20);
      },
    });
    expect(error).toMatchObject({ step: "connection", left: [] });
    expect(broker.users.size).toBe(0);
    expect((await camera.mqttClient.getClientStatus()).status?.state).toBe("inactive");
  });

  test("is reported with what could not be put back", async () => {
    broker.bans.push({ as: "clientid", who: "dock-7" });
    const users = "/authentication/password_based:built_in_database/users";
    broker.instead.set(`DELETE ${users}/dock-7`, [[500, { code: "INTERNAL_ERROR", message: "down" }]]);
    const error = await failed();
    expect(error.left).toEqual([{ step: "user", reason: expect.stringContaining("INTERNAL_ERROR") as string }]);
    expect((await camera.mqttClient.getClientStatus()).status?.state).toBe("inactive");
  });
});

const USERS = "/authentication/password_based:built_in_database/users";

describe("a broker that may have created the user", () => {
  test.each<[string, [number, (object | string)?]]>([
    ["a gateway's time-out", [504, "<html>504</html>"]],
    ["an error of its own", [500, { code: "INTERNAL_ERROR", message: "crash" }]],
    ["a success without JSON", [200, "<html>welcome</html>"]],
    ["a rejection by a proxy", [403, "<html>403</html>"]],
  ])("after %s no longer has the user, or the error reports it", async (_, said) => {
    broker.doesAnyway = true;
    broker.instead.set(`POST ${USERS}`, [said, said]);
    expect(await failed()).toMatchObject({ step: "user", left: [] });
    expect(broker.users.size).toBe(0);
    broker.instead.set(`DELETE ${USERS}/dock-7`, [[504, "<html>504</html>"]]);
    const reason = expect.stringContaining("504") as string;
    expect(await failed()).toMatchObject({ step: "user", left: [{ step: "user", reason }] });
  });

  test("after a code of the API does not have the user, so nothing is deleted", async () => {
    broker.instead.set(`POST ${USERS}`, [[400, { code: "BAD_REQUEST", message: "User error: invalid_user_id" }]]);
    expect(await failed()).toMatchObject({ step: "user", left: [] });
    expect(broker.asked.filter((call) => call.startsWith("DELETE"))).toEqual([]);
  });
});

test("a camera that failed inside may have taken the configuration, which is put back", async () => {
  await camera.mqttClient.configureClient({ server: { protocol: "ssl", host: "old.example.com" } });
  const answerAgain = mock.on("mqtt-client", "configureClient", () => {
    answerAgain();
    return { refuse: { code: 1100 } };
  });
  expect(await failed()).toMatchObject({ step: "configuration", left: [], cause: { kind: "internal" } });
  expect(changes()).toEqual(["configureClient", "configureClient", "configureClient"]);
  expect((await camera.mqttClient.getClientStatus()).config?.server?.host).toBe("old.example.com");
});

describe("an authenticator", () => {
  test("that identifies users by client id gets a user of that id, with a warning", async () => {
    broker.authenticators[0]!.user_id_type = "clientid";
    const anonymous = { ...client, username: "harbour" };
    const error = await failed({ client: anonymous, userId: "harbour" });
    expect(error).toMatchObject({ step: "user", left: [] });
    expect(error.message).toMatch(
      /identifies users by client id .* it looks for "dock-7", not "harbour"; leave out userId/,
    );
    const { warnings } = await onboard(camera, emqx, { ...quick, client: anonymous });
    expect(warnings).toEqual([expect.stringMatching(/by client id .* the user is dock-7, not harbour/)]);
    expect([...broker.users.keys()]).toEqual(["dock-7"]);
  });

  test("that is disabled causes a warning", async () => {
    broker.authenticators[0]!.enable = false;
    const { warnings } = await onboard(camera, emqx, quick);
    expect(warnings).toEqual([expect.stringContaining("is disabled")]);
  });

  test("of another kind is created by no option", async () => {
    await expect(onboard(camera, emqx, { ...quick, create: true, authenticator: "jwt" })).rejects.toThrow(
      /^create only supports password_based:built_in_database/,
    );
    expect(broker.asked).toEqual([]);
  });

  test("need not be listed, as on a broker of fewer operations", async () => {
    broker.instead.set("GET /authentication", [[404, { code: "NOT_FOUND", message: "Request Path Not Found" }]]);
    expect((await onboard(camera, emqx, quick)).steps.user).toBe("done");
  });
});

test("a call that hangs ends soon after the time-out", async () => {
  const start = Date.now();
  const error = await failed({
    timeout: 1000,
    onProgress({ step, state }) {
      if (step === "connection" && state === "started") broker.hangs = "GET /clients/dock-7";
    },
  });
  expect(error).toMatchObject({ step: "connection", left: [] });
  // A second for the connection, and one for the reasons.
  expect(Date.now() - start).toBeLessThan(4000);
});

test("a broker's API that hangs is reported after the time-out", async () => {
  broker.hangs = "GET /status";
  const error = await failed({ timeout: 1000 });
  expect(error).toMatchObject({ step: "broker", left: [] });
  expect(error.message).toContain("the broker's API did not respond within 1000 ms");
});

test("no secret is in progress, report and error", async () => {
  const told: unknown[] = [];
  const onProgress = (progress: unknown) => told.push(progress);
  told.push(await onboard(camera, emqx, { ...quick, onProgress }));
  broker.bans.push({ as: "clientid", who: "dock-7" });
  told.push(await failed({ onProgress, client: { ...client, keepAliveInterval: 7 } }));
  expect(inspect(told, { depth: Infinity, showHidden: true })).not.toContain("S3NT1NEL");
});
