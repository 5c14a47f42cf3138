import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createBroker } from "../../src/mock/broker/broker.ts";
import { count } from "../../src/judge/report.ts";
import { BrokerError } from "../../src/verify/broker-error.ts";
import { type LiveOptions, verifyMessages } from "../../src/verify/live-messages.ts";
import type { BrokerAddress } from "../../src/verify/subscription.ts";
import { keyPairOf } from "../../src/server/self-signed.ts";
import { freePort } from "../../scripts/free-port.ts";
import { connect, startBroker } from "../mock/broker/start.ts";
import { samples } from "../spec/event-mqtt-bridge/samples.ts";
import { serve } from "../vapix/server.ts";

const ACCOUNT = { username: "dock-7", password: "pass" };
const { topic, payload } = samples["a thermometry alarm"];

function at(url: string): BrokerAddress {
  const { protocol, hostname, port } = new URL(url);
  return {
    protocol: protocol.slice(0, -1) as BrokerAddress["protocol"],
    host: hostname,
    port: Number(port),
    path: "/",
  };
}

function verify(url: string, options: Partial<LiveOptions> = {}) {
  const { signal } = new AbortController();
  return verifyMessages(at(url), { topics: ["axis/#"], duration: 300, timeout: 5000, signal, ...ACCOUNT, ...options });
}

/** Why a broker could not be listened to. */
async function fault(url: string, options: Partial<LiveOptions> = {}) {
  const error: unknown = await verify(url, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof BrokerError)) throw new Error("it did not fail", { cause: error });
  expect(error.message).not.toContain("hunter2");
  return { fault: error.fault, message: error.message.replace(/^[^ ]+:\d+: /, "") };
}

test("messages are received for the full duration, including retained ones", async () => {
  const { broker, v5 } = await startBroker();
  const publisher = await connect(broker.url);
  await publisher.publishAsync(topic, JSON.stringify(payload), { retain: true, qos: 1 });
  await publisher.publishAsync("site/a", "not asked for", { retain: true, qos: 1 });
  const seen: number[] = [];
  const running = verify(broker.url, { duration: 1500, onProgress: (received) => seen.push(received) });
  await vi.waitFor(async () => expect((await v5("GET", "/subscriptions")).body).toMatchObject({ meta: { count: 1 } }));
  await publisher.publishAsync("axis/b", "text");
  const { report, lost } = await running;
  expect(lost).toBe(undefined);
  expect(report.messages).toEqual({ received: 2, retained: 1, foreign: 1 });
  expect(count(report, "violation")).toBe(0);
  expect(seen.at(-1)).toBe(2);
  await vi.waitFor(async () => expect((await v5("GET", "/clients")).body).toMatchObject({ meta: { count: 1 } }));
});

test("a signal ends it early, with what was received", async () => {
  const { broker } = await startBroker();
  await (await connect(broker.url)).publishAsync(topic, JSON.stringify(payload), { retain: true, qos: 1 });
  const controller = new AbortController();
  const onProgress = (received: number) => void (received > 0 && controller.abort());
  const { report } = await verify(broker.url, { duration: 600_000, signal: controller.signal, onProgress });
  expect(report.messages).toMatchObject({ received: 1 });
});

test("a connection that is lost ends it, with what was received and the reason", async () => {
  const { broker, v5 } = await startBroker();
  await (await connect(broker.url)).publishAsync(topic, JSON.stringify(payload), { retain: true, qos: 1 });
  const running = verify(broker.url, { duration: 600_000 });
  await vi.waitFor(async () => expect((await v5("GET", "/subscriptions")).body).toMatchObject({ meta: { count: 1 } }));
  await broker.close();
  const { report, lost } = await running;
  expect(report.messages).toMatchObject({ received: 1 });
  expect(lost).toMatchObject({ fault: "connection" });
});

describe("over TLS, the broker is trusted", () => {
  const start = async () => {
    const users = [ACCOUNT];
    const broker = await createBroker({ users, tls: true });
    onTestFinished(() => broker.close());
    return { url: broker.url, ...broker.certificate! };
  };

  test("by its fingerprint, by its issuer, and as any", async () => {
    const { url, pem, fingerprint256 } = await start();
    for (const trust of [{ tls: { fingerprint256 } }, { tls: { ca: pem } }, { insecure: true }])
      expect((await verify(url, { ...trust, duration: 50 })).report.messages).toMatchObject({ received: 0 });
  });

  test.each(["mqtts", "wss"])("by nothing else, and then gets no byte over %s", async (protocol) => {
    const keyPair = keyPairOf(true, "broker", "127.0.0.1")!;
    let bytes = 0;
    const server = createTlsServer(keyPair, (socket) => {
      socket.on("error", () => {}).on("data", (chunk: Buffer) => (bytes += chunk.length));
    });
    server.on("tlsClientError", () => {}).listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const url = `${protocol}://127.0.0.1:${(server.address() as { port: number }).port}`;
    for (const tls of [{ fingerprint256: "AB".repeat(32) }, undefined])
      expect(await fault(url, { tls })).toMatchObject({ fault: "tls" });
    expect(bytes).toBe(0);
    const { fingerprint256 } = new X509Certificate(keyPair.cert);
    expect(await fault(url, { tls: { fingerprint256 }, timeout: 300 })).toMatchObject({ fault: "timeout" });
    expect(bytes).toBeGreaterThan(0);
  });

  test("by its issuer alone if nothing else is given", async () => {
    const { url } = await start();
    const { fault: kind, message } = await fault(url);
    expect([kind, message]).toEqual(["tls", expect.stringContaining("(DEPTH_ZERO_SELF_SIGNED_CERT)")]);
  });
});

describe("a broker that cannot be listened to is an error:", () => {
  test("nothing listens", async () => {
    const url = `mqtt://127.0.0.1:${await freePort()}`;
    const message = "the connection to the broker failed (ECONNREFUSED)";
    expect(await fault(url)).toEqual({ fault: "connection", message });
    expect(await fault(url.replace("mqtt", "ws"))).toEqual({ fault: "connection", message });
  });

  test("it has another password", async () => {
    const { broker } = await startBroker();
    const { fault: kind } = await fault(broker.url, { password: "hunter2" });
    expect(kind).toBe("unauthorized");
  });

  test("it rejects the subscription", async () => {
    const { broker, v5 } = await startBroker();
    const rules = [{ topic: "secret/#", permission: "deny", action: "all" }];
    const path = "/authorization/sources/built_in_database/rules/users";
    await v5("PUT", `${path}/dock-7`, { username: "dock-7", rules });
    expect(await fault(broker.url, { topics: ["axis/#", "secret/#"] })).toEqual({
      fault: "subscription",
      message: "the broker refuses the subscription",
    });
  });

  test("it never responds", async () => {
    const server = createServer(() => {}).listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    for (const protocol of ["mqtt", "mqtts", "ws"])
      expect(await fault(`${protocol}://127.0.0.1:${port}`, { timeout: 300 })).toEqual({
        fault: "timeout",
        message: "no response in time",
      });
  });

  test("it speaks HTTP", async () => {
    const port = await serve((_, response) => void response.writeHead(404).end());
    const message = "the connection to the broker failed: HTTP 404 in place of a WebSocket";
    expect(await fault(`ws://127.0.0.1:${port}`)).toEqual({ fault: "connection", message });
    expect(await fault(`mqtt://127.0.0.1:${port}`)).toMatchObject({ fault: "connection" });
  });

  test("its name is unknown", async () => {
    expect(await fault("mqtt://broker.invalid:1883")).toMatchObject({ fault: "dns" });
  });
});
