import type { ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import { type Damage, headersOf } from "./headers.ts";
import type { Sent } from "./page.ts";

/** Sends an answer, or what damage leaves of it. */
export function send(
  response: ServerResponse,
  sent: Sent,
  { damage, isLast = false }: { damage?: Damage | undefined; isLast?: boolean } = {},
): void {
  const { status, body } = sent;
  response.writeHead(status, {
    ...headersOf(sent, damage),
    ...(status !== 204 && { "Content-Length": Buffer.byteLength(body) }),
    ...(isLast && { Connection: "close" }),
  });
  if (damage === "half") response.write(body.slice(0, body.length >> 1), () => response.destroy());
  // A text goes out in one piece with the headers.
  else response.end(body);
}

/** Breaks a connection off without an answer. */
export function reset({ socket }: ServerResponse): void {
  // What is inside of TLS knows no reset, and ends without a goodbye.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}
