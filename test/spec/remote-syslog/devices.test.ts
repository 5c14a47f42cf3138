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

describe("the mock responds as a device of AXIS OS", () => {
  test.each<[file: string, profile: "11.11" | "12" | "12.11", request: Record<string, unknown>]>([
    ["11.11_status.not-set", "11.11", ask("status")],
    ["12.9_enable.no-server", "12", ask("enable")],
    ["12.9_test.disabled", "12", ask("test")],
    [
      "12.9_setup",
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
      "12.9_setup.refused",
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
    ["12.11_getSupportedVersions", "12.11", { method: "getSupportedVersions" }],
  ])("%s", async (file, profile, request) => {
    device = await createMockServer({ apis: ["remote-syslog"], profile });
    const expected = read(file);
    const { context } = expected;
    const sent = context === undefined ? request : { ...request, context };
    expect((await exchange(device.url, sent, {}, contract.path)).body).toEqual(expected);
  });

  test("9.80, which lacks the API", async () => {
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
