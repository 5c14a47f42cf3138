import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { chunksOf } from "../../scripts/bench/client/size.ts";
import type { CallReport, createVapixClient, VapixClientOptions } from "../../src/index.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { answer, scripted, silence, success, type Turn } from "./device.ts";

// The client for browsers as a bundler makes it: the table of an API is a file, which its first call loads.
let folder: Folder;
let files: Map<string, string>;
let createClient: typeof createVapixClient;
/** Opened for a file whose loading a test holds. */
const gates = globalThis as unknown as Record<string, Promise<void>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  const chunks = await chunksOf("browser");
  files = new Map(chunks.map(({ name, fileName }) => [name, join(folder.path, fileName)]));
  for (const { name, code } of chunks) {
    const held = `await globalThis["gate of ${name}"];`;
    await writeFile(files.get(name)!, name === "consumer" ? code : held + code);
  }
  await writeFile(join(folder.path, "package.json"), '{"type":"module"}');
  await import(pathToFileURL(files.get("consumer")!).href);
  createClient = (globalThis as unknown as { createVapixClient: typeof createVapixClient }).createVapixClient;
});
afterAll(() => folder.remove());

function connect(turn: Turn = success, options: VapixClientOptions = {}) {
  const { fetch, requests } = scripted(turn);
  const calls: CallReport[] = [];
  const onCall = (call: CallReport) => calls.push(call);
  return { camera: createClient("https://192.0.2.1", { fetch, onCall, ...options }), requests, calls };
}

/** Holds the loading of a file until the returned function is called. */
function hold(name: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  gates[`gate of ${name}`] = promise;
  onTestFinished(() => {
    resolve();
    delete gates[`gate of ${name}`];
  });
  return resolve;
}

test("the first call of an API loads its table, and later ones have it", async () => {
  const { camera, requests, calls } = connect(answer({ data: { apiVersions: ["1.0"] } }));
  const data = { apiVersions: ["1.0"] };
  expect(await camera.remoteSyslog.getSupportedVersions()).toEqual(data);
  expect(await camera.call("remote-syslog", "getSupportedVersions")).toEqual(data);
  expect(requests.map(({ url, body }) => [url, body])).toEqual(
    Array(2).fill(["https://192.0.2.1/axis-cgi/remotesyslog.cgi", { method: "getSupportedVersions" }]),
  );
  expect(calls).toMatchObject(Array(2).fill({ api: "remote-syslog", attempt: 1, outcome: "ok" }));
});

test("unknown names are errors before anything is loaded", async () => {
  const { camera, calls } = connect();
  const call = camera.call as unknown as (api: string, method: string) => Promise<object>;
  await expect(call("ntpd", "getNTPInfo")).rejects.toThrow('unknown API "ntpd"; available: mqtt-client, ');
  await expect(call("ntp", "getInfo")).rejects.toThrow('unknown method "getInfo" of ntp; available: getNTPInfo, ');
  expect(calls).toEqual([]);
});

test("parameters and options are those of the time of the call", async () => {
  hold("mqtt-client")();
  const { camera, requests } = connect();
  const params = { server: { protocol: "ssl", host: "broker.example" }, clientId: "a" };
  const options = { context: "first" };
  const call = camera.mqttClient.configureClient(params as never, options);
  params.clientId = "b";
  options.context = "second";
  await call;
  expect(requests[0]!.body).toMatchObject({ context: "first", params: { clientId: "a" } });
});

test("parameters may be nothing as JSON", async () => {
  const { camera, requests } = connect();
  await camera.networkSettings.getNetworkInfo({ toJSON: () => undefined } as never, {});
  expect(requests[0]!.body).toEqual({ apiVersion: "1.0", method: "getNetworkInfo" });
});

test.each(["the table", "the request"])("the time limit includes loading the table, and ends %s", async (ends) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const open = hold(ends === "the table" ? "fwmgr" : "systemready");
  const { camera, requests, calls } = connect(silence);
  const call =
    ends === "the table"
      ? camera.fwmgr.status({ timeout: 1000 })
      : camera.systemready.getSupportedVersions({ timeout: 1000 });
  const failed = expect(call).rejects.toMatchObject({ name: "VapixTransportError", fault: "timeout" });
  vi.advanceTimersByTime(600);
  if (ends === "the request") {
    open();
    while (requests.length === 0) await new Promise(setImmediate);
  }
  vi.advanceTimersByTime(399);
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(1);
  await failed;
  expect(requests).toHaveLength(ends === "the table" ? 0 : 1);
  const attempt = ends === "the table" ? 0 : 1;
  expect(calls).toMatchObject([{ outcome: "timeout", attempt, milliseconds: 1000 }]);
});

test("a signal ends the loading", async () => {
  hold("time-service");
  const { camera, requests, calls } = connect();
  const stop = new AbortController();
  const call = camera.timeService.getAll({ signal: stop.signal });
  stop.abort();
  await expect(call).rejects.toMatchObject({ name: "VapixTransportError", fault: "aborted" });
  const again = camera.timeService.getAll({ signal: AbortSignal.abort() });
  await expect(again).rejects.toMatchObject({ name: "VapixTransportError", fault: "aborted" });
  expect(requests).toEqual([]);
  expect(calls).toMatchObject(Array(2).fill({ method: "getAll", outcome: "aborted", attempt: 0 }));
});

test("a table that cannot be loaded is an error of the runtime, and reported", async () => {
  await writeFile(files.get("siren-and-light")!, "throw new TypeError('not there')");
  const { camera, requests, calls } = connect();
  await expect(camera.sirenAndLight.getProfiles()).rejects.toThrow("not there");
  expect(requests).toEqual([]);
  expect(calls).toMatchObject([{ api: "siren-and-light", outcome: "exception", attempt: 0 }]);
});

test("what a device supports is known before a call, too", async () => {
  const apiList = [{ id: "stream-profiles", version: "1.0", name: "", docLink: "" }];
  const { camera } = connect(answer({ data: { apiList } }));
  expect(await camera.supports("stream-profiles", "list")).toBe(true);
  expect(await camera.supports("io-port-management", "getPorts")).toBe(false);
});
