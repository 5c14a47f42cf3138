import { once } from "node:events";
import { Agent, type ClientRequest, createServer } from "node:http";
import { type AddressInfo, Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { collectGarbage } from "../collect-garbage.ts";
import { endingIdle, KEPT } from "../../src/http/idle.ts";
import { createTransport } from "../../src/http/node-transport.ts";

async function start(keepAliveTimeout: number) {
  const connections: Socket[] = [];
  const server = createServer((_, response) => response.end("{}"));
  server.keepAliveTimeout = keepAliveTimeout;
  server.on("connection", (socket) => connections.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const send = createTransport(1000);
  return { connections, call: () => send({ url, method: "POST", headers: {}, body: "{}" }) };
}

test("a connection is reused, and ended a second before the time that the server announces", async () => {
  const { connections, call } = await start(2000);
  for (let calls = 0; calls < 3; calls++) expect((await call()).status).toBe(200);
  expect(connections).toHaveLength(1);
  // A server that ends a connection by itself sees no end of the other side first.
  await once(connections[0]!, "end");
  expect((await call()).status).toBe(200);
  expect(connections).toHaveLength(2);
});

test("a connection that is idle does not keep its last call", async () => {
  const { connections, call } = await start(2000);
  const response = new WeakRef(await call());
  // A reference that was just created or read is kept until the end of the turn.
  await new Promise(setImmediate);
  collectGarbage();
  expect(response.deref()).toBeUndefined();
  expect(connections.map(({ destroyed }) => destroyed)).toEqual([false]);
});

test("a connection that is used again is not ended by the time before", async () => {
  const { connections, call } = await start(2000);
  for (let calls = 0; calls < 6; calls++) {
    await call();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(connections).toHaveLength(1);
});

test("the connection that is idle longest is ended if more than a thousand are idle", () => {
  const agent = endingIdle(new Agent(KEPT));
  const sockets = Array.from({ length: 1002 }, () => new Socket());
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()));
  for (const socket of sockets.slice(0, 1000)) agent.keepSocketAlive(socket);
  agent.reuseSocket(sockets[0]!, {} as ClientRequest);
  for (const socket of sockets.slice(1000)) agent.keepSocketAlive(socket);
  expect(sockets.flatMap(({ destroyed }, index) => (destroyed ? [index] : []))).toEqual([1]);
});

test("connections that their peers have ended are not among the thousand", async () => {
  const agent = endingIdle(new Agent(KEPT));
  const sockets = Array.from({ length: 1500 }, () => new Socket());
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()));
  const ended = sockets.slice(500, 1000);
  for (const socket of sockets.slice(0, 1000)) agent.keepSocketAlive(socket);
  await Promise.all(ended.map((socket) => once(socket.destroy(), "close")));
  for (const socket of sockets.slice(1000)) agent.keepSocketAlive(socket);
  expect(sockets.filter(({ destroyed }) => destroyed)).toHaveLength(500);
});
