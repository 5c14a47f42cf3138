import { expect, test } from "vitest";
import { encode } from "../../../../scripts/bench/mock/connection.ts";
import { measureLoad } from "../../../../scripts/bench/mock/load.ts";
import { serve } from "../../../vapix/server.ts";

const never = new AbortController().signal;
const requests = ["a", "b"].map((body) => encode({ path: "/", headers: {}, body }));

test("as many requests are on their way as there are connections, in turns", async () => {
  let [running, most] = [0, 0];
  const bodies: string[] = [];
  const sockets = new Set<object>();
  const port = await serve((request, response) => {
    sockets.add(request.socket);
    most = Math.max(most, (running += 1));
    request.setEncoding("utf8").on("data", (body: string) => bodies.push(body));
    setTimeout(() => {
      running -= 1;
      response.end("{}");
    }, 20);
  });
  const { rate, p50, p99 } = await measureLoad({ port, requests, connections: 4, seconds: 0.3 }, never);
  expect([sockets.size, most]).toEqual([4, 4]);
  const counts = ["a", "b"].map((body) => bodies.filter((other) => other === body).length);
  expect(counts[0]! + counts[1]!).toBe(bodies.length);
  expect(Math.abs(counts[0]! - counts[1]!)).toBeLessThanOrEqual(4);
  // 4 connections of at most 50 requests a second each, by a clock that may be a millisecond early.
  expect(rate).toBeLessThan(220);
  expect(rate).toBeGreaterThan(0);
  expect(p50).toBeGreaterThan(15);
  expect(p99).toBeGreaterThanOrEqual(p50);
});

test("an answer that is not 200 is an error", async () => {
  const port = await serve((_, response) => response.writeHead(422, { "Content-Length": 2 }).end("no"));
  await expect(measureLoad({ port, requests, connections: 2, seconds: 5 }, never)).rejects.toThrow(
    "an answer with HTTP status 422: no",
  );
});

test("an interruption ends it", async () => {
  const port = await serve(() => {});
  const interruption = new AbortController();
  const loading = measureLoad({ port, requests, connections: 2, seconds: 5 }, interruption.signal);
  setTimeout(() => interruption.abort(), 50);
  await expect(loading).rejects.toThrow();
});
