import { describe, expect, test } from "vitest";
import { millisecondsOf, secondsOf, timestampOfSeconds } from "../../../../src/mock/broker-api/emqx/times.ts";
import { start } from "../../start.ts";

describe("a time of a request", () => {
  const moment = Date.UTC(2026, 2, 2, 9, 12, 33);
  test.each([
    ["2026-03-02T09:12:33Z", moment],
    ["2026-03-02t09:12:33z", moment],
    ["2026-03-02 09:12:33+00:00", moment],
    ["2026-03-02T10:12:33+01", moment],
    ["2026-03-02T10:12:33+0100", moment],
    ["2026-03-02T09:12:33.5Z", moment + 500],
    ["2016-12-31T23:59:60Z", Date.UTC(2016, 11, 31, 23, 59, 59)],
    [7, 7],
  ])("%j is read as RFC 3339 has it", (time, milliseconds) => {
    expect(millisecondsOf(time)).toBe(milliseconds);
    if (typeof time === "string") expect(secondsOf(time)).toBe(Math.floor(milliseconds / 1000));
  });
});

test.each([
  [253402300799, "9999-12-31T23:59:59+00:00"],
  [253402300800, "9999-12-31T23:59:59+00:00"],
  [Number.MAX_SAFE_INTEGER, "9999-12-31T23:59:59+00:00"],
  [-Number.MAX_SAFE_INTEGER, "0000-01-01T00:00:00+00:00"],
  [0, "1970-01-01T00:00:00+00:00"],
])("%i seconds are reported as %s: the years of RFC 3339 have four digits", (seconds, text) => {
  expect(timestampOfSeconds(seconds)).toBe(text);
});

test("a key that expires after the year 9999 is reported", async () => {
  const { url } = await start({ auth: "none" });
  const key = { name: "late", desc: "", enable: true, expired_at: 253402300800 };
  const headers = { "Content-Type": "application/json" };
  const created = await fetch(`${url}/api/v5/api_key`, { method: "POST", headers, body: JSON.stringify(key) });
  expect([created.status, await created.json()]).toEqual([
    200,
    expect.objectContaining({ expired_at: "9999-12-31T23:59:59+00:00" }),
  ]);
  expect((await fetch(`${url}/api/v5/api_key/late`)).status).toBe(200);
});
