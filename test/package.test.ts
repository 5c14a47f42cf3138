import { apiIds, restIds } from "../src/contract/files.ts";
import { readContract } from "../src/contract/methods.ts";
import { contractAt, type ProfileName } from "../src/contract/profiles.ts";
import { createMockServer } from "../src/mock/server.ts";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { tsc } from "./compile.ts";
import { type Folder, temporaryFolder } from "./folder.ts";
import { allBlocks, block } from "./guides.ts";
import { install, pack, type Result, run } from "./npm.ts";
import { serve } from "./vapix/server.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PRISM = "npm install --save-dev @stoplight/prism-http";

let folder: Folder;
let tarball: string;
/** The folder of a user who has installed the package and nothing else. */
let app: string;
/** The folder of a user who has also installed Vitest and MSW: those of the project. */
let suite: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  [tarball] = await Promise.all([
    pack(folder),
    install(folder, "typescript-7", ["typescript@7"]),
    // The oldest Node that the client is for.
    install(folder, "node-22", ["node@22.0.0"], { allowScripts: { node: true } }),
  ]);
  app = await install(folder, "app", [tarball]);
  suite = await suiteOf(app);

  const files = {
    ...Object.fromEntries(inApp.map(({ name, code }) => [name, code])),
    "subpaths.ts": SUBPATHS,
    "named.ts": NAMED,
    "paths.ts": PATHS,
    "mistake.ts": block("example.ts").code.replace("host:", "hots:"),
    "wrong-field.ts": block("messages.ts").code.replace("AreaName,", "AreaTitle: AreaName,"),
    "call.js": CALL,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(app, name), text);
  for (const { name, code } of inSuite) await writeFile(join(suite, name), code);
  await writeFile(
    join(suite, "mistake.test.ts"),
    block("matchers.test.ts").code.replace('"getClientStatus")', '"getNetworkInfo")'),
  );
}, 180_000);
afterAll(() => folder.remove());

