import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { apiIds } from "../../src/contract/files.ts";
import { readContract as readMethods } from "../../src/contract/methods.ts";
import { resolve, type Schema } from "../../src/contract/document.ts";
import { readContract } from "./contract.ts";

const facade = readFileSync(new URL("../../generated/client/facade.ts", import.meta.url), "utf8");

describe("the MQTT client", () => {
  const mqtt = readContract("mqtt-client");

  test.each(["clientCertID", "CACertID"])("%s documents how certificates are managed", (name) => {
    expect(mqtt.schema("MqttTlsOptions").properties![name]!.description).toMatch(/user interface or by ONVIF services/);
  });

  test("the status may have keepExistingPassword, whose structure is that of the configuration", () => {
    const data = (keepExistingPassword: unknown) => ({ data: { config: { server: {}, keepExistingPassword } } });
    expect(mqtt.faults("GetClientStatusResponse", data(true))).toEqual([]);
    expect(mqtt.faults("GetClientStatusResponse", data("yes"))).not.toEqual([]);
  });

  test("examples have proxies with a scheme and a path with a slash, and descriptions mark this as inferred", () => {
    const params = Object.values(mqtt.requests).map((request) => request.params as Record<string, unknown> | undefined);
    const proxies = params.flatMap((one) => [one?.httpProxy, one?.httpsProxy]).filter(Boolean);
    const paths = params.map((one) => (one?.server as Record<string, unknown> | undefined)?.basepath).filter(Boolean);
    expect(proxies).not.toEqual([]);
    expect(paths).not.toEqual([]);
    for (const proxy of proxies) expect(proxy).toMatch(/^https?:\/\//);
    for (const path of paths) expect(path).toMatch(/^\//);
    const { httpProxy, httpsProxy } = mqtt.schema("ConfigureClientParams").properties!;
    for (const { description } of [httpProxy!, httpsProxy!]) expect(description).toMatch(/not document its form/);
    expect(mqtt.schema("MqttServer").properties!.basepath!.description).toMatch(/inferred/);
  });

  test("descriptions claim nothing that no document states", () => {
    const texts = JSON.stringify(mqtt.schemas);
    expect(texts).not.toContain("never set are absent");
    expect(texts).not.toContain("gives the optional members a default");
    expect(texts).not.toContain("only then do devices take TLS options");
    expect(mqtt.schema("AnswerApiVersion").description).toContain("tables call it the version of the request");
  });
});

describe("network settings", () => {
  const network = readContract("network-settings");

  test.each(["AXIS OS 8.50", "Properties.API.HTTP.Version=3", "param.cgi"])(
    "documents which devices have it: %s",
    (fact) => {
      const { info } = JSON.parse(
        readFileSync(new URL("../../generated/openapi/network-settings.json", import.meta.url), "utf8"),
      ) as { info: { description: string } };
      expect(info.description).toContain(fact);
    },
  );

  test.each(["SetIPv4AddressConfigurationParams", "DeviceIpv4"])("%s has both meanings of the fallback", (name) => {
    const { description } = network.schema(name).properties!.useStaticDHCPFallback!;
    expect(description).toMatch(/static default router,.*static address/);
  });

  test.each(["httpProxy", "httpsProxy", "noProxy"])("reports the %s that is currently in use", (name) => {
    expect(network.schema("GlobalProxies").properties![name]!.description).toMatch(/\bcurrently\b/);
  });

  test("noProxy takes no wildcards, and explains how to write subdomains and networks", () => {
    const { description } = network.schema("SetGlobalProxyConfigurationParams").properties!.noProxy!;
    expect(description).toMatch(/`\.example\.com`.*CIDR.*wildcards are not allowed/);
  });

  test("the test of the WLAN station gives code 5 for a missing certificate", () => {
    const { code } = network.schema("TestWLANStationSettingsData").properties!;
    expect(code!.description).toMatch(
      /\b5 the configuration is incomplete, for example because a certificate is missing/,
    );
  });
});

describe("thermometry", () => {
  const thermometry = readContract("thermometry");

  test("a preset number must exist on a PTZ camera, and what is inferred is called so", () => {
    expect(thermometry.schema("PresetNumber").description).toMatch(
      /PTZ camera needs one that exists; a fixed camera ignores it.*inferred/,
    );
  });

  test("a preset number is in every example of a new area or group, and of an updated area", () => {
    const sent = Object.values(thermometry.requests).filter(({ method }) =>
      ["addArea", "updateArea", "addGroup"].includes(method as string),
    );
    expect(sent.length).toBeGreaterThan(3);
    for (const { params } of sent) expect(params).toHaveProperty("presetNbr");
  });

  test("the name of a group has the code of each mistake", () => {
    expect(thermometry.schema("GroupName").description).toMatch(/No other.*1200.*longer name.*2104/);
  });

  test("the JSDoc of one method each has 1000 and 3000", () => {
    const thrown = /interface Thermometry<[\s\S]*?\n}/
      .exec(facade)![0]
      .match(/@throws VapixMethodError with a code: [^@]+/g)!;
    expect(thrown).toHaveLength(24);
    for (const code of [1000, 3000])
      expect(
        thrown.filter((line) => line.includes(` ${code} `)),
        `${code}`,
      ).toHaveLength(1);
  });
});

/** Properties of responses that one program looks for, by API. */
const TRIED: Record<string, string[]> = {
  thermometry: ["name", "averageTemperature", "minTemperature", "maxTemperature"],
  "object-analytics": ["reason"],
};

describe.each(apiIds())("the responses of %s", (id) => {
  const { document, methods } = readMethods(id);

  /** Every field of a response, with the schema that it is in. */
  function members(schema: Schema, seen = new Set<Schema>()): [name: string, member: Schema][] {
    const target = resolve<Schema>(document, schema);
    if (seen.has(target)) return [];
    seen.add(target);
    const below = [target.items, ...(target.anyOf ?? []), ...(target.oneOf ?? [])].filter((one) => one !== undefined);
    return [
      ...Object.entries(target.properties ?? {}).flatMap(([name, member]): [string, Schema][] => [
        [name, { ...resolve<Schema>(document, member), ...member }],
        ...members(member, seen),
      ]),
      ...below.flatMap((one) => members(one, seen)),
    ];
  }
  const answered = [...methods.values()].flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap(({ content }) =>
      content?.["application/json"] ? members(content["application/json"].schema) : [],
    ),
  );

  test("have a version only from a text or a recorded device, never from an example", () => {
    expect(answered).not.toEqual([]);
    expect(answered.filter(([, member]) => member["x-since-inferred"]).map(([name]) => name)).toEqual([]);
  });

  test("have fields that are only tried in two APIs, of no other origin", () => {
    const tried = answered.filter(([, member]) => member["x-tried"] === true);
    expect([...new Set(tried.map(([name]) => name))]).toEqual(TRIED[id] ?? []);
    for (const [, member] of tried) {
      expect(member["x-origin"]).toBeUndefined();
      expect(member["x-expected"]).toBeUndefined();
      expect(member.description).toMatch(
        /Missing in the vendor's document; a program in use with devices looks for it/,
      );
    }
  });
});

test.each([
  ["position", "vertices"],
  ["imageSource", "imagesource"],
  ["minPos", "minCoordinates"],
  ["maxPos", "maxCoordinates"],
])(
  "%s, which the vendor prints in syntax and example, is as good as %s: in portable documents, not deprecated",
  (name, other) => {
    const read = (path: string) => readFileSync(new URL(`../../generated/${path}`, import.meta.url), "utf8");
    expect(read("openapi/vapix.portable.yaml")).toMatch(new RegExp(`^ +${name}:$`, "m"));
    const doc = new RegExp(`/\\*\\*([^/]*)\\*/\\s+${name}\\?:`).exec(read("types/thermometry.ts"))![1]!;
    expect(doc).toContain(`Alternative spelling of \`${other}\``);
    expect(doc).not.toContain("@deprecated");
  },
);

test("fields that are only tried are in no portable document, and deprecated in types if they are another name", () => {
  const read = (path: string) => readFileSync(new URL(`../../generated/${path}`, import.meta.url), "utf8");
  expect(read("openapi/vapix.portable.yaml")).not.toContain("averageTemperature");
  expect(read("types/thermometry.ts")).toMatch(/@deprecated\s+\* @description Alternative name of `avg`/);
});
