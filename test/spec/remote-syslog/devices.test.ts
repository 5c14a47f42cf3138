import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, type Envelope, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

const contract = readContract("remote-syslog");
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/remote-syslog/${file}.json`, import.meta.url), "utf8")) as Envelope;

let device: MockServer;
afterEach(() => device.close());

// No response of a device was recorded. The versions are those that devices announce.
describe("the mock responds as documented", () => {
  test.each<[file: string, profile: "11.11" | "12" | "12.11", request: Record<string, unknown>]>([
    ["documented_status.not-set", "11.11", ask("status")],
    ["documented_enable.no-server", "12", ask("enable")],
    ["documented_test.disabled", "12", ask("test")],
    [
      "documented_setup",
      "12",
      ask("setup", {
        params: {
          servers: [
            { address: "192.0.2.40", protocol: "UDP", syslogFormat: "RFC3164", severity: "Informational" },
            { address: "log.example.com", type: "Audit" },
          ],
        },
      }),
    ],
    [
      "documented_setup.refused",
      "12",
      ask("setup", {
        params: {
          servers: [
            { address: "192.0.2.40", severity: "Info" },
            { address: "192.0.2.41", protocol: "udp" },
          ],
        },
      }),
    ],
    ["documented_getSupportedVersions", "12.11", { method: "getSupportedVersions" }],
  ])("%s, with AXIS OS %s", async (file, profile, request) => {
    device = await createMockServer({ apis: ["remote-syslog"], profile });
    const expected = read(file);
    const { apiVersion, context } = expected;
    // Examples of the document repeat the version of the request.
    const sent = {
      ...request,
      ...("apiVersion" in request && { apiVersion }),
      ...(context !== undefined && { context }),
    };
    expect((await exchange(device.url, sent, {}, contract.path)).body).toEqual(expected);
  });

  test.each<[profile: "10.12" | "11.11" | "12", version: string]>([
    ["10.12", "1.0"],
    ["11.11", "1.1"],
    ["12", "1.2"],
  ])("but with the newest version of AXIS OS %s, %s, to a request with 1.0", async (profile, version) => {
    device = await createMockServer({ apis: ["remote-syslog"], profile });
    expect((await exchange(device.url, ask("status"), {}, contract.path)).body).toMatchObject({ apiVersion: version });
  });

  test("of AXIS OS 9.80, which lacks the API, with 404", async () => {
    device = await createMockServer({ profile: "9.80" });
    expect((await exchange(device.url, ask("status"), {}, contract.path)).status).toBe(404);
  });
});

describe("the mock accepts what programs send:", () => {
  test.each<[string, object]>([
    ["the status with 1.0", ask("status")],
    ["the status with empty params", ask("status", { apiVersion: "1.2", params: {} })],
    [
      "one server with all its settings",
      ask("setup", {
        apiVersion: "1.2",
        params: {
          servers: [
            {
              address: "192.0.2.40",
              port: 514,
              protocol: "UDP",
              syslogFormat: "RFC3164",
              severity: "Notice",
              type: "All",
            },
          ],
        },
      }),
    ],
  ])("%s", async (_, request) => {
    device = await createMockServer({ apis: ["remote-syslog"] });
    expect((await exchange(device.url, request, {}, contract.path)).body).toHaveProperty("data");
  });
});
