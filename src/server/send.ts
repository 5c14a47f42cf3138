import type { ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import { type Damage, headersOf } from "./headers.ts";
import type { Sent } from "./page.ts";

/** Sends a response, or a damaged one. */
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
  // A string is sent in one piece with the headers.
  else response.end(body);
}

/** Breaks a connection without a response. */
export function reset({ socket }: ServerResponse): void {
  // TLS has no reset, so it is closed without a notification.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}
