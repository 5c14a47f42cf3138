import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { BODY_LIMIT, readBody } from "../../src/server/read-body.ts";
import { serve } from "../vapix/server.ts";

const MIB = 1024 * 1024;

/** Sends a body without an end, as much as the server reads of it, and gives the bytes that were sent. */
function sendEndlessly(port: number, most: number): Promise<number> {
  const chunk = Buffer.alloc(MIB);
  let sent = 0;
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${1000 * MIB}\r\n\r\n`);
    const more = () => {
      while (sent < most) {
        sent += chunk.length;
        if (!socket.write(chunk)) return void socket.once("drain", more);
      }
      socket.destroy();
    };
    socket.on("error", () => {}).once("close", () => resolve(sent));
    more();
  });
}

test("a body that is larger than the limit is read to its end, so that its sender sees the response", async () => {
  const port = await serve((request, response) => {
    void readBody(request).then((body) => response.end(String(body?.length)));
  });
  const url = `http://127.0.0.1:${port}`;
  const answer = async (size: number) => (await fetch(url, { method: "POST", body: Buffer.alloc(size) })).text();
  expect(await answer(BODY_LIMIT)).toBe(String(BODY_LIMIT));
  expect(await answer(BODY_LIMIT + 1)).toBe("undefined");
  expect(await answer(8 * MIB)).toBe("undefined");
});

test("the response to a larger body comes before its end", async () => {
  const port = await serve((request, response) => {
    void readBody(request).then(() => response.writeHead(413).end());
  });
  const socket = connect(port, "127.0.0.1");
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${4 * MIB}\r\n\r\n`);
  socket.write(Buffer.alloc(2 * MIB));
  const [head] = (await once(socket, "data")) as [Buffer];
  expect(head.toString()).toMatch(/^HTTP\/1.1 413 /);
  socket.destroy();
});

test("no more than 32 MiB of a body are read", async () => {
  const port = await serve((request, response) => {
    void readBody(request).then(() => response.end());
  });
  const sent = await sendEndlessly(port, 128 * MIB);
  expect(sent).toBeGreaterThanOrEqual(32 * MIB);
  expect(sent).toBeLessThan(64 * MIB);
});
