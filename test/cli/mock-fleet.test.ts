import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { createVapixClient } from "../../src/index.ts";
import { run } from "../npm.ts";
import { type Program, type ProgramOptions } from "../program.ts";
import { startVapix, vapix } from "./vapix-command.ts";
import { freePort } from "../../scripts/free-port.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const running: Program[] = [];
afterEach(async () => {
  for (const program of running.splice(0)) {
    program.signal("SIGKILL");
    await program.ended;
  }
});

function mock(args: string[], options: ProgramOptions = {}): Program {
  const program = startVapix(["mock", ...args], options);
  running.push(program);
  return program;
}

/** A device as `--json` prints it. */
interface Printed {
  url: string;
  serialNumber: string;
  profile: string;
  certificate?: { pem: string; fingerprint256: string };
  redirectUrl?: string;
  mqtt?: string;
  api?: string[];
}

/** The devices that a program prints as JSON. */
async function printed(program: Program, count: number): Promise<Printed[]> {
  await program.printed(new RegExp(`^(.+\\n){${count}}`));
  return program.output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Printed);
}

describe("vapix mock --json", () => {
  test("prints one object, and logs requests on standard error", async () => {
    const program = mock(["--port", "0", "--json", "--mqtt-port", "0", "--emqx", "both"]);
    const [device] = await printed(program, 1);
    const { url } = device!;
    expect(device).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
      serialNumber: "ACCC8E00A1B2",
      profile: "all",
      mqtt: expect.stringMatching(/^mqtt:\/\/127\.0\.0\.1:\d+$/) as string,
      api: [`${url}/api/v5`, `${url}/api/v4`],
    });
    const before = program.output;
    await createVapixClient(url).mqttClient.getClientStatus();
    await expect.poll(() => program.errors).toBe("POST /axis-cgi/mqtt/client.cgi getClientStatus 200\n");
    expect(program.output).toBe(before);
  });

  test("prints a certificate to trust, and an address that redirects to it", async () => {
    const args = ["--tls", "--redirect-port", "0", "--serial-number", "B8A44F000001", "--profile", "12"];
    const [device] = await printed(mock(["--port", "0", "--json", ...args]), 1);
    const { url, certificate, redirectUrl, ...others } = device!;
    expect(others).toMatchObject({ serialNumber: "B8A44F000001", profile: "12" });
    const camera = createVapixClient(url, { tls: { ca: certificate!.pem } });
    expect((await camera.basicDeviceInfo.getAllUnrestrictedProperties()).propertyList?.SerialNumber).toBe(
      "B8A44F000001",
    );
    const { status, headers } = await fetch(`${redirectUrl}/axis-cgi/mqtt/client.cgi`, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([307, `${url}/axis-cgi/mqtt/client.cgi`]);
  });
});

