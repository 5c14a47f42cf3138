import type { ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Report } from "../../src/judge/report.ts";
import { temporaryFolder } from "../folder.ts";
import { start } from "../mock/start.ts";
import { recordedDevice } from "../verify/recorded-device.ts";
import { serve } from "../vapix/server.ts";
import { startVapix, vapix } from "./vapix-command.ts";

/** A device that sends an undocumented value. */
const asleep = () =>
  recordedDevice(({ body }) => {
    const { status } = (body["data"] ?? {}) as { status?: Record<string, unknown> };
    if (status) status["state"] = "asleep";
  });

/** A device that repeats no context. */
const forgetful = () => recordedDevice(({ body }) => delete body["context"]);

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ apiVersion: "1.0", ...body }));
}

describe("vapix verify", () => {
  test("prints a table, and exits with 0 if the contract is kept, also strictly", async () => {
    const { code, output, errors } = await vapix(["verify", await recordedDevice(), "--strict"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^mqtt-client 1\.6\n {2}getClientStatus +kept\n/m);
    expect(output).toMatch(/\n16 checks, 0 violations, 0 differences, 17 not run\n$/);
  });

  test.each<[string, (request: unknown, response: ServerResponse) => void]>([
    ["only HTTP 404", (_, response) => void response.writeHead(404).end()],
    ["an empty list of APIs", (_, response) => json(response, { data: { apiList: [] } })],
    [
      "APIs of odd versions",
      (_, response) => json(response, { data: { apiList: [{ id: "mqtt-client", version: "?" }] } }),
    ],
    [
      "lists of a hundred thousand levels",
      (_, response) =>
        void response
          .writeHead(200, { "Content-Type": "application/json" })
          .end(`{"data":{"apiList":[{"id":"mqtt-client","version":${"[".repeat(100_000)}${"]".repeat(100_000)}}]}}`),
    ],
    ["something else", (_, response) => json(response, { status: "ok" })],
  ])("exits with 1 for a device that has %s, also strictly and as JUnit XML", async (_, listener) => {
    const url = `http://127.0.0.1:${await serve(listener)}`;
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const file = join(folder.path, "report.xml");
    for (const more of [[], ["--strict"], ["--json"]]) {
      const { code } = await vapix(["verify", url, "--junit", file, ...more]);
      expect(code).toBe(1);
      expect(await readFile(file, "utf8")).toMatch(/<failure type="violation: /);
    }
  });

  test("exits with 1 for violations", async () => {
    const { code, output } = await vapix(["verify", await forgetful()]);
    expect(code).toBe(1);
    expect(output).toContain("violation: context: context: expected the text of the request, got nothing");
  });

  test("exits with 1 for differences only if it is strict", async () => {
    const variables = { VAPIX_URL: await asleep() };
    const args = ["verify", "--json"];
    const [lenient, strict] = [await vapix(args, { variables }), await vapix([...args, "--strict"], { variables })];
    expect([lenient.code, strict.code]).toEqual([0, 1]);
    const { checks } = JSON.parse(lenient.output) as Report;
    expect(checks.flatMap(({ findings }) => findings)).toEqual([
      {
        verdict: "difference",
        kind: "value",
        path: "data.status.state",
        expected: "one of active, inactive",
        actual: "another string",
      },
    ]);
  });

  test("writes JUnit XML and Markdown, or prints the latter", async () => {
    const url = await forgetful();
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const [junit, markdown] = [join(folder.path, "report.xml"), join(folder.path, "report.md")];
    await vapix(["verify", url, "--junit", junit, "--markdown", markdown]);
    expect(await readFile(junit, "utf8")).toMatch(
      /^<\?xml[^]*<testcase classname="mqtt-client" name="getClientStatus"/,
    );
    const written = await readFile(markdown, "utf8");
    expect(written).toContain("### Violations of the contract\n\n- `api-discovery getApiList`: context: `context`");
    const printed = await vapix(["verify", "--markdown", url]);
    expect(printed.output).toBe(`${written}\n`);
  });

  test("authenticates", async () => {
    const device = await start({ auth: "digest", apis: ["mqtt-client", "api-discovery"] });
    const { code, output } = await vapix(["verify", device.url, "--username", "root"], {
      variables: { VAPIX_PASSWORD: "pass" },
    });
    expect(code).toBe(0);
    expect(output).toMatch(/getClientStatus +kept/);
  });

  test("removes on Ctrl-C what it has added", async () => {
    const device = await start({ latency: 60, apis: ["thermometry", "api-discovery"] });
    const program = startVapix(["verify", device.url, "--include", "configures"]);
    await expect.poll(() => device.requests.some(({ method }) => method === "addArea"), { timeout: 15_000 }).toBe(true);
    program.signal("SIGINT");
    expect(await program.ended).toBe(130);
    expect(program.errors).toMatch(/removeAreas: removes what addArea added\nvapix: interrupted\n$/);
    expect(device.requests.at(-1)).toMatchObject({ method: "removeAreas", params: { areas: [0] }, status: 200 });
  });

  test.each([
    ["no address", [], "the address of the device is missing; use vapix verify https://192.168.0.90, or set VAPIX_URL"],
    ["no URL", ["192.0.2.1"], "invalid address of a device; it must have the form https://192.168.0.90"],
    ["a second address", ["http://192.0.2.1", "b"], 'unexpected argument "b"; pass only'],
    [
      "what is never run",
      ["http://192.0.2.1", "--include", "deletes"],
      'invalid --include "deletes"; it must be configures, because methods that disrupt or delete are never run',
    ],
    ["a password", ["http://192.0.2.1", "--password", "pass"], "put it into VAPIX_PASSWORD"],
    [
      "two forms",
      ["http://192.0.2.1", "--json", "--markdown"],
      "--json and --markdown both print; pass a file to --markdown",
    ],
  ])("exits with 2 for %s", async (_, args, message) => {
    const { code, output, errors } = await vapix(["verify", ...args]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(message);
  });

  test("reports if no device responds, and what to do", async () => {
    const device = await start();
    await device.close();
    const { code, errors } = await vapix(["verify", device.url]);
    expect(code).toBe(1);
    expect(errors).toMatch(
      /the connection to the device failed \(ECONNREFUSED\)\n {2}to do {6}see that the device is on/,
    );
  });
});
