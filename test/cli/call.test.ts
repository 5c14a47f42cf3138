import { writeFile } from "node:fs/promises";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:https";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { readCertificate } from "../../src/tls/read-certificate.ts";
import { temporaryFolder } from "../folder.ts";
import { selfSigned } from "../../src/server/self-signed.ts";
import { digestDevice } from "../vapix/digest-device.ts";
import { serve } from "../vapix/server.ts";
import { startVapix, vapix } from "./vapix-command.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

const call = (args: string[], variables: NodeJS.ProcessEnv = {}, input?: string) =>
  vapix(["call", ...args], { variables: { VAPIX_URL: mock.url, ...variables }, ...(input !== undefined && { input }) });

/** Starts a device that responds to every request with this. */
const fakeDevice = async (status: number, body: string, contentType = "application/json") => {
  const port = await serve((_request, response) => {
    response.writeHead(status, { "Content-Type": contentType }).end(body);
  });
  return `http://127.0.0.1:${port}`;
};

const CONFIGURATION = { server: { protocol: "tcp", host: "192.0.2.10" }, clientId: "dock-7" };

describe("vapix call", () => {
  test("prints the data of the response for people, without colours outside of a terminal", async () => {
    const { code, output, errors } = await call(["mqtt-client", "getSupportedVersions"]);
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: '{\n  "apiVersions": [\n    "1.6"\n  ]\n}\n',
      errors: "",
    });
  });

  test("takes the address from --url before VAPIX_URL", async () => {
    const args = ["mqtt-client", "getSupportedVersions", "--json", "--url", mock.url];
    const { output } = await call(args, { VAPIX_URL: "http://192.0.2.1" });
    expect(output).toBe('{"apiVersions":["1.6"]}\n');
  });

  test("prints the entire response with --envelope, and sends the given version and context", async () => {
    const args = ["mqtt-client", "activateClient", "--envelope", "--json", "--context", "dock", "--api-version", "1.3"];
    const { output } = await call(args);
    expect(JSON.parse(output)).toMatchObject({ apiVersion: "1.6", context: "dock", method: "activateClient" });
  });

  test("prints an empty object if the response has no data", async () => {
    expect(await call(["mqtt-client", "activateClient"])).toEqual({ code: 0, output: "{}\n", errors: "" });
  });

  test.each<[string, object]>([
    ["TLS options with tcp", { ...CONFIGURATION, ssl: { validateServerCert: false } }],
    ["null for name and password", { ...CONFIGURATION, username: null, password: null }],
    ["a port beyond those of TCP", { server: { ...CONFIGURATION.server, port: 65_536 } }],
  ])("sends what devices accept, although the contract requires something else: %s", async (_, params) => {
    const { code, errors } = await call(["mqtt-client", "configureClient", "--params", JSON.stringify(params)]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(mock.requests.at(-1)).toMatchObject({ method: "configureClient", status: 200 });
  });

  test.each([
    ["as JSON", JSON.stringify(CONFIGURATION), undefined],
    ["from standard input", "-", JSON.stringify(CONFIGURATION)],
  ])("sends the parameters %s", async (_, params, input) => {
    expect(await call(["mqtt-client", "configureClient", "--params", params], {}, input)).toMatchObject({ code: 0 });
    expect(mock.requests.at(-1)).toMatchObject({ method: "configureClient", params: CONFIGURATION });
  });

  test("sends the parameters from a file", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const file = join(folder.path, "client.json");
    await writeFile(file, JSON.stringify({ ...CONFIGURATION, clientId: "from-file" }));
    expect(await call(["mqtt-client", "configureClient", "--params", `@${file}`])).toMatchObject({ code: 0 });
    expect(mock.requests.at(-1)).toMatchObject({ params: { clientId: "from-file" } });
  });

  test("prints colours if FORCE_COLOR requires them, and never with --json", async () => {
    const args = ["mqtt-client", "getSupportedVersions"];
    const forced = { FORCE_COLOR: "1", NO_COLOR: undefined };
    expect((await call(args, forced)).output).toContain('\x1b[36m"apiVersions"\x1b[39m: [');
    expect((await call([...args, "--json"], forced)).output).not.toContain("\x1b");
  });

  test("prints no control character that a device sends", async () => {
    const url = await fakeDevice(200, '{"data":{"apiVersions":["\u009b2J\u007f\\u001b[2J"]}}');
    const { output } = await call(["mqtt-client", "getSupportedVersions", "--json", "--url", url]);
    expect(output).toBe('{"apiVersions":["\\u009b2J\\u007f\\u001b[2J"]}\n');
    const refusing = await fakeDevice(200, '{"error":{"code":1100,"message":"\\u001b[2J"}}');
    const { errors } = await call(["mqtt-client", "getSupportedVersions", "--url", refusing]);
    expect(errors).toContain("refused with 1100: \\u001b[2J");
  });

  test("ends in time if a device stops responding, also while the failure is explained", async () => {
    const { key, cert } = selfSigned("camera", ["127.0.0.1"]);
    let connections = 0;
    // The second one is for the certificate, which the advice names.
    const silent = createTcpServer(
      (socket) => void (connections++ === 0 ? tls.emit("connection", socket) : socket.resume()),
    );
    const tls = createTlsServer({ key, cert });
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => new Promise<void>((resolve) => void silent.close(() => resolve())));
    const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const start = performance.now();
    const { code, errors } = await call(["systemready", "systemready", "--url", url, "--timeout", "0.2"]);
    expect({ code, connections }).toEqual({ code: 1, connections: 2 });
    expect(errors).toContain("the certificate is self-signed");
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test("reports in one sentence that a response is nested too deeply", async () => {
    const url = await fakeDevice(200, `{"data":{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`);
    const { code, errors } = await call(["mqtt-client", "getClientStatus", "--url", url]);
    expect(code).toBe(1);
    expect(errors).toBe("vapix: mqtt-client getClientStatus: the answer is nested more than 200 levels deep\n");
  });

  test("hides secrets below an object, in a list, as a number and in another case of letters", async () => {
    const config = { Password: "S3CRET-a", PASSWORD: { value: "S3CRET-b" }, password: ["S3CRET-c", { pin: 7353 }] };
    const url = await fakeDevice(
      200,
      JSON.stringify({ data: { config, list: [{ pASSWORD: 73_531 }], a: { password: "" } } }),
    );
    const { output } = await call(["mqtt-client", "getClientStatus", "--json", "--url", url]);
    const hidden = "(hidden)";
    expect(JSON.parse(output)).toEqual({
      config: { Password: hidden, PASSWORD: hidden, password: hidden },
      list: [{ pASSWORD: hidden }],
      a: { password: "" },
    });
  });

  test.each(["--envelope", "--json"])("hides with %s a secret of the contract in a response", async (option) => {
    const url = await fakeDevice(200, '{"data":{"config":{"username":"dock-7","password":"S3CRET-sentinel"}}}');
    const { output } = await call(["mqtt-client", "getClientStatus", option, "--url", url]);
    expect(output).toContain("dock-7");
    expect(output).toContain("(hidden)");
    expect(output).not.toContain("S3CRET-sentinel");
  });

  test("ends quietly if its reader stops early", async () => {
    const long = await fakeDevice(200, JSON.stringify({ data: { apiVersions: Array(200_000).fill("1.0") } }));
    const program = startVapix(["call", "mqtt-client", "getSupportedVersions", "--url", long]);
    await program.printed(/apiVersions/);
    program.stopReading();
    await program.ended;
    expect(program.errors).toBe("");
  });
});

