import type { ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import type { Sent } from "./page.ts";
import { printable } from "./printable.ts";

/** What goes wrong with an answer on its way: it breaks off in the middle, or has another content type. */
export type Damage = "half" | "content-type";

/** Sends an answer, or what damage leaves of it. */
export function send(
  response: ServerResponse,
  { status, contentType, headers, body, reason }: Sent,
  { damage, isLast = false }: { damage?: Damage | undefined; isLast?: boolean } = {},
): void {
  response.writeHead(status, {
    ...(status === 405 && { Allow: "POST" }),
    ...headers,
    ...(contentType !== "" && { "Content-Type": damage === "content-type" ? "text/plain" : contentType }),
    ...(status !== 204 && { "Content-Length": Buffer.byteLength(body) }),
    ...(reason !== undefined && { "Vapix-Mock-Reason": printable(reason) }),
    ...(isLast && { Connection: "close" }),
  });
  if (response.req.method === "HEAD") response.end();
  else if (damage === "half") response.write(body.slice(0, body.length >> 1), () => response.destroy());
  // A text goes out in one piece with the headers.
  else response.end(body);
}

/** Breaks a connection off without an answer. */
export function reset({ socket }: ServerResponse): void {
  // What is inside of TLS knows no reset, and ends without a goodbye.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}
