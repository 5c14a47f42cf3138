import { expect, test } from "vitest";
import { WireFault } from "../../src/http/fault.ts";
import { retried } from "../../src/http/retry.ts";

const broken = new WireFault("connection", "reset");

/** The pauses, in milliseconds, of a call whose connection always breaks. */
async function pausesOf(times: number, random: () => number): Promise<number[]> {
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => void pauses.push(milliseconds);
  const attempt = () => Promise.reject(broken);
  await expect(retried(times, new AbortController().signal, attempt, { pause, random })).rejects.toBe(broken);
  return pauses;
}

test("each pause is twice as long as the one before", async () => {
  expect(await pausesOf(4, () => 1)).toEqual([200, 400, 800, 1600]);
});

test("pauses differ by chance, down to half of their length", async () => {
  expect(await pausesOf(2, () => 0)).toEqual([100, 200]);
  expect(await pausesOf(2, () => 0.5)).toEqual([150, 300]);
});

test("by default, the pauses of two calls differ", async () => {
  const start = performance.now();
  const ends = await Promise.all(
    Array.from({ length: 8 }, async () => {
      await retried(1, new AbortController().signal, () => Promise.reject(broken)).catch(() => {});
      return Math.round(performance.now() - start);
    }),
  );
  expect(new Set(ends).size).toBeGreaterThan(1);
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(99);
});