describe("before anything is sent, vapix call ends with exit code 2 and names", () => {
  const method = ["mqtt-client", "configureClient"];
  test.each<[what: string, args: string[], saying: string]>([
    ["a near API", ["mqtt-clint", "getClientStatus"], "did you mean mqtt-client?"],
    ["an API that begins so", ["mqtt", "getClientStatus"], "did you mean mqtt-client?"],
    ["an API that has this part", ["bridge", "x"], "did you mean event-mqtt-bridge?"],
    ["a near method", ["mqtt-client", "getClientState"], "did you mean getClientStatus?"],
    ["the help if no API is near", ["camera", "x"], "vapix call --help lists the available ones"],
    ["the help if no method is near", ["mqtt-client", "x"], "vapix call mqtt-client --help lists the available ones"],
    ["what lacks", [], "vapix call --help lists the APIs"],
    ["a method that lacks", ["mqtt-client"], "vapix call mqtt-client --help lists them"],
    ["what is too much", [...method, "now"], 'unexpected argument "now"'],
    ["an inherited property as an unknown API", ["toString", "x"], 'unknown API "toString"'],
    ["parameters that lack", method, "params is required"],
    ["parameters without an end", [...method, "--params", "@/dev/zero"], "--params: /dev/zero is larger than 1 MiB"],
    [
      "a file without an end",
      [...method, "--url", "https://192.0.2.1", "--ca", "/dev/zero"],
      "--ca: /dev/zero is larger than 1 MiB",
    ],
    [
      "parameters that are nested too deeply",
      [...method, "--params", `{"a":${"[".repeat(40_000)}${"]".repeat(40_000)}}`],
      "--params is nested more than 200 levels deep",
    ],
    ["a near parameter", [...method, "--params", '{"sever":{}}'], "params.sever is unknown: did you mean server?"],
    [
      "the values of a parameter",
      [...method, "--params", '{"server":{"protocol":"tls","host":"192.0.2.1"}}'],
      'params.server.protocol must be one of "tcp", "ssl", "ws", "wss"',
    ],
    ["a version that is none", ["mqtt-client", "getClientStatus", "--api-version", "one"], "apiVersion must match"],
    ["parameters that are not JSON", [...method, "--params", "{S3CRET-sentinel}"], "--params is not valid JSON"],
    ["parameters that are not an object", [...method, "--params", "[1]"], "--params must be a JSON object"],
    ["a missing file", [...method, "--params", "@no-such-file"], "no-such-file cannot be read (ENOENT)"],
    [
      "an effect",
      ["mqtt-client", "deactivateClient"],
      "deactivateClient disrupts, and there is no terminal for the question",
    ],
    ["--yes for what deletes", ["network-settings", "removeVlan", "--params", '{"VlanName":"eth0.5"}'], "--yes"],
    ["VAPIX_PASSWORD", ["systemready", "systemready", "--username", "root"], "set VAPIX_PASSWORD"],
    ["how to give a password", [...method, "--password=S3CRET-sentinel"], "put it into VAPIX_PASSWORD"],
    ["how to give a token", [...method, "--token", "S3CRET-sentinel"], "put it into VAPIX_TOKEN"],
    [
      "an address",
      ["systemready", "systemready", "--url", "192.168.0.90"],
      "it must have the form https://192.168.0.90",
    ],
    ["an unknown option", ["systemready", "systemready", "--jsn"], "unknown option --jsn; did you mean --json?"],
    ["seconds", ["systemready", "systemready", "--timeout", "-1"], "--timeout"],
    ["seconds above 0", ["systemready", "systemready", "--timeout", "0"], 'invalid --timeout "0"'],
    [
      "a fingerprint",
      ["systemready", "systemready", "--fingerprint", "AB", "--url", "https://192.0.2.1"],
      "64 hexadecimal digits",
    ],
    [
      "a certificate",
      ["systemready", "systemready", "--ca", "package.json", "--url", "https://192.0.2.1"],
      "package.json contains no PEM certificate",
    ],
    ["https", ["systemready", "systemready", "--insecure"], "require an https: address"],
    [
      "one kind of trust",
      ["systemready", "systemready", "--insecure", "--ca", "x", "--url", "https://192.0.2.1"],
      "--insecure trusts any certificate",
    ],
  ])("%s", async (_, args, saying) => {
    const before = mock.requests.length;
    const { code, output, errors } = await call(args);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/^vapix: /);
    expect(errors).toContain(saying);
    expect(errors).not.toMatch(/S3CRET|\n +at /);
    expect(mock.requests).toHaveLength(before);
  });

  test("the missing device, without --url and VAPIX_URL", async () => {
    const { code, errors } = await call(["systemready", "systemready"], { VAPIX_URL: undefined });
    expect([code, errors]).toEqual([
      2,
      "vapix: the address of the device is missing; pass --url https://192.168.0.90, or set VAPIX_URL\n",
    ]);
  });

  test("all faults of a request at once", async () => {
    const { errors } = await call([...method, "--params", '{"server":{"port":0.5},"clientID":"dock-7"}']);
    for (const path of ["params.server.protocol", "params.server.host", "params.server.port", "params.clientID"])
      expect(errors).toContain(`  ${path} `);
  });

  test("the fault as JSON, with --json", async () => {
    const { code, output, errors } = await call(["mqtt-clint", "getClientStatus", "--json"]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(JSON.parse(errors)).toEqual({
      error: { name: "UsageError", message: 'unknown API "mqtt-clint"; did you mean mqtt-client?' },
    });
  });
});

