import { describe, expect, test } from "vitest";
import { checkRecording } from "../../src/check/check-recording.ts";
import { axisOsNamed } from "../../src/check/target.ts";
import { targetFindings } from "../../src/check/target-findings.ts";
import { type ApiProfile, contractOf, readContract } from "../../src/contract/methods.ts";
import { contractAt } from "../../src/contract/profiles.ts";
import type { Finding } from "../../src/judge/finding.ts";
import { count, type Report } from "../../src/judge/report.ts";
import type { RecordedExchange } from "../../src/recording/exchange.ts";

/** A recorded call of a method, with what is particular to it. */
function exchange(api: string, method: string, over: Over = {}): RecordedExchange {
  const { params, apiVersion = "1.0", answers = apiVersion, data = {}, ...more } = over;
  return {
    version: 1,
    time: "2026-01-02T03:04:05.006Z",
    api,
    method,
    path: readContract(api).path,
    scheme: "https",
    request: { contentType: "application/json", body: { apiVersion, method, ...(params && { params }) } },
    response: { status: 200, contentType: "application/json", body: { apiVersion: answers, method, data } },
    milliseconds: 10,
    ...more,
  };
}

interface Over extends Partial<RecordedExchange> {
  params?: object;
  apiVersion?: string;
  /** Version of the response. */
  answers?: string;
  data?: object;
}

const check = (target: string, ...exchanges: RecordedExchange[]) => checkRecording(exchanges, axisOsNamed(target));
const findingsOf = ({ checks }: Report) => checks.flatMap(({ findings }) => findings);
/** The findings as `verdict kind path`. */
const told = (report: Report) => findingsOf(report).map(({ verdict, kind, path }) => `${verdict} ${kind} ${path}`);
const network = (method: string, over: Over = {}) => exchange("network-settings", method, over);

/** Findings of the requests of a call, for a device with AXIS OS 11.11 and another profile of the API. */
function findingsAt(profile: ApiProfile, call: RecordedExchange): Finding[] {
  const document = structuredClone(readContract(call.api).document);
  document["x-profiles"]["11.11"] = profile;
  const contract = contractAt(contractOf(call.api, document), "11.11");
  return targetFindings(call, { contract, profile }, axisOsNamed("11.11")).request;
}