/** TypeScript of the README and of the guides: what needs other packages in the suite, all other in the app. */
const examples = allBlocks().filter(({ language }) => language === "ts");
const inSuite = examples.filter(({ code }) => /from "(?!node:|vapix-openapi)/.test(code));
const inApp = examples.filter((example) => !inSuite.includes(example));
const EXAMPLES = inApp.map(({ name }) => name);

const SUBPATHS = `
import { createVapixClient, type VapixClientOptions } from "vapix-openapi";
import { type Broker, createBroker } from "vapix-openapi/broker";
import { createEmqxClient, type EmqxClientOptions, type EmqxError } from "vapix-openapi/emqx";
import { type CatalogueEntry, explain, type RestCatalogueEntry } from "vapix-openapi/error-catalogue";
import { type KnownEvent, readMessage } from "vapix-openapi/events";
import { createMockServer, type MockServer } from "vapix-openapi/mock";
import { createProxy, type Proxy } from "vapix-openapi/proxy";
import { type DeviceCertificate, readCertificate } from "vapix-openapi/tls";
import type { ClientPageAnswer } from "vapix-openapi/types/emqx-v4";
import type { ConfigureClientParams, ConnectionMessage } from "vapix-openapi/types/mqtt-client";

export const params: ConfigureClientParams = { server: { protocol: "wss", host: "broker.example" } };
export const page: ClientPageAnswer = { code: 112, message: "not_found" };
export const time = (message: ConnectionMessage): string | null | undefined => message.timestamp;
export const meanings: CatalogueEntry[] = explain({ api: "mqtt-client", method: "configureClient", code: 2104 });
export const connect = (url: string, options: VapixClientOptions) =>
  createVapixClient(url, options).mqttClient.configureClient(params);
export const kick = (url: string, options: EmqxClientOptions): Promise<void> =>
  createEmqxClient(url, options).kickClient({ clientid: "dock-7" });
export const told = (error: EmqxError): RestCatalogueEntry[] => explain(error);
export const area = (alarm: KnownEvent<"thermometry.temperatureDetection">): number | undefined => alarm.data.AreaID;
export const event: string | undefined = readMessage(new Uint8Array()).event;
export const certificate: Promise<DeviceCertificate> = readCertificate("https://192.0.2.1");
export const device: Promise<MockServer> = createMockServer({ port: 0 });
export const broker: Promise<Broker> = createBroker({ tls: true });
export const proxy: Promise<Proxy> = createProxy({ upstream: "http://192.0.2.1" });
`;

/** What openapi-fetch makes of the documents' paths, without the clients of the package. */
const PATHS = `
import createClient from "openapi-fetch";
import type { BrokerNode, paths as EmqxPaths } from "vapix-openapi/types/emqx";
import type { paths as EmqxV4Paths } from "vapix-openapi/types/emqx-v4";
import type { ClientStatus, paths as MqttPaths } from "vapix-openapi/types/mqtt-client";

const baseUrl = "https://192.0.2.1";
export async function state(): Promise<string | undefined> {
  const body = { apiVersion: "1.0", method: "getClientStatus" } as const;
  const { data } = await createClient<MqttPaths>({ baseUrl }).POST("/axis-cgi/mqtt/client.cgi", { body });
  if (data === undefined || "error" in data || data.method !== "getClientStatus") return undefined;
  const status: ClientStatus | undefined = data.data?.status;
  return status?.state ?? data.data?.status?.state;
}
export async function states(): Promise<string[]> {
  const { data = [] } = await createClient<EmqxPaths>({ baseUrl }).GET("/nodes");
  const nodes: BrokerNode[] = data;
  return [...nodes, ...data].map((node) => node.node_status);
}
export async function stateOf(node: string): Promise<string | undefined> {
  const { data } = await createClient<EmqxV4Paths>({ baseUrl }).GET("/nodes/{node}", { params: { path: { node } } });
  return data !== undefined && "data" in data ? data.data?.node_status : undefined;
}
export const inferred = async () => (await createClient<EmqxPaths>({ baseUrl }).GET("/nodes")).data;
`;

/** What a library exports whose types the compiler infers: with `declaration`, it must be able to name them all. */
const NAMED = `
import { changeIpv4Address, createVapixClient, isConnected, type MethodData, listTemperatureAreas, VapixMethodError } from "vapix-openapi";
import { updateEventPublication, updateMqttClient, updateNetworkSettings, writable } from "vapix-openapi";
import { createBroker } from "vapix-openapi/broker";
import { createEmqxClient, createEmqxV4Client, EmqxError, onboard } from "vapix-openapi/emqx";
import { errorCatalogue, explain, restErrorCatalogue } from "vapix-openapi/error-catalogue";
import { readMessage } from "vapix-openapi/events";
import { createMockServer } from "vapix-openapi/mock";
import { createProxy } from "vapix-openapi/proxy";
import { readCertificate } from "vapix-openapi/tls";

export const camera = createVapixClient("https://192.0.2.1");
export const { mqttClient, networkSettings, thermometry, apiDiscovery, basicDeviceInfo, systemready } = camera;
export const mqtt = camera.mqttClient;
export const { call, callEnvelope, discover, supports, http } = camera;
export const status = () => camera.mqttClient.getClientStatus();
export const supported = (feature: Parameters<typeof supports<"thermometry">>[1]) => supports("thermometry", feature);
export const discovered = () => camera.discover();
export const refusal = (error: unknown) => (error instanceof VapixMethodError ? { ...error } : undefined);
export const tasks = { changeIpv4Address, isConnected, listTemperatureAreas, updateMqttClient, writable };
export const updates = { updateEventPublication, updateNetworkSettings };
export const levels = (data: MethodData<"thermometry", "getIsothermLevels">) =>
  writable("thermometry", "setIsothermLevels", data);
export const networkUpdate = () => updateNetworkSettings(camera, { hostname: { staticHostname: "dock-7" } });
export const eventUpdate = () => updateEventPublication(camera, { removeFilters: ["//."] });
export const emqx = createEmqxClient("https://broker.example.com");
export const { each, listClients, kickClient, http: rest } = emqx;
export const rows = () => emqx.each("listClients", {});
export const emqxV4 = createEmqxV4Client("https://broker.example.com");
export const problems = (error: EmqxError) => error.problems;
export const online = onboard;
export const catalogues = { errorCatalogue, restErrorCatalogue, explain };
export const message = readMessage("{}");
export const mock = async () => {
  const { on, requests, certificate } = await createMockServer({ auth: "digest" });
  return { on, requests, certificate };
};
export const handler = (device: Awaited<ReturnType<typeof createMockServer>>) => device.on;
export const broker = createBroker;
export const running = createBroker();
export const report = async () => (await createProxy({ upstream: "http://192.0.2.1" })).report();
export const certificate = readCertificate;
`;

const CALL = `
import { createServer } from "node:http";
import { createVapixClient, VapixMethodError, VapixTransportError } from "vapix-openapi";

const answers = ['{"data":{"apiVersions":["1.6"]}}', '{"error":{"code":2104,"message":"No"}}'];
const server = createServer((request, response) => response.end(answers.shift())).listen(0, "127.0.0.1", async () => {
  const { mqttClient } = createVapixClient("http://127.0.0.1:" + server.address().port, { timeout: 5000 });
  const { apiVersions } = await mqttClient.getSupportedVersions();
  const refused = await mqttClient.activateClient().catch((error) => error instanceof VapixMethodError && error.kind);
  const aborted = await mqttClient.activateClient({}, { signal: AbortSignal.abort() })
    .catch((error) => error instanceof VapixTransportError && error.fault);
  console.log(JSON.stringify([apiVersions, refused, aborted]));
  server.close();
});
`;

/** Copied and linked, since installing Vitest and MSW once more would take longer than all else. */
async function suiteOf(app: string): Promise<string> {
  const path = join(folder.path, "suite");
  await cp(join(app, "node_modules"), join(path, "node_modules"), { recursive: true });
  await writeFile(join(path, "package.json"), '{ "private": true, "type": "module" }');
  for (const name of ["vitest", "msw", "@opentelemetry", "@types", "@modelcontextprotocol", "bullmq", "ioredis"])
    await symlink(join(ROOT, "node_modules", name), join(path, "node_modules", name));
  return path;
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Runs JavaScript in the user's folder. */
function evaluate(code: string, node = process.execPath): Promise<Result> {
  return run(node, ["--input-type=module", "--eval", code], app);
}

describe("the installed package", () => {
  test("brings openapi-fetch, Ajv and what these need, and nothing else", async () => {
    const names = await readdir(join(app, "node_modules"));
    expect(names.filter((name) => !name.startsWith(".")).sort()).toEqual([
      ...["ajv", "ajv-formats", "fast-deep-equal", "fast-uri", "json-schema-traverse"],
      ...["openapi-fetch", "openapi-typescript-helpers", "require-from-string", "vapix-openapi"],
    ]);
  });

  const sizeOf = async (files: string[]) => {
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  /** Bytes that the APIs beyond the first nine may add. */
  const more = 500_000 * (apiIds().length + restIds().length - 9);

  test("takes 7 MB at most, and 9 MB with its dependencies", async () => {
    const modules = join(app, "node_modules");
    expect(await sizeOf(await filesBelow(join(modules, "vapix-openapi")))).toBeLessThanOrEqual(7_000_000 + more);
    const entries = await readdir(modules, { recursive: true, withFileTypes: true });
    const all = entries
      .filter((entry) => !entry.isSymbolicLink())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(await sizeOf(all)).toBeLessThanOrEqual(9_000_000 + more);
  });

  test("holds each document once, and no file twice", async () => {
    const files = await filesBelow(join(app, "node_modules/vapix-openapi"));
    const names = files.filter((file) => file.includes("/openapi/")).map((file) => basename(file));
    const ids = [
      ...apiIds().flatMap((id) => [`${id}.json`, `${id}.methods.json`]),
      ...apiIds().flatMap((id) =>
        ["11.11", "12.11", "13"]
          .filter((os) => contractAt(readContract(id), os as ProfileName) !== undefined)
          .map((os) => `${id}@${os}.json`),
      ),
      ...restIds().map((id) => `${id}.json`),
    ];
    const portable = [...restIds(), "vapix"].map((id) => `${id}.portable.yaml`);
    expect(names.sort()).toEqual([...ids, ...portable].sort());
    // Files of types alone compile to the same line each.
    const large = (await Promise.all(files.map((file) => readFile(file)))).filter(({ length }) => length > 1000);
    expect(new Set(large.map((bytes) => bytes.toString("latin1"))).size).toBe(large.length);
  });

  test("holds built files, documents and texts, and no sources, tests or settings", async () => {
    const own = join(app, "node_modules/vapix-openapi/");
    const files = (await filesBelow(own)).map((file) => file.slice(own.length));
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "CHANGELOG.md", "package.json", "dist/src/index.js"]),
    );
    const others = files.filter(
      (file) =>
        !/^(dist\/docs\/site\.json\.br|dist\/(src|generated)\/.*\.(js|d\.ts)|dist\/generated\/(asyncapi|openapi|schemas)\/.*\.(yaml|json)|[A-Z]+(\.md)?|(dist\/src\/)?package\.json)$/.test(
          file,
        ),
    );
    expect(others).toEqual([]);
    const types = await readFile(join(own, "dist/generated/types/ntp.d.ts"), "utf8");
    expect(types).toContain("/** A request of any method. */");
    expect(types).not.toMatch(/\/\*\*\s+(\* )?@description/);
    // No import of the package leads to their types.
    expect(files.filter((file) => /^dist\/src\/(cli|verify)\/.*\.d\.ts$/.test(file))).toEqual([]);
  });
});

