import { expect, test } from "vitest";
import { createBans } from "../../../src/mock/broker/bans.ts";
import { createMatch } from "../../../src/mock/broker/bounded-match.ts";
import { start } from "../start.ts";
import { call } from "../broker-api/call.ts";

/** Takes time that doubles with each character. */
const SLOW = "^(a|a)*$";
const LONG = `${"a".repeat(60)}b`;

const ban = (who: string) => ({ as: "clientid_re", who, by: "a", reason: "", at: 0, until: "infinity" }) as const;

test("a ban by a regular expression keeps away whom it matches", () => {
  const bans = createBans();
  bans.put(ban("^dock-[0-9]+$"));
  const keeps = (clientid: string) => bans.keepsAway({ clientid, username: null, ip: null });
  expect([keeps("dock-7"), keeps("dock-x")]).toEqual([true, false]);
});

test("bans by slow expressions take a bounded time for a connection, all together, and match nothing", () => {
  const bans = createBans();
  for (let i = 0; i < 50; i++) bans.put(ban(`${SLOW}|x{${i + 1}}y`));
  const before = performance.now();
  expect(bans.keepsAway({ clientid: LONG, username: LONG, ip: null })).toBe(false);
  expect(performance.now() - before).toBeLessThan(1000);
});

test("each connection has time of its own", () => {
  const match = createMatch();
  expect([match(SLOW, LONG), match("a", "a")]).toEqual([false, false]);
  expect(createMatch()("a", "a")).toBe(true);
});

test("a search for bans by a slow expression takes a bounded time", async () => {
  const { url } = await start({ auth: "none" });
  for (let i = 0; i < 20; i++) await call(url, "POST", "/api/v5/banned", { as: "clientid", who: `${LONG}${i}` });
  const before = performance.now();
  const { status } = await call(url, "GET", `/api/v5/banned?like_clientid=${encodeURIComponent(SLOW)}`);
  expect(status).toBe(200);
  expect(performance.now() - before).toBeLessThan(2000);
});
