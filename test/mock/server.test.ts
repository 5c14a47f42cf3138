import { BODY_LIMIT } from "../../src/server/read-body.ts";
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { createMockServer } from "../../src/mock/server.ts";
import { runNode } from "../program.ts";
import { ask, configure, exchange, MQTT_CLIENT } from "./exchange.ts";
import { wire } from "./wire.ts";
import { start } from "./start.ts";

describe("the address", () => {
  test("is on 127.0.0.1 alone", async () => {
    const { url } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await exchange(url, ask("getClientStatus"))).status).toBe(200);
    await expect(exchange(url.replace("127.0.0.1", "127.0.0.2"), ask("getClientStatus"))).rejects.toThrow(
      "fetch failed",
    );
  });

  test("is on another host if configured", async () => {
    const { url } = await start({ host: "localhost" });
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await exchange(url, ask("getClientStatus"))).status).toBe(200);
  });

  test("has the requested port, and a taken one is an error", async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    await expect(createMockServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    expect((await exchange(first.url, ask("getClientStatus"))).status).toBe(200);
    await first.close();
    expect((await start({ port })).url).toBe(first.url);
  });
});

describe("the body", () => {
  test("may be as large as the limit and no larger", async () => {
    const { url } = await start();
    expect(BODY_LIMIT).toBe(1024 * 1024);
    const body = JSON.stringify(ask("getClientStatus")).padEnd(BODY_LIMIT);
    expect((await exchange(url, body)).body).toHaveProperty("data");
    const { status, body: refusal } = await exchange(url, `${body} `);
    expect([status, refusal?.error?.code]).toEqual([200, 2106]);
    expect((await exchange(url, ask("getClientStatus"))).body).toHaveProperty("data");
  });

  test("is counted in bytes, not in letters", async () => {
    const { url } = await start();
    const context = "ä".repeat(BODY_LIMIT / 2);
    expect((await exchange(url, ask("getClientStatus", { context }))).body?.error?.code).toBe(2106);
  });

  test("may come in chunks of unknown length", async () => {
    const { url } = await start();
    const chunks = ["{", '"method":', '"getSupportedVersions"', "}"].map(
      (text) => `${text.length.toString(16)}\r\n${text}\r\n`,
    );
    const head = `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n`;
    expect(await wire(url, `${head}${chunks.join("")}0\r\n\r\n`)).toContain('"apiVersions"');
  });

  test("of 40 MiB is rejected or cut off, and the next request gets a response", async () => {
    const { url } = await start();
    const code = await exchange(url, new Uint8Array(40 * BODY_LIMIT)).then(
      ({ body }) => body?.error?.code,
      () => "cut off",
    );
    expect([2106, "cut off"]).toContain(code);
    expect((await exchange(url, ask("getClientStatus"))).body).toHaveProperty("data");
  });

  test("that breaks off does not stop the mock", async () => {
    const lines: string[] = [];
    const { url } = await start({ log: (line) => lines.push(line) });
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(`POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{`);
    await once(socket, "connect");
    socket.destroy();
    expect((await exchange(url, ask("getClientStatus"))).body).toHaveProperty("data");
  });
});

