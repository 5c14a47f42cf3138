import { afterAll, beforeAll, expect, test, vi } from "vitest";
import {
  bundleGoal,
  bundleTable,
  callGoals,
  callTable,
  measureCalls,
  type Series,
} from "../../../scripts/bench/client.ts";
import { verdict } from "../../../scripts/bench/numbers.ts";
import { ENVELOPE, PATH, type Way, WAYS } from "../../../scripts/bench/client/ways.ts";
import { run, type Server, startServer } from "../../../scripts/bench/processes.ts";
import { BUNDLE_LIMIT } from "../../../scripts/bench/client/size.ts";
import { kilobytes } from "../../../scripts/bench/numbers.ts";

const never = new AbortController().signal;
const lines = (text: string) => text.split("\n").slice(2);
const MANNER = { name: "20 at once", calls: 10, atOnce: 4 } as const;

let device: Server;
beforeAll(async () => {
  vi.spyOn(console, "error").mockReturnValue();
  const request = { path: PATH, body: JSON.stringify(ENVELOPE) };
  device = await startServer((port) => ["scripts/bench/client/device.ts", String(port)], request);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await device.stop();
});

test.each(WAYS)("$name gets the status of the device", async ({ open }) => {
  expect(await open(device.url)()).toMatchObject({ status: { connectionStatus: "connected" } });
});

test("each way has a time for each round, and every call but the first with Digest is one request", async () => {
  const { rounds, requests } = await measureCalls(WAYS, device.url, MANNER, 2, never);
  expect(rounds).toHaveLength(2);
  for (const round of rounds) for (const way of WAYS) expect(round.get(way)).toBeGreaterThan(0);
  expect([...requests]).toEqual(WAYS.map((way) => [way, 1]));
});

test("a round has the number of calls and the concurrency of its manner", async () => {
  let [calls, running, most] = [0, 0, 0];
  const open = () => async () => {
    calls += 1;
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  const count = async (rounds: number) => {
    calls = 0;
    await measureCalls([{ name: "one", open }], device.url, MANNER, rounds, never);
    return calls;
  };
  const others = await count(0);
  expect(await count(3)).toBe(others + 30);
  expect(most).toBe(4);
});

test("the time of a call is that of a round by the number of its calls, for any concurrency", async () => {
  const open = () => () => new Promise((resolve) => setTimeout(resolve, 20));
  const way: Way = { name: "slow", open };
  const { rounds } = await measureCalls([way], device.url, { ...MANNER, calls: 40, atOnce: 20 }, 1, never);
  expect(rounds[0]!.get(way)).toBeGreaterThan(900);
  expect(rounds[0]!.get(way)).toBeLessThan(10_000);
});

test("a signal that aborts ends the measurement", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(measureCalls(WAYS, device.url, MANNER, 1, signal)).rejects.toThrow("enough");
});

test("a crowd prints its peak memory, and the sockets that it still has when they should be released", async () => {
  const args = ["scripts/bench/client/crowd.ts", WAYS[0]!.name, new URL(device.url).port, "50"];
  const { peak, sockets } = JSON.parse(await run(args, never)) as Record<string, number>;
  expect(peak).toBeGreaterThan(30e6);
  expect(sockets).toBe(0);
});

const bare: Way = { name: "bare", open: () => async () => {} };
const limited: Way = { ...bare, name: "limited", limits: { "one after the other": 1.15, "20 at once": 1.25 } };
const series = (name: Series["name"], times: [number, number][], requests = 1): Series => ({
  name,
  rounds: times.map(([a, b]) => new Map([[bare, a] as const, [limited, b] as const])),
  requests: new Map([[bare, 1] as const, [limited, requests] as const]),
});

test("a ratio is the median of the ratios within the rounds, not that of the medians", () => {
  const measured = series("one after the other", [
    [100, 110],
    [200, 240],
    [400, 440],
  ]);
  expect(lines(callTable([measured]))).toEqual([
    "| bare | one after the other | 200 µs | 1.00 × | 1 |",
    "| limited | one after the other | 240 µs | 1.10 × | 1 |",
  ]);
  expect(callGoals([measured]).map(verdict)).toEqual(["✓ limited, one after the other: 1.10 ×, goal ≤ 1.15 ×"]);
});

test.each<[Series["name"], string]>([
  ["one after the other", "✗ limited, one after the other: 1.20 ×, goal ≤ 1.15 ×"],
  ["20 at once", "✓ limited, 20 at once: 1.20 ×, goal ≤ 1.25 ×"],
])("the goal of a way is that of its manner: 1.2 × %s is %s", (name, line) => {
  expect(callGoals([series(name, [[100, 120]])]).map(verdict)).toEqual([line]);
});

test("a way that costs more than a request for each call misses its goal, even if it is fast", () => {
  const measured = series("one after the other", [[100, 100]], 1.05);
  expect(lines(callTable([measured]))[1]).toBe("| limited | one after the other | 100 µs | 1.00 × | 1.05 |");
  expect(callGoals([measured]).map(verdict)).toEqual([expect.stringMatching(/^✗ /)]);
});

test("the first part of a bundle has the goal", () => {
  const part = (name: string, gzip: number) => ({ name, bytes: 3 * gzip, gzip });
  const parts = [part("client", 20_000), part("more", 20_000)];
  expect(lines(bundleTable(parts))).toEqual(["| client | 60.0 kB | 20.0 kB |", "| more | 60.0 kB | 20.0 kB |"]);
  expect(verdict(bundleGoal(parts))).toBe(`✗ client: 20.0 kB, goal < ${kilobytes(BUNDLE_LIMIT)}`);
});
