import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { Worker } from "node:worker_threads";
import { onTestFinished } from "vitest";
import type { KeyPair } from "../../src/server/self-signed.ts";

/** A peer on a free port of 127.0.0.1 that ends with the test. */
export interface Peer {
  port: number;
  /** How many connections it has now. */
  connections(): number;
}

/** What a peer does with a connection; over TLS, after the handshake. */
export type Behaviour = (socket: Socket) => void;

/** Sends a text, and once more what follows it, letter by letter and without end. */
export function drip(start: string, rest: string): Behaviour {
  return (socket) =>
    socket.once("data", () => {
      let sent = 0;
      socket.write(start);
      const timer = setInterval(() => socket.write(rest[sent++ % rest.length]!), 20);
      socket.once("close", () => clearInterval(timer));
    });
}

/** Sends a text, and nothing after it. */
export function say(text: string): Behaviour {
  return (socket) => void socket.once("data", () => socket.write(text));
}

/** Peers that speak, by what a client waits for. */
export const STALLED: Readonly<Record<string, Behaviour>> = {
  "a response": (socket) => void socket.resume(),
  "the end of the headers": drip("HTTP/1.1 200 OK\r\n", "X-Again: 1\r\n"),
  "the end of the body": drip("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{", " "),
  "the last chunk": drip("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n"),
  "what comes after status 103": say("HTTP/1.1 103 Early Hints\r\n\r\n"),
};

/** Starts a peer that treats each connection so. */
export async function peer(behave: Behaviour, tls?: KeyPair): Promise<Peer> {
  const sockets = new Set<Socket>();
  const server = tls === undefined ? createServer(behave) : createTlsServer(tls, behave);
  server.on("tlsClientError", () => {});
  server.on("secureConnection", (socket: Socket) => socket.on("error", () => {}));
  server.on("connection", (socket: Socket) => {
    sockets.add(socket.on("error", () => {}));
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { port: (server.address() as AddressInfo).port, connections: () => sockets.size };
}

/** Listens, and then its thread sleeps, so that the system drops the SYN of whoever comes after the first two. */
const SLEEPER = `
  const { parentPort } = require("node:worker_threads");
  const server = require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });`;

/** Gives a port of 127.0.0.1 that answers no SYN until the test ends. */
export async function swallowingPort(): Promise<number> {
  const worker = new Worker(SLEEPER, { eval: true });
  const [port] = (await once(worker, "message")) as [number];
  const waiting = [1, 2].map(() => connect(port, "127.0.0.1"));
  await Promise.all(waiting.map((socket) => once(socket, "connect")));
  onTestFinished(async () => {
    for (const socket of waiting) socket.on("error", () => {}).destroy();
    await worker.terminate();
  });
  return port;
}