describe("the package as packed", () => {
  const bin = (path: string) => join(ROOT, "node_modules", path);

  test("has entry points and files as publint wants them", async () => {
    const { code, output, errors } = await run(process.execPath, [bin("publint/src/cli.js"), tarball, "--strict"], app);
    expect([0, 1], errors).toContain(code);
    const complaints = output.split("\n").filter((line) => /^\d+\. /.test(line));
    // publint looks for `imports` at the root alone; Node and bundlers take those of the nearest package.json, as the
    // installed package shows above.
    expect(complaints, output).toEqual([
      expect.stringMatching(/^1\. \S*\/dist\/src\/package\.json has an "imports" field/),
    ]);
  }, 60_000);

  test("has types that resolve wherever modules are ES modules", async () => {
    const cli = bin("@arethetypeswrong/cli/dist/index.js");
    const { code, output, errors } = await run(process.execPath, [cli, tarball, "--profile", "esm-only"], app);
    expect(code, output + errors).toBe(0);
  }, 60_000);
});

describe("types of the package", () => {
  interface Compiler {
    name: string;
    /** Compiles in the user's folder, and gives what the compiler prints. */
    run: (args: string[]) => Promise<string>;
  }
  const compilers: Compiler[] = [
    { name: "TypeScript 5.9", run: async (args) => tsc(app, args) },
    {
      name: "TypeScript 7",
      run: async (args) => {
        const bin = join(folder.path, "typescript-7/node_modules/typescript/bin/tsc");
        const { code, output, errors } = await run(process.execPath, [bin, ...args], app);
        expect({ isFailed: code !== 0, errors }).toEqual({ isFailed: output !== "", errors: "" });
        return output;
      },
    },
  ];
  const NODENEXT = ["--module", "nodenext"];
  const BUNDLER = ["--module", "esnext", "--moduleResolution", "bundler"];
  const DOM = ["--lib", "es2023,dom,dom.iterable"];
  const NODE = ["--types", "node", "--typeRoots", join(ROOT, "node_modules/@types")];

  function compile(compiler: Compiler, files: string[], options: string[]): Promise<string> {
    const common = ["--noEmit", "--strict", "--skipLibCheck", "false", "--skipDefaultLibCheck", "--target", "es2023"];
    return compiler.run([...common, ...options, ...files]);
  }

  describe.each(compilers)("under $name", (compiler) => {
    // With --declaration, the compiler must be able to name the types that the library exports.
    const EXACT = ["--exactOptionalPropertyTypes"];
    const LIBRARY = ["--declaration", "named.ts", "paths.ts"];
    test.each([
      ["and a library compile with module nodenext", [...NODENEXT, ...LIBRARY]],
      ["compile with module nodenext and exactOptionalPropertyTypes", [...NODENEXT, ...EXACT]],
      ["and a library compile with moduleResolution bundler", [...BUNDLER, ...LIBRARY]],
      ["compile with moduleResolution bundler and exactOptionalPropertyTypes", [...BUNDLER, ...EXACT]],
    ])(
      "the examples of README and guides and all subpaths %s",
      async (_, options) => {
        const output = await compile(compiler, [...EXAMPLES, "subpaths.ts"], [...options, ...DOM, ...NODE]);
        expect(output).toBe("");
      },
      60_000,
    );

    test("the README's example compiles without the types of Node", async () => {
      expect(await compile(compiler, ["example.ts"], [...BUNDLER, ...DOM])).toBe("");
    }, 60_000);

    test("the examples of README and guides and all subpaths compile without the types of browsers", async () => {
      const output = await compile(compiler, [...EXAMPLES, "subpaths.ts"], [...NODENEXT, "--lib", "es2023", ...NODE]);
      expect(output).toBe("");
    }, 60_000);

    test("a misspelt parameter and a misspelt field of an event in an example do not compile", async () => {
      const output = await compile(compiler, ["mistake.ts", "wrong-field.ts"], [...NODENEXT, ...DOM, ...NODE]);
      expect(output).toMatch(/^mistake\.ts.*'hots' does not exist in type/m);
      expect(output).toMatch(/^wrong-field\.ts.*'AreaTitle' does not exist on type/m);
    }, 60_000);
  });
});

