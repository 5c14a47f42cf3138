import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import type { VapixClientOptions, VapixSettings } from "../../src/index.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { install, run } from "../npm.ts";
import { digestDevice } from "../vapix/digest-device.ts";
import { serve } from "../vapix/server.ts";
import { type Authority, createAuthority } from "./authority.ts";

/** A program that runs JavaScript, and the npm package that brings it. */
interface Runtime {
  name: string;
  package: string;
  command: string;
  args: string[];
  userAgent: RegExp;
}

const runtimes: Runtime[] = [
  ...[22, 24, 26].map((version) => ({
    name: `Node ${version}`,
    package: `node@${version}`,
    command: "node",
    args: [],
    userAgent: new RegExp(`^Node\\.js/${version}$`),
  })),
  { name: "Bun", package: "bun@1", command: "bun", args: [], userAgent: /^Bun\/1\./ },
  // The client needs no other right.
  { name: "Deno", package: "deno@2", command: "deno", args: ["run", "--allow-net"], userAgent: /^Deno\/2\./ },
];
const oldBun: Runtime = { ...runtimes[3]!, name: "Bun 1.3", package: "bun@1.3", userAgent: /^Bun\/1\.3\./ };

let folder: Folder;
/** The folder of a user who has installed the package and nothing else. */
let app: string;
let authority: Authority;

beforeAll(async () => {
  folder = await temporaryFolder();
  authority = createAuthority(folder);
  authority.issue("good", "IP:127.0.0.1");
  authority.issue("wrong-host", "DNS:camera.example.com");
  authority.issue("expired", "IP:127.0.0.1", -1);
  const allowScripts = { node: true, bun: true, deno: true };
  const installing = [
    install(folder, "app", [inject("tarball")]),
    ...[...runtimes, oldBun].map((runtime) => install(folder, runtime.name, [runtime.package], { allowScripts })),
  ];
  // Where one fails, the others must not write into the folder any more when it is removed.
  await Promise.allSettled(installing);
  [app] = (await Promise.all(installing)) as [string];
  await copyFile(fileURLToPath(new URL("runtime-program.js", import.meta.url)), join(app, "program.js"));
}, 300_000);
afterAll(() => folder.remove());

/** What the program is to do. */
interface Task {
  url?: string;
  options?: VapixClientOptions;
  /** Methods of the MQTT client API, with parameters. */
  calls?: [method: string, params?: object][];
  /** Milliseconds after which each call is aborted. */
  abortAfter?: number;
  /** Address of a device whose certificate is to be shown. */
  shows?: string;
  /** A message that a device published. */
  payload?: string;
}

/** Runs the program, and gives what each of its calls gave. */
async function perform(
  { name, command, args, userAgent }: Runtime,
  task: Task,
  { warning = /^$/, variables = {} as NodeJS.ProcessEnv } = {},
): Promise<unknown[]> {
  const path = join(folder.path, name, "node_modules/.bin", command);
  const { code, output, errors } = await run(path, [...args, "program.js", JSON.stringify(task)], app, {
    variables: { DENO_DIR: join(folder.path, "deno-cache"), DENO_NO_UPDATE_CHECK: "1", ...variables },
    timeout: 20_000,
  });
  expect(errors).toMatch(warning);
  expect(code).toBe(0);
  const { runtime, results } = JSON.parse(output) as { runtime: string; results: unknown[] };
  expect(runtime).toMatch(userAgent);
  return results;
}

const account = { username: "operator7", password: "s3cret-Pa55" };
const BASIC = "Basic b3BlcmF0b3I3OnMzY3JldC1QYTU1";

/** A device that asks for Basic over TLS, and the credentials of each request that it saw. */
async function basicDevice(certificate: string): Promise<{ url: string; seen: (string | undefined)[] }> {
  const seen: (string | undefined)[] = [];
  const files = { key: authority.pem(`${certificate}.key`), cert: authority.pem(`${certificate}.pem`) };
  const port = await serve((request, response) => {
    const { authorization } = request.headers;
    seen.push(authorization);
    if (authorization === undefined) response.writeHead(401, { "WWW-Authenticate": 'Basic realm="AXIS"' });
    request.resume().on("end", () => response.end(`{"data":{}}`));
  }, files);
  return { url: `https://127.0.0.1:${port}`, seen };
}

