import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { merged } from "../../src/cli/call/devices.ts";
import { createFleet, type Fleet, type FleetOptions } from "../../src/mock/fleet.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { serve } from "../vapix/server.ts";
import { startVapix, vapix } from "./vapix-command.ts";

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

let files = 0;
/** Writes a list of devices, or an output, and returns its path. */
async function file(...lines: unknown[]): Promise<string> {
  const path = join(folder.path, `${files++}.jsonl`);
  await writeFile(path, lines.map((line) => (typeof line === "string" ? line : `${JSON.stringify(line)}\n`)).join(""));
  return path;
}

async function fleetOf(options: FleetOptions): Promise<Fleet> {
  const fleet = await createFleet(options);
  onTestFinished(() => fleet.close());
  return fleet;
}

const urlsOf = ({ devices }: Fleet) => devices.map(({ url }) => ({ url }));

interface Line {
  command: string;
  device: string;
  outcome: string;
  data?: Record<string, unknown>;
  error?: Record<string, unknown>;
  milliseconds?: number;
}

function linesOf(output: string): Line[] {
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

/** Prints the peak of memory (KiB) and the processor time (ms) of a program at its end. */
const MEASURED = `--import data:text/javascript,${encodeURIComponent(
  `process.on("exit", () => { const { maxRSS, userCPUTime: u, systemCPUTime: s } = process.resourceUsage(); console.error("measured " + maxRSS + " " + (u + s) / 1000); })`,
)}`;

const READ = ["call", "mqtt-client", "getClientStatus"];

describe("vapix call --devices", () => {
  test("calls 1,000 devices, of which one in twenty fails, and prints exactly one line for each", async () => {
    const fleet = await fleetOf({
      count: 1000,
      each: (index) => (index % 20 === 0 ? { faults: [{ kind: "503" }] } : {}),
    });
    const list = await file(...urlsOf(fleet));
    const { code, output, errors } = await vapix([...READ, "--devices", list], {
      variables: { NODE_OPTIONS: MEASURED },
    });
    const lines = linesOf(output);
    expect(code, errors).toBe(1);
    expect(errors).toContain("vapix: 950 done, 50 failed\n");
    expect(lines).toHaveLength(1000);
    expect(new Set(lines.map(({ device }) => device))).toEqual(new Set(fleet.devices.map(({ url }) => url)));
    expect(lines.filter(({ outcome }) => outcome === "done")).toHaveLength(950);
    const [memory, time] = /measured (\S+) (\S+)/.exec(errors)!.slice(1).map(Number) as [number, number];
    expect(memory).toBeLessThan(400 * 1024);
    // 200 devices a second on one processor.
    expect(time).toBeLessThan(5000);

    const earlier = await file(output);
    for (const device of fleet.devices) device.reset();
    const again = await vapix([...READ, "--devices", list, "--resume", earlier]);
    expect(again.errors).toBe("vapix: 950 done, 50 failed\n");
    expect(linesOf(again.output)).toHaveLength(1000);
    const asked = fleet.devices.filter(({ requests }) => requests.length > 0);
    expect(asked).toEqual(fleet.devices.filter((_, index) => index % 20 === 0));
  }, 120_000);

  test("writes once to each device, with its own parameters, and resumes without writing again", async () => {
    const fleet = await fleetOf({ count: 6 });
    const list = await file(
      ...fleet.devices.map(({ url }, index) => ({
        url,
        params: { clientId: `dock-${index}`, server: { port: 8883 } },
      })),
    );
    const params = JSON.stringify({ server: { protocol: "ssl", host: "broker.example.com" }, password: "hunter22" });
    const args = ["call", "mqtt-client", "configureClient", "--devices", list, "--params", params];
    const { code, output, errors } = await vapix(args);
    expect({ code, errors }).toEqual({ code: 0, errors: "vapix: 6 done, 0 failed\n" });
    expect(linesOf(output)[0]).toEqual({
      command: "call mqtt-client configureClient",
      device: expect.stringMatching(/^http:/) as string,
      outcome: "done",
      data: {},
      milliseconds: expect.any(Number) as number,
    });
    expect(fleet.devices.map(({ requests }) => requests.map((request) => request.params))).toEqual(
      fleet.devices.map((_, index) => [
        {
          clientId: `dock-${index}`,
          password: "hunter22",
          server: { protocol: "ssl", host: "broker.example.com", port: 8883 },
        },
      ]),
    );
    // The last line was not written to its end.
    const again = await vapix([...args, "--resume", await file(output.slice(0, -5))]);
    expect(linesOf(again.output).map(({ outcome }) => outcome)).toEqual(Array(6).fill("done"));
    expect(fleet.devices.flatMap(({ requests }) => requests)).toHaveLength(7);
    expect(output + errors + again.output).not.toContain("hunter22");
  });

  test("ends in order on Ctrl-C: what has begun is finished, and the rest is listed as not done", async () => {
    const fleet = await fleetOf({ count: 8, latency: 600 });
    const list = await file(...urlsOf(fleet));
    const program = startVapix(["call", "mqtt-client", "activateClient", "--devices", list, "--concurrency", "2"]);
    await expect.poll(() => fleet.devices.some(({ requests }) => requests.length > 0), { timeout: 10_000 }).toBe(true);
    program.signal("SIGINT");
    expect(await program.ended).toBe(130);
    const lines = linesOf(program.output);
    expect(new Set(lines.map(({ device }) => device)).size).toBe(8);
    const done = lines.filter(({ outcome }) => outcome === "done").map(({ device }) => device);
    expect(lines.filter(({ outcome }) => outcome === "not done")).toHaveLength(8 - done.length);
    expect(done.length).toBeLessThanOrEqual(4);
    expect(
      fleet.devices
        .filter(({ requests }) => requests.length > 0)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(done.sort());
    expect(program.errors).toMatch(/^vapix: \d done, 0 failed, \d not done; do these by --resume <output>$/m);
  });

  test("calls no further device if nothing reads the output", async () => {
    const fleet = await fleetOf({ count: 40, latency: 100 });
    const list = await file(...urlsOf(fleet));
    const program = startVapix([...READ, "--devices", list, "--concurrency", "1"]);
    await program.printed(/\n/);
    program.stopReading();
    expect(await program.ended).toBe(130);
    expect(fleet.devices.filter(({ requests }) => requests.length > 0).length).toBeLessThan(20);
  });

  test("asks once with the number of devices before a method that disrupts", async () => {
    const fleet = await fleetOf({ count: 3 });
    const args = ["call", "mqtt-client", "deactivateClient", "--devices", await file(...urlsOf(fleet))];
    const { code, errors } = await vapix(args);
    expect(code).toBe(2);
    expect(errors).toContain(
      "mqtt-client deactivateClient disrupts, and there is no terminal for the question; pass --yes",
    );
    expect(fleet.devices.flatMap(({ requests }) => requests)).toEqual([]);
    expect((await vapix([...args, "--yes"])).code).toBe(0);
  });

  test("takes the list from standard input, and the account from the list and the environment", async () => {
    const device = await createMockServer({ auth: "digest", tls: true });
    onTestFinished(() => device.close());
    const { fingerprint256 } = device.certificate!;
    const dock = { url: device.url, username: "root", password: { env: "DOCK" }, fingerprint256 };
    const { code, output, errors } = await vapix([...READ, "--devices", "-"], {
      input: JSON.stringify(dock),
      variables: { DOCK: "pass" },
    });
    expect(code, errors).toBe(0);
    expect(output + errors).not.toContain('"pass"');
  });

  test("a result has the failure in the form of --json", async () => {
    const port = await serve((_request, response) => response.writeHead(401).end());
    const { output } = await vapix([...READ, "--devices", await file({ url: `http://127.0.0.1:${port}` })]);
    expect(linesOf(output)).toMatchObject([
      {
        outcome: "failed",
        error: { name: "VapixHttpError", status: 401, advice: expect.stringContaining("--username") as string },
      },
    ]);
  });

  const LIST = '{"url": "http://192.0.2.1"}\n';
  test.each<[string, string[], string, string]>([
    [
      "wrong parameters of a device",
      [],
      '{"url": "http://192.0.2.1", "params": {"a": 1}}',
      "the request for 192.0.2.1 would break",
    ],
    [
      "an address together with the list",
      ["--url", "http://192.0.2.1"],
      LIST,
      "--devices and --url exclude each other",
    ],
    [
      "too many at the same time",
      ["--concurrency", "1001"],
      LIST,
      'invalid --concurrency "1001"; it must be 1 to 1000',
    ],
    ["none at the same time", ["--concurrency", "0"], LIST, 'invalid --concurrency "0"'],
    ["two uses of standard input", ["--params", "-"], LIST, "cannot both be standard input"],
  ])("rejects %s before anything is sent", async (_, args, input, message) => {
    const { code, output, errors } = await vapix([...READ, "--devices", "-", ...args], { input });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(message);
  });

  test.each<[string, unknown[], string]>([
    ["is empty", [], "is empty; write the new output to another file"],
    ["is of another command", [{ command: "verify", device: "a", outcome: "done" }], "is a result of another command"],
    ["is something else", [{ a: 1 }], "is not a result of a device"],
    ["is not JSON", ["what\n"], "line 1 of"],
  ])("rejects --resume with a file that %s", async (_, lines, message) => {
    const { code, errors } = await vapix([...READ, "--devices", "-", "--resume", await file(...lines)], {
      input: LIST,
    });
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  test.each(["--resume", "--concurrency"])("%s goes with --devices", async (option) => {
    const { code, errors } = await vapix([...READ, "--url", "http://192.0.2.1", option, "5"]);
    expect({ code, errors }).toEqual({ code: 2, errors: `vapix: ${option} goes with --devices\n` });
  });
});

describe("vapix verify --devices", () => {
  test("prints the report of each device, and fails for one that breaks the contract", async () => {
    const good = await createMockServer();
    onTestFinished(() => good.close());
    const port = await serve((_request, response) => response.end("{}"));
    const bad = `http://127.0.0.1:${port}`;
    const { code, output, errors } = await vapix(["verify", "--devices", await file({ url: good.url }, { url: bad })]);
    const lines = Object.groupBy(linesOf(output), ({ device }) => device);
    expect(lines[good.url]).toMatchObject([
      { command: "verify", outcome: "done", data: { checks: expect.any(Array) as unknown } },
    ]);
    expect(lines[bad]).toMatchObject([{ outcome: "failed" }]);
    expect(code).toBe(1);
    expect(errors).toBe("vapix: 1 done, 1 failed\n");
  });

  test("leaves devices as they were on Ctrl-C, as not done", async () => {
    const fleet = await fleetOf({ count: 3, latency: 200 });
    const list = await file(...urlsOf(fleet));
    const program = startVapix(["verify", "--devices", list, "--include", "configures", "--concurrency", "2"]);
    await expect.poll(() => fleet.devices.some(({ requests }) => requests.length > 3), { timeout: 10_000 }).toBe(true);
    program.signal("SIGINT");
    expect(await program.ended).toBe(130);
    expect(linesOf(program.output).map(({ outcome }) => outcome)).toEqual(Array(3).fill("not done"));
  });

  test.each([["--markdown"], ["--junit", "a.xml"], ["--replay", "a"], ["http://192.0.2.1"]])(
    "does not go with %s",
    async (...args) => {
      const { code, errors } = await vapix(["verify", ...args, "--devices", "-"], { input: "" });
      expect(code).toBe(2);
      expect(errors).toContain("--devices has the addresses; it cannot be combined with");
    },
  );
});

test("parameters of a device win over those of the command: objects are merged, lists replaced", () => {
  expect(merged({ a: { b: 1, c: [1, 2] }, d: 1 }, { a: { c: [3] }, e: null })).toEqual({
    a: { b: 1, c: [3] },
    d: 1,
    e: null,
  });
  expect(merged(undefined, { a: 1 })).toEqual({ a: 1 });
  expect(merged({ a: 1 }, undefined)).toEqual({ a: 1 });
  expect(merged({}, JSON.parse('{"__proto__": {"a": 1}}') as object)).not.toHaveProperty("a");
});
