import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { profiles } from "../../generated/client/profiles.ts";
import { createMockServer } from "../../src/mock/server.ts";
import type { VapixClientOptions } from "../../src/vapix/options.ts";
import type { Report } from "../../src/judge/report.ts";
import { verify } from "../../src/verify/verify.ts";
import { start } from "../mock/start.ts";
import { serve } from "../vapix/server.ts";

const ACCOUNT: VapixClientOptions = { username: "root", password: "pass", retries: 0 };
/** Checks that found something, except that a method is deprecated. */
const found = ({ checks }: Report) =>
  checks.filter(({ findings }) => findings.some(({ kind }) => kind !== "deprecated"));
/** Reads that are deprecated, as the vendor has them since AXIS OS 12.4. */
const deprecated = ({ checks }: Report) =>
  checks.flatMap(({ api, name, findings }) =>
    findings.some(({ kind }) => kind === "deprecated") ? [`${api} ${name}`] : [],
  );
const DEPRECATED = ["getDateTimeInfo", "getAll", "getSupportedVersions"].map((name) => `time-service ${name}`);
const outcomes = ({ checks }: Report) =>
  Object.fromEntries(checks.map(({ api, name, notRun, note }) => [`${api} ${name}`, notRun ?? note ?? "kept"]));

async function ask(url: string, path: string, method: string, params?: object): Promise<unknown> {
  const body = JSON.stringify({ apiVersion: "1.0", method, params });
  const answer = await fetch(url + path, { method: "POST", body, headers: { "Content-Type": "application/json" } });
  return ((await answer.json()) as { data: unknown }).data;
}

/** Stands in front of a device and alters its responses; if nothing is left of one, the connection breaks. */
async function doctored(device: string, alter: (text: string) => string | undefined): Promise<string> {
  const port = await serve((request, response) => {
    void text(request).then(async (body) => {
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(device + request.url, { method: "POST", body, headers });
      const altered = alter(await answer.text());
      if (altered === undefined) response.destroy();
      else response.writeHead(answer.status, { "Content-Type": answer.headers.get("content-type")! }).end(altered);
    });
  });
  return `http://127.0.0.1:${port}`;
}

describe.each(profiles.map(({ name }) => name))("verify, against the profile %s of the mock", (profile) => {
  test("finds nothing", async () => {
    const device = await start({ profile });
    const report = await verify(device.url, {});
    expect(found(report)).toEqual([]);
    expect(deprecated(report)).toEqual(["9.80", "10.12", "11.11"].includes(profile) ? [] : DEPRECATED);
    expect(report.checks.filter(({ notRun }) => notRun === undefined).length).toBeGreaterThan(25);
    expect(
      device.requests.filter(({ method }) => /^(set|add|remove|configure|update|activate)/.test(method ?? "")),
    ).toEqual([]);
  });

  test("finds nothing with methods that configure, and behind Digest", async () => {
    const device = await start({ profile, auth: "digest" });
    expect(found(await verify(device.url, ACCOUNT, { configures: true }))).toEqual([]);
    // A challenge for the calls before the checks, and one for the checks.
    expect(device.requests.filter(({ status }) => status === 401)).toHaveLength(2);
  });
});

test.each([
  ["is no text", '"Version":"11.11.192"', '"Version":{}'],
  ["is no version", '"Version":"11.11.192"', '"Version":"unknown"'],
])("verify reports deprecated methods if the AXIS OS of a device %s", async (_, from, to) => {
  const device = await start({ profile: "11.11" });
  const report = await verify(await doctored(device.url, (body) => body.replaceAll(from, to)), {});
  expect(deprecated(report)).toEqual(DEPRECATED);
});

