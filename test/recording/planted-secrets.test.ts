import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createProxy, type Proxy } from "../../src/proxy/proxy.ts";
import type { ProxyOptions } from "../../src/proxy/options.ts";
import { temporaryFolder } from "../folder.ts";
import { serve } from "../vapix/server.ts";

const SERIAL = "B8A44F9D7E51";
const MAC = SERIAL.replace(/..(?!$)/g, "$&:");
/** The serial number in the contract's examples. */
const OWN = "ACCC8E00A1B2";
const UPSTREAM = "localhost";

const PLANTED = {
  upstreamName: "PLANTED-upstream-name",
  upstreamPassword: 'PLANTED-upstream:päss"1',
  ownName: "PLANTED-own-name",
  ownPassword: "PLANTED-own-pass",
  mqttName: "PLANTED-mqtt-name",
  mqttPassword: "PLANTED-mqtt-pass",
  identity: "PLANTED-eap-identity",
  eapPassword: "PLANTED-eap-pass",
  psk: "PLANTED-wlan-psk",
  privateKey: "PLANTED-private-key",
  header: "PLANTED-header",
  query: "PLANTED-query",
  page: "PLANTED-page",
  host: "PLANTED-host.corp.test",
  context: "PLANTED-mqtt-pass",
  address: "10.99.88.77",
  address6: "fe80::baa4:4fff:fe9d:7e51",
  serial: SERIAL,
  mac: MAC,
  dashes: MAC.replaceAll(":", "-"),
  dots: "B8A4.4F9D.7E51",
  hostname: `axis-${SERIAL}`,
  soc: "0A1B2C3D-4E5F6071",
};

/** A text in the encodings in which it may be written. */
function encoded(text: string): string[] {
  const bytes = Buffer.from(text);
  const escapes = [...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    bytes.toString("hex"),
    escapes,
    JSON.stringify(escapes).slice(1, -1),
  ];
}

/** The characters of base64 that belong to a text alone, wherever it begins in a larger one. */
function insideOfBase64(text: string): string[] {
  return [0, 1, 2].map((start) => {
    const whole = Buffer.concat([Buffer.alloc(start), Buffer.from(text)]).toString("base64");
    return whole.slice(Math.ceil((start * 4) / 3) + (start === 0 ? 0 : 1), -4);
  });
}

/** Where a folder contains what was planted, in names of files and in each of their bytes. */
async function foundIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const texts = await Promise.all(
    names.map(async (name) => `${name}\n${await readFile(join(folder, name), "latin1")}`),
  );
  const text = texts.join("\n").toLowerCase();
  const utf8 = Buffer.from(text, "latin1").toString().toLowerCase();
  return Object.entries(PLANTED).flatMap(([what, secret]) =>
    [...encoded(secret), ...insideOfBase64(secret), [...secret].reverse().join("")]
      .filter((form) => text.includes(form.toLowerCase()) || utf8.includes(form.toLowerCase()))
      .map((form) => `${what}: ${form}`),
  );
}

