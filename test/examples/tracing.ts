import { subscribe } from "node:diagnostics_channel";
import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { CallReport } from "../../src/index.ts";

const tracer = trace.getTracer("vapix-openapi");

subscribe("vapix:call", traceCall);

export function traceCall(message: unknown): void {
  const { device, api, method, attempt, milliseconds, outcome, code } = message as CallReport;
  const { hostname, port } = new URL(`http://${device}`);
  const end = Date.now();
  const span = tracer.startSpan(`${api} ${method}`, {
    kind: SpanKind.CLIENT,
    startTime: end - milliseconds,
    attributes: {
      "rpc.method": `${api}/${method}`,
      "server.address": hostname,
      ...(port !== "" && { "server.port": Number(port) }),
      "vapix.attempt": attempt,
    },
  });
  if (outcome !== "ok") {
    span.setAttribute("error.type", outcome);
    if (code !== undefined) span.setAttribute("rpc.response.status_code", String(code));
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end(end);
}
