import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { apis } from "../../generated/client/methods.ts";
import { generate } from "../../scripts/generate.ts";
import { differences, type Files, write } from "../../scripts/generate/output.ts";
import { temporaryFolder } from "../folder.ts";
import { copySpec } from "../spec/altered-spec.ts";
import type { Schema } from "../../scripts/generate/document.ts";
import { newerThan30, read, validate } from "./derived.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONFIG = join(ROOT, "spec/redocly.yaml");
const PATH = "/axis-cgi/mqtt/client.cgi";
const files = await generate(CONFIG);

describe("the generated files", () => {
  test("are the same bytes in the same order each time, for any folder of the sources", async () => {
    const spec = await copySpec();
    onTestFinished(spec.remove);
    expect([...(await generate(spec.configFile))]).toEqual([...files]);
  });

  test("are those that are committed", async () => {
    expect(await differences(join(ROOT, "generated"), files)).toEqual([]);
  });

  test.each([...files.keys()])("%s names in its first line its source, and that it must not be edited", (path) => {
    const [first] = files.get(path)!.split("\n");
    const [, start, source, end] = first!.match(/^(.*)Generated from (.*) by `npm run generate`\. Do not edit\.(.*)$/)!;
    expect(source).toMatch(/^spec(\/[a-z0-9-]+){0,2}$/);
    if (path.startsWith("schemas/")) expect([start, end]).toEqual(['{"$comment":"', '",']);
    else if (path.endsWith(".json")) expect([start, end]).toEqual(['{"x-generated":"', '",']);
    else expect([start, end]).toEqual([path.endsWith(".ts") ? "// " : "# ", ""]);
  });

  test.each([...files.keys()])("%s contains nothing of the machine", (path) => {
    for (const trace of [ROOT, "file:/", "node_modules", "localhost"]) expect(files.get(path)).not.toContain(trace);
  });

  // Many parsers of other languages are of that version, to which a plain `yes`, `no`, `on` or `off` is a boolean.
  test.each([...files.keys()].filter((path) => path.endsWith(".yaml")))("%s is the same in YAML 1.1", (path) => {
    expect(parse(files.get(path)!, { version: "1.1" })).toEqual(read(files, path));
  });

  const twins = [...files.keys()].filter(
    (path) => files.has(path.replace(/\.json$/, ".yaml")) && path.endsWith(".json"),
  );
  test.each(twins)("%s and the YAML bundle are one document", (path) => {
    const { "x-generated": _, ...json } = JSON.parse(files.get(path)!) as Record<string, unknown>;
    expect(json).toEqual(read(files, path.replace(/json$/, "yaml")));
  });
});

describe("the folder of generated files", () => {
  const wanted: Files = new Map([
    ["a.txt", "a"],
    ["types/b.txt", "b"],
  ]);

  async function folder(present: Record<string, string>): Promise<string> {
    const { path, remove } = await temporaryFolder();
    onTestFinished(remove);
    await mkdir(join(path, "types"));
    for (const [file, content] of Object.entries(present)) await writeFile(join(path, file), content);
    return path;
  }

  test("what is missing, stale and left over is named", async () => {
    const dir = await folder({ "a.txt": "A", "types/c.txt": "c" });
    expect(await differences(dir, wanted)).toEqual([
      { path: "a.txt", change: "stale" },
      { path: "types/b.txt", change: "missing" },
      { path: "types/c.txt", change: "left over" },
    ]);
  });

  test("without a folder, all files are missing", async () => {
    const dir = await folder({});
    await rm(dir, { recursive: true });
    expect((await differences(dir, wanted)).map(({ change }) => change)).toEqual(["missing", "missing"]);
    await write(dir, wanted);
    expect(await differences(dir, wanted)).toEqual([]);
  });

  test("writing leaves nothing to name, and removes what is left over", async () => {
    const dir = await folder({ "a.txt": "A", "types/c.txt": "c" });
    await write(dir, wanted);
    expect(await differences(dir, wanted)).toEqual([]);
    expect(await readFile(join(dir, "a.txt"), "utf8")).toBe("a");
    await expect(readFile(join(dir, "types/c.txt"))).rejects.toThrow("ENOENT");
  });

  test("one changed byte of the committed files is named", async () => {
    const { path, alter, remove } = await temporaryFolder();
    onTestFinished(remove);
    await write(path, files);
    await alter(["types/mqtt-client.ts", "configureClient", "configureclient"]);
    expect(await differences(path, files)).toEqual([{ path: "types/mqtt-client.ts", change: "stale" }]);
  });
});

