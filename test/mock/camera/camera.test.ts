import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, configure, exchange, MQTT_CLIENT } from "../exchange.ts";
import { wire } from "../wire.ts";

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer();
});
afterAll(() => device.close());

const parameterless = ["activateClient", "deactivateClient", "getClientStatus"];
const versions = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6"];
const own = { useDefault: false, topic: "dock-7/status", message: "lost", retain: true, qos: 1 };

describe("the device accepts", () => {
  test.each<[string, unknown]>([
    ["configureClient with only host and protocol of the server", configure()],
    ["configureClient with activateOnReboot", configure({ activateOnReboot: true })],
    ["configureClient with user name and password null", configure({ username: null, password: null })],
    [
      "configureClient with the port before the protocol, and the parameters first",
      {
        params: { server: { port: 1883, host: "192.0.2.10", protocol: "tcp" } },
        method: "configureClient",
        apiVersion: "1.0",
      },
    ],
    ...parameterless.map((method): [string, unknown] => [`${method} without params`, ask(method)]),
    ...parameterless.map((method): [string, unknown] => [`${method} with empty params`, ask(method, { params: {} })]),
    ...versions.map((apiVersion): [string, unknown] => [
      `configureClient at ${apiVersion}`,
      { ...configure(), apiVersion },
    ]),
    ...versions.map((apiVersion): [string, unknown] => [
      `getClientStatus at ${apiVersion}`,
      { ...ask("getClientStatus"), apiVersion },
    ]),
    ["a body printed over many lines", JSON.stringify(configure(), undefined, "\t").replaceAll("\n", "\r\n")],
    ["a body with white space around it", ` \n\t${JSON.stringify(configure())}\r\n `],
    ["getSupportedVersions without a version", { method: "getSupportedVersions" }],
    ["getSupportedVersions with a version", ask("getSupportedVersions")],
    [
      "getSupportedVersions with a version that it does not have",
      { ...ask("getSupportedVersions"), apiVersion: "9.9" },
    ],
  ])("%s", async (_, body) => {
    const answer = await exchange(device.url, body);
    expect(answer).toMatchObject({ status: 200, body: { apiVersion: "1.6", data: {} } });
    expect(answer.body).not.toHaveProperty("error");
  });

  test.each(["*/*", "application/json", "text/html", "application/xml;q=0.5"])(
    "the header Accept: %s",
    async (Accept) => {
      const { status, body } = await exchange(device.url, ask("getClientStatus"), { Accept });
      expect([status, body?.method]).toEqual([200, "getClientStatus"]);
    },
  );

  test("no header Accept, and no header Content-Type", async () => {
    const body = JSON.stringify(ask("getSupportedVersions"));
    const head = `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`;
    const answer = await wire(device.url, head + body);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain('"apiVersions":["1.6"]');
  });

  test("a path with a query, as a CGI does", async () => {
    const response = await fetch(`${device.url}${MQTT_CLIENT}?a=b`, {
      method: "POST",
      body: JSON.stringify(ask("getClientStatus")),
    });
    expect(await response.json()).toHaveProperty("data");
  });
});