test("--yes calls what disrupts", async () => {
  expect(await call(["mqtt-client", "deactivateClient", "--yes"])).toEqual({ code: 0, output: "{}\n", errors: "" });
  expect(mock.requests.at(-1)).toMatchObject({ method: "deactivateClient", status: 200 });
});

describe("vapix call ends with exit code 1", () => {
  const listed = ["mqtt-client", "getClientStatus", "--api-version", "9.0"];

  test("and reports code, kind, documented meaning and remedy of a method error", async () => {
    const { code, output, errors } = await call(listed);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/^vapix: 127\.0\.0\.1:\d+: mqtt-client getClientStatus: refused with 2100/);
    expect(errors).toMatch(/^ {2}code {7}2100$/m);
    expect(errors).toMatch(/^ {2}kind {7}version$/m);
    expect(errors).toMatch(
      /^ {2}meaning {4}API version not supported\. The device does not support this major version/m,
    );
    expect(errors).toMatch(/^ {2}to do {6}.*--api-version; vapix call mqtt-client getSupportedVersions/m);
  });

  test("and reports the same as one line of JSON with --json", async () => {
    const { code, output, errors } = await call([...listed, "--json"]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(errors)).toMatchObject({
      error: {
        name: "VapixMethodError",
        api: "mqtt-client",
        method: "getClientStatus",
        code: 2100,
        kind: "version",
        status: 200,
        meanings: [{ code: 2100, title: "API version not supported" }],
      },
    });
  });

  test("and reports the reason of the mock with --json", async () => {
    const { errors } = await call([...listed, "--json"]);
    const { error } = JSON.parse(errors) as { error: { reason: string; message: string } };
    expect(error.reason).toMatch(/\w/);
    expect(error.message).toContain(`; the mock says: ${error.reason}`);
  });

  test("and reports each error of a call that has several, or that names more than a parameter", async () => {
    const failing = (ports: object[]) => {
      const args = ["io-port-management", "setPorts", "--yes", "--params", JSON.stringify({ ports })];
      return Promise.all([call(args), call([...args, "--json"])]);
    };
    const [text, json] = await failing([{ port: "0", name: "Bell" }, { port: "9" }]);
    expect(text!.errors).toMatch(
      /\n {2}parameter {2}name\n {2}error {6}2104 port 0, propertyName name\n {2}error {6}2104 port 9\n/,
    );
    expect((JSON.parse(json!.errors) as { error: object }).error).toMatchObject({
      code: 2104,
      errors: [
        { code: 2104, details: { port: "0", propertyName: "name" } },
        { code: 2104, details: { port: "9" } },
      ],
    });
    expect((await call(["io-port-management", "setPorts", "--yes", "--params", '{"ports":[{}]}'])).errors).not.toMatch(
      /^ {2}error/m,
    );
  });

  test("and reports sub-code and parameter, with the meanings of both", async () => {
    const body = { error: { code: 4004, message: "Invalid", details: { subCode: 100 } } };
    const url = await fakeDevice(200, JSON.stringify(body));
    const args = ["network-settings", "removeVlan", "--params", '{"VlanName":"eth0.5"}', "--yes"];
    const { code, errors } = await call([...args, "--url", url]);
    expect(code, errors).toBe(1);
    expect(errors).toMatch(
      /^ {2}sub-code {3}100\n {2}kind {7}invalid\n {2}parameter {2}VlanName\n( {2}meaning .*\n){2}/m,
    );
    expect(errors).toContain("vapix call network-settings removeVlan --help lists the parameters");
  });

  test.each<[string, () => Promise<string>, RegExp]>([
    ["an account if the device requires one", async () => (await digestDevice()).url, /HTTP 401[^]*give --username/],
    ["the role that is needed", () => fakeDevice(403, "", "text/html"), /HTTP 403[^]*role administrator by --username/],
    [
      "that it is not a device",
      () => fakeDevice(200, "<html></html>", "text/html"),
      /check that this is the address of an Axis/,
    ],
    [
      "that nothing listens",
      async () => "http://127.0.0.1:1",
      /connection to the device failed[^]*see that the device/,
    ],
    ["that the name is unknown", async () => "http://no-such-host.invalid", /cannot be resolved[^]*see that --url/],
  ])("and names %s", async (_, address, saying) => {
    const { code, output, errors } = await call(["mqtt-client", "getClientStatus", "--url", await address()]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(saying);
    expect(errors).not.toMatch(/\n +at /);
  });

  test("and names --timeout if no response came in time", async () => {
    const port = await serve(() => {});
    const args = ["mqtt-client", "getClientStatus", "--url", `http://127.0.0.1:${port}`, "--timeout", "0.3"];
    const { code, errors } = await call(args);
    expect(code).toBe(1);
    expect(errors).toMatch(/no response in time[^]*allow more time by --timeout/);
  });
});