describe.each(runtimes)("on $name", (runtime) => {
  test("a device is configured, reports so, and rejects what is wrong", async () => {
    const device = await createMockServer();
    onTestFinished(() => device.close());
    const settings = { server: { protocol: "ssl", host: "broker.example", port: 8884 }, clientId: "dock-7" };
    const results = await perform(runtime, {
      url: device.url,
      calls: [
        ["configureClient", { ...settings, cleanSession: true }],
        ["getClientStatus"],
        ["configureClient", { server: { protocol: "tcp" } }],
      ],
    });
    expect(results).toMatchObject([
      {},
      { config: settings },
      { name: "VapixMethodError", code: 2103, kind: "missing", status: 200 },
    ]);
    expect(device.requests.map(({ code }) => code)).toEqual([undefined, undefined, 2103]);
  });

  test.each(["MD5", "SHA-256"] as const)("a device that asks for Digest with %s is called", async (algorithm) => {
    const device = await digestDevice({ algorithm });
    const options = { username: "operator7", password: device.password };
    const calls: Task["calls"] = [["activateClient"], ["deactivateClient"]];
    expect(await perform(runtime, { url: device.url, options, calls })).toEqual([{}, {}]);
    expect(device.verdicts).toEqual(["plain", "accepted", "accepted"]);
    expect(device.bodies.map((body) => (JSON.parse(body) as { method: string }).method)).toEqual([
      "activateClient",
      "deactivateClient",
    ]);
  });

  test("a device rejects a wrong password", async () => {
    const { url, verdicts } = await digestDevice();
    const results = await perform(runtime, { url, options: account, calls: [["activateClient"]] });
    expect(results).toMatchObject([{ name: "VapixHttpError", status: 401 }]);
    expect(verdicts).toEqual(["plain", "wrong"]);
  });

  test.each<[string, string, RegExp, () => VapixSettings]>([
    ["of the CA in tls.ca", "good", /^$/, () => ({ tls: { ca: authority.pem("ca.pem") } })],
    ["with tls.fingerprint256", "expired", /^$/, () => ({ tls: { fingerprint256: authority.fingerprint("expired") } })],
    [
      "of the CA and with the fingerprint",
      "good",
      /^$/,
      () => ({ tls: { ca: authority.pem("ca.pem"), fingerprint256: authority.fingerprint("good") } }),
    ],
    ["of anybody, insecurely, with a warning", "expired", /tls\.fingerprint256/, () => ({ insecure: true })],
  ])("a device with a certificate %s is called with Basic", async (_, certificate, warning, options) => {
    const { url, seen } = await basicDevice(certificate);
    const calls: Task["calls"] = [["activateClient"], ["activateClient"]];
    const results = await perform(runtime, { url, options: { ...account, ...options() }, calls }, { warning });
    expect(results).toEqual([{}, {}]);
    expect(seen).toEqual([undefined, BASIC, BASIC]);
  });

  test("a device with another certificate than the pinned one sees no request, and the error reports both", async () => {
    const { url, seen } = await basicDevice("good");
    const options = { ...account, tls: { fingerprint256: authority.fingerprint("expired") } };
    const [error] = await perform(runtime, { url, options, calls: [["activateClient"]] });
    expect(error).toMatchObject({ name: "VapixTransportError", fault: "tls" });
    const { message } = error as Error;
    expect(message).toContain(`sent the certificate ${authority.fingerprint("good")}`);
    expect(message).toContain(`expected ${authority.fingerprint("expired")}`);
    expect(seen).toEqual([]);
  });

  test.each<[string, string, () => VapixSettings]>([
    ["of no authority that is trusted", "good", () => ({})],
    ["of another CA than that in tls.ca", "good", () => ({ tls: { ca: authority.pem("expired.pem") } })],
    ["for another host", "wrong-host", () => ({ tls: { ca: authority.pem("ca.pem") } })],
    ["that has expired", "expired", () => ({ tls: { ca: authority.pem("ca.pem") } })],
    [
      "that is pinned, but of another CA",
      "good",
      () => ({ tls: { ca: authority.pem("expired.pem"), fingerprint256: authority.fingerprint("good") } }),
    ],
  ])("a device with a certificate %s sees no request", async (_, certificate, options) => {
    const { url, seen } = await basicDevice(certificate);
    const task: Task = { url, options: { ...account, ...options() }, calls: [["activateClient"]] };
    expect(await perform(runtime, task)).toMatchObject([{ name: "VapixTransportError", fault: "tls" }]);
    expect(seen).toEqual([]);
  });

  describe.each(["http", "https"])("a device that never answers over %s", (scheme) => {
    test.each([
      ["a time-out", "timeout", { options: { timeout: 400 } }],
      ["an abort", "aborted", { abortAfter: 400 }],
    ])("is left after %s", async (_, fault, { options, abortAfter }: Task) => {
      let requests = 0;
      const files = { key: authority.pem("good.key"), cert: authority.pem("good.pem") };
      const port = await serve(() => (requests += 1), scheme === "https" ? files : undefined);
      const trust = scheme === "https" ? { tls: { ca: authority.pem("ca.pem") } } : {};
      const results = await perform(runtime, {
        url: `${scheme}://127.0.0.1:${port}`,
        options: { ...options, ...trust },
        abortAfter,
        calls: [["activateClient"]],
      });
      expect(results).toMatchObject([{ name: "VapixTransportError", fault }]);
      expect(requests).toBe(1);
    });
  });

  test("a name that is none is told from other faults", async () => {
    const task: Task = { url: "http://camera.invalid", calls: [["activateClient"]] };
    expect(await perform(runtime, task)).toMatchObject([{ name: "VapixTransportError", fault: "dns" }]);
  });

  test("the certificate of a device is shown, and the device sees no request", async () => {
    const { url, seen } = await basicDevice("good");
    expect(await perform(runtime, { shows: url })).toMatchObject([
      { fingerprint256: authority.fingerprint("good"), subject: "CN=axis-accc8e00a1b2", issuer: "CN=Example CA" },
    ]);
    expect(seen).toEqual([]);
  });

  test("a message of a device is read", async () => {
    const topic = "onvif:VideoSource/RadiometryAlarm/axis:TemperatureDetection";
    const payload = JSON.stringify({ topic, timestamp: 1, message: { data: { AreaID: "2", AlarmActive: "1" } } });
    expect(await perform(runtime, { payload })).toMatchObject([
      { event: "thermometry.temperatureDetection", data: { AreaID: 2, AlarmActive: true } },
    ]);
  });
});