describe("verify", () => {
  test("takes the parameters of reads from earlier responses, or reports why it does not run them", async () => {
    const device = await start();
    const all = outcomes(await verify(device.url, {}));
    const scanned = device.requests.find(({ method }) => method === "scanWLANNetworks");
    expect(scanned?.params).toEqual({ deviceName: "wlan0" });
    expect(all).toMatchObject({
      "network-settings scanWLANNetworks": "kept",
      "thermometry getSpotTemperature": "listSpotMeters returned no spotmeters[active=true]",
      "mqtt-client configureClient": "it configures, which was not requested",
      "network-settings removeVlan": "it deletes, so it is never run",
    });
    const older = await start({ profile: "12.11" });
    expect(outcomes(await verify(older.url, {}))).toMatchObject({
      "network-settings scanWLANNetworks": "deviceName: getNetworkInfo returned no devices[type=wlan].name",
    });
  });

  test("reads a spot meter that is on", async () => {
    const device = await start();
    const spot = { spotCoordinates: [0, 0], coordinateSystem: "coord_neg1_1" };
    await ask(device.url, "/axis-cgi/thermometry.cgi", "addSpotTemperature", spot);
    const report = await verify(device.url, {});
    expect(outcomes(report)).toMatchObject({ "thermometry getSpotTemperature": "kept" });
    expect(found(report)).toEqual([]);
  });

  test("runs what needs no account without one, and explains what needs one", async () => {
    const device = await start({ auth: "digest" });
    const report = await verify(device.url, {});
    expect(found(report)).toEqual([]);
    expect(outcomes(report)).toMatchObject({
      "api-discovery getApiList": "kept",
      "mqtt-client getClientStatus": "HTTP 401: the device does not accept the account, or requires one",
      "mqtt-client broken JSON": "no method responded",
    });
  });

  test("reports which role is lacking", async () => {
    const accounts = [{ username: "root", password: "pass", role: "operator" as const }];
    const device = await start({ auth: { scheme: "basic", accounts } });
    const report = await verify(device.url, { ...ACCOUNT, allowBasicOverHttp: true });
    expect(found(report)).toEqual([]);
    expect(outcomes(report)).toMatchObject({
      "thermometry listAreas": "kept",
      "mqtt-client getClientStatus": "HTTP 403: the account lacks the role administrator",
    });
  });

  test("verifies a device that is too old for API discovery", async () => {
    const device = await start({ apis: ["mqtt-client", "systemready"] });
    const report = await verify(device.url, {});
    expect(report.apis).toEqual([
      { id: "mqtt-client", announced: undefined },
      { id: "systemready", announced: undefined },
    ]);
    expect(found(report)).toEqual([]);
  });

  test("takes an API that is announced twice, and without a status, for one", async () => {
    const device = await start();
    device.on("api-discovery", "getApiList", () => ({
      apiList: [
        { id: "mqtt-client", version: "1.6", name: "", docLink: "", status: "official" },
        { id: "mqtt-client", version: "2.0", name: "", docLink: "" },
      ],
    }));
    const report = await verify(device.url, {});
    expect(report.apis).toEqual([
      { id: "api-discovery", announced: undefined },
      { id: "mqtt-client", announced: "1.6" },
      { id: "object-analytics", announced: "1.6" },
    ]);
    expect(found(report)).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ["an empty list", [], ["missing: data.apiList"]],
    ["no list", {}, ["type: data.apiList", "type: data.apiList"]],
    ["an invalid entry", [null, "mqtt-client"], ["type: data.apiList[0]", "type: data.apiList[0]"]],
    ["entries without an id", [{ version: "1.6" }, { id: "", version: "1.0" }], ["type: data.apiList[0].id"]],
    ["an odd version", [{ id: "mqtt-client", version: "latest" }], ["type: data.apiList[0].version"]],
    ["a version that is not text", [{ id: "mqtt-client", version: ["1.6"] }], ["type: data.apiList[0].version"]],
    ["no version", [{ id: "mqtt-client" }], ["type: data.apiList[0].version"]],
  ])("finds that API discovery lists %s", async (_, apiList, findings) => {
    const device = await start();
    const url = await doctored(device.url, (text) =>
      text.includes('"apiList"') ? JSON.stringify({ ...JSON.parse(text), data: { apiList } }) : text,
    );
    const kinds = found(await verify(url, {})).flatMap(({ findings: own }) =>
      own.flatMap(({ verdict, kind, path }) => (verdict === "violation" ? [`${kind}: ${path}`] : [])),
    );
    expect(kinds).toEqual(expect.arrayContaining(findings));
  });

  test("reports that it did not check an API of another major version", async () => {
    const device = await start();
    device.on("api-discovery", "getApiList", () => ({
      apiList: [{ id: "mqtt-client", version: "2.0", name: "", docLink: "" }],
    }));
    const report = await verify(device.url, {});
    expect(outcomes(report)).toMatchObject({
      "mqtt-client all methods": "the contract describes 1.6, not 2.0",
    });
    expect(device.requests.filter(({ api }) => api === "mqtt-client")).toEqual([]);
  });

  test("fails if nothing could be checked", async () => {
    const port = await serve((_, response) => void response.writeHead(404, { "Content-Type": "text/html" }).end());
    const report = await verify(`http://127.0.0.1:${port}`, {});
    expect(report.apis).toEqual([{ id: "the device", announced: undefined }]);
    expect(found(report)).toMatchObject([
      { api: "the device", findings: [{ verdict: "violation", actual: "none that could be checked" }] },
    ]);
  });

  test("finds a CGI that is announced but missing", async () => {
    const device = await start({ apis: ["api-discovery"] });
    device.on("api-discovery", "getApiList", () => ({
      apiList: [{ id: "systemready", version: "1.4", name: "", docLink: "" }],
    }));
    const [first] = found(await verify(device.url, {}));
    expect(first).toMatchObject({ name: "systemready", findings: [{ verdict: "violation", kind: "http-status" }] });
  });

  test("does not use a read value if the contract does not allow it", async () => {
    const device = await start();
    const url = await doctored(device.url, (text) => text.replaceAll('"name":"wlan0"', '"name":7'));
    const report = await verify(url, {});
    expect(outcomes(report)).toMatchObject({
      "network-settings scanWLANNetworks": "the value that was read is invalid: params.deviceName must be string",
    });
    expect(found(report)).toMatchObject([{ name: "getNetworkInfo", findings: [{ kind: "type" }] }]);
  });

  test("throws if the device redirects", async () => {
    const port = await serve((_, response) => {
      response.writeHead(301, { Location: "https://192.0.2.1/" }).end();
    });
    await expect(verify(`http://127.0.0.1:${port}`, {})).rejects.toMatchObject({ status: 301 });
  });

  test("throws if no device responds", async () => {
    const device = await createMockServer();
    await device.close();
    await expect(verify(device.url, { retries: 0 })).rejects.toMatchObject({ fault: "connection" });
  });
});

