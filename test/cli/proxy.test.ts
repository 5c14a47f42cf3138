import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createVapixClient } from "../../src/vapix/client.ts";
import { temporaryFolder } from "../folder.ts";
import { start } from "../mock/start.ts";
import { startVapix, vapix } from "./vapix-command.ts";

const READY = /^proxy at (https?:\S+)\n/;

describe("vapix mock --upstream", () => {
  test("passes calls on with the account of the device, and reports what it has found when it is ended", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const junit = join(folder.path, "report.xml");
    const accounts = [{ username: "root", password: "S3CRET-theirs" }];
    const device = await start({ auth: { scheme: "digest", algorithm: "sha-256", accounts } });
    device.on("mqtt-client", "getClientStatus", () => ({ status: { state: "asleep" }, config: {} }));
    const args = ["--port", "0", "--auth", "digest", "--upstream", device.url, "--upstream-username", "root"];
    const variables = { VAPIX_PASSWORD: "S3CRET-own", VAPIX_UPSTREAM_PASSWORD: "S3CRET-theirs" };
    const program = startVapix(["mock", ...args, "--junit", junit], { variables });
    onTestFinished(() => program.signal("SIGKILL"));
    const [, url] = await program.printed(READY);
    const camera = createVapixClient(url!, { username: "root", password: "S3CRET-own" });
    await camera.mqttClient.getSupportedVersions();
    await camera.mqttClient.getClientStatus();
    await program.printed(/answer: difference: value: data\.status\.state/);
    program.signal("SIGINT");
    expect(await program.ended).toBe(0);
    expect(program.output).toContain("account       root (administrator)\n");
    expect(program.output).toMatch(/\nmqtt-client\n {2}getSupportedVersions, requests +kept \(1 call\)\n/);
    expect(program.output).toMatch(/\n4 checks, 0 violations, \d differences, 0 not run\n$/);
    expect(program.output).not.toMatch(new RegExp(`S3CRET|${new URL(device.url).port}`));
    expect(await readFile(junit, "utf8")).toContain(
      '<testcase classname="mqtt-client" name="getClientStatus, answers"',
    );
  });

  test.each([
    ["a profile", ["--profile", "12"], "--profile is an option of the mock; it cannot be combined with --upstream"],
    ["a fault", ["--fault", "503"], "--fault is an option of the mock; it cannot be combined with --upstream"],
    ["a password", ["--upstream-password", "S3CRET"], "put it into VAPIX_UPSTREAM_PASSWORD"],
    [
      "an account of the device without --auth",
      ["--upstream-username", "root"],
      "pass --auth, or --auth none to allow this",
    ],
    ["pages of any origin", ["--cors", "*"], "every web page could call the device; list the origins"],
    [
      "a wrong fingerprint",
      ["--upstream-fingerprint", "5E"],
      "invalid --upstream-fingerprint; it must be the SHA-256 fingerprint of a certificate",
    ],
  ])("exits with 2 for %s", async (_, args, message) => {
    const { code, errors } = await vapix(["mock", "--port", "0", "--upstream", "https://192.0.2.1", ...args]);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining(message) as string });
    expect(errors).not.toContain("S3CRET");
  });

  test("exits with 2 for an option of the proxy without it", async () => {
    const { code, errors } = await vapix(["mock", "--junit", "report.xml"]);
    expect({ code, errors }).toEqual({ code: 2, errors: "vapix: --junit requires --upstream\n" });
  });
});
