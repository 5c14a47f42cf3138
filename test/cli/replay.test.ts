import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createVapixClient } from "../../src/vapix/client.ts";
import { readRecording } from "../../src/recording/read-recording.ts";
import { temporaryFolder } from "../folder.ts";
import { recordedExchange } from "../recording/recorded-exchange.ts";
import { recordedDevice } from "../verify/recorded-device.ts";
import { startVapix, vapix } from "./vapix-command.ts";

async function newFolder(files: Record<string, unknown> = {}): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  for (const [name, value] of Object.entries(files)) await writeFile(join(folder.path, name), JSON.stringify(value));
  return folder.path;
}

const broken = {
  ...recordedExchange,
  response: { ...recordedExchange.response, body: { ...(recordedExchange.response.body as object), context: "b" } },
};

describe("vapix mock", () => {
  test("records with --record behind --upstream, and replays with --replay", async () => {
    const folder = join(await newFolder(), "recording");
    const device = await recordedDevice();
    const proxy = startVapix(["mock", "--port", "0", "--upstream", device, "--record", folder]);
    onTestFinished(() => proxy.signal("SIGKILL"));
    const [, url] = await proxy.printed(/^proxy at (http:\S+)\n/);
    const recorded = await createVapixClient(url!).networkSettings.getNetworkInfo();
    proxy.signal("SIGINT");
    expect(await proxy.ended).toBe(0);
    const [name, ...more] = await readdir(folder);
    expect([name, more]).toEqual(["0001-network-settings-getNetworkInfo.json", []]);
    expect(readRecording(join(folder, name!))).toMatchObject([
      { path: "/axis-cgi/network_settings.cgi", scheme: "http" },
    ]);

    const mock = startVapix(["mock", "--port", "0", "--replay", folder]);
    onTestFinished(() => mock.signal("SIGKILL"));
    const [, address] = await mock.printed(/^mock device at (http:\S+)\n/);
    const played = await createVapixClient(address!).networkSettings.getNetworkInfo();
    expect(Object.keys(played)).toEqual(Object.keys(recorded));
    await mock.printed(/getNetworkInfo 200 \(replayed: recorded at /);
  });

  test.each([
    ["--record without a proxy", ["--record", "x"], "--record requires --upstream"],
    [
      "--replay with a proxy",
      ["--upstream", "https://192.0.2.1", "--replay", "x"],
      "--replay is an option of the mock; it cannot be combined with --upstream",
    ],
    [
      "a folder that is missing",
      ["--replay", "/nonexistent"],
      "--replay: the folder /nonexistent cannot be read (ENOENT)",
    ],
    [
      "a folder that cannot be made",
      ["--upstream", "https://192.0.2.1", "--record", "/dev/null/x"],
      "the folder of record cannot be written: ENOTDIR",
    ],
  ])("exits with 2 for %s", async (_, args, message) => {
    expect(await vapix(["mock", "--port", "0", ...args])).toEqual({
      code: 2,
      output: "",
      errors: `vapix: ${message}\n`,
    });
  });
});

describe("vapix verify --replay", () => {
  test("judges a recording without a device, and exits with 0 if it keeps the contract", async () => {
    const folder = await newFolder({ "1.json": recordedExchange });
    const { code, output, errors } = await vapix(["verify", "--replay", folder], { variables: { VAPIX_URL: "x:" } });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^systemready\n {2}systemready, requests +kept \(1 call\)\n/);
    expect(output).toMatch(/\n2 checks, 0 violations, 0 differences, 0 not run\n$/);
  });

  test("exits with 1 if it breaks the contract, in every form of report", async () => {
    const folder = await newFolder({ "1.json": recordedExchange, "2.json": broken });
    const [file, list] = [join(folder, "report.xml"), join(folder, "report.md")];
    const json = await vapix(["verify", "--replay", folder, "--json", "--junit", file, "--markdown", list]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.output)).toMatchObject({ apis: [{ id: "systemready" }], checks: [{}, { findings: [{}] }] });
    expect(await readFile(file, "utf8")).toContain('<failure type="violation: context"');
    expect(await readFile(list, "utf8")).toContain("### Violations of the contract");
  });

  test("exits with 1 for differences with --strict alone", async () => {
    const { contentType: _, ...request } = recordedExchange.request;
    const folder = await newFolder({
      "1.json": { ...recordedExchange, request: { ...request, contentType: "text/plain" } },
    });
    expect((await vapix(["verify", "--replay", folder])).code).toBe(0);
    expect((await vapix(["verify", "--replay", folder, "--strict"])).code).toBe(1);
  });

  test("exits with 1 if only pages of a web server were recorded", async () => {
    const response = { status: 404, contentType: "text/html", body: "(hidden)" };
    const folder = await newFolder({ "1.json": { ...recordedExchange, response } });
    expect((await vapix(["verify", "--replay", folder])).code).toBe(1);
  });

  test.each([
    ["an address", ["https://192.0.2.1"], "--replay calls no device; it cannot be combined with an address"],
    ["an account", ["--username", "root"], "--replay calls no device; it cannot be combined with --username"],
    ["--include", ["--include", "configures"], "--replay calls no device; it cannot be combined with --include"],
  ])("exits with 2 for %s", async (_, args, message) => {
    const folder = await newFolder({ "1.json": recordedExchange });
    expect(await vapix(["verify", "--replay", folder, ...args])).toMatchObject({
      code: 2,
      errors: `vapix: ${message}\n`,
    });
  });

  test("exits with 2 for an empty folder, and for a bad file, which it names", async () => {
    const empty = await newFolder();
    expect((await vapix(["verify", "--replay", empty])).code).toBe(2);
    const folder = await newFolder({ "1.json": { version: 9 } });
    expect(await vapix(["verify", "--replay", folder])).toMatchObject({
      code: 2,
      errors: expect.stringContaining("1.json is not a recorded exchange: version must be 1") as string,
    });
  });
});
