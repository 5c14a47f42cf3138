import { describe, expect, test } from "vitest";
import type { Report } from "../../src/judge/report.ts";
import { verify } from "../../src/verify/verify.ts";
import { type Body, type Doctor, recordedDevice } from "./recorded-device.ts";

// The device of these tests shares nothing with the mock: what one of them got wrong, the other would not know.

const UNKNOWN = "vapixVerifyAsksForNoSuchMethod";

const found = ({ checks }: Report) =>
  checks.flatMap(({ api, name, findings }) =>
    findings.map(({ verdict, kind, path }) => `${api} ${name}: ${verdict}: ${kind}: ${path}`),
  );

/** Plants a fault into the successes of one method of an API, or into each response to an unknown method. */
const into =
  (api: string, method: string, plant: (body: Body, sending: { status: number }) => void): Doctor =>
  (sending, ownApi, ownMethod) => {
    const isMeant = sending.body["data"] !== undefined || method === UNKNOWN;
    if (api === ownApi && method === ownMethod && isMeant) plant(sending.body, sending);
  };

const statusOf = (body: Body) => (body as { data: { status: Body } }).data.status;
const systemOf = (body: Body) => (body as { data: { system: Body } }).data.system;

describe("verify", () => {
  test("finds nothing on a device that responds as recorded", async () => {
    const report = await verify(await recordedDevice(), {});
    expect(found(report)).toEqual([]);
    expect(report.apis).toEqual([
      { id: "api-discovery", announced: "1.1" },
      { id: "mqtt-client", announced: "1.6" },
      { id: "network-settings", announced: "1.37" },
    ]);
    expect(report.checks.filter(({ notRun }) => notRun === undefined)).toHaveLength(16);
  });

  test.each<[fault: string, Doctor, found: string]>([
    [
      "an expected field that is missing",
      into("mqtt-client", "getClientStatus", (body) => delete statusOf(body)["connectionStatus"]),
      "mqtt-client getClientStatus: difference: expected: data.status.connectionStatus",
    ],
    [
      "a wrong type",
      into("network-settings", "getNetworkInfo", (body) => (systemOf(body)["maxSupportedVlans"] = "1")),
      "network-settings getNetworkInfo: violation: type: data.system.maxSupportedVlans",
    ],
    [
      "a wrong code",
      into("mqtt-client", UNKNOWN, (body) => ((body["error"] as Body)["code"] = 2103)),
      "mqtt-client an unknown method: violation: code: error.code",
    ],
    [
      "a wrong HTTP status",
      into("network-settings", UNKNOWN, (_, sending) => (sending.status = 500)),
      "network-settings an unknown method: violation: http-status: HTTP status",
    ],
    [
      "a value that is not documented",
      into("mqtt-client", "getClientStatus", (body) => (statusOf(body)["state"] = "asleep")),
      "mqtt-client getClientStatus: difference: value: data.status.state",
    ],
    [
      "a context that is not repeated",
      into("network-settings", "getNetworkInfo", (body) => delete body["context"]),
      "network-settings getNetworkInfo: violation: context: context",
    ],
  ])("finds the one planted fault, %s, and its kind", async (_, doctor, expected) => {
    expect(found(await verify(await recordedDevice(doctor), {}))).toEqual([expected]);
  });
});