describe.each([
  ["the Node of the tests", () => process.execPath],
  ["Node 22.0", () => join(folder.path, "node-22/node_modules/node/bin/node")],
])("under %s", (title, node) => {
  test("the client calls a device", async () => {
    const result = await run(node(), ["call.js"], app);
    expect(result).toEqual({ code: 0, output: `[["1.6"],"invalid","aborted"]\n`, errors: "" });
  });

  test("the client of a broker calls one, and explains its refusal", async () => {
    const port = await serve((request, response) => {
      response.writeHead(404, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ code: "CLIENTID_NOT_FOUND", message: request.url }));
    });
    const { output, errors } = await evaluate(
      `import { createEmqxClient, EmqxError } from "vapix-openapi/emqx";
       import { explain } from "vapix-openapi/error-catalogue";
       const error = await createEmqxClient("http://127.0.0.1:${port}").getClient({ clientid: "a/b" }).catch((e) => e);
       console.log(error instanceof EmqxError, error.brokerMessage, explain(error)[0].title);`,
      node(),
    );
    expect(output, errors).toBe("true /api/v5/clients/a%2Fb No such client\n");
  });

  test("an unknown API is not one of a version of AXIS OS", async () => {
    const { output } = await evaluate(
      `import { createMockServer } from "vapix-openapi/mock";
       await createMockServer({ apis: ["x"] }).catch((error) => console.log(error.message));`,
      node(),
    );
    expect(output).toBe(`unknown API "x"; available: ${[...apiIds(), ...restIds()].join(", ")}\n`);
  });

  test("the catalogue explains a code", async () => {
    const { output, errors } = await evaluate(
      `import { explain } from "vapix-openapi/error-catalogue";
       console.log(explain({ api: "mqtt-client", method: "configureClient", code: 2102 })[0].title);`,
      node(),
    );
    expect(output + errors).toBe("Method not supported\n");
  });

  test("a message of a device is read", async () => {
    const { output, errors } = await evaluate(
      `import { readMessage } from "vapix-openapi/events";
       const topic = "onvif:VideoSource/RadiometryAlarm/axis:TemperatureDetection";
       const payload = { topic, timestamp: 1, message: { data: { AreaID: "2" } } };
       const { event, data } = readMessage(Buffer.from(JSON.stringify(payload)));
       console.log(event, JSON.stringify(data));`,
      node(),
    );
    expect(output, errors).toBe('thermometry.temperatureDetection {"AreaID":2}\n');
  });

  test("the documents are found by their names", async () => {
    const { output, errors } = await evaluate(
      `import { readFileSync } from "node:fs";
       import document from "vapix-openapi/spec/mqtt-client.json" with { type: "json" };
       const yaml = readFileSync(new URL(import.meta.resolve("vapix-openapi/spec/vapix.portable.yaml")), "utf8");
       const async = readFileSync(new URL(import.meta.resolve("vapix-openapi/spec/device.asyncapi.yaml")), "utf8");
       console.log(document.openapi, /^openapi: (.*)$/m.exec(yaml)[1], Object.keys(document.paths).join());
       console.log(/^asyncapi: (.*)$/m.exec(async)[1]);
       import schema from "vapix-openapi/schemas/mqtt-client/getClientStatus.response.json" with { type: "json" };
       console.log(schema.$id);
       import older from "vapix-openapi/spec/network-settings@11.11.json" with { type: "json" };
       import newer from "vapix-openapi/spec/network-settings@13.json" with { type: "json" };
       console.log(older.info.version, newer.info.version);`,
      node(),
    );
    expect(output, errors).toBe(
      "3.1.0 3.0.3 /axis-cgi/mqtt/client.cgi\n3.0.0\nurn:vapix-openapi:mqtt-client:getClientStatus.response\n1.33 1.38\n",
    );
  });

  const validating = `import { createVapixClient } from "vapix-openapi";
    const fetch = async () => Response.json({ data: {} });
    const camera = createVapixClient("http://192.0.2.1", { fetch, validate: true });
    await camera.mqttClient.activateClient();
    await camera.mqttClient.configureClient({ server: { protocol: "tcp" } });`;

  test("validation checks requests", async () => {
    expect((await evaluate(validating, node())).errors).toContain(
      "VapixValidationError: 192.0.2.1: mqtt-client configureClient: the request would break the contract: params.server.host is required",
    );
  });

  test("the guide's example of the mock runs, without a further package", async () => {
    const source = await readFile(join(app, "mock.ts"), "utf8");
    const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2023 } });
    const result = await evaluate(`${outputText}console.log(device.url.replace(/\\d+$/, ""));`, node());
    expect(result).toEqual({ code: 0, output: "getClientStatus\nhttps://127.0.0.1:\n", errors: "" });
  });

  test("the mock answers, and asks for Prism at the first response that only Prism makes", async () => {
    const { output, errors } = await evaluate(
      `import { createMockServer } from "vapix-openapi/mock";
       const { url, close } = await createMockServer();
       const body = JSON.stringify({ apiVersion: "1.0", method: "getClientStatus" });
       for (const Prefer of ["", "example=getClientStatusNotConnected", "refuse=1100", "dynamic=true", "code=401"]) {
         const answer = await fetch(url + "/axis-cgi/mqtt/client.cgi", { method: "POST", headers: { Prefer }, body });
         console.log(answer.status, answer.status === 501 ? await answer.text() : "");
       }
       await close();`,
      node(),
    );
    const asked = title === "Node 22.0" ? "which needs Node 24.18 or newer; this is Node 22.0.0" : PRISM;
    const lines = output
      .trimEnd()
      .split("\n")
      .filter((line) => line !== "");
    expect(lines, errors).toEqual([
      ...["200 ", "200 ", "200 "],
      ...Array<unknown>(2).fill(expect.stringMatching(new RegExp(`^501 this response.* Prism.*${asked}$`))),
    ]);
  });

  test("a device is verified, called and proxied, without a further package", async () => {
    const mock = await createMockServer();
    onTestFinished(() => mock.close());
    const bin = join(app, "node_modules/vapix-openapi/dist/src/cli/vapix.js");
    const verified = await run(node(), [bin, "verify", mock.url], app);
    expect(verified.code, verified.errors).toBe(0);
    const { output, errors } = await evaluate(
      `import { createVapixClient } from "vapix-openapi";
       import { createProxy } from "vapix-openapi/proxy";
       const proxy = await createProxy({ upstream: "${mock.url}" });
       const { status } = await createVapixClient(proxy.url).mqttClient.getClientStatus();
       console.log(status.state, proxy.report().checks.length);
       await proxy.close();`,
      node(),
    );
    expect(output, errors).toBe("inactive 2\n");
  });
});

