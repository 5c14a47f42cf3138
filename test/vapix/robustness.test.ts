import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type CallOptions, createVapixClient, type VapixClientOptions } from "../../src/index.ts";
import { answer, failure, page, refusal, scripted, silence, success, type Turn } from "./device.ts";
import { serve } from "./server.ts";

const reset = failure(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
const unknownName = failure(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }));
const untrusted = failure(Object.assign(new Error("self-signed"), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }));

function connect(options: VapixClientOptions, ...turns: Turn[]) {
  const { fetch, requests } = scripted(...turns);
  return { camera: createVapixClient("http://192.0.2.1", { ...options, fetch }), requests };
}

describe("a call that only reads", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  test.each([
    ["a connection that broke", reset],
    ["a name that could not be resolved", unknownName],
  ])("is tried again after %s", async (_, turn) => {
    const { camera, requests } = connect({}, turn, turn, success);
    const call = camera.mqttClient.getClientStatus();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await call).toEqual({});
    expect(requests).toHaveLength(3);
    expect(new Set(requests.map(({ text }) => text)).size).toBe(1);
  });

  test("waits longer each time", async () => {
    const { camera, requests } = connect({ retries: 2 }, reset);
    const call = camera.mqttClient.getClientStatus().catch((error: unknown) => error);
    const seen = [];
    for (const time of [99, 101, 199, 201]) {
      await vi.advanceTimersByTimeAsync(time);
      seen.push(requests.length);
    }
    expect(seen[0]).toBe(1);
    expect(seen[1]).toBe(2);
    expect(seen[3]).toBe(3);
    expect(await call).toMatchObject({ fault: "connection" });
  });

  test.each<[string, Turn]>([
    ["an untrusted certificate", untrusted],
    ["a method error", refusal({ code: 1100, message: "Internal error" })],
    ["a page", page(503)],
  ])("is not tried again after %s", async (_, turn) => {
    const { camera, requests } = connect({}, turn);
    await expect(camera.mqttClient.getClientStatus()).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });

  test("is tried as often as the option allows", async () => {
    const { camera, requests } = connect({ retries: 0 }, reset);
    await expect(camera.mqttClient.getClientStatus()).rejects.toThrow("connection to the device failed");
    expect(requests).toHaveLength(1);
  });

  test("stops trying when the caller aborts", async () => {
    const { camera, requests } = connect({ retries: 9 }, reset);
    const controller = new AbortController();
    const call = camera.mqttClient.getClientStatus({}, { signal: controller.signal });
    const reason = new Error("the user left");
    const ended = expect(call).rejects.toMatchObject({ name: "VapixTransportError", fault: "aborted", cause: reason });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    await ended;
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(requests).toHaveLength(1);
  });

  test("stops trying when its time is up in a pause", async () => {
    const { camera, requests } = connect({ retries: 9, timeout: 50 }, reset);
    const ended = expect(camera.mqttClient.getClientStatus()).rejects.toMatchObject({ fault: "timeout" });
    await vi.advanceTimersByTimeAsync(50);
    await ended;
    expect([vi.getTimerCount(), requests.length]).toEqual([0, 1]);
  });
});

test.each(["activateClient", "deactivateClient"] as const)("%s writes, so it is never tried again", async (method) => {
  const { camera, requests } = connect({ retries: 5 }, reset, success);
  await expect(camera.mqttClient[method]()).rejects.toMatchObject({ fault: "connection" });
  expect(requests).toHaveLength(1);
});

test("a read survives a real connection that breaks", async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    if (sockets.length === 1) return socket.resetAndDestroy();
    socket.once("data", () =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{"data":{}}'),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  expect(await createVapixClient(`http://127.0.0.1:${port}`).mqttClient.getClientStatus()).toEqual({});
  expect(sockets).toHaveLength(2);
});

describe("a response that is too large", () => {
  const large = JSON.stringify({ data: { text: "x".repeat(5000) } });

  test.each<[string, Record<string, string>]>([
    ["with its length", { "Content-Length": `${large.length}` }],
    ["without a length", {}],
    ["with a length that is that of its compressed form", { "Content-Length": "10", "Content-Encoding": "gzip" }],
  ])("%s ends the call", async (_, headers) => {
    const { camera } = connect({ maxAnswerBytes: 4000 }, answer(large, 200, headers));
    await expect(camera.mqttClient.activateClient()).rejects.toMatchObject({
      fault: "too-large",
      message: expect.stringContaining("4000 bytes") as string,
    });
  });

  test.each([200, 401, 500])(
    "is read no further from a server that sends without end, with HTTP %i",
    async (status) => {
      let isOpen = true;
      const port = await serve((_request, response) => {
        response.on("close", () => (isOpen = false));
        response.writeHead(status, { "Content-Type": "text/html" });
        const send = () => {
          while (isOpen && response.write("x".repeat(65_536)));
          if (isOpen) response.once("drain", send);
        };
        send();
      });
      const camera = createVapixClient(`http://127.0.0.1:${port}`, { maxAnswerBytes: 1_000_000, retries: 0 });
      await expect(camera.mqttClient.getClientStatus()).rejects.toMatchObject({ fault: "too-large" });
      await vi.waitFor(() => expect(isOpen).toBe(false));
    },
  );

  test("is one of more than 16 MiB, unless an option changes it", async () => {
    const text = JSON.stringify({ data: { text: "x".repeat(16 * 2 ** 20) } });
    await expect(connect({}, answer(text)).camera.mqttClient.activateClient()).rejects.toThrow("16777216 bytes");
    expect(await connect({ maxAnswerBytes: 2 ** 25 }, answer(text)).camera.mqttClient.activateClient()).toBeTruthy();
  });
});

describe("a method that makes the device wait", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  test.each<[string, object, VapixClientOptions, CallOptions, number]>([
    ["longer by its parameter", { timeout: 45 }, {}, {}, 55_000],
    ["longer by the default of its parameter", {}, {}, {}, 20_000],
    ["longer than the time-out of the client", { timeout: 45 }, { timeout: 2000 }, {}, 47_000],
    ["no longer than the call allows", { timeout: 45 }, {}, { timeout: 5 }, 5],
  ])("may take %s", async (_, params, options, call, expected) => {
    const { camera } = connect(options, silence);
    let ended: unknown;
    camera.networkSettings
      .testWLANStationSettings({ deviceName: "wlan0", ...params }, call)
      .catch((error: unknown) => (ended = error));
    await vi.advanceTimersByTimeAsync(expected - 1);
    expect(ended).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toMatchObject({ fault: "timeout" });
  });
});

test.each<[VapixClientOptions, RegExp]>([
  [{ retries: -1 }, /retries: -1/],
  [{ retries: 1.5 }, /retries/],
  [{ maxAnswerBytes: Number.NaN }, /maxAnswerBytes/],
])("%o is a TypeError", (options, message) => {
  expect(() => createVapixClient("http://192.0.2.1", options)).toThrow(TypeError);
  expect(() => createVapixClient("http://192.0.2.1", options)).toThrow(message);
});
