import { describe, expect, test } from "vitest";
import { explain } from "../../../src/contract/error-catalogue.ts";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

const contract = readContract("thermometry");
const { methods, refusalName } = contract;

const GENERAL: [code: number, status: number, kind: string][] = [
  [1100, 500, "internal"],
  [2100, 400, "version"],
  [2101, 400, "json"],
  [2102, 400, "method"],
  [2103, 400, "missing"],
  [2104, 400, "invalid"],
  [2105, 400, "invalid"],
  [2106, 400, "http-method"],
  [2107, 400, "too-large"],
  [2108, 400, "content-type"],
  [2109, 403, "unauthorized"],
  [2110, 401, "unauthorized"],
];

/** What an example of one method prints outside of the documented ranges. */
const STRAY: Record<string, [code: number, status: number, kind: string]> = {
  updateArea: [1000, 400, "invalid"],
  getConfigurationCapabilities: [3000, 400, "version"],
};

type Meaning = [code: number, title: RegExp, inferred?: "inferred"];

/** What the codes of single methods mean; inferred if the vendor lists the meaning for a sibling only. */
const OWN: Record<string, Meaning[]> = {
  setIsothermLevels: [[2104, /correct order/i]],
  addArea: [
    [1200, /max.*areas.*preset/i],
    [1200, /preset does not exist/i],
    [2104, /name.*in use/i],
  ],
  updateArea: [
    [1200, /max.*areas.*preset/i],
    [1200, /preset does not exist/i],
    [1200, /area.*not be found/i, "inferred"],
    [2104, /name.*in use/i],
    [1000, /invalid parameter value/i],
  ],
  getConfigurationCapabilities: [[3000, /version is not supported/i]],
  removeAreas: [[1200, /area.*not be found/i]],
  listAreas: [[1200, /preset does not exist/i, "inferred"]],
  getAreaStatus: [[1200, /could not get status.*areas/i]],
  addSpotTemperature: [[2104, /invalid channel/i]],
  getSpotTemperature: [[2104, /invalid channel/i]],
  removeSpotTemperature: [[2104, /invalid channel/i]],
  getTgtConfiguration: [[1202, /not supported.*fixed/i]],
  setTgtConfiguration: [[1202, /not supported.*fixed/i]],
  addGroup: [
    [1200, /name is not unique/i],
    [1200, /max.*groups/i],
    [1200, /preset does not exist/i],
    [1200, /area configuration is invalid/i],
  ],
  updateGroup: [
    [1200, /group id is invalid/i],
    [1200, /name is not unique/i],
    [1200, /area configuration is invalid/i],
  ],
  removeGroup: [[1200, /group id is invalid/i]],
  listGroups: [[1200, /preset does not exist/i]],
  getGroupStatus: [[1200, /could not get status.*groups/i, "inferred"]],
};

/** HTTP statuses of method errors with JSON. */
const STATUSES = [400, 401, 403, 500];

describe("general codes", () => {
  test("are the vendor's twelve, each with its HTTP status", () => {
    const documented = contract.documented("ThermometryErrorCode");
    expect(documented.map((code) => [code.const, code["x-http-status"], code["x-kind"]])).toEqual(GENERAL);
  });

  test.each([...GENERAL.map(([code]) => code), 1000, 3000, 1200, 1202, 1999, 2200, 405])(
    "every method may have the code %i, at each status of errors",
    (code) => {
      const refusal = { error: { code, message: "No" } };
      for (const method of methods) {
        expect(contract.faults(refusalName, refusal)).toEqual([]);
        for (const status of STATUSES) expect(contract.answerFaults(method, status, refusal)).toEqual([]);
      }
    },
  );

  test.each([
    ["text", "2104"],
    ["a fraction", 2104.5],
    ["null", null],
  ])("a code may not be %s", (_, code) => {
    const refusal = { error: { code, message: "No" } };
    for (const method of methods) {
      expect(contract.faults(refusalName, refusal)).not.toEqual([]);
      for (const status of STATUSES) expect(contract.answerFaults(method, status, refusal)).not.toEqual([]);
    }
  });

  test("a message is any text, or none", () => {
    for (const message of ["Internal error.", "Missing parameter: 'param'", ""])
      expect(contract.faults("ThermometryRefusal", { error: { code: 2103, message } })).toEqual([]);
    expect(contract.faults("ThermometryRefusal", { error: { code: 2103 } })).toEqual([]);
    expect(contract.faults("ThermometryRefusal", { error: { code: 2103, message: 2103 } })).not.toEqual([]);
  });
});

