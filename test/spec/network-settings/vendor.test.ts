import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

interface Envelope {
  apiVersion?: string;
  context: string;
  method: string;
}

/** The different examples that the vendor's document prints for one method. */
interface Printed {
  requests: (Envelope & { params?: object })[];
  answers: (Envelope & { data: object })[];
  refusals: (Envelope & { error: { code: number } })[];
}

const FOLDER = new URL("../../fixtures/network-settings/vendor/", import.meta.url);
const printed = readdirSync(FOLDER).map((file) => ({
  method: file.replace(".json", ""),
  ...(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Printed),
}));
const contract = readContract("network-settings");
const requests = numbered(({ requests }) => requests);
const answers = numbered(({ answers }) => answers);
const refusals = numbered(({ refusals }) => refusals);

/** Requests with a name that no device was seen to take. */
const MISSPELT: Record<string, string[]> = {
  "setResolverConfiguration 2": ["useDHCPResolvInfo"],
  "setWired8021XConfiguration 2": ["mkaCAK", "mkaCKN"],
};

test("the vendor prints 68 different examples, some for each of the 16 methods", () => {
  expect([printed.length, requests.length, answers.length, refusals.length]).toEqual([16, 25, 18, 25]);
  expect(new Set([...requests, ...answers, ...refusals].map(({ envelope }) => JSON.stringify(envelope))).size).toBe(68);
});

describe("the contract accepts what the vendor prints:", () => {
  const right = requests.filter(({ name }) => !(name in MISSPELT));
  test.each(right)("request $name", ({ method, envelope }) => {
    expect(contract.faults(`${capital(method)}Request`, envelope)).toEqual([]);
    expect(contract.faults("NetworkSettingsRequest", envelope)).toEqual([]);
  });

  test.each(answers)("answer $name", ({ method, envelope }) => {
    expect(contract.faults(`${capital(method)}Response`, envelope)).toEqual([]);
    expect(contract.faults("NetworkSettingsResponse", envelope)).toEqual([]);
    expect(contract.answerFaults(method, 200, envelope)).toEqual([]);
  });

  test.each(refusals)("refusal $name, at the status that its code has", ({ method, envelope }) => {
    const own = `${capital(method)}Refusal`;
    const refusal = own in contract.schemas ? own : "NetworkSettingsRefusal";
    expect(contract.faults(refusal, envelope)).toEqual([]);
    expect(contract.faults("NetworkSettingsResponse", envelope)).toEqual([]);
    expect(contract.answerFaults(method, statusOf(envelope.error.code), envelope)).toEqual([]);
  });

  function statusOf(code: number): number {
    const codes = contract.documented("TestWLANStationSettingsErrorCode");
    return codes.find((documented) => documented.const === code)!["x-http-status"] as number;
  }
});

describe("the contract refuses the requests that the vendor misspells:", () => {
  const wrong = requests.filter(({ name }) => name in MISSPELT);
  test.each(wrong)("$name", ({ name, method, envelope }) => {
    expect(contract.faults(`${capital(method)}Request`, envelope)).toEqual(
      MISSPELT[name]!.map(() => "/params must NOT have additional properties"),
    );
    expect(Object.keys(envelope.params!)).toEqual(expect.arrayContaining(MISSPELT[name]!));
    expect(contract.faults("NetworkSettingsRequest", envelope)).not.toEqual([]);
  });

  test("there are two", () => {
    expect(wrong).toHaveLength(2);
  });
});

describe("the contract has no name for what the vendor misprints in an answer:", () => {
  const info = JSON.stringify(answers.filter(({ method }) => method === "getNetworkInfo"));

  test.each([
    ["status as staus", "WlanStation8021X", "staus", '"staus":"Stopped"'],
    ["params beside configurations", "Wired8021X", "params", '"mode":"WPA-Enterprise-EAPTLS","params":{"identity":""'],
    [
      "supportedModes beside wired",
      "NetworkDevice",
      "supportedModes",
      '}},"supportedModes":["WPA-Enterprise-EAPTLS"]}',
    ],
  ])("%s", (_, schema, misprint, text) => {
    expect(info).toContain(text);
    expect(contract.schema(schema).properties).not.toHaveProperty(misprint);
  });
});

describe("rules of the envelope:", () => {
  const outcomes = [...answers, ...refusals];

  test("all examples have the same context", () => {
    expect(new Set([...requests, ...outcomes].map(({ envelope }) => envelope.context))).toEqual(new Set(["abc"]));
  });

  test("answers and refusals repeat the method, but for four that the vendor misprints", () => {
    const others = outcomes.filter(({ method, envelope }) => envelope.method !== method);
    expect(others.map(({ method, envelope }) => [method, envelope.method])).toEqual([
      ["setGlobalProxyConfiguration", "setGlobalProxiesConfiguration"],
      ["getNetworkInfo", undefined],
      ["setGlobalProxyConfiguration", "setGlobalProxiesConfiguration"],
      ["setGlobalProxyConfiguration", "setGlobalProxiesConfiguration"],
    ]);
  });

  test("no request has the other spelling of setGlobalProxyConfiguration, and the contract refuses it there", () => {
    const { envelope } = requests.find(({ method }) => method === "setGlobalProxyConfiguration")!;
    expect(envelope.method).toBe("setGlobalProxyConfiguration");
    const other = { ...envelope, method: "setGlobalProxiesConfiguration" };
    expect(contract.faults("SetGlobalProxyConfigurationRequest", other)).not.toEqual([]);
    expect(contract.faults("NetworkSettingsRequest", other)).not.toEqual([]);
  });

  test("a success that names another method is none of this method", () => {
    for (const { method, envelope } of answers)
      expect(contract.faults(`${capital(method)}Response`, { ...envelope, method: "getSomething" })).not.toEqual([]);
  });

  test("only the request of getSupportedVersions goes without a version", () => {
    const unversioned = requests.filter(({ envelope }) => envelope.apiVersion === undefined);
    expect(unversioned.map(({ method }) => method)).toEqual(["getSupportedVersions"]);
    for (const { method, envelope } of requests) {
      const { apiVersion: _, ...bare } = envelope;
      const faults = contract.faults(`${capital(method)}Request`, bare);
      expect(faults.includes(" must have required property 'apiVersion'")).toBe(method !== "getSupportedVersions");
    }
  });

  test.each([...answers, ...refusals])(
    "$name is accepted without apiVersion, context and method",
    ({ method, envelope }) => {
      const { apiVersion: _a, context: _c, method: _m, ...rest } = envelope;
      expect(contract.answerFaults(method, 200, rest)).toEqual([]);
      expect(contract.faults("NetworkSettingsResponse", rest)).toEqual([]);
    },
  );
});

/** The examples of one kind, each with a name such as `addVlan 1`. */
function numbered<T>(
  select: (method: (typeof printed)[number]) => T[],
): { name: string; method: string; envelope: T }[] {
  return printed.flatMap((entry) =>
    select(entry).map((envelope, i) => ({ name: `${entry.method} ${i + 1}`, method: entry.method, envelope })),
  );
}