describe("the request handlers for MSW", () => {
  const options = ["--strict", "--noEmit", "--target", "es2023", "--module", "nodenext"];

  test("compile in the guide's example, and have types that need none of Node", () => {
    expect(tsc(suite, [...options, "--skipLibCheck", "--types", "node", ...inSuite.map(({ name }) => name)])).toBe("");
    const output = tsc(suite, [...options, "--lib", "es2023,dom,dom.iterable", "--types", "", "intercepted.ts"]);
    expect(output.split("\n").filter((line) => line.includes("vapix-openapi"))).toEqual([]);
  }, 60_000);

  test("answer in the guide's example", async () => {
    const source = await readFile(join(suite, "intercepted.ts"), "utf8");
    const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2023 } });
    const { output, errors } = await run(process.execPath, ["--input-type=module", "--eval", outputText], suite);
    expect(output, errors).toBe("[ [ undefined, 401 ], [ 'activateClient', 200 ] ]\n");
  });
});

describe("the matchers for Vitest", () => {
  const options = ["--strict", "--noEmit", "--skipLibCheck", "--target", "es2023", "--module", "nodenext"];
  const compile = (file: string) => tsc(suite, [...options, "--types", "node", file]);

  test("compile in the guide's example, and not with another API's method", () => {
    expect(compile("matchers.test.ts")).toBe("");
    expect(compile("mistake.test.ts")).toMatch(/^mistake\.test\.ts.*'"getNetworkInfo"' is not assignable/);
  }, 60_000);

  test("hold in the guide's example", async () => {
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    const { code, output, errors } = await run(process.execPath, [vitest, "run", "matchers.test.ts"], suite);
    expect(code, output + errors).toBe(0);
    expect(output).toContain("1 passed");
  }, 60_000);
});