describe("on Bun 1.3, which makes connections of its own and trusts this authority", () => {
  const trusting = { variables: { NODE_EXTRA_CA_CERTS: "" } };
  beforeAll(() => {
    trusting.variables.NODE_EXTRA_CA_CERTS = join(folder.path, "ca.pem");
  });

  test("a device is called without tls", async () => {
    const { url, seen } = await basicDevice("good");
    expect(await perform(oldBun, { url, options: account, calls: [["activateClient"]] }, trusting)).toEqual([{}]);
    expect(seen).toEqual([undefined, BASIC]);
  });

  test.each<[string, RegExp, () => VapixSettings]>([
    ["tls.fingerprint256", /^$/, () => ({ tls: { fingerprint256: authority.fingerprint("expired") } })],
    ["tls.ca", /^$/, () => ({ tls: { ca: authority.pem("expired.pem") } })],
    ["insecure", /tls\.fingerprint256/, () => ({ insecure: true })],
  ])("a device sees no request where %s cannot be kept, and the error names the cause", async (_, warning, options) => {
    const { url, seen } = await basicDevice("good");
    const task: Task = { url, options: { ...account, ...options() }, calls: [["activateClient"]] };
    const [error] = await perform(oldBun, task, { ...trusting, warning });
    expect(error).toMatchObject({ name: "VapixTransportError", fault: "tls" });
    expect((error as Error).message).toMatch(/tls and insecure are not supported on Bun\/1\.3/);
    expect(seen).toEqual([]);
  });
});
