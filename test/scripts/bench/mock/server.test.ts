import { expect, test, vi } from "vitest";
import { encode } from "../../../../scripts/bench/mock/connection.ts";
import { startServer } from "../../../../scripts/bench/mock/server.ts";

const never = new AbortController().signal;
const request = encode({ path: "/", headers: {}, body: "{}" });

/** A program that listens after some milliseconds, and answers with a status. */
const program = (delay: number, status: number) => (port: number) => [
  "--eval",
  `setTimeout(() => require("http").createServer((request, response) =>
     response.writeHead(${status}, { "Content-Length": 2 }).end("{}")).listen(${port}, "127.0.0.1"), ${delay})`,
];
const isThere = (port: number) =>
  fetch(`http://127.0.0.1:${port}`).then(
    () => true,
    () => false,
  );

test("a cold start lasts until there is an answer, and stop ends the process", async () => {
  const server = await startServer(program(600, 200), request, never);
  expect(server.coldStart).toBeGreaterThan(0.59);
  const { resident, peak } = await server.memory();
  expect(resident).toBeGreaterThan(10e6);
  expect(peak).toBeGreaterThanOrEqual(resident);
  expect(await isThere(server.port)).toBe(true);
  await server.stop();
  expect(await isThere(server.port)).toBe(false);
});

test.each([
  ["answers with another status", program(0, 401), "HTTP status 401: {}"],
  ["ends", () => ["--eval", ""], "node --eval  ended"],
])("a program that %s is an error, and does not stay", async (_, failing, message) => {
  const ports: number[] = [];
  const starting = startServer((port) => failing(ports.push(port) && port), request, never);
  await expect(starting).rejects.toThrow(message);
  expect(await isThere(ports[0]!)).toBe(false);
});

test("an interruption ends the process", async () => {
  const interruption = new AbortController();
  const ports: number[] = [];
  const silent = (port: number) => {
    ports.push(port);
    return ["--eval", "setInterval(() => {}, 1000)"];
  };
  const starting = startServer(silent, request, interruption.signal);
  const rejected = expect(starting).rejects.toThrow("aborted");
  await vi.waitUntil(() => ports.length > 0);
  interruption.abort();
  await rejected;
});