/** Reports what a program loads: its modules, and the files that it reads by itself. */
const LOADED = `
import fs from "node:fs";
import { registerHooks, syncBuiltinESMExports } from "node:module";
const loaded = [];
const { readFileSync } = fs;
registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
fs.readFileSync = (file, ...rest) => (loaded.push(String(file)), readFileSync(file, ...rest));
syncBuiltinESMExports();
process.on("exit", () => console.error(JSON.stringify(loaded)));
process.on("SIGINT", () => process.exit());
`;

/** The files that a program of the package has loaded when it prints its first line. */
async function loadedBy(...args: string[]): Promise<string[]> {
  await writeFile(join(app, "loaded.mjs"), LOADED);
  const program = spawn(process.execPath, ["--import", "./loaded.mjs", ...args], { cwd: app });
  let errors = "";
  program.stderr.on("data", (bytes: Buffer) => (errors += bytes.toString()));
  program.stdout.once("data", () => program.kill("SIGINT"));
  await once(program, "close");
  const files = (JSON.parse(errors) as string[]).map((file) => file.replace("file://", ""));
  return [...new Set(files)].filter((file) => !file.startsWith("node:"));
}

describe("a start is quick, since it loads", () => {
  const BIN = "node_modules/vapix-openapi/dist/src/cli/vapix.js";

  test("few files and no document, for a mock", async () => {
    const files = await loadedBy(BIN, "mock", "--port", "0", "--json");
    expect(files.filter((file) => file.endsWith(".json"))).toEqual([]);
    expect(files.filter((file) => /[/]ajv|emqx|aedes|proxy/.test(file))).toEqual([]);
    expect(files.length).toBeLessThan(60);
  });

  test("few files for the help, and for a client", async () => {
    expect((await loadedBy(BIN, "--help")).length).toBeLessThan(10);
    const code = 'import "vapix-openapi"; console.log("");';
    expect((await loadedBy("--input-type=module", "--eval", code)).length).toBeLessThan(45);
  });
});

