import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Report } from "../../src/judge/report.ts";
import { createProxy } from "../../src/proxy/proxy.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { createVapixClient } from "../../src/vapix/client.ts";
import { temporaryFolder } from "../folder.ts";
import { recordedExchange } from "../recording/recorded-exchange.ts";
import { startVapix, vapix } from "./vapix-command.ts";

const getAll = {
  ...recordedExchange,
  api: "time-service",
  method: "getAll",
  path: "/axis-cgi/time.cgi",
  request: { contentType: "application/json", body: { apiVersion: "1.0", method: "getAll" } },
  response: { status: 200, contentType: "application/json", body: { apiVersion: "1.1", method: "getAll", data: {} } },
};
/** A call with a version that no device with AXIS OS 11.11 has. */
const tooNew = {
  ...getAll,
  request: { contentType: "application/json", body: { apiVersion: "1.2", method: "getAll" } },
};
const { scheme: _, ...older } = getAll;

async function newFolder(files: Record<string, unknown> = {}): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  for (const [name, value] of Object.entries(files)) await writeFile(join(folder.path, name), JSON.stringify(value));
  return folder.path;
}

describe("vapix check", () => {
  test("lists what changes, with the sources, and exits with 0 without violations", async () => {
    const folder = await newFolder({ "1.json": getAll, "2.json": { ...getAll, scheme: "http" } });
    const { code, output, errors } = await vapix(["check", folder, "--target", "13"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^time-service 1\.1, inferred \[1\]\n {2}getAll, requests {2}differs \(2 calls\)\n/);
    expect(output).toMatch(
      / {4}difference: deprecated: method: expected the Time API .*, got getAll, which is deprecated since AXIS OS 12\.4 \(2 times\) \[2\]\n/,
    );
    expect(output).toMatch(/ {4}difference: http: address: expected https, .*, got http \[3\]\n/);
    expect(output).toMatch(/\n {2}getAll, answers {3}kept \(2 calls\)\n/);
    expect(output).toMatch(
      /\nSources\n {2}\[1\] Two programs on GitHub .*\n {2}\[2\] https:\/\/developer\.axis\.com\/.*\n {2}\[3\] AXIS OS 13 accepts HTTPS only .*\n/,
    );
    expect(output).toMatch(/\n\nAXIS OS 13: 2 checks, 0 violations, 2 differences, 0 not run\n$/);
  });

  test("takes one file of a recording, and exits with 0 if nothing changes", async () => {
    const folder = await newFolder({ "1.json": getAll, "2.json": {} });
    const { code, output } = await vapix(["check", join(folder, "1.json"), "--target", "11.11", "--strict"]);
    expect(code).toBe(0);
    expect(output).toMatch(/\nAXIS OS 11\.11: 2 checks, 0 violations, 0 differences, 0 not run\n$/);
  });

  test("exits with 1 for violations, in every form of report", async () => {
    const folder = await newFolder({ "1.json": tooNew });
    const [file, list] = [join(folder, "report.xml"), join(folder, "report.md")];
    const args = ["check", join(folder, "1.json"), "--target", "11.11", "--json", "--junit", file, "--markdown", list];
    const { code, output } = await vapix(args);
    expect(code).toBe(1);
    const report = JSON.parse(output) as Report;
    const source = "Recorded from devices with AXIS OS 11.11.192.";
    expect(report.target).toBe("AXIS OS 11.11");
    expect(report.apis).toEqual([{ id: "time-service", announced: "1.1", source }]);
    expect(report.checks[0]!.findings).toEqual([
      {
        verdict: "violation",
        kind: "version",
        path: "apiVersion",
        expected: "1.1 or an older one",
        actual: "1.2",
        source,
      },
    ]);
    expect(await readFile(file, "utf8")).toContain(
      `message="apiVersion: expected 1.1 or an older one, got 1.2">apiVersion: expected 1.1 or an older one, got 1.2\nSource: ${source}</failure>`,
    );
    const markdown = await readFile(list, "utf8");
    expect(markdown).toMatch(/^Checked for AXIS OS 11\.11\n/);
    expect(markdown).toContain(`expected \`1.1 or an older one\`, got \`1.2\`. ${source}\n`);
  });

  test("exits with 1 for differences only with --strict", async () => {
    const folder = await newFolder({ "1.json": getAll });
    const args = ["check", folder, "--target", "12.11"];
    expect((await vapix(args)).code).toBe(0);
    expect((await vapix([...args, "--strict"])).code).toBe(1);
  });

  test("exits with 1 if it could check nothing", async () => {
    const api = { api: "thermometry", method: "listAreas", path: "/axis-cgi/thermometry.cgi" };
    const folder = await newFolder({ "1.json": { ...getAll, ...api } });
    const { code, output } = await vapix(["check", folder, "--target", "13"]);
    expect(code).toBe(1);
    expect(output).toContain("not run: no recording or document shows whether AXIS OS 13 has the API");
  });

  test("reports the number of calls that were recorded without http or https", async () => {
    const folder = await newFolder({ "1.json": older });
    const { output } = await vapix(["check", folder, "--target", "13"]);
    expect(output).toContain("(1 call, 1 recorded without http or https)");
  });

  test.each<[string, string[], RegExp]>([
    ["no recording", ["--target", "13"], /^the recording is missing; use vapix check <folder or file> --target 13$/],
    [
      "no target",
      ["x"],
      /^--target is required: the version of AXIS OS; available: 9\.80, 10\.12, 11\.11, 12, 12\.11, 13$/,
    ],
    [
      "an unknown target",
      ["x", "--target", "14"],
      /^--target: unknown version of AXIS OS "14"; available: 9\.80, 10\.12, 11\.11, 12, 12\.11, 13$/,
    ],
    [
      "a folder that is missing",
      ["/nonexistent", "--target", "13"],
      /^the recording: the folder \/nonexistent cannot be read \(ENOENT\)$/,
    ],
    ["two recordings", ["x", "y", "--target", "13"], /^unexpected argument "y"; pass only one folder or file$/],
    ["two forms", ["x", "--target", "13", "--json", "--markdown"], /--json and --markdown both print/],
    ["an unknown option", ["x", "--tagret", "13"], /^unknown option --tagret; did you mean --target\?$/],
  ])("exits with 2 for %s", async (_, args, message) => {
    const { code, output, errors } = await vapix(["check", ...args]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    const [line] = args.includes("--json")
      ? [(JSON.parse(errors) as { error: { message: string } }).error.message]
      : [errors.replace(/^vapix: /, "").trimEnd()];
    expect(line).toMatch(message);
  });

  test("exits with 2 for a folder without exchanges, and for a bad file, which it names", async () => {
    const empty = await newFolder();
    expect(await vapix(["check", empty, "--target", "13"])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(
        /^vapix: the recording: the folder \S+ contains no recorded exchange; record some with: /,
      ),
    });
    const bad = await newFolder({ "1.json": getAll, "2.json": { version: 1 } });
    expect(await vapix(["check", bad, "--target", "13"])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/2\.json is not a recorded exchange: time must be a time in ISO 8601\n$/),
    });
  });

  test("ends at Ctrl-C, also while it reads", async () => {
    const folder = await newFolder();
    const pipe = join(folder, "1.json");
    await promisify(execFile)("mkfifo", [pipe]);
    const program = startVapix(["check", pipe, "--target", "13"]);
    await setTimeout(1500);
    program.signal("SIGINT");
    // A shell reports 130 for a program that this signal ended.
    expect(await program.ended).toBe(null);
    expect(program.output + program.errors).toBe("");
  });

  test("prints its help", async () => {
    const { code, output } = await vapix(["check", "--help"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^vapix check <recording> --target <version> \[options\]\n/);
    expect(output).toContain("9.80, 10.12, 11.11, 12, 12.11, 13");
    expect((await vapix(["help", "check"])).output).toBe(output);
  });

  test("takes what a proxy has recorded, over HTTP and over HTTPS", async () => {
    const findings = async (tls: boolean) => {
      const record = await newFolder();
      const device = await createMockServer({ profile: "12.11", tls });
      onTestFinished(() => device.close());
      const client = tls ? { insecure: true } : {};
      const proxy = await createProxy({ upstream: device.url, client, record });
      await createVapixClient(proxy.url).timeService.getDateTimeInfo();
      await proxy.close();
      const { output } = await vapix(["check", record, "--target", "13", "--json"]);
      return (JSON.parse(output) as Report).checks.flatMap((check) => check.findings.map(({ kind }) => kind));
    };
    expect(await findings(false)).toEqual(["deprecated", "http"]);
    expect(await findings(true)).toEqual(["deprecated"]);
  });
});
