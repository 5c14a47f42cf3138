import { expect, onTestFinished, test, vi } from "vitest";
import { measureWays, type Way, waysTo } from "../../../../scripts/bench/client/calls.ts";
import { startDevice } from "../../../../scripts/bench/client/process.ts";

const never = new AbortController().signal;

test("all ways get the same answer, and each but the first call with Digest is one request", async () => {
  const device = await startDevice();
  onTestFinished(() => device.end());
  const ways = waysTo(`http://127.0.0.1:${device.port}`);
  const seen = [];
  for (const { call } of [...ways, ...ways]) {
    const before = await device.requests();
    expect(await call()).toMatchObject({ status: { connectionStatus: "connected" } });
    seen.push((await device.requests()) - before);
  }
  expect(seen).toEqual([1, 1, 1, 2, 1, 1, 1, 1]);
});

test("a round has as many calls as it says, and as many of them at once", async () => {
  let [calls, running, most] = [0, 0, 0];
  const call = async () => {
    calls += 1;
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  const ways: Way[] = [{ name: "one", call }];
  await measureWays(ways, { rounds: 0, calls: 10, atOnce: 4 }, never);
  const warmUp = calls;
  const times = await measureWays(ways, { rounds: 3, calls: 10, atOnce: 4 }, never);
  expect(calls - warmUp).toBe(warmUp + 30);
  expect(most).toBe(4);
  expect(times.get(ways[0]!)).toHaveLength(3);
});

test("a signal that aborts ends it", async () => {
  const ways: Way[] = [{ name: "one", call: async () => {} }];
  const measuring = measureWays(ways, { rounds: 1, calls: 1, atOnce: 1 }, AbortSignal.abort(new Error("enough")));
  await expect(measuring).rejects.toThrow("enough");
});

test("the device ends with the benchmark", async () => {
  const device = await startDevice();
  const url = `http://127.0.0.1:${device.port}/`;
  expect((await fetch(url)).status).toBe(200);
  device.end();
  await vi.waitUntil(() =>
    fetch(url).then(
      () => false,
      () => true,
    ),
  );
});
