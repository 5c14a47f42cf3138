import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { documentAt } from "../../../scripts/axis-os/document.ts";
import { documentText, readApiDocuments, supportedVersions } from "../../../scripts/axis-os/documents.ts";
import { readApi } from "../../../scripts/generate/api.ts";
import { type Document, refName, type Schema } from "../../../scripts/generate/document.ts";
import { type ApiProfile, contractOf, readContract } from "../../../src/contract/methods.ts";
import { axisOsVersions, contractAt } from "../../../src/contract/profiles.ts";
import { checkerOf } from "../../../src/contract/schema-check.ts";
import { apiIds } from "../../../src/contract/files.ts";
import { validate } from "../derived.ts";

const OPENAPI = new URL("../../../generated/openapi/", import.meta.url);
const bundleOf = (id: string) => JSON.parse(readFileSync(new URL(`${id}.json`, OPENAPI), "utf8")) as Document;
const osNamed = (name: string) => axisOsVersions.find((os) => os.name === name)!;

/** The document of an API in a version of AXIS OS, with changes of its profile. */
function at(id: string, os: string, profile: Partial<ApiProfile> = {}, alter: (document: Document) => void = () => {}) {
  const methods = structuredClone(readContract(id).document);
  Object.assign(methods["x-profiles"][os]!, profile);
  const bundle = bundleOf(id);
  alter(bundle);
  return documentAt(bundle, contractOf(id, methods), osNamed(os))!;
}

const propertiesOf = (document: Document, name: string) => Object.keys(document.components.schemas[name]!.properties!);
const examplesOf = (document: Document) => Object.keys(document.components.examples!);

const all = await readApiDocuments(fileURLToPath(OPENAPI));
const documents = all.flatMap(({ id, documents: own }) =>
  [...own].map(([os, document]) => [id, os, document] as const),
);

test("each supported version has a document of each API that it is known to have", () => {
  const expected = apiIds().flatMap((id) =>
    supportedVersions.filter(({ name }) => contractAt(readContract(id), name)).map(({ name }) => [id, name]),
  );
  expect(supportedVersions.map(({ name }) => name)).toEqual(["11.11", "12.11", "13"]);
  expect(documents.map(([id, os]) => [id, os])).toEqual(expected);
});

describe.each(documents)("%s@%s", (id, os, document) => {
  const there = contractAt(readContract(id), osNamed(os).name)!;

  test("is valid OpenAPI, with the methods and the version of AXIS OS", async () => {
    expect(await validate(JSON.stringify(document))).toMatchObject({ valid: true, version: "3.1" });
    const api = readApi(id, document);
    expect(api.methods.map(({ name }) => name)).toEqual([...there.methods.keys()]);
    expect(document.info.version).toBe(there.version);
    for (const { codes, name } of api.methods)
      expect(codes.map(({ code }) => code)).toEqual(there.methods.get(name)!.codes.map(({ code }) => code));
  });

  test("has examples that it allows", () => {
    const { value } = checkerOf(document);
    const { content } = readApi(id, document).operation.requestBody;
    const { examples: shown = {}, schema } = content["application/json"]!;
    const named = (reference: { $ref: string }) => document.components.examples![refName(reference)!]!.value;
    for (const reference of Object.values(shown)) expect(value(schema, named(reference))).toEqual([]);
    const responses = Object.values(readApi(id, document).operation.responses);
    for (const body of responses.flatMap((response) => response.content?.["application/json"] ?? []))
      for (const reference of Object.values(body.examples ?? {}))
        expect(value(body.schema, named(reference))).toEqual([]);
  });
});