describe("the password", () => {
  const status = (url: string) => ["mqtt-client", "getClientStatus", "--url", url];

  test("comes from a file, without the end of its line", async () => {
    const device = await digestDevice();
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const file = join(folder.path, "password");
    await writeFile(file, `${device.password}\n`);
    const args = [...status(device.url), "--username", "operator7", "--password", `@${file}`];
    const { code, output, errors } = await call(args, { VAPIX_PASSWORD: "wrong" });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).not.toContain(device.password);
  });

  test("comes from VAPIX_PASSWORD and the name from VAPIX_USERNAME", async () => {
    const device = await digestDevice({ algorithm: "SHA-256" });
    const variables = { VAPIX_USERNAME: "operator7", VAPIX_PASSWORD: device.password };
    expect(await call(status(device.url), variables)).toMatchObject({ code: 0, output: "{}\n" });
    expect(device.verdicts).toEqual(["plain", "accepted"]);
  });

  test.each([[[]], [["--json"]], [["--envelope"]]])("is not shown if it is rejected, with %j", async (options) => {
    const { url } = await digestDevice();
    const args = [...status(url), "--username", "operator7", ...options];
    const { code, output, errors } = await call(args, { VAPIX_PASSWORD: "S3CRET-sentinel" });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toContain("does not accept this user name and password");
    expect(errors).not.toContain("S3CRET-sentinel");
  });

  test("is not shown if it cannot be sent", async () => {
    const variables = { VAPIX_USERNAME: "root", VAPIX_PASSWORD: "S3CRET-sentinel\n" };
    const { code, output, errors } = await call(status(mock.url), variables);
    expect([code, output, errors]).toEqual([
      2,
      "",
      "vapix: invalid password: it contains a control character, such as a line break\n",
    ]);
  });

  test("is sent over plain HTTP only with --allow-basic-over-http, if the device requires Basic", async () => {
    const seen: (string | undefined)[] = [];
    const port = await serve(({ headers }, response) => {
      seen.push(headers.authorization);
      if (headers.authorization !== undefined) return response.end('{"data":{}}');
      response.writeHead(401, { "WWW-Authenticate": 'Basic realm="AXIS_ACCC8E00A1B2"' }).end();
    });
    const args = [...status(`http://127.0.0.1:${port}`), "--username", "root"];
    const refused = await call(args, { VAPIX_PASSWORD: "S3CRET-sentinel" });
    expect(refused.code).toBe(1);
    expect(refused.errors).toContain("--allow-basic-over-http");
    expect(refused.errors).not.toMatch(/S3CRET|UzNDUkVU/);
    expect(seen).toEqual([undefined]);
    const allowed = await call([...args, "--allow-basic-over-http"], { VAPIX_PASSWORD: "pass" });
    expect(allowed).toEqual({ code: 0, output: "{}\n", errors: "" });
    expect(seen.at(-1)).toBe("Basic cm9vdDpwYXNz");
  });

  test("is not sent if a token is given, which is not shown either", async () => {
    const seen: (string | undefined)[] = [];
    const port = await serve(({ headers }, response) => {
      seen.push(headers.authorization);
      response.writeHead(401).end();
    });
    const args = [...status(`http://127.0.0.1:${port}`), "--allow-basic-over-http"];
    const { code, errors } = await call(args, { VAPIX_TOKEN: "S3CRET-sentinel" });
    expect(code).toBe(1);
    expect(errors).not.toContain("S3CRET");
    expect(seen).toEqual(["Bearer S3CRET-sentinel"]);
    const both = await call([...args, "--username", "root"], { VAPIX_TOKEN: "S3CRET-sentinel" });
    expect([both.code, both.errors]).toEqual([
      2,
      "vapix: VAPIX_TOKEN cannot be combined with --username and VAPIX_USERNAME\n",
    ]);
  });
});

