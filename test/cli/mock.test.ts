import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { MOCK_OPTIONS } from "../../src/cli/mock.ts";
import { createVapixClient } from "../../src/index.ts";
import { ask, configure, exchange } from "../mock/exchange.ts";
import { call } from "../mock/broker-api/call.ts";
import { temporaryFolder } from "../folder.ts";
import { type Program, runNode } from "../program.ts";

const running: Program[] = [];
afterEach(async () => {
  for (const program of running.splice(0)) {
    program.signal("SIGKILL");
    await program.ended;
  }
});

function mock(...args: string[]): Program {
  return start(args);
}

function start(args: string[], variables: NodeJS.ProcessEnv = {}): Program {
  const program = runNode("src/cli/vapix.ts", ["mock", ...args], {
    variables: { VAPIX_PASSWORD: undefined, ...variables },
  });
  running.push(program);
  return program;
}

const READY = /^mock device at (https?:\S+)\n/;

describe("vapix mock", () => {
  test.each([
    [["--profile", "13"], /^vapix: AXIS OS 13 accepts only HTTPS at its factory settings; .*; --tls makes it HTTPS\n$/],
    [["--profile", "12.11,13", "--fleet", "2"], /^vapix: AXIS OS 13 accepts only HTTPS/],
    [["--profile", "13", "--tls"], /^$/],
    [["--profile", "12.11"], /^$/],
  ])("hints that a version accepts only HTTPS at its factory settings: %j", async (args, hint) => {
    const program = mock("--port", "0", "--json", ...args);
    await program.printed(/\n/);
    expect(program.errors).toMatch(hint);
  });

  test("prints its address and that of the broker's API when it is ready, and responds at both", async () => {
    const program = mock("--port", "0");
    const [line, url] = await program.printed(READY);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(program.output).toBe(`${line}broker's API  ${url}/api/v5, key key, secret secret\n`);
    const { status } = await call(url!, "GET", "/api/v5/clients/camera-7");
    expect(status).toBe(200);
    expect((await exchange(url!, ask("getSupportedVersions"))).body?.data).toEqual({ apiVersions: ["1.6"] });
  });

  test.each([
    ["4", (url: string) => `${url}/api/v4`, [404, 200]],
    ["both", (url: string) => `${url}/api/v5 and ${url}/api/v4`, [200, 200]],
  ])("is EMQX %s with --emqx", async (version, addresses, statuses) => {
    const program = mock("--port", "0", "--emqx", version);
    const [line, url] = await program.printed(READY);
    expect(program.output).toBe(`${line}broker's API  ${addresses(url!)}, key key, secret secret\n`);
    const answers = await Promise.all([5, 4].map((one) => call(url!, "GET", `/api/v${one}/clients/camera-7`)));
    expect(answers.map(({ status }) => status)).toEqual(statuses);
  });

  test("prints a line for each request, without values", async () => {
    const program = mock("--port", "0", "--auth", "none", "--host", "localhost");
    const [, url] = await program.printed(READY);
    await exchange(url!, configure({ password: "S3CRET-sentinel" }));
    await exchange(url!, configure({ password: ["S3CRET-sentinel"] }));
    await program.printed(/2104/);
    expect(program.output.split("\n").slice(1)).toEqual([
      `broker's API  ${url}/api/v5, no login`,
      "POST /axis-cgi/mqtt/client.cgi configureClient 200",
      "POST /axis-cgi/mqtt/client.cgi configureClient 200 2104 (params.password must be string)",
      "",
    ]);
  });

  test("requires the account that it prints, on HTTPS with the certificate that it prints", async () => {
    const program = mock("--port", "0", "--auth", "recommended", "--tls");
    const [, url] = await program.printed(READY);
    await program.printed(/fingerprint/);
    const [, account, certificate] = program.output.split("\n");
    expect(account).toBe("account       root, password pass (administrator)");
    const fingerprint256 = /^certificate   ([0-9A-F:]{95}) /.exec(certificate!)![1]!;
    const camera = createVapixClient(url!, { username: "root", password: "pass", tls: { fingerprint256 } });
    expect(await camera.mqttClient.getClientStatus()).toHaveProperty("status");
    await program.printed(/ 401 \(no credentials\)\n.* 200\n/);
  });

  test("takes accounts with roles, and shows none of their passwords", async () => {
    const accounts = ["--account", "dock-7:S3CRET:sentinel:operator", "--account", "eye:pass:viewer"];
    const program = mock("--port", "0", "--auth", "digest", "--digest-algorithm", "sha-256-sess", ...accounts);
    const [, url] = await program.printed(READY);
    const camera = createVapixClient(url!, { username: "dock-7", password: "S3CRET:sentinel" });
    await camera.thermometry.listAreas({ presetNbr: 1 });
    await expect(camera.mqttClient.getClientStatus()).rejects.toMatchObject({ status: 403 });
    await program.printed(/ 403 /);
    expect(program.output).toContain("account       dock-7 (operator)\naccount       eye (viewer)\n");
    expect(program.output).not.toContain("S3CRET");
  });

  test("takes the password from VAPIX_PASSWORD, and does not show it", async () => {
    const program = start(["--port", "0", "--auth", "basic", "--username", "a"], { VAPIX_PASSWORD: "S3CRET-sentinel" });
    const [, url] = await program.printed(READY);
    await program.printed(/^account       a \(administrator\)\n/m);
    const account = { username: "a", password: "S3CRET-sentinel", allowBasicOverHttp: true };
    expect(await createVapixClient(url!, account).mqttClient.getClientStatus()).toHaveProperty("status");
    expect(program.output).not.toContain("S3CRET");
  });

  test("takes secrets from files and the environment, and warns of those that others can read", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const [accounts, keys] = ["accounts", "keys"].map((name) => join(folder.path, name)) as [string, string];
    await writeFile(accounts, "a:S3CRET-1:viewer\nb:S3CRET-2:operator\n");
    await writeFile(keys, "k:S3CRET-3\n");
    const hidden = mock("--port", "0", "--auth", "basic", "--account", `@${accounts}`, "--api-key", `@${keys}`);
    await hidden.printed(/^account       b \(operator\)\nbroker's API  .*key k\n/m);
    expect(hidden.errors).toBe("");
    const variables = { VAPIX_ACCOUNTS: "c:S3CRET:viewer", EMQX_API_KEYS: "e:S3CRET" };
    await start(["--port", "0", "--auth", "basic"], variables).printed(
      /^account       c \(viewer\)\nbroker's API  .*key e\n/m,
    );
    const open = mock("--port", "0", "--auth", "basic", "--password", "S3CRET", "--api-key", "k:S3CRET");
    await open.printed(READY);
    for (const option of ["--password", "--api-key"])
      expect(open.errors).toContain(`can read the value of ${option}; to hide it, use ${option} @<file>\n`);
    expect(hidden.output + open.output + open.errors).not.toContain("S3CRET");
  });

  test("takes keys for the broker's API, and shows none of their secrets", async () => {
    const program = mock("--port", "0", "--api-key", "a:S3CRET:sentinel", "--counter-lag", "0");
    const [, url] = await program.printed(READY);
    const Authorization = `Basic ${Buffer.from("a:S3CRET:sentinel").toString("base64")}`;
    expect((await call(url!, "GET", "/api/v5/nodes", undefined, { Authorization })).status).toBe(200);
    expect((await call(url!, "GET", "/api/v5/nodes")).body).toMatchObject({ code: "BAD_API_KEY_OR_SECRET" });
    await program.printed(/GET \/api\/v5\/nodes listNodes 200\nGET \/api\/v5\/nodes listNodes 401/);
    expect(program.output).toContain("/api/v5, key a\n");
    expect(program.output).not.toContain("S3CRET");
  });

  test.each([[[]], [["--mqtt-port", "0"]]])("has a broker as from the factory, also with %j", async (more) => {
    const program = mock("--port", "0", "--fresh-broker", "--auth", "none", ...more);
    const [, url] = await program.printed(READY);
    expect((await call(url!, "GET", "/api/v5/authentication")).body).toEqual([]);
    expect((await call(url!, "GET", "/api/v5/clients")).body).toMatchObject({ data: [] });
  });

  test("runs a broker next to the mock, to which its MQTT client really connects", async () => {
    const program = mock("--port", "0", "--mqtt-port", "0", "--connect", "--counter-lag", "0", "--auth", "none");
    const [, url] = await program.printed(READY);
    const [, broker] = await program.printed(/^MQTT broker   (mqtt:\/\/127\.0\.0\.1:\d+)$/m);
    const port = Number(new URL(broker!).port);
    await call(url!, "POST", "/api/v5/authentication/password_based%3Abuilt_in_database/users", {
      user_id: "dock-7",
      password: "pass",
    });
    const camera = createVapixClient(url!).mqttClient;
    const server = { protocol: "tcp", host: "127.0.0.1", port } as const;
    await camera.configureClient({ server, clientId: "dock-7", username: "dock-7", password: "pass" });
    await camera.activateClient();
    await vi.waitFor(async () => {
      const { body } = await call(url!, "GET", "/api/v5/clients/dock-7");
      expect(body).toMatchObject({ connected: true, username: "dock-7" });
    }, 8000);
    program.signal("SIGTERM");
    expect([await program.ended, program.errors]).toEqual([0, ""]);
  });

  test("reports a taken port of MQTT, and is gone", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const program = mock("--port", "0", "--mqtt-port", String(port));
    expect([await program.ended, program.errors]).toEqual([
      2,
      `vapix: the MQTT port ${port} is already in use; choose another\n`,
    ]);
    other.close();
  });

  test("fails, drops and rejects as configured", async () => {
    const program = mock(
      "--port",
      "0",
      "--fault",
      "503@1",
      "--fault",
      "html@2",
      "--lenient",
      "--latency",
      "1",
      "--seed",
      "2",
    );
    const [, url] = await program.printed(READY);
    for (let call = 0; call < 2; call++) await exchange(url!, ask("getClientStatus"));
    await exchange(url!, ask("getClientStatus", { params: { a: 1 } }));
    await program.printed(/dropped/);
    expect(program.output.split("\n").slice(2)).toEqual([
      "POST /axis-cgi/mqtt/client.cgi 503 (fault: 503)",
      "POST /axis-cgi/mqtt/client.cgi 200 (fault: html)",
      "POST /axis-cgi/mqtt/client.cgi getClientStatus 200 (unknown parameters dropped: params.a)",
      "",
    ]);
  });

  test.each<NodeJS.Signals>(["SIGINT", "SIGTERM"])(
    "ends with exit code 0 on %s, also with a connection kept alive",
    async (signal) => {
      const program = mock("--port", "0");
      const [, url] = await program.printed(READY);
      await exchange(url!, ask("getClientStatus"));
      program.signal(signal);
      expect([await program.ended, program.errors]).toEqual([0, ""]);
    },
  );

  test("reports a taken port, and names --port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const program = mock("--port", String(port));
    expect(await program.ended).toBe(2);
    expect([program.output, program.errors]).toEqual([
      "",
      `vapix: port ${port} is taken: choose another by --port, or a free one by --port 0\n`,
    ]);
    other.close();
  });

  test.each([
    [["--port", "80000"], 'invalid --port "80000"'],
    [["--port", "http"], 'invalid --port "http"'],
    [["--port="], 'invalid --port ""'],
    [["--profile", "14"], '--profile takes all or 9.80 or 10.12 or 11.11 or 12 or 12.11 or 13, not "14"'],
    [["--auth", "ntlm"], '--auth takes none or basic or digest or basic,digest or recommended, not "ntlm"'],
    [["--digest-algorithm", "sha"], '--digest-algorithm takes md5 or md5-sess or sha-256 or sha-256-sess, not "sha"'],
    [["--auth", "digest", "--digest-algorithm", "md5,sha"], "--digest-algorithm takes md5 or"],
    [["--mqtt-port", "80000"], 'invalid --mqtt-port "80000"'],
    [["--account", "dock-7"], "invalid --account; it must have the form <name>:<password>:<role>"],
    [["--account", "dock-7:pass:admin"], 'the role of dock-7 takes viewer or operator or administrator, not "admin"'],
    [["--account", "dock-7:pass:viewer", "--username", "root"], "--account cannot be combined with --username and"],
    [["--refuse-roles-with", "xml"], '--refuse-roles-with takes html or json, not "xml"'],
    [["--fault", "reset:2"], "--fault: invalid rate of a fault: 2; it must be from 0 to 1"],
    [["--api-key", "key"], "invalid --api-key; it must have the form <key>:<secret>"],
    [["--counter-lag", "-1"], "Option '--counter-lag' argument is ambiguous"],
    [["--latency", "1s"], 'invalid --latency "1s"'],
    [["--tls-cert", "cert.pem"], "--tls-cert and --tls-key require each other"],
    [["--tls-cert", "no.pem", "--tls-key", "no.pem"], "--tls-cert and --tls-key: ENOENT"],
    [["--tls-cert", "package.json", "--tls-key", "package.json"], "--tls-cert and --tls-key: "],
    [["--prot", "8099"], "unknown option --prot; did you mean --port?"],
    [["8099"], "Unexpected argument '8099'"],
    [["--host", "192.0.2.1", "--port", "0"], "192.0.2.1 is not an address of this machine"],
    [["--host", "no-such-host.invalid", "--port", "0"], "no-such-host.invalid is not an address of this machine"],
  ])("%j ends with exit code 2 and explains why", async (args, text) => {
    const program = mock(...args);
    expect(await program.ended).toBe(2);
    expect(program.output).toBe("");
    expect(program.errors).toContain(`vapix: ${text}`);
    expect(program.errors).not.toMatch(/\n +at /);
  });

  test.each(["--help", "-h"])("%s prints every option and ends with exit code 0", async (option) => {
    const program = mock(option);
    expect([await program.ended, program.errors]).toEqual([0, ""]);
    for (const name of ["Prefer", "9.80", ...Object.keys(MOCK_OPTIONS).map((name) => `--${name}`)])
      expect(program.output).toContain(name);
  });
});