describe("the bundle", () => {
  const bundle = read(files, "openapi/mqtt-client.yaml");

  test("has one path, as it goes over the wire", () => {
    expect(Object.keys(bundle.paths)).toEqual([PATH]);
    expect(bundle.paths[PATH]!.post.operationId).toBe("callMqttClient");
  });

  test("has no references to other files", () => {
    const refs = files.get("openapi/mqtt-client.yaml")!.match(/\$ref: .*/g)!;
    expect(refs.filter((ref) => !ref.startsWith('$ref: "#/components/'))).toEqual([]);
  });
});

describe("the document with a path per method", () => {
  const { paths } = read(files, "openapi/mqtt-client.methods.json");
  const methods: [method: string, level: string, since: string, effect: string][] = [
    ["configureClient", "administrator", "1.0", "configures"],
    ["activateClient", "administrator", "1.0", "configures"],
    ["deactivateClient", "administrator", "1.0", "disrupts"],
    ["getClientStatus", "administrator", "1.0", "reads"],
    ["getSupportedVersions", "administrator", "1.0", "reads"],
  ];

  test("has the methods in the order of the contract, each at its fragment", () => {
    expect(Object.entries(paths).map(([path, { post }]) => [path, post.operationId])).toEqual(
      methods.map(([method]) => [`${PATH}#${method}`, method]),
    );
  });

  test.each(methods)("%s reports its level, version and effect", (method, level, since, effect) => {
    const { post } = paths[`${PATH}#${method}`]!;
    expect(post).toMatchObject({ "x-security-level": level, "x-since": since, "x-effect": effect });
    expect(post.description).toContain("| Method | Level | Since API version | Effect |\n| --- | --- | --- | --- |\n");
    expect(post.description).toContain(`| \`${method}\` | ${level} | ${since}, inferred | ${effect} |`);
  });

  test.each(methods)("%s lists its codes at HTTP 200", (method) => {
    const { responses, "x-codes": codes } = paths[`${PATH}#${method}`]!.post;
    const description = responses["200"]!.description!;
    expect(Object.keys(responses)).toEqual(["200", "401", "403", "404"]);
    expect(description).toContain("| Code | Meaning |\n| --- | --- |\n| 1100 | Internal error. ");
    expect([...description.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))).toEqual([
      1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106,
    ]);
    expect(codes).toHaveLength(8);
    expect((codes as object[])[4]).toEqual({
      code: 2103,
      title: "Required parameter missing or invalid",
      kind: "missing",
      status: 200,
    });
  });

  test.each(methods)("%s has its own request, success and error, and only its own examples", (method) => {
    const { requestBody, responses } = paths[`${PATH}#${method}`]!.post;
    const pascal = method[0]!.toUpperCase() + method.slice(1);
    expect(requestBody.content["application/json"]!.schema).toEqual({ $ref: `#/components/schemas/${pascal}Request` });
    const answer = responses["200"]!.content!["application/json"]!;
    expect(answer.schema).toEqual({
      anyOf: [
        { $ref: `#/components/schemas/${pascal}Response`, title: "Success" },
        { $ref: "#/components/schemas/MqttClientRefusal", title: "Refusal" },
      ],
    });
    const shown = Object.keys(answer.examples!);
    expect(shown[0]).toBe(method);
    expect(shown.filter((name) => !name.startsWith(method))).toEqual([]);
  });
});

describe("types that only an erratum names", () => {
  const errata = (path: string) => [...files.get(path)!.matchAll(/"x-erratum":"([^"]+)"/g)].map(([, id]) => id).sort();
  const ids = Object.keys(apis);

  test.each(ids)("the document of %s with a path per method has all that its bundle has", (id) => {
    expect(errata(`openapi/${id}.methods.json`)).toEqual(errata(`openapi/${id}.json`));
  });

  test("are known, and no portable document has them", () => {
    expect(new Set(ids.flatMap((id) => errata(`openapi/${id}.json`))).size).toBeGreaterThan(10);
    expect(files.get("openapi/vapix.portable.yaml")).not.toContain("x-erratum");
  });
});

