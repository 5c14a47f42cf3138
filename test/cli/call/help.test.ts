import { merged, resolve, type Schema } from "../../../src/contract/document.ts";
import { apiIds } from "../../../src/contract/files.ts";
import { describe, expect, test } from "vitest";
import { conditionsOf } from "../../../src/cli/call/conditions.ts";
import { methodHelp } from "../../../src/cli/call/help.ts";
import { readContract } from "../../../src/contract/methods.ts";
import { vapix } from "../vapix-command.ts";

/** Every method, from the documents that the mock reads: the help takes another way. */
const methods = apiIds().flatMap((api) =>
  [...readContract(api).methods.values()].map((method) => ({ api, method, name: method.name })),
);

test("vapix call --help lists every API with its title and version, and every option", async () => {
  const { code, output, errors } = await vapix(["call", "--help"]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  for (const api of apiIds()) {
    const { info } = readContract(api).document;
    expect(output).toMatch(new RegExp(`^  ${api} +${info.title} ${info.version}$`, "m"));
  }
  for (const option of ["params", "url", "username", "ca", "fingerprint", "insecure", "timeout", "json", "yes"])
    expect(output).toContain(`\n  --${option} `);
});

test.each(apiIds())("vapix call %s --help lists every method with summary, level and effect", async (api) => {
  const { code, output, errors } = await vapix(["call", api, "--help"]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  for (const { name, operation } of readContract(api).methods.values()) {
    const { summary, "x-security-level": level, "x-effect": effect } = operation as unknown as Record<string, string>;
    expect(output.split("\n").map((line) => line.trim().split(/ {2,}/))).toContainEqual([name, summary, level, effect]);
  }
});

/** Paths of all parameters below a schema. */
function pathsOf(api: string, schema: Schema, path: string): string[] {
  const { document } = readContract(api);
  const { properties = {}, items, oneOf = [], anyOf = [] } = resolve(document, schema);
  const own = Object.entries(properties).flatMap(([name, member]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return [at, ...pathsOf(api, member, at)];
  });
  const ofItems = items === undefined ? [] : pathsOf(api, items, `${path}[]`);
  return [...own, ...ofItems, ...[...oneOf, ...anyOf].flatMap((branch) => pathsOf(api, branch, path))];
}

test.each(methods)(
  "vapix call $api $name --help reports every parameter, code and sub-code",
  ({ api, method, name }) => {
    const help = methodHelp(api, name);
    const { params } = resolve(readContract(api).document, method.request).properties ?? {};
    for (const path of params === undefined ? [] : pathsOf(api, params, ""))
      expect(
        help.split("\n").some((line) => line.startsWith(`  ${path}: `) || line.startsWith(`  ${path} *: `)),
        path,
      ).toBe(true);
    for (const { code, title } of [...method.codes, ...method.subCodes])
      expect(help.replace(/\s+/g, " ")).toContain(` ${code} ${title}. `);
    // A parameter may be null: `boolean or null`.
    expect(help).not.toMatch(/undefined|NaN|\[object|(?<! or )null/);
  },
);

test("the help of a method with a file states the timeout of a file, and that of no other method does", () => {
  for (const { api, method, name } of methods)
    expect(methodHelp(api, name).includes("The call may take 600 seconds"), name).toBe(method.file !== undefined);
});

/** Descriptions of all parameters below a schema, those of each branch of a union. */
function descriptionsOf(api: string, schema: Schema): string[] {
  const { document } = readContract(api);
  const { properties = {}, items, oneOf = [], anyOf = [] } = resolve(document, schema);
  const own = Object.values(properties).flatMap((member) => [
    merged(document, member).description ?? "",
    ...descriptionsOf(api, member),
  ]);
  return [...own, ...[...(items ? [items] : []), ...oneOf, ...anyOf].flatMap((one) => descriptionsOf(api, one))];
}

test.each(methods)(
  "vapix call $api $name --help has the descriptions of its parameters in full",
  ({ api, method, name }) => {
    const help = methodHelp(api, name).replace(/\s+/g, " ");
    const { params } = resolve(readContract(api).document, method.request).properties ?? {};
    for (const description of params === undefined ? [] : descriptionsOf(api, params))
      expect(help).toContain(description.replace(/\s+/g, " ").trim());
  },
);

describe("the conditions of a method", () => {
  test.each([
    ["thermometry", "addArea", 'Conditions:\n  If detectionType is "increase" or "decrease": threshold at least 1.\n'],
    ["thermometry", "addSpotTemperature", '  If coordinateSystem is "coord_0_1": spotCoordinates each at least 0.\n'],
    [
      "event-mqtt-bridge",
      "configureMqttSubscription",
      "  In mqttFilterList[]:\n    If isStateData is true: topicFilter must match ^[^+#]*$.\n",
    ],
    [
      "event-mqtt-bridge",
      "configureEventPublication",
      '  Default prefix: topicPrefix is "default", or left out; eventFilterList required.\n' +
        '  Custom prefix: topicPrefix is "custom"; customTopicPrefix, eventFilterList required.\n',
    ],
    [
      "mqtt-client",
      "configureClient",
      "  In lastWillTestament, connectMessage, disconnectMessage:\n" +
        "    Default message: useDefault is true.\n" +
        "    Custom message: useDefault is false; topic, message, retain, qos required.\n",
    ],
    // Advice that no phrase is for is in the description.
    ["siren-and-light", "start", "  siren.duration: object\n"],
    ["siren-and-light", "start", "Conditions:\n  If profile is given: at most 1 parameter.\n"],
    [
      "siren-and-light",
      "addProfile",
      "  In siren.duration, light.duration:\n" +
        '    Seconds: unit is "seconds"; value required.\n' +
        '    Repetitions: unit is "repetitions"; value required.\n',
    ],
    ["network-settings", "setWlanConfiguration", '  countryCode *: string, should match ^[A-Z]{2}$, not "XX"\n'],
    [
      "network-settings",
      "setResolverConfiguration",
      "  staticNameServers: string[], each should be format ipv4 or format ipv6\n",
    ],
  ])("%s %s are in its help: %j", (api, method, part) => {
    expect(methodHelp(api, method)).toContain(part);
  });

  test("are those of every if and every oneOf of objects in a request", () => {
    const told = methods.filter(({ api, name }) => methodHelp(api, name).includes("\nConditions:\n"));
    const has = (api: string, schema: Schema): boolean => {
      const { document } = readContract(api);
      const { properties = {}, items, oneOf = [], anyOf = [], if: condition } = resolve(document, schema);
      const isUnion = oneOf.some((branch) => resolve<Schema>(document, branch).properties !== undefined);
      const below = [...Object.values(properties), ...(items ? [items] : []), ...oneOf, ...anyOf];
      return condition !== undefined || isUnion || below.some((one) => has(api, one));
    };
    const having = methods.filter(({ api, method }) => has(api, method.request));
    expect(told.map(({ name }) => name)).toEqual(having.map(({ name }) => name));
  });

  test("name fields that are given or left out, and both branches", () => {
    const document = { components: { schemas: {} } };
    const params: Schema = {
      type: "object",
      properties: { ssl: {}, server: {}, token: {} },
      if: { properties: { ssl: {} }, required: ["ssl"] },
      then: { properties: { server: { properties: { protocol: { enum: ["ssl", "wss"] } } } } },
      else: { required: ["token"] },
    };
    expect(conditionsOf(document, { properties: { params } })).toEqual([
      {
        paths: [""],
        lines: ['If ssl is given: server.protocol must be "ssl" or "wss".', "If ssl is left out: token is required."],
      },
    ]);
  });
});

describe("the help of a method", () => {
  test("is printed by the command", async () => {
    const { code, output, errors } = await vapix(["call", "mqtt-client", "configureClient", "-h"]);
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: `${methodHelp("mqtt-client", "configureClient")}\n`,
      errors: "",
    });
  });

  test("needs neither a device nor parameters, and rejects unknown names", async () => {
    expect(await vapix(["call", "mqtt-client", "configureClint", "--help"])).toEqual({
      code: 2,
      output: "",
      errors: 'vapix: unknown method "configureClint" of mqtt-client; did you mean configureClient?\n',
    });
  });

  test.each([
    ["mqtt-client", "configureClient", '  server.protocol *: string, "tcp" | "ssl" | "ws" | "wss"\n'],
    ["mqtt-client", "configureClient", "  server.port: integer, should be 1 to 65535, default by protocol: 1883 (tcp)"],
    ["mqtt-client", "configureClient", "  password: string, secret\n      Password for the broker."],
    ["mqtt-client", "configureClient", "  lastWillTestament.useDefault *: boolean, true | false\n"],
    ["mqtt-client", "configureClient", "  lastWillTestament.qos: integer, 0 | 1 | 2\n"],
    ["mqtt-client", "configureClient", '--params \'{"server":{"protocol":"ssl",'],
    ["mqtt-client", "getClientStatus", "It takes no parameters."],
    [
      "network-settings",
      "setIPv4AddressConfiguration",
      "  staticAddressConfigurations[].prefixLength *: integer, 0 to 32",
    ],
    ["network-settings", "setIPv4AddressConfiguration", "useStaticDHCPFallback: boolean, since 1.21, inferred"],
    ["thermometry", "addSpotTemperature", "  imagesource: integer, at least 0, since 1.3\n"],
    ["thermometry", "addArea", "  vertices *: number[][], at least 3 items, no item twice, each 2 items"],
    ["systemready", "systemready", "--params may be left out"],
    ["thermometry", "addArea", "Version   since 1.0\n"],
  ])("%s %s has %j", (api, method, part) => {
    expect(methodHelp(api, method)).toContain(part);
  });

  test("gives an example that the command takes", async () => {
    const [, json] = /--params '(.*)'$/m.exec(methodHelp("thermometry", "addArea"))!;
    const args = ["call", "thermometry", "addArea", "--params", json!, "--url", "http://127.0.0.1:1", "--json"];
    const { errors } = await vapix(args);
    expect(JSON.parse(errors)).toMatchObject({ error: { name: "VapixTransportError" } });
  });
});