describe("a device with a self-signed certificate", () => {
  async function secureDevice(): Promise<{ args: string[]; cert: string; fingerprint: string; seen: () => number }> {
    const pair = selfSigned("axis-accc8e00a1b2");
    let seen = 0;
    const port = await serve((_request, response) => {
      seen += 1;
      response.end('{"data":{}}');
    }, pair);
    const url = `https://127.0.0.1:${port}`;
    const { fingerprint256: fingerprint } = await readCertificate(url);
    return { args: ["mqtt-client", "getClientStatus", "--url", url], cert: pair.cert, fingerprint, seen: () => seen };
  }

  test("is rejected, and its fingerprint shown to be compared", async () => {
    const { args, fingerprint, seen } = await secureDevice();
    const { code, errors } = await call(args);
    expect(code).toBe(1);
    expect(errors).toContain(`compare ${fingerprint} with the fingerprint on the web page of the device`);
    expect(seen()).toBe(0);
  });

  test("is reached by --fingerprint, and another one is not", async () => {
    const { args, fingerprint, seen } = await secureDevice();
    const other = fingerprint.replace(/^../, (digits) => (digits === "00" ? "01" : "00"));
    expect(await call([...args, "--fingerprint", other])).toMatchObject({ code: 1, output: "" });
    expect(seen()).toBe(0);
    expect(await call([...args, "--fingerprint", fingerprint])).toEqual({ code: 0, output: "{}\n", errors: "" });
  });

  test("is reached by --insecure, with a warning that --json leaves out", async () => {
    const { args } = await secureDevice();
    const { code, errors } = await call([...args, "--insecure"]);
    expect([code, errors]).toEqual([
      0,
      "vapix: --insecure: anyone on the way can impersonate the device; use --fingerprint or --ca instead\n",
    ]);
    expect(await call([...args, "--insecure", "--json"])).toEqual({ code: 0, output: "{}\n", errors: "" });
  });

  test("is rejected if --ca names another issuer", async () => {
    const { args, seen } = await secureDevice();
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const file = join(folder.path, "other.pem");
    await writeFile(file, selfSigned("Other").cert);
    expect(await call([...args, "--ca", file])).toMatchObject({ code: 1, output: "" });
    expect(seen()).toBe(0);
  });
});