describe("the portable document", () => {
  const text = files.get("openapi/vapix.portable.yaml")!;
  const portable = read(files, "openapi/vapix.portable.yaml");
  const operations = Object.entries(portable.paths).filter(([path]) => path.startsWith(`${PATH}#`));

  test("is valid OpenAPI 3.0.3 by another validator", async () => {
    expect(portable.openapi).toBe("3.0.3");
    expect(await validate(text)).toEqual({ valid: true, version: "3.0", errors: undefined });
  });

  test.each([
    ["a list of types", "type: string", "type: [string, 'null']"],
    ["a constant", "maximum: 32", "const: 32"],
    ["an operation without responses", 'responses:\n        "200"', 'x-responses:\n        "200"'],
  ])("%s would make it invalid", async (_, from, to) => {
    expect(text).toContain(from);
    expect(await validate(text.replace(from, to))).toMatchObject({ valid: false, version: "3.0" });
  });

  test("has only keywords of OpenAPI 3.0", () => {
    expect(newerThan30(portable)).toEqual([]);
  });

  test("what newer documents have would be seen", () => {
    expect(newerThan30(read(files, "openapi/mqtt-client.methods.json"))).toEqual(
      expect.arrayContaining([
        "#/webhooks",
        "#/components/schemas/ApiVersion/examples",
        "#/components/schemas/ActivateClientRequest/properties/method/const",
        "#/components/schemas/ConfigureClientParams/properties/lastWillTestament/$ref",
        "#/components/schemas/ConnectionMessage/properties/timestamp/type",
      ]),
    );
    expect(newerThan30(read(files, "openapi/thermometry.methods.json"))).toEqual(
      expect.arrayContaining(["if", "then", "else"].map((keyword) => `#/components/schemas/AddAreaParams/${keyword}`)),
    );
  });

  test("has an operation per method, named as the method", () => {
    expect(operations.map(([path, { post }]) => [path, post.operationId])).toEqual([
      [`${PATH}#configureClient`, "configureClient"],
      [`${PATH}#activateClient`, "activateClient"],
      [`${PATH}#deactivateClient`, "deactivateClient"],
      [`${PATH}#getClientStatus`, "getClientStatus"],
      [`${PATH}#getSupportedVersions`, "mqttClientGetSupportedVersions"],
    ]);
  });

  test("prefixes the operation of a later API that has a method of an earlier one", () => {
    const operationIds = Object.entries(portable.paths).flatMap(([path, { post }]) =>
      path.endsWith("#getConfigurationCapabilities") ? [[path, post.operationId]] : [],
    );
    expect(operationIds).toEqual([
      ["/axis-cgi/thermometry.cgi#getConfigurationCapabilities", "getConfigurationCapabilities"],
      [
        "/local/objectanalytics/control.cgi#getConfigurationCapabilities",
        "objectAnalyticsGetConfigurationCapabilities",
      ],
    ]);
  });

  test("names all schemas and examples after their API", () => {
    const { schemas, examples = {} } = portable.components;
    const facades = Object.values(apis).map(({ facade }) => facade);
    const prefixes = facades.map((facade) => facade[0]!.toUpperCase() + facade.slice(1));
    expect(Object.keys(schemas).filter((name) => !prefixes.some((prefix) => name.startsWith(prefix)))).toEqual([]);
    expect(Object.keys(examples).filter((name) => !facades.some((facade) => name.startsWith(`${facade}.`)))).toEqual(
      [],
    );
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(["MqttClientError", "MqttClientMqttServer", "MqttClientNoData"]),
    );
  });

  test.each(operations)("%s responds with one flat envelope, of which nothing is required", (_, { post }) => {
    const { $ref } = post.responses["200"]!.content!["application/json"]!.schema;
    const answer: Schema = portable.components.schemas[$ref!.split("/").at(-1)!]!;
    expect(Object.keys(answer.properties!)).toEqual(["apiVersion", "context", "method", "data", "error"]);
    expect(answer.required).toBeUndefined();
    expect(answer.properties!.error).toEqual({ $ref: "#/components/schemas/MqttClientError" });
    // A method error repeats an unknown method.
    const { operationId } = post as unknown as { operationId: string };
    const known = [operationId.replace("mqttClientGet", "get")];
    expect(answer.properties!.method).toEqual({ type: "string", "x-expected": true, "x-extensible-enum": known });
  });

  test("fills the envelope in: the lowest version that has the method, and its name", () => {
    const { schemas } = portable.components;
    expect(schemas.MqttClientConfigureClientRequest!.properties).toMatchObject({
      apiVersion: { type: "string", default: "1.0" },
      method: { default: "configureClient" },
      params: { $ref: "#/components/schemas/MqttClientConfigureClientParams" },
    });
    expect(schemas.ThermometryListAreasRequest!.required).toEqual(["apiVersion", "method", "params"]);
    const { method, apiVersion } = schemas.MqttClientGetSupportedVersionsRequest!.properties!;
    expect(method).toMatchObject({ default: "getSupportedVersions" });
    expect(apiVersion).not.toHaveProperty("default");
  });

  test("has defaults in descriptions, since generators would send them and make them up in responses", () => {
    const { keepAliveInterval } = portable.components.schemas.MqttClientConfigureClientParams!.properties!;
    expect(keepAliveInterval).not.toHaveProperty("default");
    expect(keepAliveInterval!.description).toMatch(/ Default: `60`\.$/);
  });

  test("leaves the names that generators take to them: none ends in Response, no schema has a title", () => {
    const { schemas } = portable.components;
    expect(Object.keys(schemas).filter((name) => name.endsWith("Response"))).toEqual([]);
    expect(Object.values(schemas).filter((schema) => schema.title !== undefined)).toEqual([]);
  });

  test("has no status that may come with a page of the web server, which generators would take for JSON", () => {
    const statuses = Object.values(portable.paths).map(({ post }) => Object.keys(post.responses));
    expect([...new Set(statuses.flat())].sort()).toEqual(["200", "400", "500"]);
    expect(portable.paths["/axis-cgi/thermometry.cgi#addArea"]!.post.responses["400"]!.content).toEqual({
      "application/json": expect.objectContaining({
        schema: { $ref: "#/components/schemas/ThermometryAddAreaAnswer" },
      }),
    });
  });

  test("has no spelling that no device was seen to send", () => {
    const { schemas } = portable.components;
    expect(schemas.NetworkSettingsSystemResolver!.properties).not.toHaveProperty("useDHCPResolverInfo");
    expect(schemas.NetworkSettingsNetworkDevice!.properties).not.toHaveProperty("Ipv6");
    expect(schemas.ThermometryListAreasData!.properties).toHaveProperty("arealist");
  });

  test("reports the width of numbers that may need more than 32 bits", () => {
    const { schemas } = portable.components;
    expect(schemas.MqttClientErrorCode).toMatchObject({ type: "integer", format: "int64" });
    expect(schemas.ThermometryVertices!.items).toEqual({ $ref: "#/components/schemas/ThermometryCoordinates" });
    expect(schemas.ThermometryCoordinates!.items).toMatchObject({ type: "number", format: "double" });
    expect(schemas.MqttClientMqttServer!.properties!.port).not.toHaveProperty("format");
  });

  test("has vertices as a list, of which no generator makes a set", () => {
    expect(read(files, "openapi/thermometry.yaml").components.schemas.Vertices).toHaveProperty("uniqueItems", true);
    expect(portable.components.schemas.ThermometryVertices).toMatchObject({ type: "array", minItems: 3 });
    expect(portable.components.schemas.ThermometryVertices).not.toHaveProperty("uniqueItems");
  });

  test("writes constants and open values in the terms of OpenAPI 3.0", () => {
    const { schemas } = portable.components;
    expect(schemas.MqttClientActivateClientRequest!.properties!.method).toEqual({
      type: "string",
      enum: ["activateClient"],
      default: "activateClient",
    });
    expect(schemas.MqttClientErrorCode).toMatchObject({
      type: "integer",
      "x-extensible-enum": expect.arrayContaining([1100, 2106]),
    });
    expect(schemas.MqttClientErrorCode!.description).toContain("1100 Internal error; 2100 API version not supported;");
    expect(schemas.MqttClientClientStatus!.properties!.state).toMatchObject({
      type: "string",
      "x-extensible-enum": ["active", "inactive"],
    });
  });
});
