import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/**
 * A free port of 127.0.0.1, below those that Linux assigns to programs and outgoing connections: an attempt could
 * otherwise connect to itself, and another program could have the next port.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000);
  const server = createServer().listen(port, "127.0.0.1");
  const isFree = await once(server, "listening").catch(() => undefined);
  if (!isFree) return freePort();
  server.close();
  await once(server, "close");
  return port;
}
