import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";

let device: MockServer;
let time: ReturnType<typeof createVapixClient>["timeService"];
beforeEach(async () => {
  device = await createMockServer({ apis: ["time-service"] });
  time = createVapixClient(device.url).timeService;
});
afterEach(() => device.close());

const factory = { timeZone: "Europe/Stockholm", posixTimeZone: "CET-1CEST,M3.5.0,M10.5.0/3", dstEnabled: true };
const zone = async () => {
  const { timeZone, posixTimeZone, dstEnabled } = await time.getDateTimeInfo();
  return { timeZone, posixTimeZone, dstEnabled };
};
/** Offset of local time from UTC at a time. */
const offsetAt = async (dateTime: string) => {
  await time.setDateTime({ dateTime });
  return (await time.getDateTimeInfo()).localDateTime!.slice(19);
};
const secondsSince = (text: string | undefined, origin: number) => Math.abs(Date.parse(text!) - origin) / 1000;

describe("the clock", () => {
  test("is that of the host at first", async () => {
    const { dateTime, localDateTime, maxYearSupported } = await time.getDateTimeInfo();
    expect(secondsSince(dateTime, Date.now())).toBeLessThan(5);
    expect(dateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(localDateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
    expect(Date.parse(localDateTime!)).toBe(Date.parse(dateTime!));
    expect(maxYearSupported).toBe(2069);
  });

  test("runs on from the time that was set", async () => {
    const dateTime = "2030-06-01T12:00:00Z";
    expect(await time.setDateTime({ dateTime })).toEqual({ dateTime });
    const { dateTime: shown, localDateTime } = await time.getDateTimeInfo();
    expect(secondsSince(shown, Date.parse(dateTime))).toBeLessThan(5);
    expect(localDateTime).toMatch(/^2030-06-01T14:00:0\d\+02:00$/);
  });

  test("reads an offset from UTC", async () => {
    await time.setDateTime({ dateTime: "2030-06-01T12:00:00+02:00" });
    expect((await time.getDateTimeInfo()).dateTime).toMatch(/^2030-06-01T10:00:0\dZ$/);
  });

  test("stays as it is if the time is rejected", async () => {
    await time.setDateTime({ dateTime: "2030-06-01T12:00:00Z" });
    for (const dateTime of ["2070-01-01T00:00:00Z", "tomorrow"])
      await expect(time.setDateTime({ dateTime })).rejects.toMatchObject({ code: 4004, kind: "invalid" });
    expect((await time.getDateTimeInfo()).dateTime).toMatch(/^2030-06-01/);
  });
});

describe("the time zone", () => {
  test("is that of the example at first", async () => {
    expect(await zone()).toEqual(factory);
  });

  test("is an IANA name or a POSIX string, whichever was set last", async () => {
    expect(await time.setTimeZone({ timeZone: "America/New_York" })).toEqual({ timeZone: "America/New_York" });
    expect(await zone()).toEqual({ timeZone: "America/New_York" });
    const posix = { posixTimeZone: "EST5EDT,M3.2.0,M11.1.0", dstEnabled: false };
    expect(await time.setPosixTimeZone({ posixTimeZone: posix.posixTimeZone, enableDst: false })).toEqual(posix);
    expect(await zone()).toEqual(posix);
    await time.setTimeZone({ timeZone: "Asia/Kolkata" });
    expect(await zone()).toEqual({ timeZone: "Asia/Kolkata" });
  });

  test("is the default after a reset", async () => {
    await time.setTimeZone({ timeZone: "Asia/Kolkata" });
    expect(await time.resetTimeZone()).toEqual({ status: "success" });
    expect(await zone()).toEqual(factory);
    await time.setPosixTimeZone({ posixTimeZone: "UTC0", enableDst: false });
    await time.setTimeZone({ timeZone: "Europe/Stockholm" });
    expect(await zone()).toEqual(factory);
  });

  test("stays as it is if it is rejected", async () => {
    await expect(time.setTimeZone({ timeZone: "Mars/Olympus" })).rejects.toMatchObject({ code: 4004 });
    const posix = time.setPosixTimeZone({ posixTimeZone: "Europe/Stockholm", enableDst: true });
    await expect(posix).rejects.toMatchObject({ code: 4004 });
    expect(await zone()).toEqual(factory);
  });

  test.each([
    ["America/New_York", "-05:00", "-04:00"],
    ["Asia/Kolkata", "+05:30", "+05:30"],
    ["Australia/Lord_Howe", "+11:00", "+10:30"],
    ["UTC", "+00:00", "+00:00"],
  ])("decides on local time: %s", async (timeZone, winter, summer) => {
    await time.setTimeZone({ timeZone });
    expect(await offsetAt("2026-01-15T12:00:00Z")).toBe(winter);
    expect(await offsetAt("2026-07-15T12:00:00Z")).toBe(summer);
  });

  test.each([
    ["EST5EDT,M3.2.0,M11.1.0", true, "-05:00", "-04:00"],
    ["EST5EDT,M3.2.0,M11.1.0", false, "-05:00", "-05:00"],
    ["<UTC1>-1<UTC2>-2,M3.5.0/2:00:00,M10.5.0/3:00:00", true, "+01:00", "+02:00"],
    ["AEST-10AEDT,M10.1.0,M4.1.0/3", true, "+11:00", "+10:00"],
  ])("decides on local time: %s with enableDst %s", async (posixTimeZone, enableDst, winter, summer) => {
    await time.setPosixTimeZone({ posixTimeZone, enableDst });
    expect(await offsetAt("2026-01-15T12:00:00Z")).toBe(winter);
    expect(await offsetAt("2026-07-15T12:00:00Z")).toBe(summer);
  });
});

test("getAll returns the same, and time zones that setTimeZone accepts", async () => {
  const { timeZones, ...info } = await time.getAll();
  expect(Object.keys(info)).toEqual(Object.keys(await time.getDateTimeInfo()));
  expect(timeZones).toEqual(expect.arrayContaining(["Africa/Abidjan", "America/New_York", "Europe/Stockholm"]));
  for (const timeZone of timeZones!.filter((_, i) => i % 40 === 0))
    expect(await time.setTimeZone({ timeZone })).toEqual({ timeZone });
});

test("a device of API version 1.0 does not have resetTimeZone", async () => {
  const older = await createMockServer({ profile: "10.12" });
  try {
    const reset = createVapixClient(older.url).timeService.resetTimeZone();
    await expect(reset).rejects.toMatchObject({ code: 4000, kind: "method" });
  } finally {
    await older.close();
  }
});
