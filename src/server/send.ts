import type { ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import type { DeviceReply } from "../mock/camera/envelopes.ts";
import type { Mishap } from "../mock/faults.ts";
import { printable } from "./printable.ts";

/** Sends an answer, or what a fault leaves of it. */
export function send(
  response: ServerResponse,
  { status, contentType, headers, body, reason }: DeviceReply,
  { kind, isLast }: { kind: Mishap["kind"]; isLast: boolean },
): void {
  response.writeHead(status, {
    ...(status === 405 && { Allow: "POST" }),
    ...headers,
    ...(contentType !== "" && { "Content-Type": kind === "content-type" ? "text/plain" : contentType }),
    ...(status !== 204 && { "Content-Length": Buffer.byteLength(body) }),
    ...(reason !== undefined && { "Vapix-Mock-Reason": printable(reason) }),
    ...(isLast && { Connection: "close" }),
  });
  if (response.req.method === "HEAD") response.end();
  else if (kind === "half") response.write(body.slice(0, body.length >> 1), () => response.destroy());
  // A text goes out in one piece with the headers.
  else response.end(body);
}

/** Breaks a connection off without an answer. */
export function reset({ socket }: ServerResponse): void {
  // What is inside of TLS knows no reset, and ends without a goodbye.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}
