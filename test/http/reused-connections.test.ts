import { once } from "node:events";
import type { Socket } from "node:net";
import { Worker } from "node:worker_threads";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createVapixClient, type VapixClient } from "../../src/index.ts";
import { selfSigned } from "../../src/server/self-signed.ts";
import { peer } from "./stalled-peers.ts";

const certificate = selfSigned("axis-accc8e00a1b2");
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"data":{}}';

/** A device in a thread of its own, which closes connections while the client is busy, without a word about it. */
const CLOSING_DEVICE = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { ok, delay, tls } = workerData;
  let requests = 0;
  const serve = (socket) => {
    socket.on("error", () => {});
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
      if (!text.endsWith("}")) return;
      text = "";
      requests += 1;
      if (delay === 0) return socket.end(ok);
      socket.write(ok);
      setTimeout(() => socket.end(), delay);
    });
  };
  const server = tls ? require("node:tls").createServer(tls, serve) : require("node:net").createServer(serve);
  server.on("tlsClientError", () => {});
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
  parentPort.on("message", () => parentPort.postMessage(requests));`;

/** @param delay Milliseconds from a response to the end of its connection. */
async function closingDevice(delay: number, scheme: "http" | "https") {
  const tls = scheme === "https" ? certificate : undefined;
  const worker = new Worker(CLOSING_DEVICE, { eval: true, workerData: { ok: OK, delay, tls } });
  onTestFinished(async () => void (await worker.terminate()));
  const [port] = (await once(worker, "message")) as [number];
  const requests = async () => {
    worker.postMessage("count");
    return ((await once(worker, "message")) as [number])[0];
  };
  return { camera: clientOf(port, scheme), requests };
}

function clientOf(port: number, scheme: "http" | "https"): VapixClient {
  const trust = scheme === "https" ? { tls: { ca: certificate.cert } } : {};
  return createVapixClient(`${scheme}://127.0.0.1:${port}`, { ...trust, timeout: 5000 });
}

/** Keeps the event loop from running. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

describe.each(["http", "https"] as const)("a connection over %s", (scheme) => {
  test("that was closed while the program was busy is not written to, and another one takes the request", async () => {
    const { camera, requests } = await closingDevice(20, scheme);
    for (let calls = 0; calls < 10; calls++) {
      await camera.mqttClient.activateClient();
      block(60);
    }
    expect(await requests()).toBe(10);
  });

  test("that is closed right after each response fails few writes", { retry: 2 }, async () => {
    const { camera, requests } = await closingDevice(0, scheme);
    const faults: unknown[] = [];
    for (let calls = 0; calls < 40; calls++)
      await camera.mqttClient.activateClient().catch((error: { fault?: string }) => faults.push(error.fault));
    expect(faults.filter((fault) => fault !== "connection")).toEqual([]);
    // Each second connection was used before, and a peer may close it when the request is on its way.
    expect(faults.length).toBeLessThan(14);
    expect(await requests()).toBeLessThanOrEqual(40);
  });

  test("that breaks after a request was written to it fails a write, and a read is tried again", async () => {
    let requests = 0;
    const behave = (socket: Socket) => {
      let mine = 0;
      let text = "";
      socket.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        if (!text.endsWith("}")) return;
        text = "";
        requests += 1;
        mine += 1;
        if (mine === 1) socket.write(OK);
        else socket.destroy();
      });
    };
    const { port } = await peer(behave, scheme === "https" ? certificate : undefined);
    const { mqttClient } = clientOf(port, scheme);
    await mqttClient.activateClient();
    await expect(mqttClient.activateClient()).rejects.toMatchObject({ fault: "connection" });
    expect(requests).toBe(2);
    await mqttClient.activateClient();
    await mqttClient.getClientStatus();
    expect(requests).toBe(5);
  });
});

test("a connection is kept for the next call, and closed when it was idle for four seconds", async () => {
  await Promise.all((["http", "https"] as const).map(expectKept));
});

async function expectKept(scheme: "http" | "https"): Promise<void> {
  let connected = 0;
  const behave = (socket: Socket) => {
    connected += 1;
    let text = "";
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.endsWith("}")) socket.write(OK);
      if (text.endsWith("}")) text = "";
    });
  };
  const { port, connections } = await peer(behave, scheme === "https" ? certificate : undefined);
  const { mqttClient } = clientOf(port, scheme);
  for (let calls = 0; calls < 3; calls++) await mqttClient.activateClient();
  const start = performance.now();
  expect([connected, connections()]).toEqual([1, 1]);
  await vi.waitFor(() => expect(connections()).toBe(0), { timeout: 8000, interval: 20 });
  const idle = performance.now() - start;
  expect(idle).toBeGreaterThan(3500);
  expect(idle).toBeLessThan(6000);
}
