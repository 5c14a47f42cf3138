import { expect, test } from "vitest";
import { createNonces } from "../../../src/server/auth/nonces.ts";

const START = Date.UTC(2026, 10, 1);

function nonces(life: Partial<Parameters<typeof createNonces>[0]> = {}) {
  const clock = { time: START };
  const made = createNonces({ seconds: 300, uses: Infinity, isStrict: false, ...life }, () => clock.time);
  return { ...made, clock };
}

test("a nonce is the microseconds since 1970 in base64, and 40 hexadecimal digits that are never the same", () => {
  const { issue, clock } = nonces();
  clock.time += 0.123;
  const all = Array.from({ length: 100 }, issue);
  expect(new Set(all).size).toBe(100);
  for (const nonce of all) {
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{11}=[0-9a-f]{40}$/);
    expect(Buffer.from(nonce.slice(0, 12), "base64").readBigUInt64LE()).toBe(BigInt(START) * 1000n + 123n);
  }
});

test("a nonce holds for its seconds and no longer", () => {
  const { issue, use, clock } = nonces({ seconds: 10 });
  const nonce = issue();
  clock.time += 9_999;
  expect(use(nonce, 1)).toBe("good");
  clock.time += 1;
  expect(use(nonce, 2)).toBe("stale");
});

test("a nonce holds for its number of requests and no longer", () => {
  const { issue, use } = nonces({ uses: 2 });
  const [first, other] = [issue(), issue()];
  expect([1, 2, 3].map((count) => use(first, count))).toEqual(["good", "good", "stale"]);
  expect(use(other, 1)).toBe("good");
});

test("a nonce that was never issued is stale, as after a restart", () => {
  expect(nonces().use(nonces().issue(), 1)).toBe("stale");
});

test("all nonces issued before expire() are stale", () => {
  const { issue, use, expire } = nonces();
  const nonce = issue();
  expire();
  expect([use(nonce, 1), use(issue(), 1)]).toEqual(["stale", "good"]);
});

test("a count may come again and late, unless each holds once: then it may come late", () => {
  const counts = [1, 5, 5, 2, 2, 6];
  const [lenient, strict] = [nonces(), nonces({ isStrict: true })];
  const [one, other] = [lenient.issue(), strict.issue()];
  expect(counts.map((count) => lenient.use(one, count))).toEqual(Array(6).fill("good"));
  expect(counts.map((count) => strict.use(other, count))).toEqual([
    "good",
    "good",
    "repeated",
    "good",
    "repeated",
    "good",
  ]);
});

test("only the last ten thousand are remembered, and none that has expired", () => {
  const { issue, use } = nonces();
  const first = issue();
  const second = issue();
  for (let more = 0; more < 9_999; more++) issue();
  expect([use(first, 1), use(second, 1)]).toEqual(["stale", "good"]);
});

test("a nonce whose counts are remembered holds for a hundred thousand of them", () => {
  const { issue, use } = nonces({ isStrict: true });
  const nonce = issue();
  const states = Array.from({ length: 100_001 }, (_, count) => use(nonce, count));
  expect([states.indexOf("stale"), states.lastIndexOf("good")]).toEqual([100_000, 99_999]);
});