describe("what a version lacks is gone:", () => {
  test("properties that came later", () => {
    expect(propertiesOf(at("systemready", "12.11"), "SystemreadyData")).toContain("passphrasepolicy");
    expect(propertiesOf(at("systemready", "11.11"), "SystemreadyData")).not.toContain("passphrasepolicy");
  });

  test("properties that no recorded device had, but not what only the recorded device lacked", () => {
    const text = (os: string) => JSON.stringify(at("network-settings", os));
    expect(text("12.11")).toContain('"maxSupportedVlans"');
    expect(text("11.11")).not.toContain('"maxSupportedVlans"');
    expect(text("11.11")).not.toContain('"isDownlink"');
    expect(propertiesOf(at("network-settings", "11.11"), "SetWired8021XConfigurationParams")).toContain("certClient");
    expect(at("network-settings", "11.11")).toHaveProperty("components.schemas.SetWlanConfigurationParams");
    expect(text("11.11")).toContain('"wlan"');
  });

  test("methods, with their schemas and examples", () => {
    const older = at("network-settings", "10.12");
    expect(readApi("network-settings", older).methods.map(({ name }) => name)).not.toContain("setWlanConfiguration");
    expect(older.info["x-documented-methods"]).not.toContain("setWlanConfiguration");
    expect(JSON.stringify(older)).not.toMatch(/setWlanConfiguration[".]|SetWlanConfiguration/);
    expect(examplesOf(at("network-settings", "11.11"))).toContain("setWlanConfiguration.request");
  });

  test("parameters that came later, with their codes, and the examples that have them", () => {
    const older = at("network-settings", "10.12");
    const { schemas } = older.components;
    expect(propertiesOf(older, "SetIPv4AddressConfigurationParams")).not.toContain("linkLocalMode");
    const parameters = (schemas.SetIPv4AddressConfigurationRequest!["x-sub-codes"] as Schema[]).map(
      (code) => code["x-parameter"],
    );
    expect(parameters).toContain("deviceName");
    expect(parameters).not.toContain("linkLocalMode");
    const { document } = readContract("network-settings");
    const sent = Object.entries(older.components.examples!).filter(([name]) => name.endsWith(".request"));
    expect(sent.length).toBeGreaterThan(0);
    expect(JSON.stringify(sent)).not.toContain('"linkLocalMode"');
    expect(JSON.stringify(document.components.examples)).toContain('"linkLocalMode"');
  });

  test("the method with a file, with its body of parts", () => {
    expect(Object.keys(readApi("fwmgr", at("fwmgr", "11.11")).operation.requestBody.content)).toHaveLength(2);
    const document = structuredClone(readContract("fwmgr").document);
    document.components.schemas.UpgradeRequest!["x-since"] = "1.9";
    const without = documentAt(bundleOf("fwmgr"), contractOf("fwmgr", document), osNamed("11.11"))!;
    expect(Object.keys(readApi("fwmgr", without).operation.requestBody.content)).toEqual(["application/json"]);
    expect(JSON.stringify(without)).not.toContain("UpgradeUpload");
  });

  test("the API", () => {
    expect(at("thermometry", "11.11")).toBeUndefined();
    expect(at("event-mqtt-bridge", "9.80")).toBeUndefined();
  });
});

test("a property that other methods also have stays in those", () => {
  const omits = { status: ["activeFirmwareVersion"] };
  const share = ({ components: { schemas } }: Document) => {
    schemas.UpgradeResponse!.properties!.data = { $ref: "#/components/schemas/StatusData" };
  };
  const document = at("fwmgr", "12.11", { omits }, share);
  const dataOf = (response: string) => refName(document.components.schemas[response]!.properties!.data)!;
  expect(propertiesOf(document, dataOf("StatusResponse"))).not.toContain("activeFirmwareVersion");
  expect(propertiesOf(document, dataOf("UpgradeResponse"))).toContain("activeFirmwareVersion");
});

test("a deprecation holds from its version of AXIS OS on", () => {
  const deprecated = (os: string) => {
    const document = at("time-service", os);
    const { post } = document.paths["/axis-cgi/time.cgi"]!;
    return [document.info, document.components.schemas.GetAllRequest!, post].map((holder) => "x-deprecated" in holder);
  };
  expect([deprecated("11.11"), deprecated("12"), deprecated("13")]).toEqual([
    [false, false, false],
    [true, true, true],
    [true, true, true],
  ]);
  expect(JSON.stringify(at("time-service", "11.11"))).not.toContain('"deprecated"');
});

test("the address of 13 reports that it accepts only HTTPS at its factory settings", () => {
  const [server13, server12] = ["13", "12.11"].map((os) => at("ntp", os).servers[0]!.description);
  expect(server13).toMatch(/^An Axis device\. .*HTTPS only at its factory settings/);
  expect(server12).toMatch(/Devices serve HTTP and HTTPS/);
});

test("examples are as the version sends them", () => {
  const { value } = at("basic-device-info", "11.11").components.examples!["getAllProperties.response"]!;
  expect(value).toMatchObject({ data: { propertyList: { Version: "11.11.192" } } });
  const versions = at("ntp", "11.11").components.examples!["getSupportedVersions.response"]!.value;
  expect(versions).toMatchObject({ data: { apiVersions: ["1.4"] } });
});

test("the file names its source and its version of AXIS OS", () => {
  const text = documentText(at("ntp", "11.11"), "11.11");
  expect(text).toMatch(
    /^\{"x-generated":"Generated from spec\/vapix\/ntp for AXIS OS 11\.11 by `npm run build`\. Do not edit\.","openapi":"3\.1\.0",/,
  );
  expect(text.trimEnd()).not.toContain("\n");
});

test("the contract itself is not changed", () => {
  const before = JSON.stringify(readContract("network-settings").document);
  const bundle = bundleOf("network-settings");
  documentAt(bundle, readContract("network-settings"), osNamed("10.12"));
  expect(JSON.stringify(readContract("network-settings").document)).toBe(before);
  expect(bundle).toEqual(bundleOf("network-settings"));
});