describe("vapix mock --fleet", () => {
  test("prints a line for each device, on consecutive ports, and names them in the log", async () => {
    const port = await freePort();
    const options = ["--profile", "11.11,12", "--serial-number", "B8A44F0000FF", "--port", String(port)];
    const program = mock(["--fleet", "3", ...options]);
    await program.printed(/F000101/);
    expect(program.output).toBe(
      [
        "3 mock devices",
        `http://127.0.0.1:${port}  B8A44F0000FF  11.11`,
        `http://127.0.0.1:${port + 1}  B8A44F000100  12`,
        `http://127.0.0.1:${port + 2}  B8A44F000101  11.11`,
        "",
      ].join("\n"),
    );
    await createVapixClient(`http://127.0.0.1:${port + 1}`).mqttClient.getClientStatus();
    await program.printed(/^B8A44F000100 POST \/axis-cgi\/mqtt\/client.cgi getClientStatus 200$/m);
    program.signal("SIGINT");
    expect([await program.ended, program.errors]).toEqual([0, ""]);
  });

  test("has consecutive addresses on one port, and prints the first ones and the last one of many", async () => {
    const port = await freePort();
    const program = mock(["--fleet", "60", "--addresses", "--host", "127.0.0.250", "--port", String(port)]);
    await program.printed(/127\.0\.1\.53/);
    const lines = program.output.trim().split("\n");
    expect(lines).toHaveLength(23);
    expect(lines[7]).toBe(`http://127.0.1.0:${port}    ACCC8E00A1B8  all`);
    expect(lines.slice(-2)).toEqual([
      "… 39 more; --json prints a line for each device",
      `http://127.0.1.53:${port}   ACCC8E00A1ED  all`,
    ]);
  });

  test("prints a line of JSON for each device, with a certificate of its own, and requires accounts", async () => {
    const options = ["--tls", "--redirect-port", "0", "--auth", "digest", "--digest-algorithm", "md5,sha-256"];
    const devices = await printed(mock(["--fleet", "52", "--port", "0", "--json", ...options]), 52);
    expect(devices).toHaveLength(52);
    expect(devices.map(({ api, mqtt }) => api ?? mqtt).filter(Boolean)).toEqual([]);
    for (const key of ["url", "serialNumber", "redirectUrl"] as const)
      expect(new Set(devices.map((device) => device[key])).size).toBe(52);
    expect(new Set(devices.map(({ certificate }) => certificate!.fingerprint256)).size).toBe(52);
    const { url, certificate } = devices[51]!;
    const account = { username: "root", password: "pass", tls: { ca: certificate!.pem } };
    expect((await createVapixClient(url, account).mqttClient.getClientStatus()).status?.state).toBe("inactive");
    const { headers } = await fetch(devices[0]!.redirectUrl!, { redirect: "manual" });
    expect(headers.get("location")).toContain(new URL(devices[0]!.url).host);
  });

  test("offers several Digest algorithms", async () => {
    const options = ["--auth", "digest", "--digest-algorithm", "md5,sha-256"];
    const [device] = await printed(mock(["--fleet", "1", "--port", "0", "--json", ...options]), 1);
    const { headers } = await fetch(`${device!.url}/axis-cgi/mqtt/client.cgi`, { method: "POST", body: "{}" });
    expect(headers.get("www-authenticate")).toMatch(/algorithm=MD5.*algorithm=SHA-256/);
  });

  test("reports a port that is taken, and leaves no other one open", async () => {
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const first = String(port - 1);
    expect(await vapix(["mock", "--fleet", "2", "--port", first])).toMatchObject({
      code: 2,
      errors: `vapix: port ${port} is taken: choose another by --port, or a free one by --port 0\n`,
    });
    const addresses = ["--fleet", "2", "--addresses", "--host", "127.0.0.0", "--port", String(port)];
    expect((await vapix(["mock", ...addresses])).errors).toMatch(/^vapix: port \d+ of 127\.0\.0\.1 is taken: /);
    const redirect = ["--tls", "--port", "0", "--redirect-port", String(port)];
    expect((await vapix(["mock", ...redirect])).errors).toBe(
      `vapix: port ${port} is taken: choose another by --redirect-port, or a free one by --redirect-port 0\n`,
    );
  });

  test("reports that it may not open as many files as it has devices, and what to do", async () => {
    const script = `ulimit -n 60; exec "${process.execPath}" src/cli/vapix.ts mock --fleet 80 --port 0`;
    const { code, errors } = await run("sh", ["-c", script], ROOT);
    expect([code, errors]).toEqual([
      2,
      "vapix: too many open files: each device and each connection is one; allow more with ulimit -n, such as ulimit -n 65536, or run fewer devices\n",
    ]);
  });

  test.each<[string[], string]>([
    [["--fleet", "0"], "--fleet: invalid count: 0"],
    [["--fleet", "many"], 'invalid --fleet "many"'],
    [["--fleet", "3", "--port", "65534"], "--fleet: 3 ports from 65534 on exceed 65535"],
    [["--fleet", "2", "--addresses", "--host", "::1"], "--fleet: invalid host: ::1"],
    [
      ["--fleet", "2", "--profile", "11.11,14"],
      '--profile takes all or 9.80 or 10.12 or 11.11 or 12 or 12.11 or 13, not "14"',
    ],
    [["--fleet", "2", "--emqx", "4"], "--emqx is an option of a broker; a fleet has none"],
    [["--fleet", "2", "--mqtt-port", "0"], "--mqtt-port is an option of a broker; a fleet has none"],
    [
      ["--fleet", "2", "--tls", "--redirect-port", "8080"],
      "--redirect-port of a fleet must be 0, which takes free ports",
    ],
    [["--addresses"], "--addresses requires --fleet"],
    [["--profile", "11.11,12"], "several names for --profile require --fleet"],
    [["--redirect-port", "0"], "--redirect-port requires --tls or --tls-cert"],
    [["--tls", "--redirect-port", "80000"], 'invalid --redirect-port "80000"'],
    [["--serial-number", "00:11"], '--serial-number: invalid serialNumber "00:11"'],
    [
      ["--upstream", "http://192.0.2.1", "--fleet", "2"],
      "--fleet is an option of the mock; it cannot be combined with --upstream",
    ],
    [
      ["--upstream", "http://192.0.2.1", "--json"],
      "--json is an option of the mock; it cannot be combined with --upstream",
    ],
  ])("%j ends with exit code 2 and explains why", async (args, text) => {
    const { code, output, errors } = await vapix(["mock", ...args]);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(`vapix: ${text}`);
    expect(errors).not.toMatch(/\n +at /);
  });
});
