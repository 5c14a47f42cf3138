import { describe, expect, test } from "vitest";
import { ianaOffset } from "../../../../../src/mock/camera/apis/time-service/iana-time-zone.ts";
import { parsePosixTimeZone, posixOffset } from "../../../../../src/mock/camera/apis/time-service/posix-time-zone.ts";

const hours = (text: string, time: string, hasDaylight = true) =>
  posixOffset(parsePosixTimeZone(text)!, Date.parse(time), hasDaylight) / 3600;

const HALF_HOUR = 1_800_000;

/** The POSIX strings of the IANA database for zones of either hemisphere, with the forms of offsets and days. */
test.each([
  ["CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Stockholm"],
  ["EST5EDT,M3.2.0,M11.1.0", "America/New_York"],
  ["GMT0BST,M3.5.0/1,M10.5.0", "Europe/London"],
  ["NZST-12NZDT,M9.5.0,M4.1.0/3", "Pacific/Auckland"],
  ["<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "Australia/Lord_Howe"],
  ["<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "America/Nuuk"],
  ["IST-5:30", "Asia/Kolkata"],
])("%s has the local time of %s, also right before and after each change", (text, timeZone) => {
  const zone = parsePosixTimeZone(text)!;
  const at = (time: number) => posixOffset(zone, time, true);
  const halfHours = Array.from({ length: 365 * 48 }, (_, i) => Date.UTC(2026, 0, 1) + i * HALF_HOUR);
  const changes = halfHours.filter((time) => at(time) !== at(time - HALF_HOUR));
  expect(changes).toHaveLength(zone.daylight === undefined ? 0 : 2);
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
  for (const time of [...months, ...changes, ...changes.map((change) => change - 1)])
    expect([new Date(time), at(time)]).toEqual([new Date(time), ianaOffset(timeZone, time)]);
});

describe("a POSIX time zone", () => {
  test("has daylight saving time one hour ahead, by the rules of the USA, unless the string defines others", () => {
    expect([hours("EST5EDT", "2026-03-08T06:59:59Z"), hours("EST5EDT", "2026-03-08T07:00:00Z")]).toEqual([-5, -4]);
    expect([hours("AAA-1BBB-3", "2026-01-15T00:00:00Z"), hours("AAA-1BBB-3", "2026-07-15T00:00:00Z")]).toEqual([1, 3]);
  });

  test("has none if it is switched off, or the string has none", () => {
    expect(hours("CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-15T00:00:00Z", false)).toBe(1);
    expect(hours("CET-1", "2026-07-15T00:00:00Z")).toBe(1);
  });

  test.each([
    ["J60", "2028-03-01"],
    ["59", "2028-02-29"],
    ["M2.5.2", "2028-02-29"],
    ["M2.5.3", "2028-02-23"],
  ])("changes on the day %s, in a leap year too", (day, date) => {
    const text = `AAA-1BBB,${day}/1,M12.1.0`;
    expect(hours(text, new Date(Date.parse(date) - 1000).toISOString())).toBe(1);
    expect(hours(text, `${date}T00:00:00Z`)).toBe(2);
  });

  test.each([
    "",
    "CET",
    "C-1",
    "-1",
    "<CET-1",
    "CET-1CEST,",
    "CET-1CEST,M3.5.0",
    "CET-1CEST,M0.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0",
    "CET-1CEST,M3.5.7,M10.5.0",
    "CET-1CEST,J0,J100",
    "CET-1CEST,366,J100",
    "CET-1CEST,M3.5.0/2/3,M10.5.0",
    "CET-1:60",
    "Europe/Stockholm",
  ])("is not %j", (text) => {
    expect(parsePosixTimeZone(text)).toBeUndefined();
  });
});
