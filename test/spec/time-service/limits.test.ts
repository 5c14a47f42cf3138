import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Case = [what: string, request: Record<string, unknown>];

const contract = readContract("time-service");
const setDateTime = (params: object) => ask("setDateTime", { params });
const setTimeZone = (params: object) => ask("setTimeZone", { params });
const setPosixTimeZone = (params: object) => ask("setPosixTimeZone", { params });
const at = (dateTime: unknown) => setDateTime({ dateTime });
const zone = (timeZone: unknown) => setTimeZone({ timeZone });
const posix = (posixTimeZone: unknown) => setPosixTimeZone({ posixTimeZone, enableDst: true });

const accepted: Case[] = [
  ...["1970-01-01T00:00:00Z", "2026-12-24T14:28:53Z", "2069-12-31T23:59:59Z"].map((time): Case => [time, at(time)]),
  ["an offset from UTC", at("2026-12-24T15:28:53+01:00")],
  ...["Europe/Stockholm", "America/Argentina/Buenos_Aires", "UTC", "Asia/Kolkata"].map((name): Case => [
    name,
    zone(name),
  ]),
  ...[
    "UTC0",
    "CET-1CEST,M3.5.0,M10.5.0/3",
    "EST5EDT,M3.2.0,M11.1.0",
    "<UTC1>-1<UTC2>-2,M3.5.0/2:00:00,M10.5.0/3:00:00",
    "<+0545>-5:45",
    "NZST-12NZDT,J270,59/-1",
  ].map((text): Case => [text, posix(text)]),
  ["a POSIX string whose rules are ignored", setPosixTimeZone({ posixTimeZone: "CET-1CEST", enableDst: false })],
  ["no parameters", ask("resetTimeZone")],
  ["empty parameters", ask("getAll", { params: {} })],
];

const invalid: Case[] = [
  ["a time as a number", at(1798122533)],
  ["a time zone as a number", zone(1)],
  ["no time zone", zone(null)],
  ["a POSIX string as an object", posix({ std: "CET" })],
  ["enableDst as text", setPosixTimeZone({ posixTimeZone: "CET-1", enableDst: "true" })],
  [
    "the name of the response next to enableDst",
    setPosixTimeZone({ posixTimeZone: "CET-1", enableDst: true, dstEnabled: true }),
  ],
  ["parameters of a method without", ask("resetTimeZone", { params: { timeZone: "Europe/Stockholm" } })],
];

const missing: Case[] = [
  ["no time", setDateTime({})],
  ["no parameters", ask("setDateTime")],
  ["a misspelt time", setDateTime({ datetime: "2026-12-24T14:28:53Z" })],
  ["a misspelt time zone", setTimeZone({ timezone: "Europe/Stockholm" })],
  ["a POSIX string without enableDst", setPosixTimeZone({ posixTimeZone: "CET-1" })],
  ["enableDst alone", setPosixTimeZone({ enableDst: true })],
  ["the name of the response", setPosixTimeZone({ posixTimeZone: "CET-1", dstEnabled: true })],
];

/** Valid, and yet nothing that a clock can be set to. */
const unreadable: Case[] = [
  ...["", "2026-12-24", "14:28:53", "2026-12-24 14:28:53Z", "2026-12-24T14:28:53", "2026-13-01T00:00:00Z"].map(
    (time): Case => [`the time "${time}"`, at(time)],
  ),
  ["a time before 1970", at("1969-12-31T23:59:59Z")],
  ["a time after the last year", at("2070-01-01T00:00:00Z")],
  ...["", "Mars/Olympus", "+01:00", "CET-1CEST,M3.5.0,M10.5.0/3"].map((name): Case => [
    `the time zone "${name}"`,
    zone(name),
  ]),
  ...["", "Europe/Stockholm", "CET", "-1", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,J0,J100"].map(
    (text): Case => [`the POSIX string "${text}"`, posix(text)],
  ),
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["time-service"] });
});
afterAll(() => device.close());

describe("contract and mock accept", () => {
  test.each(accepted)("%s", async (_, request) => {
    expect(contract.faults("TimeServiceRequest", request)).toEqual([]);
    expect((await exchange(device.url, request, {}, contract.path)).body).toHaveProperty("data");
  });
});

describe.each([
  ["as a wrong value", invalid, 4004],
  ["as incomplete", missing, 4003],
])("contract and mock reject %s", (_, cases, code) => {
  test.each(cases)("%s", async (_, request) => {
    expect(contract.faults("TimeServiceRequest", request)).not.toEqual([]);
    const { status, body } = await exchange(device.url, request, {}, contract.path);
    expect([status, body!.error?.code]).toEqual([200, code]);
  });
});

describe("the contract accepts, and the mock rejects", () => {
  test.each(unreadable)("%s", async (_, request) => {
    expect(contract.faults("TimeServiceRequest", request)).toEqual([]);
    const { headers, body } = await exchange(device.url, request, {}, contract.path);
    expect(body!.error?.code).toBe(4004);
    expect(headers.get("Vapix-Mock-Reason")).toMatch(/^params\.\w+ must be /);
  });
});
