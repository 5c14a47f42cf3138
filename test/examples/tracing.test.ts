import { unsubscribe } from "node:diagnostics_channel";
import { readFile } from "node:fs/promises";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createVapixClient } from "../../src/index.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { block } from "../guides.ts";
import { traceCall } from "./tracing.ts";

const exporter = new InMemorySpanExporter();
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
let device: MockServer;
beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  device = await createMockServer();
});
afterAll(async () => {
  unsubscribe("vapix:call", traceCall);
  trace.disable();
  context.disable();
  await device.close();
});

test("each call of a camera is a span below that of its caller, with times, and with the method error", async () => {
  const camera = createVapixClient(device.url);
  const tracer = trace.getTracer("test");
  const start = Date.now();
  await tracer.startActiveSpan("a job", async (job) => {
    await camera.mqttClient.getClientStatus();
    await expect(camera.networkSettings.removeVlan({ VlanName: "eth0.5" })).rejects.toThrow("4004");
    job.end();
  });
  await provider.forceFlush();
  const [status, refused, job] = exporter.getFinishedSpans();
  const { hostname, port } = new URL(device.url);
  const server = { "server.address": hostname, "server.port": Number(port) };
  expect(status).toMatchObject({
    name: "mqtt-client getClientStatus",
    kind: SpanKind.CLIENT,
    attributes: { "rpc.method": "mqtt-client/getClientStatus", ...server, "vapix.attempt": 1 },
    status: { code: SpanStatusCode.UNSET },
    parentSpanContext: { spanId: job!.spanContext().spanId },
  });
  expect(refused).toMatchObject({
    name: "network-settings removeVlan",
    attributes: { "error.type": "refused", "rpc.response.status_code": "4004" },
    status: { code: SpanStatusCode.ERROR },
    parentSpanContext: { spanId: job!.spanContext().spanId },
  });
  const [seconds, nanoseconds] = status!.startTime;
  expect(seconds * 1000 + nanoseconds / 1e6).toBeGreaterThan(start - 100);
  expect(status!.duration[0] + status!.duration[1]).toBeGreaterThan(0);
});

test("the docs show the same code", async () => {
  const code = await readFile(new URL("tracing.ts", import.meta.url), "utf8");
  expect(block("tracing.ts").code).toBe(code.replace("../../src/index.ts", "vapix-openapi"));
});
