import { isDeepStrictEqual } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { compare, costTable, fleetTable, ratioTable, type Result } from "../../../scripts/bench/mock.ts";
import { ASKED, CONTENDERS, requestsFor } from "../../../scripts/bench/mock/contender.ts";
import type { FleetResult } from "../../../scripts/bench/mock/fleet.ts";
import { measureLoad } from "../../../scripts/bench/mock/load.ts";
import { verdict } from "../../../scripts/bench/numbers.ts";
import { run, startServer } from "../../../scripts/bench/processes.ts";
import { send } from "../../../scripts/bench/requests.ts";
import { serve } from "../../vapix/server.ts";

const never = new AbortController().signal;
const lines = (text: string) => text.split("\n").slice(2);

test.each(CONTENDERS.filter(({ isConstant }) => !isConstant))(
  "$name responds to its requests with documented successes, and to a wrong one with none",
  async (contender) => {
    const requests = requestsFor(contender);
    // The source in place of what is built from it.
    const program = (port: number) =>
      contender.program(port).map((one) => one.replace(/^dist\/(.*)\.js$/, (_, path: string) => `${path}.ts`));
    const { url, stop } = await startServer(program, requests[0]!);
    onTestFinished(async () => void (await stop()));
    for (const [index, request] of requests.entries()) {
      const [documented] = ASKED[index]!.method.examples.values();
      const { status, body } = await send(url, request);
      const answer = JSON.parse(body) as object;
      expect(status).toBe(200);
      if (contender.prefers) expect(answer).toEqual(documented!.value);
      else expect(Object.keys(answer).sort()).toEqual(Object.keys(documented!.value).sort());
      const wrong = JSON.stringify({ ...ASKED[index]!.body, unknown: true });
      const refusal = await send(url, { ...request, body: wrong });
      expect(refusal.status === 200 && isDeepStrictEqual(JSON.parse(refusal.body), documented!.value)).toBe(false);
      expect(refusal.body).not.toContain('"data"');
    }
  },
  60_000,
);

const requests = ["a", "b"].map((body) => ({ method: "POST" as const, path: "/", body }));

test("each connection has one request under way, and requests take turns", async () => {
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
  const load = { url: `http://127.0.0.1:${port}`, requests, connections: 4, duration: 0.5 };
  const { rate, p50, p99 } = await measureLoad(load, never);
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

test("times of responses are measured below a millisecond", async () => {
  const port = await serve((_, response) => response.end("{}"));
  const load = { url: `http://127.0.0.1:${port}`, requests, connections: 1, duration: 0.2 };
  const { p50 } = await measureLoad(load, never);
  expect(p50).toBeGreaterThan(0);
  expect(p50 % 1).not.toBe(0);
});

test("a load without successful responses is an error", async () => {
  const port = await serve((_, response) => response.writeHead(422, { "Content-Length": 2 }).end("no"));
  const load = { url: `http://127.0.0.1:${port}`, requests, connections: 2, duration: 0.2 };
  await expect(measureLoad(load, never)).rejects.toThrow('responses by HTTP status: {"422":');
});

test("an interruption ends a load", async () => {
  const port = await serve(() => {});
  const interruption = new AbortController();
  const load = { url: `http://127.0.0.1:${port}`, requests, connections: 2, duration: 60 };
  const loading = measureLoad(load, interruption.signal);
  setTimeout(() => interruption.abort(), 50);
  await expect(loading).rejects.toThrow("aborted");
});

const result = (name: string, rates: number[], p99: number, more: Partial<Result> = {}): Result => ({
  name,
  throughputs: rates.map((rate) => ({ rate, p50: 2, p99 })),
  coldStarts: rates.map(() => 0.5),
  memory: { resident: 100e6, peak: 200e6 },
  ...more,
});

test("each server with a goal is compared with the first, by the medians of the ratios within the rounds", () => {
  const comparisons = compare(result("mock", [100, 300, 400], 1.5), [
    result("no goal", [1, 1, 1], 9),
    result("slow", [50, 100, 100], 9, { goal: 3, coldStarts: [1, 0.8, 0.9], memory: { resident: 200e6, peak: 0 } }),
    result("fast", [100, 300, 400], 9, { goal: 1.3 }),
    result("constant", [200, 300, 800], 1, { goal: 0.5, isConstant: true }),
  ]);
  expect(lines(ratioTable(comparisons))).toEqual([
    "| slow | Requests a second | 3.00 × |",
    "| slow | 99 % of answers, against half of those of the CLI | 0.75 × |",
    "| slow | Cold start | 0.56 × |",
    "| slow | Memory | 0.50 × |",
    "| fast | Requests a second | 1.00 × |",
    "| fast | 99 % of answers, against half of those of the CLI | 0.75 × |",
    "| fast | Cold start | 1.00 × |",
    "| fast | Memory | 1.00 × |",
    "| constant | Requests a second | 0.50 × |",
  ]);
  expect(comparisons.map(verdict)).toEqual([
    "✓ Requests a second: 3.00 ×, goal ≥ 3.00 ×",
    "✓ 99 % of answers, against half of those of the CLI: 0.75 ×, goal < 1.00 ×",
    "✓ Cold start: 0.56 ×, goal < 1.00 ×",
    "✓ Memory: 0.50 ×, goal < 1.00 ×",
    "✗ Requests a second: 1.00 ×, goal ≥ 1.30 ×",
    "✓ 99 % of answers, against half of those of the CLI: 0.75 ×, goal < 1.00 ×",
    "✗ Cold start: 1.00 ×, goal < 1.00 ×",
    "✗ Memory: 1.00 ×, goal < 1.00 ×",
    "✓ Requests a second: 0.50 ×, goal ≥ 0.50 ×",
  ]);
});

test("every server has a row with the medians of its rounds", () => {
  expect(lines(costTable([result("mock", [100, 900, 400], 1.5), result("other", [7], 3)]))).toEqual([
    "| mock | 400 | 2.00 ms | 1.50 ms | 0.50 s | 100 MB | 200 MB |",
    "| other | 7 | 2.00 ms | 3.00 ms | 0.50 s | 100 MB | 200 MB |",
  ]);
});

test("a fleet of devices starts, and responds to all calls", async () => {
  const result = JSON.parse(await run(["scripts/bench/mock/fleet.ts", "20"], never)) as FleetResult;
  expect(result).toMatchObject({ calls: 100, errors: 0 });
  expect(lines(fleetTable({ start: 1.5, memory: 310e6, calls: 5000, errors: 1 }))).toEqual([
    "| Start of all | 1.50 s |",
    "| Peak memory, with their clients | 310 MB |",
    "| Errors of 5000 calls, 50 at once | 1 |",
  ]);
});
