import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type CallReport, createVapixClient, type VapixClient, type VapixClientOptions } from "../../src/index.ts";
import { run } from "../npm.ts";
import { account, digest } from "./connect.ts";
import { answer, broken, failure, page, refusal, scripted, silence, success, type Turn } from "./device.ts";
import { serve } from "./server.ts";

/** A client of a scripted device, and the calls that it has reported. */
function watch(turns: Turn[], options: VapixClientOptions = {}) {
  const calls: CallReport[] = [];
  const { fetch } = scripted(...turns);
  const camera = createVapixClient("http://192.0.2.1:8080", { fetch, onCall: (call) => calls.push(call), ...options });
  return { camera, calls };
}

/** The messages of a channel until the end of the test. */
function listen(channel: string): unknown[] {
  const messages: unknown[] = [];
  const take = (message: unknown) => messages.push(message);
  subscribe(channel, take);
  onTestFinished(() => void unsubscribe(channel, take));
  return messages;
}

const milliseconds = expect.any(Number) as number;
const site = { device: "192.0.2.1:8080", api: "mqtt-client", method: "getClientStatus" };
const read = (camera: VapixClient) => camera.mqttClient.getClientStatus();

test("a call is reported once, with device, API, method and time", async () => {
  const { camera, calls } = watch([success]);
  await read(camera);
  expect(calls).toEqual([{ ...site, attempt: 1, milliseconds, outcome: "ok" }]);
  await camera.call("network-settings", "getNetworkInfo");
  expect(calls.slice(1)).toEqual([expect.objectContaining({ api: "network-settings", method: "getNetworkInfo" })]);
});

test("attempts are counted, and the time is that of all of them with their pauses", async () => {
  const { camera, calls } = watch([failure(broken), success]);
  await read(camera);
  expect(calls).toEqual([{ ...site, attempt: 2, milliseconds, outcome: "ok" }]);
  expect(calls[0]!.milliseconds).toBeGreaterThanOrEqual(99);
  expect(calls[0]!.milliseconds).toBeLessThan(10_000);
});

test("a request and its repetition after a challenge are one attempt", async () => {
  const { camera, calls } = watch([digest("a"), success], account);
  await read(camera);
  expect(calls).toMatchObject([{ attempt: 1, outcome: "ok" }]);
});

describe("the outcome", () => {
  const lost = Object.assign(new Error("lookup"), { code: "ENOTFOUND" });
  const large = () => new Response("x".repeat(20));

  test.each<[string, Turn, object, VapixClientOptions?]>([
    ["of a method error has its code", refusal({ code: 2104, message: "No" }), { outcome: "refused", code: 2104 }],
    [
      "of a method error with HTTP 400 too",
      refusal({ code: 1100, message: "No" }, 400),
      { outcome: "refused", code: 1100 },
    ],
    ["of a page has its HTTP status", page(404), { outcome: "http", code: 404 }],
    ["of JSON that is not an envelope as well", answer([]), { outcome: "http", code: 200 }],
    ["of a lost connection has its code", failure(broken), { outcome: "connection", code: "ECONNRESET", attempt: 3 }],
    ["of an unknown name has its code", failure(lost), { outcome: "dns", code: "ENOTFOUND" }, { retries: 0 }],
    ["of silence is the deadline", silence, { outcome: "timeout" }, { timeout: 20 }],
    ["of too much is the limit", large, { outcome: "too-large" }, { maxAnswerBytes: 10 }],
    ["of an exception of the caller is none of the network", failure(new Error("own")), { outcome: "exception" }],
    ["of a thrown null as well", failure(null), { outcome: "exception" }],
  ])("%s", async (_, turn, outcome, options) => {
    const { camera, calls } = watch([turn], options);
    await expect(read(camera)).rejects.toSatisfy(() => true);
    expect(calls).toEqual([{ ...site, attempt: 1, milliseconds, code: undefined, ...outcome }]);
  });

  test("of a call that is aborted before it begins is that of no attempt", async () => {
    const { camera, calls } = watch([success]);
    await expect(camera.mqttClient.getClientStatus({ signal: AbortSignal.abort() })).rejects.toThrow("aborted");
    expect(calls).toMatchObject([{ outcome: "aborted", attempt: 0 }]);
  });

  test("of a call that middleware ends is an exception, and what it sees otherwise the same", async () => {
    const { camera, calls } = watch([success]);
    const fault = new Error("no token in the vault");
    const onRequest = vi.fn(() => {}).mockImplementationOnce(() => Promise.reject(fault) as never);
    camera.http.use({ onRequest });
    await expect(read(camera)).rejects.toBe(fault);
    await read(camera);
    expect(calls).toMatchObject([{ outcome: "exception" }, { outcome: "ok", attempt: 1 }]);
  });
});