describe("a call", () => {
  test("of a deprecated method is a difference, with its successor and the vendor's page", () => {
    const getAll = exchange("time-service", "getAll", { answers: "1.1" });
    expect(findingsOf(check("13", getAll, getAll))).toEqual([
      {
        verdict: "difference",
        kind: "deprecated",
        path: "method",
        expected: "the Time API of the device configuration APIs, /config/rest/time/v2",
        actual: "getAll, which is deprecated since AXIS OS 12.4",
        successor: "the Time API of the device configuration APIs, /config/rest/time/v2",
        source: "https://developer.axis.com/vapix/network-video/time-api/",
        times: 2,
      },
    ]);
  });

  test("of a method that is deprecated later is not a difference", () => {
    const getAll = exchange("time-service", "getAll", { answers: "1.1" });
    expect(told(check("11.11", getAll))).toEqual([]);
    // The profile 12 is AXIS OS 12.9.
    expect(told(check("12", getAll))).toEqual(["difference deprecated method"]);
  });

  test("of an API that the version is known to lack is a violation, with the recording that shows it", () => {
    const report = check("9.80", exchange("event-mqtt-bridge", "getEventPublicationConfig"));
    expect(findingsOf(report)).toEqual([
      {
        verdict: "violation",
        kind: "absent",
        path: "API",
        expected: "an API of AXIS OS 9.80",
        actual: "event-mqtt-bridge, which it lacks",
        source: "A recorded device with AXIS OS 9.80.2.2 does not announce it.",
      },
    ]);
    expect(report.checks.map(({ name }) => name)).toEqual(["getEventPublicationConfig, requests"]);
  });

  test("of an API is not run if it is unknown whether the version has the API", () => {
    const report = check("13", exchange("thermometry", "listAreas"), exchange("ntp", "getNTPInfo", { answers: "1.5" }));
    expect(findingsOf(report)).toEqual([]);
    expect(report.checks.find(({ api }) => api === "thermometry")).toMatchObject({
      name: "all methods",
      notRun: "no recording or document shows whether AXIS OS 13 has the API",
    });
  });

  test("of a method that the version was recorded without is a violation", () => {
    const [found, ...more] = findingsOf(check("10.12", network("setGlobalProxyConfiguration")));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ verdict: "violation", kind: "absent", path: "method" });
    expect(found!.actual).toBe("setGlobalProxyConfiguration, which it lacks");
    expect(found!.source).toBe(
      "Devices with version 1.15 were recorded without setGlobalProxyConfiguration. Recorded from devices with AXIS OS 10.12.323.",
    );
  });

  test("of an API or a method that is inferred to be absent is a difference", () => {
    const call = network("setGlobalProxyConfiguration");
    const source = "Recorded from another version.";
    for (const profile of [{ absent: true as const }, { announced: "1.15" }]) {
      expect(findingsAt({ ...profile, source }, call)).toMatchObject([{ verdict: "violation", kind: "absent" }]);
      const inferred = findingsAt({ ...profile, source, inferred: true }, call);
      expect(inferred).toMatchObject([{ verdict: "difference", kind: "absent" }]);
    }
  });

  test("of a method is a difference if only an example shows its version", () => {
    const [found, ...more] = findingsOf(check("10.12", network("setWlanConfiguration")));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ verdict: "difference", kind: "absent", path: "method" });
    expect(found!.source).toMatch(
      /^An example of the vendor has setWlanConfiguration with version 1\.27 \(https:\S+\)\. Recorded from /,
    );
  });

  test("with a parameter that came later is a difference or a violation, by its evidence", () => {
    const params = { deviceName: "eth0", linkLocalMode: "on" };
    const call = network("setIPv4AddressConfiguration", { params });
    const [found, ...more] = findingsOf(check("10.12", { ...call, response: { ...call.response, body: "" } }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ verdict: "difference", kind: "absent", path: "params.linkLocalMode" });
    expect(found!.source).toMatch(/linkLocalMode.*1\.21.*Recorded from devices with AXIS OS 10\.12\.323\./);
    expect(told(check("11.11", { ...call, response: { ...call.response, body: "" } }))).toEqual([]);

    const spot = exchange("thermometry", "addSpotTemperature", { params: { imagesource: 0 }, answers: "1.2" });
    const profile: ApiProfile = { announced: "1.2", source: "A recording." };
    const stated = findingsAt(profile, spot);
    expect(stated).toMatchObject([{ verdict: "violation", kind: "absent", path: "params.imagesource" }]);
    expect(stated[0]!.source).toMatch(
      /^The vendor documents imagesource since version 1\.3 \(https:\S+\)\. A recording\.$/,
    );
    expect(findingsAt({ ...profile, inferred: true }, spot)).toMatchObject([{ verdict: "difference" }]);
  });

  test.each([
    ["1.33", "1.33", []],
    ["1.34", "1.33", ["violation version apiVersion"]],
    ["2.0", "1.33", ["violation version apiVersion"]],
    ["0.9", "1.33", ["violation version apiVersion"]],
    ["1.0", "1.38", ["difference version apiVersion"]],
  ])("with version %s, and %s in the response, for a device with 1.33", (apiVersion, answers, expected) => {
    const report = check("11.11", network("getNetworkInfo", { apiVersion, answers }));
    expect(told(report)).toEqual(expected);
    for (const { source } of findingsOf(report)) expect(source).toBe("Recorded from devices with AXIS OS 11.11.192.");
  });

  test("with a version that is inferred to be too new is a difference", () => {
    const report = check("13", network("getNetworkInfo", { apiVersion: "1.39", answers: "1.38" }));
    expect(findingsOf(report)).toMatchObject([
      { verdict: "difference", kind: "version", expected: "1.38 or an older one", actual: "1.39" },
    ]);
    expect(report.apis).toEqual([
      {
        id: "network-settings",
        announced: "1.37",
        inferred: true,
        source: expect.stringMatching(/^No document or rec/),
      },
    ]);
  });

  test("whose response has properties that the version lacks is a difference for each", () => {
    const data = {
      system: { maxSupportedVlans: 1, wlan: {} },
      devices: [{ wired: { isDownlink: false } }, { wired: { isDownlink: true } }],
    };
    const report = check("11.11", network("getNetworkInfo", { answers: "1.33", data }));
    expect(told(report)).toEqual([
      "difference absent data.system.maxSupportedVlans",
      "difference absent data.devices[].wired.isDownlink",
    ]);
    expect(told(check("12.11", network("getNetworkInfo", { answers: "1.38", data })))).toEqual([]);
  });

  test("over HTTP is a difference for a version that accepts only HTTPS at its factory settings", () => {
    const call = network("getNetworkInfo", { answers: "1.38", scheme: "http" });
    expect(findingsOf(check("13", call))).toEqual([
      {
        verdict: "difference",
        kind: "http",
        path: "address",
        expected: "https, at the factory settings of AXIS OS 13",
        actual: "http",
        source: expect.stringMatching(
          /^AXIS OS 13 accepts HTTPS only at its factory settings, .*https:\/\/www\.axis\.com\//,
        ),
      },
    ]);
    expect(told(check("12.11", call))).toEqual([]);
    expect(told(check("13", { ...call, scheme: "https" }))).toEqual([]);
    // It is one also for an API of which nothing else is known.
    const unknown = check("13", exchange("thermometry", "listAreas", { scheme: "http" }));
    expect(told(unknown)).toEqual(["difference http address"]);
    expect(unknown.checks.map(({ name, notRun }) => [name, notRun !== undefined])).toEqual([
      ["listAreas, requests", false],
      ["all methods", true],
    ]);
  });

  test("is counted if the recording does not contain http or https", () => {
    const { scheme: _, ...older } = exchange("ntp", "getNTPInfo", { answers: "1.5" });
    const notes = ({ checks }: Report) => checks.map(({ note }) => note);
    const others = (["http", "https"] as const).map((scheme) => ({ ...older, scheme }));
    expect(notes(check("13", older, older, ...others))).toEqual([
      "4 calls, 2 recorded without http or https",
      "4 calls",
    ]);
    expect(notes(check("12.11", older))).toEqual(["1 call", "1 call"]);
  });

  test("that names no method of the contract is not run", () => {
    const { method: _, ...unknown } = exchange("ntp", "noSuchMethod");
    const report = check("13", unknown, exchange("ntp", "getNTPInfo", { answers: "1.5" }));
    expect(report.checks.map(({ name, notRun }) => [name, notRun])).toEqual([
      ["getNTPInfo, requests", undefined],
      ["getNTPInfo, answers", undefined],
      ["an unknown method", "the contract does not describe it"],
    ]);
  });

  test("without an envelope on either side has no version", () => {
    const page: RecordedExchange = {
      ...exchange("ntp", "getNTPInfo"),
      request: { body: "(hidden)" },
      response: { status: 404, contentType: "text/html", body: "(hidden)" },
    };
    expect(told(check("11.11", page))).toEqual([]);
  });
});

test("every finding has a source", () => {
  const methods = ["network-settings", "time-service", "mqtt-client", "event-mqtt-bridge", "fwmgr"].flatMap((api) =>
    [...readContract(api).methods.keys()].map((method) => exchange(api, method, { apiVersion: "3.0", scheme: "http" })),
  );
  for (const target of ["9.80", "10.12", "11.11", "12", "12.11", "13"]) {
    const found = findingsOf(check(target, ...methods));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ source }) => !source)).toEqual([]);
  }
});

test.each([[[]], [[exchange("thermometry", "listAreas")]]])("a report of nothing that is known fails", (exchanges) => {
  const report = check("13", ...exchanges);
  expect(count(report, "violation")).toBe(1);
  expect(report.target).toBe("AXIS OS 13");
});

test("a target is known by its name and by its version", () => {
  expect([axisOsNamed("12").name, axisOsNamed("12.9").name, axisOsNamed("13").name]).toEqual(["12", "12", "13"]);
  expect(() => axisOsNamed("14")).toThrow(
    'unknown version of AXIS OS "14"; available: 9.80, 10.12, 11.11, 12, 12.11, 13',
  );
  expect(() => axisOsNamed("all")).toThrow('unknown version of AXIS OS "all"');
});
