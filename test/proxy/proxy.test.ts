import type { Report } from "../../src/judge/report.ts";
import type { ProxyOptions } from "../../src/proxy/options.ts";
import { describe, expect, onTestFinished, test } from "vitest";
import { createProxy, type Proxy } from "../../src/proxy/proxy.ts";
import { createVapixClient } from "../../src/vapix/client.ts";
import { start } from "../mock/start.ts";
import { wire } from "../mock/wire.ts";
import { serve } from "../vapix/server.ts";
import { recordedDevice } from "../verify/recorded-device.ts";

const ACCOUNT = { username: "root", password: "pass" };
const OWN = { username: "visitor", password: "own" };
const ACCOUNTS = [
  { ...OWN, role: "administrator" as const },
  { username: "guest", password: "own", role: "viewer" as const },
];

async function startProxy(options: ProxyOptions): Promise<Proxy & { lines: string[] }> {
  const lines: string[] = [];
  const proxy = await createProxy({ log: (line) => lines.push(line), ...options });
  onTestFinished(() => proxy.close());
  return { ...proxy, lines };
}

const found = ({ checks }: Report) =>
  checks.flatMap(({ api, name, findings }) =>
    findings.map(({ verdict, kind, path, times = 1 }) => `${api} ${name}: ${verdict}: ${kind}: ${path}: ${times}`),
  );

const post = (url: string, body: unknown, headers = { "Content-Type": "application/json" }) =>
  fetch(url, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });

describe("the proxy", () => {
  test.each([
    ["md5", "md5"],
    ["sha-256", "sha-256"],
    ["md5", "sha-256"],
    ["sha-256", "md5"],
  ] as const)("supports Digest with %s on its own side and with %s on the device's", async (own, theirs) => {
    const device = await start({ auth: { scheme: "digest", algorithm: theirs } });
    const auth = { scheme: "digest", algorithm: own, accounts: ACCOUNTS } as const;
    const proxy = await startProxy({ upstream: device.url, client: ACCOUNT, auth });
    const camera = createVapixClient(proxy.url, OWN);
    await camera.networkSettings.setHostnameConfiguration({ staticHostname: "dock-7" });
    const { system } = await camera.networkSettings.getNetworkInfo();
    expect(system?.hostname?.staticHostname).toBe("dock-7");
    await expect(camera.networkSettings.removeVlan({ VlanName: "eth0.5" })).rejects.toMatchObject({
      code: 4004,
      subCode: 201,
    });
    expect(found(proxy.report())).toEqual([]);
    expect(proxy.report().checks.map(({ name, note }) => `${name}: ${note}`)).toEqual([
      "setHostnameConfiguration, requests: 1 call",
      "setHostnameConfiguration, answers: 1 call",
      "getNetworkInfo, requests: 1 call",
      "getNetworkInfo, answers: 1 call",
      "removeVlan, requests: 1 call",
      "removeVlan, answers: 1 call",
    ]);
    expect(proxy.lines).toContain("POST /axis-cgi/network_settings.cgi removeVlan 200 4004");
  });

  test("requires an account before it uses that of the device", async () => {
    const device = await start({ auth: "basic" });
    const proxy = await startProxy({
      upstream: device.url,
      client: { ...ACCOUNT, allowBasicOverHttp: true },
      auth: { scheme: "basic", accounts: ACCOUNTS },
    });
    const as = (name: string) => ({
      "Content-Type": "application/json",
      Authorization: `Basic ${btoa(`${name}:own`)}`,
    });
    const status = { apiVersion: "1.0", method: "getClientStatus" };
    expect((await post(`${proxy.url}/axis-cgi/mqtt/client.cgi`, status)).status).toBe(401);
    expect((await post(`${proxy.url}/axis-cgi/mqtt/client.cgi`, status, as("guest"))).status).toBe(403);
    expect((await post(`${proxy.url}/axis-cgi/pwdgrp.cgi`, "")).status).toBe(401);
    expect((await post(`${proxy.url}/axis-cgi/pwdgrp.cgi`, "", as("guest"))).status).toBe(403);
    expect((await post(`${proxy.url}/axis-cgi/systemready.cgi`, { method: "noSuchMethod" })).status).toBe(401);
    expect(device.requests).toEqual([]);
    expect((await post(`${proxy.url}/axis-cgi/mqtt/client.cgi`, status, as("visitor"))).status).toBe(200);
    expect((await post(`${proxy.url}/axis-cgi/pwdgrp.cgi`, "", as("visitor"))).status).toBe(404);
    const ready = { apiVersion: "1.0", method: "systemready" };
    expect((await post(`${proxy.url}/axis-cgi/systemready.cgi`, ready)).status).toBe(200);
  });

  describe("passes on for callers without an administrator account", () => {
    const body = '{"method":"reboot","apiVersion":"1.0","__proto__":{"a":1},"method":"systemready"}';

    async function startInFront() {
      const bodies: string[] = [];
      const heads: object[] = [];
      const port = await serve((request, response) => {
        heads.push(request.headers);
        request.on("data", (chunk: Buffer) => bodies.push(chunk.toString()));
        request.on("end", () => response.writeHead(200, { "Content-Type": "application/json" }).end("{}"));
      });
      const auth = { scheme: "basic", accounts: ACCOUNTS } as const;
      const proxy = await startProxy({ upstream: `http://127.0.0.1:${port}`, client: ACCOUNT, auth });
      return { url: `${proxy.url}/axis-cgi/systemready.cgi`, bodies, heads };
    }

    test("a call as it was parsed, without a second method and without the client's headers", async () => {
      const { url, bodies, heads } = await startInFront();
      const odd = { "Content-Type": "text/plain; charset=utf-16", "X-HTTP-Method-Override": "DELETE" };
      expect((await post(url, body, odd)).status).toBe(200);
      expect(bodies).toEqual(['{"method":"systemready","apiVersion":"1.0","__proto__":{"a":1}}']);
      expect(heads).toEqual([expect.objectContaining({ "content-type": "application/json" })]);
      expect(heads[0]).not.toHaveProperty("x-http-method-override");
    });

    test.each([
      ["a query", "POST", "?method=reboot", body],
      ["an empty query", "POST", "?", body],
      ["GET", "GET", "", undefined],
      ["GET with a query", "GET", "?action=add", undefined],
      ["HEAD", "HEAD", "", undefined],
      ["DELETE", "DELETE", "", body],
      ["PUT", "PUT", "", body],
      ["an array", "POST", "", "[]"],
      ["null", "POST", "", "null"],
      ["what is not JSON", "POST", "", "method=systemready"],
      ["JSON that is too deep", "POST", "", `{"method":"systemready","a":${"[".repeat(90_000)}${"]".repeat(90_000)}}`],
    ])("nothing of %s", async (_, method, query, content) => {
      const { url, heads } = await startInFront();
      expect((await fetch(url + query, { method, body: content ?? null })).status).toBe(401);
      expect(heads).toEqual([]);
    });
  });

  test.each([2, 40])("rejects a file of %i MiB with an error that names its limit", async (size) => {
    const device = await start();
    const proxy = await startProxy({ upstream: device.url });
    const file = new Blob([new Uint8Array(size * 1024 * 1024)]);
    await expect(createVapixClient(proxy.url).fwmgr.upgrade(undefined, { file })).rejects.toMatchObject({
      status: 413,
      message: expect.stringMatching(/the proxy takes bodies of at most 1 MiB; send files to the device/) as string,
    });
    expect(device.requests).toEqual([]);
  });

  test("keeps headers that Connection names on each side", async () => {
    const heads: object[] = [];
    const port = await serve((request, response) => {
      heads.push(request.headers);
      response.writeHead(200, { Connection: "close, X-Theirs", "X-Theirs": "1", "X-Kept": "1" }).end();
    });
    const proxy = await startProxy({ upstream: `http://127.0.0.1:${port}` });
    const own = "Connection: close, X-Own\r\nX-Own: 1\r\nX-Kept: 1";
    const answer = await wire(proxy.url, `GET / HTTP/1.1\r\nHost: localhost\r\n${own}\r\n\r\n`);
    expect(answer).toMatch(/x-kept: 1/i);
    expect(answer).not.toMatch(/x-theirs/i);
    expect(heads).toEqual([expect.objectContaining({ "x-kept": "1" })]);
    expect(heads[0]).not.toHaveProperty("x-own");
  });

  test.each([ACCOUNT, { token: "t" }])("requires auth if it has %o", async (client) => {
    const upstream = "https://192.0.2.1";
    await expect(createProxy({ upstream, client })).rejects.toThrow(/pass auth, or auth: "none"/);
    await (await createProxy({ upstream, client, auth: "none" })).close();
  });

  test("sends the credentials of its clients to no device", async () => {
    const seen: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    });
    const auth = { scheme: "basic", accounts: ACCOUNTS } as const;
    const proxy = await startProxy({ upstream: `http://127.0.0.1:${port}`, client: ACCOUNT, auth });
    const headers = { "Content-Type": "application/json", Authorization: `Basic ${btoa("visitor:own")}` };
    await post(`${proxy.url}/axis-cgi/mqtt/client.cgi`, { method: "getSupportedVersions" }, headers);
    expect(seen).toEqual([undefined]);
  });

  test("passes challenges and credentials on if it has no account", async () => {
    const device = await start({ auth: "digest" });
    const proxy = await startProxy({ upstream: device.url });
    const camera = createVapixClient(proxy.url, ACCOUNT);
    expect(await camera.mqttClient.getSupportedVersions()).toEqual({ apiVersions: ["1.6"] });
    expect(device.requests.map(({ status }) => status)).toEqual([401, 200]);
    expect(found(proxy.report())).toEqual([]);
  });

  test("passes on a request that breaks the contract, as it is, and reports it", async () => {
    const bodies: string[] = [];
    const port = await serve((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (text: string) => (body += text));
      request.on("end", () => {
        bodies.push(`${request.method} ${request.url} ${body}`);
        response
          .writeHead(200, { "Content-Type": "application/json", "X-Own": "1" })
          .end('{ "error": {"code": 2104} }');
      });
    });
    const proxy = await startProxy({ upstream: `http://127.0.0.1:${port}` });
    const body =
      '{ "apiVersion":"1.0", "method":"configureClient", "params": {"server": {"host": 7, "hots": "top", "ACCC8E00A1B2": 1}}}';
    const answer = await post(`${proxy.url}/axis-cgi/mqtt/client.cgi?a=b`, body);
    expect(bodies).toEqual([`POST /axis-cgi/mqtt/client.cgi?a=b ${body}`]);
    expect(await answer.text()).toBe('{ "error": {"code": 2104} }');
    expect(answer.headers.get("x-own")).toBe("1");
    expect(found(proxy.report())).toEqual([
      "mqtt-client configureClient, requests: violation: missing: params.server.protocol: 1",
      "mqtt-client configureClient, requests: violation: unknown: params.server.hots: 1",
      "mqtt-client configureClient, requests: violation: unknown: params.server.(a name): 1",
      "mqtt-client configureClient, requests: violation: type: params.server.host: 1",
      "mqtt-client configureClient, answers: difference: expected: error.message: 1",
    ]);
    expect(JSON.stringify([proxy.report(), proxy.lines])).not.toMatch(/top|ACCC8E|127\.0\.0\.1/);
  });

  test("reports a difference for what devices accept but the contract does not", async () => {
    const proxy = await startProxy({ upstream: await recordedDevice() });
    const params = { server: { protocol: "tcp", host: "broker.example.com", port: 0 }, ssl: {}, username: null };
    await post(`${proxy.url}/axis-cgi/mqtt/client.cgi`, { apiVersion: "1.0", method: "configureClient", params });
    expect(found(proxy.report()).filter((line) => line.includes("requests"))).toEqual([
      "mqtt-client configureClient, requests: difference: tolerated: params.ssl: 1",
      "mqtt-client configureClient, requests: difference: tolerated: params.username: 1",
      "mqtt-client configureClient, requests: difference: value: params.server.port: 1",
    ]);
  });

  test("reports as they pass, each finding once in the end, with how often it came", async () => {
    const upstream = await recordedDevice(({ body }, _, method) => {
      if (method === "getClientStatus") delete body["context"];
    });
    const proxy = await startProxy({ upstream });
    const status = { apiVersion: "1.0", context: "c", method: "getClientStatus" };
    for (let call = 0; call < 3; call++) await post(`${proxy.url}/axis-cgi/mqtt/client.cgi`, status);
    expect(proxy.lines.slice(0, 2)).toEqual([
      "POST /axis-cgi/mqtt/client.cgi getClientStatus 200",
      "  answer: violation: context: context: expected the text of the request, got nothing",
    ]);
    expect(found(proxy.report())).toEqual(["mqtt-client getClientStatus, answers: violation: context: context: 3"]);
  });

  test.each<[string, unknown, string[]]>([
    ["broken JSON", "{", ["mqtt-client broken JSON, requests: violation: body: the body: 1"]],
    [
      "an unknown method",
      { apiVersion: "1.0", method: "updateClient" },
      ["mqtt-client an unknown method, requests: violation: unknown: method: 1"],
    ],
    ["no method", { apiVersion: "1.0" }, ["mqtt-client an unknown method, requests: violation: unknown: method: 1"]],
  ])("passes on %s too, and reports no violation in the response", async (_, body, expected) => {
    const device = await start();
    const proxy = await startProxy({ upstream: device.url });
    const answer = await post(`${proxy.url}/axis-cgi/mqtt/client.cgi`, body);
    expect(await answer.json()).toMatchObject({ error: {} });
    expect(found(proxy.report())).toEqual(expected);
  });

  test("passes on what is outside of the contract", async () => {
    const port = await serve((request, response) => {
      response
        .writeHead(302, { Location: "/camera", "Set-Cookie": ["a=1", "b=2"] })
        .end(`${request.method} ${request.url}`);
    });
    const proxy = await startProxy({ upstream: `http://127.0.0.1:${port}` });
    const answer = await fetch(`${proxy.url}/index.html?x=1`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location"), answer.headers.getSetCookie()]).toEqual([
      302,
      "/camera",
      ["a=1", "b=2"],
    ]);
    expect(await answer.text()).toBe("GET /index.html?x=1");
    expect(proxy.lines).toEqual(["GET /index.html 302"]);
    expect(proxy.report().checks).toEqual([]);
  });

  test("speaks TLS on both sides, and pins the certificate of the device", async () => {
    const device = await start({ tls: true });
    const tls = { fingerprint256: device.certificate!.fingerprint256 };
    const proxy = await startProxy({ upstream: device.url, client: { tls }, tls: true });
    const camera = createVapixClient(proxy.url, { tls: { fingerprint256: proxy.certificate!.fingerprint256 } });
    expect(await camera.mqttClient.getSupportedVersions()).toEqual({ apiVersions: ["1.6"] });
    const other = await startProxy({ upstream: device.url, client: { tls: proxy.certificate! } });
    const answer = await post(`${other.url}/axis-cgi/mqtt/client.cgi`, { method: "getSupportedVersions" });
    expect([answer.status, await answer.text()]).toEqual([
      502,
      expect.stringMatching(/^the device did not respond: the server sent the certificate /),
    ]);
    expect(device.requests).toHaveLength(1);
  });

  test("passes nothing on to another address than that of the device", async () => {
    const device = await start();
    const proxy = await startProxy({ upstream: device.url, client: ACCOUNT, auth: "none" });
    const head = `GET http://${new URL(device.url).host}/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
    expect(await wire(proxy.url, head)).toMatch(/^HTTP\/1\.1 400 /);
    expect(device.requests).toEqual([]);
  });

  test("reports that the device cannot be reached, without its address", async () => {
    const device = await start();
    await device.close();
    const proxy = await startProxy({ upstream: device.url });
    const answer = await post(`${proxy.url}/axis-cgi/mqtt/client.cgi`, {});
    expect([answer.status, await answer.text()]).toEqual([
      502,
      "the device did not respond: the connection to the device failed (ECONNREFUSED)\n",
    ]);
    expect(proxy.lines).toEqual([
      "POST /axis-cgi/mqtt/client.cgi 502 (the device did not respond: the connection to the device failed (ECONNREFUSED))",
    ]);
  });

  test("reads no more of a response than the client's limit", async () => {
    const port = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const more = setInterval(() => response.write(Buffer.alloc(100_000, " ")), 1);
      response.once("close", () => clearInterval(more));
    });
    const proxy = await startProxy({ upstream: `http://127.0.0.1:${port}`, client: { maxAnswerBytes: 1_000_000 } });
    const { status } = await post(`${proxy.url}/axis-cgi/mqtt/client.cgi`, { method: "getClientStatus" });
    expect(status).toBe(502);
    expect(proxy.lines.at(-1)).toContain("the response is larger than 1000000 bytes");
  });
});