test("what is never sent is not reported: an old device, and wrong arguments", async () => {
  const apiList = [{ id: "thermometry", version: "1.0", name: "Thermometry", docLink: "" }];
  const { camera, calls } = watch([answer({ data: { apiList } })]);
  await camera.discover();
  calls.length = 0;
  await expect(camera.thermometry.listOverlayChannels()).rejects.toThrow("1.3");
  await expect(camera.mqttClient.configureClient(1n as never)).rejects.toThrow(TypeError);
  await expect(camera.call("mqtt-client", "reboot" as never)).rejects.toThrow("unknown method");
  expect(calls).toEqual([]);
});

test("a report contains no account, parameters, response and reason of an abort", async () => {
  const { camera, calls } = watch(
    [answer({ error: { code: 1100, message: "s3cret-Pa55 s3cret-2" } }), silence],
    account,
  );
  const server = { protocol: "tcp", host: "s3cret-3" } as const;
  await expect(camera.mqttClient.configureClient({ server, password: "s3cret-2" })).rejects.toThrow("1100");
  const reason = Object.assign(new Error("s3cret-4"), { code: "s3cret-4" });
  const aborting = new AbortController();
  const aborted = camera.mqttClient.activateClient({ signal: aborting.signal });
  aborting.abort(reason);
  await expect(aborted).rejects.toThrow("aborted");
  expect(calls.map(({ outcome }) => outcome)).toEqual(["refused", "aborted"]);
  expect(JSON.stringify(calls)).not.toMatch(/s3cret|operator7/);
});

test("onCall is called in the context of its call, though calls share connections", async () => {
  const port = await serve((request, response) => request.resume().on("end", () => response.end('{"data":{}}')));
  const context = new AsyncLocalStorage<string>();
  const seen: unknown[] = [];
  const camera = createVapixClient(`http://127.0.0.1:${port}`, { onCall: () => seen.push(context.getStore()) });
  await context.run("first", () => read(camera));
  await context.run("second", () => read(camera));
  await Promise.all(["third", "fourth"].map((name) => context.run(name, () => read(camera))));
  expect(seen.slice(0, 2)).toEqual(["first", "second"]);
  expect(seen.slice(2).sort()).toEqual(["fourth", "third"]);
});

test("calls of all clients are published on the channel vapix:call, without onCall too", async () => {
  const messages = listen("vapix:call");
  const { camera } = watch([success], { onCall: undefined });
  const { camera: other, calls } = watch([page(404)]);
  await read(camera);
  await expect(read(other)).rejects.toThrow("404");
  expect(messages).toEqual([
    { ...site, attempt: 1, milliseconds, outcome: "ok" },
    { ...site, attempt: 1, milliseconds, outcome: "http", code: 404 },
  ]);
  expect(messages[1]).toEqual(calls[0]);
});

test("camera.http reports nothing: it has middleware for that", async () => {
  const { camera, calls } = watch([success]);
  await camera.http.POST("/axis-cgi/mqtt/client.cgi", { body: { apiVersion: "1.0", method: "getClientStatus" } });
  expect(calls).toEqual([]);
});

test("an onCall that is not a function is a TypeError", () => {
  expect(() => createVapixClient("http://192.0.2.1", { onCall: "log" as never })).toThrow(
    new TypeError("onCall must be a function"),
  );
});

test.each([
  ["an onCall that throws", "onCall = () => { throw new Error('in the listener'); };"],
  ["an onCall that rejects", "onCall = async () => { throw new Error('in the listener'); };"],
  [
    "a subscriber that throws",
    `const { subscribe } = await import("node:diagnostics_channel");
     subscribe("vapix:call", () => { throw new Error("in the listener"); });`,
  ],
])("%s is an uncaught exception, and the call goes on", async (_, listening) => {
  const index = new URL("../../src/index.ts", import.meta.url).href;
  const program = `
    import { createVapixClient } from ${JSON.stringify(index)};
    process.on("uncaughtException", ({ message }) => console.log("uncaught:", message));
    let onCall;
    ${listening}
    const fetch = async () => new Response('{"data":{"apiVersions":["1.6"]}}');
    const camera = createVapixClient("http://192.0.2.1", { fetch, onCall });
    console.log(JSON.stringify(await camera.mqttClient.getSupportedVersions()));
  `;
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { output, errors } = await run(process.execPath, ["--input-type=module", "--eval", program], root);
  expect(output.trim().split("\n").sort(), errors).toEqual(["uncaught: in the listener", '{"apiVersions":["1.6"]}']);
});