describe("the HTTP method", () => {
  test.each(["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])(
    "%s gets 405 and the header Allow",
    async (method) => {
      const { url } = await start();
      const response = await fetch(url + MQTT_CLIENT, { method });
      expect([response.status, response.headers.get("Allow")]).toEqual([405, "POST"]);
      expect(await response.text()).toMatch(method === "HEAD" ? /^$/ : /<h1>Method Not Allowed<\/h1>/);
    },
  );
});

describe("the requests", () => {
  test("are remembered with what became of them", async () => {
    const { url, requests } = await start();
    await exchange(url, configure({ username: null, password: "pass" }));
    await exchange(url, ask("updateClient", { params: { clientId: "dock-7" } }));
    await exchange(url, { ...ask("getClientStatus"), apiVersion: "9.0" });
    await exchange(url, "{");
    await fetch(`${url}/nowhere?user=root`);
    const path = MQTT_CLIENT;
    expect(requests).toEqual([
      {
        httpMethod: "POST",
        path,
        api: "mqtt-client",
        method: "configureClient",
        params: { server: { protocol: "tcp", host: "192.0.2.10" }, username: null, password: "pass" },
        status: 200,
      },
      expect.objectContaining({ method: "updateClient", params: { clientId: "dock-7" }, status: 200, code: 2102 }),
      expect.objectContaining({ method: "getClientStatus", code: 2100, reason: "apiVersion must be 1.0 to 1.6" }),
      expect.objectContaining({ httpMethod: "POST", path, method: undefined, params: undefined, code: 2101 }),
      expect.objectContaining({ httpMethod: "GET", path: "/nowhere", api: undefined, status: 404, code: undefined }),
    ]);
  });

  test("are forgotten, oldest first, beyond the last thousand", async () => {
    const { url, requests } = await start();
    for (let sent = 0; sent < 1003; sent++) await exchange(url, ask("getClientStatus", { params: { sent } }));
    const remembered = requests.map(({ params }) => (params as { sent: number }).sent);
    expect(remembered).toEqual(Array.from({ length: 1000 }, (_, index) => index + 3));
  });

  test("outside /axis-cgi/ go to the other handler if it exists, and are not remembered", async () => {
    const { url, requests } = await start({ other: (_, response) => response.end("docs") });
    expect(await (await fetch(`${url}/index.html`)).text()).toBe("docs");
    expect((await fetch(`${url}/axis-cgi/nothing.cgi`)).status).toBe(404);
    expect(requests.map(({ path }) => path)).toEqual(["/axis-cgi/nothing.cgi"]);
  });
});

describe("a secret among the parameters", () => {
  const secret = "S3CRET-sentinel";
  test.each<[string, object]>([
    [
      "that is taken over",
      configure({ username: secret, password: secret, clientId: secret, httpProxy: secret }, { basepath: secret }),
    ],
    ["together with another fault", configure({ password: secret, autoReconnect: "yes" })],
    ["of the wrong type", configure({ password: [secret] })],
    ["as an unknown protocol", configure({}, { protocol: secret })],
    ["that is too long", configure({ httpProxy: secret.repeat(30) })],
    ["in place of true or false", configure({ lastWillTestament: { useDefault: secret } })],
    ["in place of a message", configure({ connectMessage: secret })],
    ["as the value of an unknown parameter", configure({ passwort: secret })],
    ["in place of all parameters", ask("configureClient", { params: secret })],
    ["in place of a version", { ...configure(), apiVersion: secret }],
    ["of an unknown method", ask("updateClient", { params: { password: secret } })],
  ])("%s is in no log line, header or response", async (_, request) => {
    const lines: string[] = [];
    const { url, requests } = await start({ log: (line) => lines.push(line) });
    for (const body of [request, ask("activateClient")]) {
      const { headers, text } = await exchange(url, body);
      expect(JSON.stringify([...headers]) + text).not.toContain(secret);
    }
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain(secret);
    expect(requests.map(({ reason = "" }) => reason).join()).not.toContain(secret);
  });

  test("that is a password is masked in the status", async () => {
    const { url } = await start();
    await exchange(url, configure({ password: secret }));
    expect((await exchange(url, ask("getClientStatus"))).text).not.toContain(secret);
  });
});

describe("a line of the log", () => {
  test("reports method, path, status, code and reason", async () => {
    const lines: string[] = [];
    const { url } = await start({ log: (line) => lines.push(line) });
    await exchange(url, ask("getClientStatus"));
    await exchange(url, ask("configureClient"));
    await exchange(url, "{");
    expect(lines).toEqual([
      `POST ${MQTT_CLIENT} getClientStatus 200`,
      `POST ${MQTT_CLIENT} configureClient 200 2103 (params is required)`,
      `POST ${MQTT_CLIENT} 200 2101 (the body is not JSON)`,
    ]);
  });

  test.each<[string, object]>([
    ["method", ask("a\r\nX-Evil: 1\r\n\r\n\u001b[31m")],
    ["member", ask("getClientStatus", { params: { "a\r\nX-Evil: 1\r\n\r\n\u001b[31m": 1 } })],
    ["long method", ask("ä".repeat(10_000))],
    ["long field", ask("getClientStatus", { params: { ["ä".repeat(10_000)]: 1 } })],
  ])("and a header stay one short line of ASCII, for any name of the %s", async (_, body) => {
    const lines: string[] = [];
    const { url } = await start({ log: (line) => lines.push(line) });
    const { status, headers } = await exchange(url, body);
    expect([status, headers.has("X-Evil")]).toEqual([200, false]);
    expect(headers.get("Vapix-Mock-Reason")).toMatch(/^[ -~]+$/);
    expect(lines).toEqual([expect.stringMatching(/^[ -~]{1,5000}$/)]);
  });

  test("stays one line for any path", async () => {
    const lines: string[] = [];
    const { url } = await start({ log: (line) => lines.push(line) });
    expect(
      await wire(url, "POST /a%0d%0aX-Evil:%201 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
    ).toMatch(/^HTTP\/1.1 404 /);
    expect(await wire(url, "POST /a\nX-Evil: 1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toMatch(
      /^HTTP\/1.1 40[04] /,
    );
    expect(await wire(url, "POST /\u00e9\u001b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toMatch(
      /^HTTP\/1.1 40[04] /,
    );
    for (const line of lines) expect(line).toMatch(/^[ -~]+$/);
  });
});

describe("the end", () => {
  test("comes though a connection is kept alive and another is in the middle of a request", async () => {
    const server = await createMockServer();
    const { hostname, port } = new URL(server.url);
    await exchange(server.url, ask("getClientStatus"));
    const busy = connect(Number(port), hostname);
    busy.on("error", () => {});
    busy.write(
      `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n`,
    );
    await once(busy, "data");
    const ended = once(busy, "close");
    await server.close();
    await ended;
    await expect(exchange(server.url, ask("getClientStatus"))).rejects.toThrow("fetch failed");
  });

  test.each([false, true])(
    "comes though connections are silent or stalled, and a response is an hour late, with TLS: %s",
    async (tls) => {
      const server = await createMockServer({ tls, faults: [{ kind: "delay", ms: 3_600_000, at: 1 }] });
      const address = { port: Number(new URL(server.url).port), host: "127.0.0.1", rejectUnauthorized: false };
      const late = tls ? connectTls(address) : connect(address);
      const others = Array.from({ length: 3 }, () => connect(address));
      const ended = [late, ...others].map((socket) => {
        socket.on("error", () => {});
        return new Promise((resolve) => socket.once("close", resolve));
      });
      await Promise.all(others.map((socket) => once(socket, "connect")));
      others[1]!.write(tls ? Buffer.of(0x16, 0x03, 0x01) : `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost:`);
      others[2]!.write(`POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{`);
      // The second response of the connection comes after the first one, which is late.
      late.write(`GET ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(2));
      await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBe(1);
      await server.close();
      await Promise.all(ended);
    },
  );

  test("leaves nothing that would keep a program alive, though responses are an hour late", async () => {
    const program = runNode("test/mock/late-answer.ts", []);
    expect([await program.ended, program.output, program.errors]).toEqual([0, "closed\n", ""]);
  });

  test("may be requested twice", async () => {
    const server = await createMockServer();
    await Promise.all([server.close(), server.close()]);
    await server.close();
  });
});

test("two mocks in parallel share neither state nor requests", async () => {
  const [one, other] = await Promise.all([start(), start()]);
  const untouched = (await exchange(other.url, ask("getClientStatus"))).text;
  await exchange(one.url, configure({ clientId: "dock-7" }));
  await exchange(one.url, ask("activateClient"));
  expect((await exchange(other.url, ask("getClientStatus"))).text).toBe(untouched);
  expect([one.requests.length, other.requests.length]).toEqual([2, 2]);
});

test("a mock has only the configured APIs", async () => {
  const { url } = await start({ apis: [] });
  expect((await exchange(url, ask("getClientStatus"))).status).toBe(404);
  await expect(createMockServer({ apis: ["mqtt"] })).rejects.toThrow(
    /^unknown API "mqtt"; available: .*\bmqtt-client\b/,
  );
});
