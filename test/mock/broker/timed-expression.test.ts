import { expect, test } from "vitest";
import { createBans } from "../../../src/mock/broker/bans.ts";
import { matchEach } from "../../../src/mock/broker/timed-expression.ts";
import { startBroker } from "../broker-api/emqx/broker.ts";

/** It takes longer than the universe is old on a text of many "a" and one "b". */
const SLOW = "^(a+)+$";
const TEXT = `${"a".repeat(60)}b`;

/** Milliseconds that something takes. */
async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

test("expressions match as ever", () => {
  expect(
    matchEach([
      ["^a", "ab"],
      ["^a", "ba"],
      ["b$", "ab"],
      ["(", "("],
    ]),
  ).toEqual([true, false, true, false]);
  expect(matchEach([])).toEqual([]);
});

test("an expression that takes too long does not match, and is ended in time", async () => {
  const tests = Array.from({ length: 50 }, () => [SLOW, TEXT] as const);
  expect(await timeOf(() => expect(matchEach(tests)).not.toContain(true))).toBeLessThan(2000);
});

test.each(["clientid_re", "username_re"] as const)("a ban by %s does not freeze the broker", async (as) => {
  const bans = createBans();
  const ban = { as, by: "", reason: "", at: 0, until: "infinity" } as const;
  bans.put({ ...ban, who: "^dock" });
  bans.put({ ...ban, who: SLOW });
  const visitor = (name: string) => ({ clientid: name, username: name, ip: null });
  expect(await timeOf(() => expect(bans.keepsAway(visitor(TEXT))).toBe(false))).toBeLessThan(2000);
  expect(bans.keepsAway(visitor("dock-7"))).toBe(true);
  expect(bans.keepsAway(visitor("aaa"))).toBe(true);
  expect(bans.keepsAway(visitor("other"))).toBe(false);
});

test("a list of bans by an expression does not freeze the API", async () => {
  const { v5 } = await startBroker();
  await v5("POST", "/banned", { as: "clientid", who: TEXT });
  await v5("POST", "/banned", { as: "clientid", who: "aaa" });
  const list = async (like: string) =>
    ((await v5("GET", `/banned?like_clientid=${encodeURIComponent(like)}`)).body as { data: { who: string }[] }).data;
  expect(await timeOf(() => list(SLOW))).toBeLessThan(2000);
  expect((await list("^a+$")).map(({ who }) => who)).toEqual(["aaa"]);
});

test("no more messages are retained than the settings allow", async () => {
  const { v5 } = await startBroker({ broker: { fresh: true } });
  await v5("PUT", "/mqtt/retainer", { backend: { max_retained_messages: 2 } });
  for (const topic of ["a", "b", "c", "a"]) await v5("POST", "/publish", { topic, payload: topic, retain: true });
  const { data } = (await v5("GET", "/mqtt/retainer/messages")).body as { data: { topic: string }[] };
  expect(data.map(({ topic }) => topic)).toEqual(["a", "b"]);
});
