import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { ask, configure, exchange } from "../../exchange.ts";

let device: MockServer;
beforeEach(async () => {
  device = await createMockServer();
});
afterEach(() => device.close());

async function set(params: object, server: Record<string, unknown> = {}): Promise<void> {
  const { body } = await exchange(device.url, configure({ ...params }, server));
  expect(body?.data).toEqual({});
}

async function read(part: "status" | "config"): Promise<Record<string, unknown>> {
  const { body } = await exchange(device.url, ask("getClientStatus"));
  return body!.data![part] as Record<string, unknown>;
}

/** What is reported before it is set: defaults of the contract, and what a device that was never configured shows. */
const defaults = {
  keepAliveInterval: 60,
  connectTimeout: 60,
  autoReconnect: true,
  cleanSession: false,
  activateOnReboot: true,
  ssl: { validateServerCert: false },
};

describe("the activation", () => {
  test("is off at first, goes on and off, and is reported in lower case", async () => {
    const inactive = { state: "inactive", connectionStatus: "disconnected" };
    const active = { state: "active", connectionStatus: "connected" };
    expect(await read("status")).toEqual(inactive);
    for (const [method, expected] of [
      ["activateClient", active],
      ["activateClient", active],
      ["deactivateClient", inactive],
      ["deactivateClient", inactive],
      ["activateClient", active],
    ] as const) {
      expect((await exchange(device.url, ask(method))).body?.data).toEqual({});
      expect(await read("status")).toEqual(expected);
    }
  });

  test("is left as it is by a new configuration", async () => {
    await exchange(device.url, ask("activateClient"));
    await set({});
    expect(await read("status")).toMatchObject({ state: "active" });
  });

  test("does not touch the configuration", async () => {
    await set({ clientId: "dock-7" });
    const before = await read("config");
    await exchange(device.url, ask("activateClient"));
    await exchange(device.url, ask("deactivateClient"));
    expect(await read("config")).toEqual(before);
  });
});

describe("the configuration", () => {
  test("has at first a broker, and neither client id, credentials nor messages", async () => {
    const config = await read("config");
    expect(config).toHaveProperty("server.protocol", "tcp");
    for (const name of ["clientId", "username", "password", "lastWillTestament", "connectMessage", "disconnectMessage"])
      expect(config).not.toHaveProperty(name);
  });

  test("is shown with what was set, the defaults filled in and the password masked", async () => {
    await set({ clientId: "dock-7", username: "dock-7", password: "pass", activateOnReboot: true });
    expect(await read("config")).toEqual({
      ...defaults,
      server: { protocol: "tcp", host: "192.0.2.10", port: 1883, basepath: "", alpnProtocol: "" },
      clientId: "dock-7",
      username: "dock-7",
      password: "*****",
      activateOnReboot: true,
    });
  });

  test("is shown with what was set in place of the defaults", async () => {
    const given = {
      keepAliveInterval: 0,
      connectTimeout: 5,
      autoReconnect: false,
      cleanSession: true,
      activateOnReboot: false,
      ssl: { validateServerCert: true },
    };
    const server = { protocol: "wss", host: "broker.example.com", port: 9001, basepath: "mqtt", alpnProtocol: "mqtt" };
    await set(given, server);
    expect(await read("config")).toEqual({ ...given, server });
  });

  test.each([
    ["tcp", 1883],
    ["ssl", 8883],
    ["ws", 80],
    ["wss", 443],
  ])("of %s has the port %i if none was sent", async (protocol, port) => {
    await set({}, { protocol });
    expect(await read("config")).toMatchObject({ server: { protocol, port } });
  });

  test("replaces the one before, of which nothing is left", async () => {
    const message = { useDefault: true };
    await set(
      { clientId: "dock-7", cleanSession: true, lastWillTestament: message, keepAliveInterval: 5 },
      { port: 1234 },
    );
    await set({ connectMessage: message });
    expect(await read("config")).toEqual({
      ...defaults,
      server: { protocol: "tcp", host: "192.0.2.10", port: 1883, basepath: "", alpnProtocol: "" },
      connectMessage: message,
    });
  });

  test("is not changed by a rejected request", async () => {
    await set({ clientId: "dock-7" });
    const before = await read("config");
    await exchange(device.url, configure({ clientId: "dock-8", autoReconnect: "yes" }));
    await exchange(device.url, configure({ clientId: "dock-8" }), { Prefer: "refuse=1100" });
    expect(await read("config")).toEqual(before);
  });

  test("can be sent back by the rule of the contract: without the mask and needless TLS options, keeping the password", async () => {
    await set({ clientId: "dock-7", username: "dock-7", password: "pass", connectMessage: { useDefault: true } });
    const before = await read("config");
    const { password: _, ssl: _ssl, ...rest } = before;
    const again = ask("configureClient", { params: { ...rest, keepExistingPassword: true } });
    expect((await exchange(device.url, again)).body?.data).toEqual({});
    expect(await read("config")).toEqual(before);
  });
});

describe("a default message", () => {
  // "If set to true, other options in this parameter will be discarded. If set to false, topic, messages, retained and
  // qos options are required and used."
  test.each(["lastWillTestament", "connectMessage", "disconnectMessage"])(
    "leaves the other options of %s aside, valid or not",
    async (name) => {
      const others = [
        { topic: "dock-7/status", message: "online", retain: false, qos: 2 },
        { topic: 7, message: null, retain: "yes", qos: 9 },
      ];
      for (const options of others) {
        await set({ [name]: { useDefault: true, ...options } });
        expect((await read("config"))[name]).toEqual({ useDefault: true });
      }
      const wrong = configure({ [name]: { useDefault: false, ...others[1] } });
      expect((await exchange(device.url, wrong)).body?.error?.code).toBe(2104);
      const unknown = configure({ [name]: { useDefault: true, topics: "dock-7/status" } });
      expect((await exchange(device.url, unknown)).body?.error?.code).toBe(2104);
    },
  );
});

describe("the password", () => {
  test.each<[string, object, object, boolean]>([
    ["is set by a password", {}, { password: "pass" }, true],
    ["is kept by keepExistingPassword", { password: "pass" }, { keepExistingPassword: true }, true],
    [
      "is not set by keepExistingPassword without an existing one",
      {},
      { keepExistingPassword: true, password: "pass" },
      false,
    ],
    ["is cleared if none is sent", { password: "pass" }, {}, false],
    ["is cleared by null", { password: "pass" }, { username: null, password: null }, false],
    ["is cleared by an empty one", { password: "pass" }, { password: "" }, false],
    ["is cleared by keepExistingPassword false alone", { password: "pass" }, { keepExistingPassword: false }, false],
    ["is replaced by another", { password: "pass" }, { keepExistingPassword: false, password: "other" }, true],
  ])("%s", async (_, before, then, isSet) => {
    await set(before);
    await set(then);
    const config = await read("config");
    expect(config.password).toBe(isSet ? "*****" : undefined);
    expect(config).not.toHaveProperty("keepExistingPassword");
  });
});