describe.each(methods)("%s", (method) => {
  const general = GENERAL.map(([code]) => code);
  const own = contract.codes(method).slice(general.length);

  test("has the general codes, and each meaning of those of its own", () => {
    expect(contract.codes(method).map((code) => code.const)).toEqual([
      ...general,
      ...(OWN[method] ?? []).map(([code]) => code),
    ]);
    expect(own.map((code) => code.title)).toEqual((OWN[method] ?? []).map(([, title]) => expect.stringMatching(title)));
  });

  test("lists the meanings that the vendor does not list for it", () => {
    const inferred = own.map((code) => (code["x-code-inferred"] ? "inferred" : undefined));
    expect(inferred).toEqual((OWN[method] ?? []).map(([, , mark]) => mark));
  });

  test("rejects with a server error by 1200 and 1202, which no document states, and with 400 by 2104", () => {
    for (const code of own.filter((one) => one.const !== STRAY[method]?.[0])) {
      const isServer = (code.const as number) < 2000;
      expect([code["x-http-status"], code["x-kind"]]).toEqual(isServer ? [500, "other"] : [400, "invalid"]);
    }
  });

  test("has a code outside of the documented ranges only if an example has it", () => {
    const stray = own.filter((code) => [1000, 3000].includes(code.const as number));
    expect(stray.map((code) => [code.const, code["x-http-status"], code["x-kind"]])).toEqual(
      [STRAY[method]].filter((one) => one !== undefined),
    );
  });

  test("rejects with other statuses than 200 only", () => {
    const refusal = { method, error: { code: 1100, message: "Internal error" } };
    expect(contract.answerFaults(method, 200, refusal)).not.toEqual([]);
    for (const status of STATUSES) expect(contract.answerFaults(method, status, { method, data: {} })).not.toEqual([]);
  });

  test("has its codes, with every meaning, in the client's catalogue", () => {
    const meanings = (code: number) => explain({ api: "thermometry", method, code });
    for (const code of general.filter((code) => code !== 2104)) expect(meanings(code)).toMatchObject([{ code }]);
    for (const code of [1200, 1202, 2104]) {
      const listed = own.filter(({ const: number }) => number === code).map(({ title }) => title);
      const isGeneral = code === 2104 ? [expect.stringMatching(/invalid parameter/i)] : [];
      const known = [...isGeneral, ...listed];
      expect(meanings(code).map(({ title }) => title)).toEqual(known.length > 0 ? known : ["Server error of this API"]);
    }
  });
});

test("1200 and 1202 have 20 meanings, of which 17 are the vendor's", () => {
  const server = Object.values(OWN)
    .flat()
    .filter(([code]) => code === 1200 || code === 1202);
  expect(server).toHaveLength(20);
  expect(server.filter(([, , mark]) => mark === undefined)).toHaveLength(17);
});

/** Level, effect and version of each method. */
const FACTS: Record<string, [level: string, since: string, effect: string]> = {
  getSupportedVersions: ["operator", "1.0", "reads"],
  getConfigurationCapabilities: ["operator", "1.0", "reads"],
  setTemperatureScale: ["operator", "1.0", "configures"],
  getIsothermLevels: ["operator", "1.0", "reads"],
  setIsothermLevels: ["operator", "1.0", "configures"],
  addArea: ["administrator", "1.0", "configures"],
  updateArea: ["administrator", "1.0", "configures"],
  removeAreas: ["administrator", "1.0", "deletes"],
  listAreas: ["operator", "1.0", "reads"],
  getAreaStatus: ["operator", "1.0", "reads"],
  addSpotTemperature: ["operator", "1.0", "configures"],
  getSpotTemperature: ["operator", "1.0", "reads"],
  removeSpotTemperature: ["operator", "1.0", "deletes"],
  getTgtConfiguration: ["administrator", "1.1", "reads"],
  setTgtConfiguration: ["administrator", "1.1", "configures"],
  addGroup: ["operator", "1.2", "configures"],
  updateGroup: ["administrator", "1.2", "configures"],
  removeGroup: ["administrator", "1.2", "deletes"],
  listGroups: ["operator", "1.2", "reads"],
  getGroupStatus: ["operator", "1.2", "reads"],
  addOverlayChannel: ["administrator", "1.3", "configures"],
  removeOverlayChannel: ["administrator", "1.3", "configures"],
  listOverlayChannels: ["administrator", "1.3", "reads"],
  listSpotMeters: ["administrator", "1.3", "reads"],
};

test("the API has the 24 methods that the vendor lists", () => {
  expect([...methods].sort()).toEqual(Object.keys(FACTS).sort());
});

test.each(Object.entries(FACTS))("%s has the level, version and effect %j", (method, facts) => {
  const request = contract.schema(`${capital(method)}Request`);
  expect([request["x-security-level"], request["x-since"], request["x-effect"]]).toEqual(facts);
  expect(request).not.toHaveProperty("x-since-inferred");
});