async function record(options: Partial<ProxyOptions>, listener: Parameters<typeof serve>[0]) {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const lines: string[] = [];
  const port = await serve(listener);
  const proxy: Proxy = await createProxy({
    upstream: `http://${UPSTREAM}:${port}`,
    record: join(folder.path, "new/recording"),
    log: (line) => lines.push(line),
    ...options,
  });
  onTestFinished(() => proxy.close());
  return { proxy, lines, folder: join(folder.path, "new/recording") };
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("a recording contains nothing", () => {
  test("of accounts, addresses, serial numbers and secrets, wherever and however they come", async () => {
    const { header: _, query: __, page: ___, ...inJson } = PLANTED;
    const everything = Object.values(inJson);
    const everywhere = {
      texts: everything,
      sentences: everything.map((text) => `failed for ${text}: no`),
      encoded: everything.flatMap((text) => encoded(text)),
      wrapped: everything.map((text) => Buffer.from(`{"a":"${text}"}`).toString("base64")),
      names: Object.fromEntries(everything.map((text) => [text, true])),
    };
    const { proxy, folder, lines } = await record(
      {
        client: {
          username: PLANTED.upstreamName,
          password: PLANTED.upstreamPassword,
          allowBasicOverHttp: true,
        },
        auth: { scheme: "basic", accounts: [{ username: PLANTED.ownName, password: PLANTED.ownPassword }] },
      },
      (request, response) => {
        if (request.headers.authorization === undefined)
          return void response.writeHead(401, { "WWW-Authenticate": `Basic realm="AXIS_${SERIAL}"` }).end(PLANTED.page);
        if (request.headers["x-page"] !== undefined)
          return void response
            .writeHead(500, { "Content-Type": `text/html; a="${PLANTED.page}"`, "X-Header": PLANTED.header })
            .end(`<p>${PLANTED.page}</p>`);
        const type = request.headers["x-type"] === undefined ? "application/json" : `application/${PLANTED.page}`;
        const body = { apiVersion: "1.0", context: PLANTED.context, method: PLANTED.host, data: everywhere };
        response.writeHead(200, { "Content-Type": type, "X-Header": PLANTED.header }).end(JSON.stringify(body));
      },
    );
    const own = { Authorization: `Basic ${btoa(`${PLANTED.ownName}:${PLANTED.ownPassword}`)}`, "X-A": PLANTED.header };
    const network = `${proxy.url}/axis-cgi/network_settings.cgi`;
    const mqtt = `${proxy.url}/axis-cgi/mqtt/client.cgi`;
    // The first responses repeat what only the later requests mark as a secret.
    const calls: [string, unknown, Record<string, string>?][] = [
      [network, { apiVersion: "1.0", method: "getNetworkInfo" }],
      [mqtt, { apiVersion: "1.0", context: PLANTED.context, method: "getClientStatus", more: everywhere }],
      [
        mqtt,
        {
          apiVersion: "1.0",
          context: PLANTED.context,
          method: "configureClient",
          params: { server: { host: PLANTED.host }, username: PLANTED.mqttName, password: PLANTED.mqttPassword },
        },
      ],
      [
        network,
        {
          apiVersion: "1.0",
          method: "setWLANStationConfiguration",
          params: {
            deviceName: "wlan0",
            identity: PLANTED.identity,
            password: PLANTED.eapPassword,
            psk: PLANTED.psk,
            privateKey: PLANTED.privateKey,
            other: { serial: PLANTED.soc, addresses: [PLANTED.address, PLANTED.address6] },
          },
        },
      ],
      [network, `{"method":"getNetworkInfo","PLANTED-page":`],
      [network, { method: PLANTED.host }],
      [network, { apiVersion: "1.0", method: "getNetworkInfo" }, { "X-Page": "1" }],
      [network, { apiVersion: "1.0", method: "getNetworkInfo" }, { "X-Type": "1", "Content-Type": PLANTED.header }],
      [`${network}?a=${PLANTED.query}`, { apiVersion: "1.0", method: "getNetworkInfo" }],
      [`${proxy.url}/axis-cgi/param.cgi?a=${PLANTED.query}`, PLANTED.page],
    ];
    for (const [url, body, headers] of calls)
      expect((await post(url, body, { ...own, ...headers })).status).not.toBe(502);
    await proxy.close();
    expect(lines.filter((line) => line.includes("recorded"))).toEqual([]);
    expect(await readdir(folder)).toEqual([
      "0001-network-settings-getNetworkInfo.json",
      "0002-mqtt-client-getClientStatus.json",
      "0003-mqtt-client-configureClient.json",
      "0004-network-settings-setWLANStationConfiguration.json",
      "0005-network-settings-unknown.json",
      "0006-network-settings-unknown.json",
      "0007-network-settings-getNetworkInfo.json",
      "0008-network-settings-getNetworkInfo.json",
      "0009-network-settings-getNetworkInfo.json",
    ]);
    expect(await foundIn(folder)).toEqual([]);
    for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test.each([
    ["Basic", `Basic ${btoa(`${PLANTED.mqttName}:${PLANTED.mqttPassword}`)}`],
    ["Digest", `Digest username="${PLANTED.mqttName}", realm="x", nonce="y", response="z"`],
    ["Bearer", `Bearer ${PLANTED.mqttName}`],
  ])("of the account that clients send to the device themselves: %s", async (_, authorization) => {
    const { proxy, folder } = await record({}, (request, response) =>
      response
        .writeHead(request.headers.authorization === undefined ? 401 : 200, { "Content-Type": "application/json" })
        .end(JSON.stringify({ apiVersion: "1.0", data: { a: `no right for ${PLANTED.mqttName}` } })),
    );
    const url = `${proxy.url}/axis-cgi/systemready.cgi`;
    expect((await post(url, { apiVersion: "1.0", method: "systemready" })).status).toBe(401);
    await post(url, { apiVersion: "1.0", method: "systemready" }, { Authorization: authorization });
    await proxy.close();
    expect(await readdir(folder)).toEqual(["0001-systemready-systemready.json"]);
    expect(await foundIn(folder)).toEqual([]);
  });

  test.each([
    [
      "the response of basic-device-info",
      "basicdeviceinfo",
      { propertyList: { SerialNumber: SERIAL } },
      undefined,
      OWN,
    ],
    [
      "network settings",
      "network_settings",
      { devices: [{ macAddress: MAC.toLowerCase() }] },
      undefined,
      "020000000001",
    ],
    [
      "a host name",
      "network_settings",
      { system: { hostname: { hostname: `axis-${SERIAL.toLowerCase()}` } } },
      undefined,
      OWN,
    ],
    ["a challenge", undefined, {}, `Digest realm="AXIS_${SERIAL}", nonce="x", qop="auth"`, OWN],
  ])("of a serial number that is learnt afterwards, from %s", async (_, cgi, data, challenge, standIn) => {
    // Neither is known as a serial number by its form.
    const hard = { a: `cab${SERIAL}f`, b: Buffer.from(SERIAL).toString("base64") };
    const { proxy, folder } = await record({}, (request, response) => {
      const isLater = request.url !== "/axis-cgi/systemready.cgi" || request.headers["x-later"] !== undefined;
      response.setHeader("WWW-Authenticate", isLater && challenge !== undefined ? challenge : "Basic");
      const body = JSON.stringify({ apiVersion: "1.0", method: "systemready", data: isLater ? data : hard });
      response
        .writeHead(isLater && challenge !== undefined ? 401 : 200, { "Content-Type": "application/json" })
        .end(body);
    });
    const ready = { apiVersion: "1.0", method: "systemready" };
    await post(`${proxy.url}/axis-cgi/systemready.cgi`, ready);
    await expect.poll(() => readdir(folder)).toContain("0001-systemready-systemready.json");
    if (cgi === undefined) {
      await post(`${proxy.url}/axis-cgi/systemready.cgi`, ready, { "X-Later": "1" });
    } else await post(`${proxy.url}/axis-cgi/${cgi}.cgi`, { apiVersion: "1.0", method: "getAllProperties" });
    await proxy.close();
    expect(await foundIn(folder)).toEqual([]);
    const first = await readFile(join(folder, "0001-systemready-systemready.json"), "utf8");
    expect(first).toContain(`"a": "cab${standIn}f"`);
  });

  test.each([
    ["IPv4 address", PLANTED.address, "at 192.168.0.90:"],
    ["IPv6 address", `[${PLANTED.address6}]`, "at [fe80::aecc:8eff:fe00:a1b2]:"],
    ["host name", PLANTED.host, "at axis-accc8e00a1b2:"],
  ])("of the %s of the device", async (_, host, shown) => {
    const data = {
      text: `at ${host}: no`,
      upper: `at ${host.toUpperCase()}`,
      [Buffer.from(host).toString("hex")]: true,
    };
    const body = JSON.stringify({ apiVersion: "1.0", data });
    const answer = () => Promise.resolve(new Response(body, { headers: { "Content-Type": "application/json" } }));
    const { proxy, folder } = await record({ upstream: `http://${host}`, client: { fetch: answer } }, () => {});
    await post(`${proxy.url}/axis-cgi/systemready.cgi`, { apiVersion: "1.0", method: "systemready" });
    await proxy.close();
    expect(await foundIn(folder)).toEqual([]);
    expect(await readFile(join(folder, "0001-systemready-systemready.json"), "utf8")).toContain(shown);
  });
});