describe("the command", () => {
  test("prints its help", async () => {
    const { code, output } = await run("npx", ["--no", "vapix", "--", "--help"], app);
    expect(code).toBe(0);
    expect(output).toMatch(/^vapix <command>\n[^]*\n {2}mock /);
  });

  /** Runs `npx vapix-openapi` with the tarball in a folder that has nothing, and gives the address that it prints. */
  async function fromNothing(command: string): Promise<{ url: string; empty: string }> {
    const empty = join(folder.path, `empty-${command}`);
    await mkdir(empty);
    const args = ["--yes", "--package", tarball, "vapix-openapi", command, "--port", "0"];
    const path = dirname(process.execPath) + delimiter + process.env.PATH;
    const program = spawn("npx", args, { cwd: empty, env: { ...process.env, PATH: path }, detached: true });
    onTestFinished(() => void process.kill(-program.pid!, "SIGKILL"));
    let errors = "";
    program.stderr.on("data", (bytes: Buffer) => (errors += bytes.toString()));
    const [line] = (await Promise.race([once(program.stdout, "data"), once(program, "exit")])) as [Buffer];
    const [, url] = /^(?:mock device|docs) at (http:\/\/[^/\s]+)/.exec(String(line)) ?? [];
    expect(url, errors).toBeDefined();
    return { url: url!, empty };
  }

  test("has the name of the package, too: npx vapix-openapi mock works in a folder that has nothing", async () => {
    const { url, empty } = await fromNothing("mock");
    const body = JSON.stringify({ method: "getSupportedVersions" });
    const answer = await fetch(`${url}/axis-cgi/mqtt/client.cgi`, { method: "POST", body });
    expect(await answer.json()).toMatchObject({ data: { apiVersions: ["1.6"] } });
    expect(await readdir(empty)).toEqual([]);
  }, 60_000);

  test("so does npx vapix-openapi docs", async () => {
    const { url, empty } = await fromNothing("docs");
    for (const path of [
      ...["", "onboarding.html", "mqtt-client/", "mqtt-client/configureClient.html"],
      ...["openapi/emqx.json", "openapi/ntp@13.json", "axis-os.html"],
    ])
      expect((await fetch(`${url}/${path}`)).status, path).toBe(200);
    expect(await readdir(empty)).toEqual([]);
  }, 60_000);

  test("vapix docs --device sends what pages send to a device, by its account", async () => {
    const device = await createMockServer({ auth: "digest", tls: true });
    onTestFinished(() => device.close());
    const { fingerprint256 } = device.certificate!;
    const options = ["--port", "0", "--username", "root", "--fingerprint", fingerprint256, "--device", device.url];
    const server = spawn(process.execPath, ["node_modules/.bin/vapix", "docs", ...options], {
      cwd: app,
      env: { ...process.env, VAPIX_PASSWORD: "pass" },
    });
    onTestFinished(() => void server.kill("SIGKILL"));
    const [line] = (await once(server.stdout, "data")) as [Buffer];
    const url = /^docs at (http:\S+)\/\n$/.exec(line.toString())![1]!;
    expect(await (await fetch(`${url}/assets/peer.json`)).json()).toEqual({ name: device.url, apis: apiIds() });
    const body = JSON.stringify({ apiVersion: "1.0", method: "getClientStatus" });
    const call = (headers = {}) => fetch(`${url}/axis-cgi/mqtt/client.cgi`, { method: "POST", body, headers });
    expect(await (await call()).json()).toMatchObject({ method: "getClientStatus", data: { status: {} } });
    expect((await call({ Origin: "https://example.com" })).status).toBe(403);
    expect(device.requests.map(({ status }) => status)).toEqual([401, 200]);
  });

  const vapix = (cwd: string, ...args: string[]) => run(join(cwd, "node_modules/.bin/vapix"), args, cwd);

  test.each([
    ["mock --port 0 --mqtt-port 0", "aedes"],
    ["mock --port 0 --mqtt-port 0 --connect", "aedes mqtt"],
    ["mock --port 0 --connect", "mqtt"],
    ["verify --mqtt mqtt://192.0.2.1", "mqtt"],
    ["mcp --url http://192.0.2.1", "@modelcontextprotocol/sdk"],
  ])("names the packages that vapix %s needs, with exit code 2", async (args, packages) => {
    const { code, output, errors } = await vapix(app, ...args.split(" "));
    const saying = `npm install --save-dev ${packages}`;
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(new RegExp(`^vapix: .*${saying}\n$`));
  });

  test("serves agents, with the docs as resources", async () => {
    const bin = join(suite, "node_modules/vapix-openapi/dist/src/cli/vapix.js");
    const client = new Client({ name: "test", version: "1.0.0" });
    const args = [bin, "mcp", "--url", "http://192.0.2.1"];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: suite }));
    onTestFinished(() => client.close());
    const api = { api: "mqtt-client", method: "configureClient" };
    const { content } = await client.callTool({ name: "describe_method", arguments: api });
    const { docs } = JSON.parse((content as [{ text: string }])[0].text) as { docs: string };
    const { contents } = await client.readResource({ uri: docs });
    expect((contents as { text: string }[])[0]!.text).toContain("configureClient");
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain("vapix-docs:///llms.txt");
  });

  test("reports version and methods", async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect((await vapix(app, "--version")).output).toBe(`${version}\n`);
    const { code, output } = await vapix(app, "call", "mqtt-client", "configureClient", "--help");
    expect(code).toBe(0);
    expect(output).toContain("server.protocol *");
  });

  test.each([
    ["the Node of the tests", () => process.execPath],
    ["Node 22.0", () => join(folder.path, "node-22/node_modules/node/bin/node")],
  ])("calls a device under %s, without colours where it is no terminal", async (_, node) => {
    const port = await serve((_request, response) => response.end('{"data":{"apiVersions":["1.6"]}}'));
    const device = ["--url", `http://127.0.0.1:${port}`];
    const bin = join(app, "node_modules/vapix-openapi/dist/src/cli/vapix.js");
    const variables = { NO_COLOR: undefined, FORCE_COLOR: undefined };
    const args = [bin, "call", "mqtt-client", "getSupportedVersions", ...device];
    expect(await run(node(), args, app, { variables })).toEqual({
      code: 0,
      output: '{\n  "apiVersions": [\n    "1.6"\n  ]\n}\n',
      errors: "",
    });
  });

  test("serves the docs and the documents", async () => {
    const server = spawn(process.execPath, ["node_modules/.bin/vapix", "docs", "--port", "0"], { cwd: app });
    onTestFinished(() => void server.kill("SIGKILL"));
    const [line] = (await once(server.stdout, "data")) as [Buffer];
    const [, url] = /^docs at (http:\S+\/)\n$/.exec(line.toString())!;
    expect(await (await fetch(url!)).text()).toContain("MQTT client API");
    for (const path of [
      "onboarding.html",
      "axis-os.html",
      "mqtt-client/",
      "mqtt-client/configureClient.html",
      "mqtt-client/configureClient.html.md",
      "assets/search.js",
      "openapi/mqtt-client.json",
      "openapi/emqx.json",
      "openapi/ntp@13.json",
      "openapi/vapix.portable.yaml",
      "asyncapi/device.yaml",
    ])
      expect((await fetch(new URL(path, url))).status, path).toBe(200);
    server.kill("SIGINT");
    expect(await once(server, "exit")).toEqual([0, null]);
  });
});
