import { describe, expect, test } from "vitest";
import {
  createEmqxClient,
  createEmqxV4Client,
  onboard,
  type OnboardBroker,
  type OnboardCamera,
  type OnboardOptions,
} from "../src/emqx.ts";
import { type AddressableDevice, changeIpv4Address, createVapixClient } from "../src/index.ts";
import { createBroker } from "../src/mock/broker/broker.ts";
import { createMockServer } from "../src/mock/server.ts";
import { readCertificate } from "../src/tls.ts";
import { createProxy } from "../src/proxy/proxy.ts";

const URL = "https://192.0.2.1";
/** What no call may reach. */
const fetch = () => Promise.reject(new Error("called"));
/** As JavaScript has it, without types. */
const given = (options: object) => options as never;

const camera = createVapixClient(URL, { fetch });
const emqx = createEmqxClient(URL, { fetch });
const v4 = createEmqxV4Client(URL, { fetch });
const change = { deviceName: "eth0", address: "192.0.2.41", prefixLength: 24 };

describe("an unknown option is a TypeError that names it and the available ones:", () => {
  test.each<[string, () => unknown, string, string]>([
    ["createVapixClient", () => createVapixClient(URL, given({ user: "root" })), "user", "username, password, token"],
    [
      "tls of a client",
      () => createVapixClient(URL, { tls: given({ fingerprint: "" }) }),
      "fingerprint",
      "ca, fingerprint256",
    ],
    ["tls of EMQX", () => createEmqxClient(URL, { tls: given({ cert: "" }) }), "cert", "ca, fingerprint256"],
    ["tls of a server", () => createMockServer({ tls: given({ cert: "", key: "", ca: "" }) }), "ca", "key, cert"],
    ["tls of a broker", () => createBroker({ tls: given({ pfx: "" }) }), "pfx", "key, cert"],
    ["readCertificate", () => readCertificate(URL, given({ timeOut: 1 })), "timeOut", "timeout"],
    ["createEmqxClient", () => createEmqxClient(URL, given({ key: "k" })), "key", "apiKey, apiSecret, token"],
    ["createEmqxV4Client", () => createEmqxV4Client(URL, given({ apiKey: "k" })), "apiKey", "appId, appSecret"],
    [
      "options of a connection",
      () => createEmqxV4Client(URL, given({ timeOut: 1 })),
      "timeOut",
      "tls, insecure, timeout",
    ],
    [
      "a function of a camera",
      () => camera.systemready.systemready({}, given({ abort: 1 })),
      "abort",
      "apiVersion, context, signal, timeout",
    ],
    [
      "a function of a camera without parameters",
      () => camera.mqttClient.activateClient(given({ server: {} })),
      "server",
      "apiVersion, context, signal, timeout",
    ],
    ["call", () => camera.call("mqtt-client", "activateClient", {}, given({ abort: 1 })), "abort", "signal, timeout"],
    ["discover", () => camera.discover(given({ time: 1 })), "time", "signal, timeout"],
    ["a function of EMQX 5", () => emqx.listNodes({}, given({ abort: 1 })), "abort", "signal, timeout"],
    ["a function of EMQX 4", () => v4.listNodes({}, given({ abort: 1 })), "abort", "signal, timeout"],
    [
      "changeIpv4Address",
      () => changeIpv4Address({} as AddressableDevice, change, given({ wait: 1 })),
      "wait",
      "connect, onProgress, settle, interval, timeout, signal",
    ],
    [
      "onboard",
      () => onboard({} as OnboardCamera, {} as OnboardBroker, given({ user: "u" }) as OnboardOptions),
      "user",
      "client, authenticator, userId",
    ],
    ["createMockServer", () => createMockServer(given({ api: [] })), "api", "port, host, apis, profile"],
    ["its broker", () => createMockServer({ broker: given({ keys: [] }) }), "keys", "apiKeys, running"],
    [
      "its account",
      () => createMockServer({ auth: given({ scheme: "basic", user: "u" }) }),
      "user",
      "scheme, algorithm",
    ],
    ["its MQTT", () => createMockServer({ mqtt: given({ cert: "" }) }), "cert", "ca"],
    ["its faults", () => createMockServer({ faults: [given({ kind: "503", each: 2 })] }), "each", "kind, rate, every"],
    ["createBroker", () => createBroker(given({ accounts: [] })), "accounts", "port, host, tls, users"],
    ["createProxy", () => createProxy(given({ upstream: URL, username: "u" })), "username", "upstream, client, auth"],
    [
      "its client",
      () => createProxy({ upstream: URL, client: given({ user: "u" }) }),
      "user",
      "username, password, token",
    ],
  ])("%s", async (_, use, name, available) => {
    const error: unknown = await Promise.resolve()
      .then(use)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    const [, unknown, names] = /^unknown option "(.*?)".*; available: (.*)$/.exec((error as Error).message) ?? [];
    expect(unknown, String(error)).toBe(name);
    expect(`, ${names},`).toContain(`, ${available},`);
  });
});

test("what shows a certificate may be given as tls as it is", async () => {
  const device = await createMockServer({ tls: true });
  const shown = await readCertificate(device.url);
  for (const tls of [device.certificate!, shown])
    expect(await createVapixClient(device.url, { tls }).systemready.systemready({ timeout: 1 })).toHaveProperty(
      "systemready",
    );
  await device.close();
});

describe("an unknown parameter of a function of EMQX is a TypeError that names it and the available ones:", () => {
  test.each<[string, () => Promise<unknown>, string]>([
    [
      "of the query",
      () => emqx.listClients(given({ clientId: "dock-7" })),
      `unknown parameter "clientId" of listClients; available: `,
    ],
    [
      "next to the path",
      () => emqx.getClient(given({ clientid: "dock-7", fields: "all" })),
      `unknown parameter "fields" of getClient; available: clientid`,
    ],
    [
      "next to the body",
      () => emqx.publish(given({ body: { topic: "a", payload: "b" }, topic: "a" })),
      `unknown parameter "topic" of publish; available: body`,
    ],
    [
      "of 4.x",
      () => v4.listClients(given({ limit: 10 })),
      `unknown parameter "limit" of listClients; available: _page`,
    ],
    ["of a list by rows", () => emqx.each("listClients", given({ rows: 10 })).next(), `unknown parameter "rows" of `],
  ])("%s", async (_, use, message) => {
    const error: unknown = await use().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(message);
  });
});
