import { expect, test } from "vitest";
import { CLOSING, MEMORY_GROWTH } from "../../scripts/bench/hardening.ts";
import { besiege } from "../../scripts/bench/hardening/siege.ts";
import { surround } from "../../scripts/bench/hardening/slow-connections.ts";

// The first of the 100,000 of `npm run bench:hardening`.
test("30,000 mutated requests are answered by the contract, and cost no memory that stays", async () => {
  const { statuses, successes, faults, memory } = await besiege(30_000);
  expect(faults).toEqual([]);
  expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(30_000);
  expect(successes).toBeGreaterThan(600);
  const [first, last] = memory;
  expect(last).toBeLessThanOrEqual(first * MEMORY_GROWTH);
}, 600_000);

test("1,000 connections that never finish a request keep no call from its answer, and close with the mock", async () => {
  const { answered, calls, open, closing } = await surround(1000, 200);
  expect(answered).toBe(calls);
  expect(open).toBeGreaterThan(0);
  expect(closing).toBeLessThan(10 * CLOSING);
}, 60_000);