describe("the device rejects", () => {
  test.each<[string, unknown, number]>([
    ["a version above the newest minor", { ...ask("getClientStatus"), apiVersion: "1.7" }, 2100],
    ["a version of a later major", { ...ask("getClientStatus"), apiVersion: "2.0" }, 2100],
    ["a version of an earlier major", { ...ask("getClientStatus"), apiVersion: "0.1" }, 2100],
    ["an invalid version", { ...ask("getClientStatus"), apiVersion: "1.x" }, 2104],
    ["a version that is a number", { ...ask("getClientStatus"), apiVersion: 1.0 }, 2104],
    ["no version", { method: "getClientStatus" }, 2103],
    ["updateClient, which 1.6 no longer has", ask("updateClient"), 2102],
    ["a method of another API", ask("setGlobalProxiesConfiguration"), 2102],
    ["a method in other letters", ask("getclientstatus"), 2102],
    ["configureClient without params", ask("configureClient"), 2103],
    ["configureClient without server", ask("configureClient", { params: { clientId: "dock-7" } }), 2103],
    ["configureClient without a host", ask("configureClient", { params: { server: { protocol: "tcp" } } }), 2103],
    ["an unknown protocol", configure({}, { protocol: "mqtt" }), 2104],
    ["a qos below 0", configure({ lastWillTestament: { ...own, qos: -1 } }), 2104],
    ["a qos above 2", configure({ lastWillTestament: { ...own, qos: 3 } }), 2104],
    ["a value of the wrong JSON type", configure({ autoReconnect: "true" }), 2104],
    [
      "a number too large for JSON",
      JSON.stringify(configure({ keepAliveInterval: 999 })).replace("999", "1e999"),
      2104,
    ],
    ["null if devices do not accept it", configure({ clientId: null }), 2104],
    ...["topic", "message", "retain", "qos"].map((left): [string, unknown, number] => [
      `a message of one's own without ${left}`,
      configure({ lastWillTestament: Object.fromEntries(Object.entries(own).filter(([name]) => name !== left)) }),
      2103,
    ]),
    ["an unknown parameter", configure({ deviceName: "eth0" }), 2104],
    ["an unknown parameter of a method without any", ask("getClientStatus", { params: { ssid: "example" } }), 2104],
    ["an unknown field of the envelope", ask("getClientStatus", { id: 1 }), 2104],
    ["a context that is not text", ask("getClientStatus", { context: 7 }), 2104],
    ["no method", { apiVersion: "1.0" }, 2103],
  ])("%s", async (_, body, code) => {
    const { status, headers, body: answer } = await exchange(device.url, body);
    expect(answer).toMatchObject({ apiVersion: "1.6", error: { code, message: expect.stringMatching(/\w/) } });
    expect(answer).not.toHaveProperty("data");
    expect([status, headers.get("Content-Type")]).toEqual([200, "application/json"]);
    expect(headers.get("Vapix-Mock-Reason")).toMatch(/\w/);
  });

  test("an unknown method, repeating its name", async () => {
    expect((await exchange(device.url, ask("updateClient"))).body?.method).toBe("updateClient");
  });

  test("a misspelt parameter, with the nearest name", async () => {
    const { headers } = await exchange(device.url, configure({ clientID: "dock-7" }));
    expect(headers.get("Vapix-Mock-Reason")).toBe("params.clientID is unknown: did you mean clientId?");
  });

  test("several faults at once, naming each", async () => {
    const { headers } = await exchange(device.url, configure({ autoReconnect: 1, cleanSession: 1 }, { port: 0.5 }));
    const reason = headers.get("Vapix-Mock-Reason");
    for (const name of ["params.autoReconnect", "params.cleanSession", "params.server.port"])
      expect(reason).toContain(name);
  });

  test.each(["/axis-cgi/mqtt-client.cgi", "/axis-cgi/mqtt/client.cgi/", "/", "/axis-cgi/mqtt/client.cgi%00"])(
    "the path %s, with a page",
    async (path) => {
      const response = await fetch(device.url + path, { method: "POST", body: JSON.stringify(ask("getClientStatus")) });
      expect([response.status, response.headers.get("Content-Type")]).toEqual([404, "text/html; charset=iso-8859-1"]);
      expect(response.headers.get("Vapix-Mock-Reason")).toContain(MQTT_CLIENT);
      expect(await response.text()).toContain("<h1>Not Found</h1>");
    },
  );
});

