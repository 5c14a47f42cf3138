import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, type Envelope, exchange, parts } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

const contract = readContract("fwmgr");
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/fwmgr/${file}.json`, import.meta.url), "utf8")) as Envelope;

let device: MockServer;
afterEach(() => device.close());

async function answerOf(profile: "10.12" | "11.11" | "12" | "12.11", request: unknown): Promise<Envelope> {
  device = await createMockServer({ apis: ["fwmgr"], profile });
  const { status, body } = await exchange(device.url, request, {}, contract.path);
  expect(status).toBe(200);
  return body!;
}

/** An error without its text: the mock sends that of the vendor's table, without the full stop (FW-07). */
const withoutText = ({ error, ...envelope }: Envelope) => ({ ...envelope, error: { code: error!.code } });

describe("the mock responds as a device of AXIS OS", () => {
  test("12.11_getSupportedVersions", async () => {
    const answer = await answerOf("12.11", { method: "getSupportedVersions" });
    expect(answer).toEqual(read("12.11_getSupportedVersions"));
  });

  test("12.11_status, without the property that no document describes", async () => {
    const { data, ...envelope } = await answerOf("12.11", ask("status"));
    const { resetSource, ...documented } = read("12.11_status").data!;
    expect(resetSource).toBeDefined();
    expect({ ...envelope, data }).toEqual({ ...read("12.11_status"), data: documented });
  });

  test.each<[file: string, profile: "10.12" | "11.11" | "12" | "12.11", request: unknown]>([
    ["10.12_upgrade.wrong-image", "10.12", parts(ask("upgrade"), new Blob([]))],
    ["11.11_upgrade.wrong-image", "11.11", parts(ask("upgrade"), new Blob([]))],
    ["12.9_upgrade.wrong-image", "12", parts(ask("upgrade"), new Blob([]))],
    ["12.11_noSuchMethod", "12.11", ask("noSuchMethod")],
    ["12.11_status.version-refused", "12.11", ask("status", { apiVersion: "2.0" })],
  ])("%s, with the text of the vendor's table", async (file, profile, request) => {
    expect(withoutText(await answerOf(profile, request))).toEqual(withoutText(read(file)));
  });
});