/** The state of a mock, as its reads return it. */
function stateOf(url: string): Promise<unknown> {
  return Promise.all([
    ask(url, "/axis-cgi/thermometry.cgi", "listAreas", { presetNbr: 0 }),
    ask(url, "/axis-cgi/thermometry.cgi", "getIsothermLevels"),
    ask(url, "/axis-cgi/thermometry.cgi", "listSpotMeters"),
    ask(url, "/axis-cgi/streamprofile.cgi", "list", { streamProfileName: [] }),
    ask(url, "/axis-cgi/siren_and_light.cgi", "getProfiles"),
    ask(url, "/axis-cgi/network_settings.cgi", "getNetworkInfo"),
    ask(url, "/axis-cgi/mqtt/client.cgi", "getClientStatus"),
    ask(url, "/axis-cgi/mqtt/event.cgi", "getEventPublicationConfig"),
  ]);
}

describe("verify with methods that configure", () => {
  test("writes back, adds and removes, reports it, and leaves the device as it was", async () => {
    const device = await start();
    const spot = { spotCoordinates: [0, 0], coordinateSystem: "coord_neg1_1" };
    await ask(device.url, "/axis-cgi/thermometry.cgi", "addSpotTemperature", spot);
    const before = await stateOf(device.url);
    const report = await verify(device.url, {}, { configures: true });
    expect(await stateOf(device.url)).toEqual(before);
    expect(outcomes(report)).toMatchObject({
      "network-settings setHostnameConfiguration": "wrote back what getNetworkInfo returned",
      "thermometry addArea": "kept",
      "thermometry updateArea": "wrote back what listAreas returned",
      "thermometry removeAreas": "removes what addArea added",
      "thermometry removeGroup": "removes what addGroup added",
      "thermometry addSpotTemperature": "the device may already have what it adds",
      "stream-profiles remove": "removes what create added",
      "siren-and-light removeProfile": "removes what addProfile added",
      "network-settings addVlan": "the contract does not describe how to undo it",
      "network-settings setIPv4AddressConfiguration": "it disrupts, so it is never run",
    });
    expect(device.requests.find(({ method }) => method === "removeAreas")?.params).toEqual({ areas: [0] });
    const removed = device.requests.find(({ method }) => method === "remove");
    expect(removed?.params).toEqual({ streamProfileName: [{ name: "vapix verify" }] });
  });

  test("does not write what could not be put back in full", async () => {
    const device = await start();
    const report = await verify(device.url, {}, { configures: true });
    expect(outcomes(report)["mqtt-client configureClient"]).toMatch(/^what was read cannot be written: params\.ssl/);
    expect(device.requests.filter(({ method }) => method === "configureClient")).toEqual([]);
  });

  test("keeps the password that it cannot read", async () => {
    const device = await start();
    const configuration = { server: { protocol: "ssl", host: "192.0.2.10" }, username: "dock", password: "pass" };
    await ask(device.url, "/axis-cgi/mqtt/client.cgi", "configureClient", configuration);
    const before = await stateOf(device.url);
    expect(found(await verify(device.url, {}, { configures: true }))).toEqual([]);
    expect(await stateOf(device.url)).toEqual(before);
    const sent = device.requests.filter(({ method }) => method === "configureClient").at(-1)?.params;
    expect(sent).toMatchObject({ username: "dock", keepExistingPassword: true });
    expect(sent).not.toHaveProperty("password");
  });

  test("finds a device that does not keep what is written back, and does not write it again", async () => {
    const device = await start();
    let reads = 0;
    device.on("thermometry", "getTgtConfiguration", () => ({ pauseOnAlarm: reads++ < 2, autoResume: false }));
    const report = await verify(device.url, {}, { configures: true });
    expect(found(report)).toMatchObject([
      {
        name: "setTgtConfiguration",
        note: "the device did not keep what was written",
        findings: [{ verdict: "violation", kind: "changed" }],
      },
    ]);
    expect(device.requests.filter(({ method }) => method === "setTgtConfiguration")).toHaveLength(1);
  });

  test("removes nothing without an id from the device", async () => {
    const device = await start();
    device.on("thermometry", "addGroup", () => ({ enabled: false }));
    const report = await verify(device.url, {}, { configures: true });
    expect(device.requests.filter(({ method }) => method === "removeGroup")).toEqual([]);
    const kinds = found(report).flatMap(({ name, findings }) => findings.map(({ kind }) => `${name} ${kind}`));
    expect(kinds).toEqual(["addGroup expected", "addGroup changed"]);
  });

  test("reports what may have been added if no response came", async () => {
    const device = await start({ apis: ["thermometry"] });
    const url = await doctored(device.url, (text) => (text.includes('"method":"addGroup"') ? undefined : text));
    const report = await verify(url, { retries: 0 }, { configures: true });
    const kinds = found(report).flatMap(({ name, findings }) => findings.map(({ kind }) => `${name} ${kind}`));
    expect(kinds).toEqual(["addGroup body", "addGroup changed"]);
  });

  test("sends no write twice, even if the connection breaks before the response", async () => {
    const device = await start({ apis: ["thermometry"] });
    const url = await doctored(device.url, (text) =>
      /"method":"(set|update|add|remove)/.test(text) ? undefined : text,
    );
    await verify(url, { retries: 3 }, { configures: true });
    const writes = device.requests.flatMap(({ method }) => (/^(set|update|add|remove)/.test(method!) ? [method] : []));
    expect(writes).toContain("setTgtConfiguration");
    expect(writes).toEqual([...new Set(writes)]);
  });

  test("retries a read if the connection breaks", async () => {
    const device = await start({ apis: ["systemready"] });
    let breaks = 2;
    const url = await doctored(device.url, (text) =>
      text.includes('"method":"systemready"') && breaks-- > 0 ? undefined : text,
    );
    expect(found(await verify(url, { retries: 3 }))).toEqual([]);
    const answered = device.requests.filter(({ method, code }) => method === "systemready" && code === undefined);
    expect(answered).toHaveLength(3);
  });

  test("writes nothing back that is not an object", async () => {
    const device = await start({ apis: ["network-settings"] });
    const url = await doctored(device.url, (text) => text.replace(/"hostname":\{[^}]*\}/, '"hostname":null'));
    const report = await verify(url, {}, { configures: true });
    expect(outcomes(report)).toMatchObject({
      "network-settings setHostnameConfiguration":
        "cannot write back with setHostnameConfiguration of network-settings: the data lacks system.hostname; add it to the data",
    });
  });

  test("removes what it added, also when it is ended in between", async () => {
    const device = await start();
    const before = await stateOf(device.url);
    const controller = new AbortController();
    const onProgress = (_api: string, name: string) => {
      if (name === "updateArea") controller.abort(new Error("ended"));
    };
    const run = verify(device.url, {}, { configures: true, signal: controller.signal, onProgress });
    await expect(run).rejects.toThrow("ended");
    expect(device.requests.some(({ method }) => method === "addArea")).toBe(true);
    expect(await stateOf(device.url)).toEqual(before);
  });
});