describe("the device survives and rejects", () => {
  let before: string;
  beforeEach(async () => {
    before = (await exchange(device.url, ask("getClientStatus"))).text;
  });
  const deep = 100_000;
  const status = (more: string) => `{"apiVersion":"1.0","method":"getClientStatus",${more}}`;

  test.each<[string, string | Uint8Array, number]>([
    ["an empty body", "", 2101],
    ["white space", " \r\n", 2101],
    ["null", "null", 2101],
    ["true", "true", 2101],
    ["an array", "[]", 2101],
    ["an array of requests", `[${JSON.stringify(ask("getClientStatus"))}]`, 2101],
    ["a number", "7", 2101],
    ["JSON text", '"getClientStatus"', 2101],
    ["text", "getClientStatus", 2101],
    ["a form", "apiVersion=1.0&method=getClientStatus", 2101],
    ["JSON that breaks off", '{"apiVersion":"1.0","method":"getClient', 2101],
    ["JSON with a comma too many", '{"apiVersion":"1.0","method":"getClientStatus",}', 2101],
    ["two JSON values", "{}{}", 2101],
    ["a null byte", "\0", 2101],
    ["UTF-8 that is none", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 2101],
    ["a surrogate as UTF-8", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 2101],
    ["UTF-16", new Uint8Array(Buffer.from(JSON.stringify(ask("getClientStatus")), "utf16le")), 2101],
    ["an empty object", "{}", 2103],
    ["a method that is a number", '{"method":7}', 2104],
    ["a method that is null", '{"method":null}', 2104],
    ["a method that is an object", '{"method":{"toString":"getClientStatus"}}', 2104],
    ["an empty method", '{"apiVersion":"1.0","method":""}', 2102],
    ...["__proto__", "constructor", "toString", "hasOwnProperty"].map((name): [string, string, number] => [
      `the method ${name}`,
      `{"apiVersion":"1.0","method":"${name}"}`,
      2102,
    ]),
    ...["__proto__", "constructor", "prototype"].flatMap((name): [string, string, number][] => [
      [`a member ${name} of the envelope`, status(`"${name}":{"x-tolerates":"null"}`), 2104],
      [`a parameter ${name}`, status(`"params":{"${name}":{"method":"configureClient"}}`), 2104],
      [`a parameter ${name} that is null`, status(`"params":{"${name}":null}`), 2104],
    ]),
    ["a method with half a surrogate pair", '{"apiVersion":"1.0","method":"\\ud800"}', 2102],
    ["arrays in arrays", "[".repeat(deep) + "]".repeat(deep), 2101],
    ["arrays in arrays that are never closed", "[".repeat(deep), 2101],
    ["arrays in arrays as params", status(`"params":${"[".repeat(deep)}${"]".repeat(deep)}`), 2104],
    ["objects in objects as params", status(`"params":${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`), 2104],
    ["objects in objects as context", status(`"context":${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`), 2104],
    ["a name of almost 1 MiB", status(`"${"n".repeat(1_000_000)}":1`), 2104],
    ["a method of almost 1 MiB", `{"apiVersion":"1.0","method":"${"n".repeat(1_000_000)}"}`, 2102],
    ["a hundred thousand unknown fields", status(Array.from({ length: 100_000 }, (_, n) => `"${n}":1`).join()), 2104],
    ["a duplicate field whose last one is wrong", status('"method":"noSuchMethod"'), 2102],
  ])("%s", async (_, body, code) => {
    const { status, body: answer } = await exchange(device.url, body);
    expect(status).toBe(200);
    expect(answer).toHaveProperty("error.code", code);
    expect((await exchange(device.url, ask("getClientStatus"))).text).toBe(before);
  });

  test("nothing of a duplicate field but the last", async () => {
    const { body } = await exchange(
      device.url,
      '{"apiVersion":"1.0","method":"noSuchMethod","method":"getClientStatus"}',
    );
    expect(body).toHaveProperty("data");
  });
});

describe("the envelope of a response", () => {
  test.each([
    ["plain", "call-17"],
    ["empty", ""],
    ["in many scripts", "Grüße, 안녕, 🚢, \u202e"],
    ["with control characters and quotes", '"\\\u0000\r\n\u2028</script>'],
    ["with half a surrogate pair", "\ud800"],
    ["long", "c".repeat(500_000)],
    ["like a number", "007"],
    ["named as a prototype", "__proto__"],
  ])("repeats a context that is %s unchanged, in a success and in an error", async (_, context) => {
    expect((await exchange(device.url, ask("getClientStatus", { context }))).body?.context).toBe(context);
    expect((await exchange(device.url, ask("updateClient", { context }))).body?.context).toBe(context);
    expect((await exchange(device.url, ask("configureClient", { context }))).body?.context).toBe(context);
  });

  test.each(["getClientStatus", "getSupportedVersions", "activateClient", "updateClient", "configureClient"])(
    "has no context if %s was sent without one",
    async (method) => {
      expect((await exchange(device.url, ask(method))).body).not.toHaveProperty("context");
    },
  );

  test.each(versions)("has the newest version, also if %s was requested", async (apiVersion) => {
    expect((await exchange(device.url, { ...ask("getClientStatus"), apiVersion })).body?.apiVersion).toBe("1.6");
    expect((await exchange(device.url, { ...ask("configureClient"), apiVersion })).body?.apiVersion).toBe("1.6");
  });

  test.each(["configureClient", ...parameterless, "getSupportedVersions"])("names the method %s", async (method) => {
    const request = method === "configureClient" ? configure() : ask(method);
    expect((await exchange(device.url, request)).body).toMatchObject({ method, data: {} });
  });

  test("names no method if none could be read", async () => {
    expect((await exchange(device.url, "{")).body).toEqual({
      apiVersion: "1.6",
      error: { code: 2101, message: "Invalid JSON format" },
    });
  });
});
