import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, exchange, parts } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

const contract = readContract("fwmgr");

const accepted = [
  {},
  ...["none", "soft", "hard"].map((factoryDefaultMode) => ({ factoryDefaultMode })),
  ...["never", "boot", "started", "default"].map((autoCommit) => ({ autoCommit })),
  ...["never", "default", "0", "10", "100000"].map((autoRollback) => ({ autoRollback })),
  { factoryDefaultMode: "soft", autoCommit: "boot", autoRollback: "5" },
];

const invalid = [
  ...["None", "", "all", null, true].map((factoryDefaultMode) => ({ factoryDefaultMode })),
  ...["Never", "", "commit", null, false].map((autoCommit) => ({ autoCommit })),
  ...["-1", "1.5", "10 ", "ten", "", 10, null].map((autoRollback) => ({ autoRollback })),
  { autoRollBack: "10" },
  [],
  "none",
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["fwmgr"] });
});
afterAll(() => device.close());

async function codeOf(request: Record<string, unknown>): Promise<number | undefined> {
  device.reset();
  const sent = request["method"] === "upgrade" ? parts(request) : request;
  return (await exchange(device.url, sent, {}, contract.path)).body?.error?.code;
}

describe("contract and mock accept", () => {
  test.each(accepted)("an upgrade with %j", async (params) => {
    const request = ask("upgrade", { params });
    expect(contract.faults("UpgradeRequest", request)).toEqual([]);
    expect(await codeOf(request)).toBeUndefined();
  });

  test.each([{}, { factoryDefaultMode: "soft" }, { factoryDefaultMode: "hard" }])(
    "a factory default with %j",
    async (params) => {
      const request = ask("factoryDefault", { params });
      expect(contract.faults("FactoryDefaultRequest", request)).toEqual([]);
      expect(await codeOf(request)).toBeUndefined();
    },
  );
});

describe("contract and mock reject with 400", () => {
  test.each(invalid.map((params) => [params]))("an upgrade with %j", async (params) => {
    const request = ask("upgrade", { params });
    expect(contract.faults("UpgradeRequest", request)).not.toEqual([]);
    expect(await codeOf(request)).toBe(400);
  });

  test.each([{ factoryDefaultMode: "none" }, { factoryDefaultMode: "Hard" }, { autoCommit: "never" }])(
    "a factory default with %j",
    async (params) => {
      const request = ask("factoryDefault", { params });
      expect(contract.faults("FactoryDefaultRequest", request)).not.toEqual([]);
      expect(await codeOf(request)).toBe(400);
    },
  );
});

describe("a response of status", () => {
  const faults = (data: object) => contract.faults("StatusResponse", { method: "status", data });

  test.each([
    ["no older image", { activeFirmwareVersion: "12.11.77", activeFirmwarePart: "1234568" }],
    ["an older image of an unknown version", { inactiveFirmwareVersion: "UNKNOWN", isCommited: true }],
    ["a commit that is pending", { isCommited: false, pendingCommit: "started", timeToRollback: 0 }],
    ["a commit that is pending for another reason", { pendingCommit: "boot" }],
    ["a reset by anything", { resetSource: { reason: 1 } }],
  ])("may have %s", (_, data) => {
    expect(faults(data)).toEqual([]);
  });

  test.each([
    ["a version as a number", { activeFirmwareVersion: 12.11 }],
    ["a switch as text", { isCommited: "no" }],
    ["a part of a second", { timeToRollback: 1.5 }],
    ["a time in the past", { timeToRollback: -1 }],
    ["a pending commit as a switch", { pendingCommit: true }],
    ["a date as a number", { lastUpgradeAt: 1_796_000_000 }],
  ])("may not have %s", (_, data) => {
    expect(faults(data)).not.toEqual([]);
  });

  test("always has what the document does not limit to an older image or a pending change", () => {
    const members = Object.entries(contract.schema("StatusData").properties!);
    expect(members.filter(([, member]) => member["x-expected"]).map(([name]) => name)).toEqual([
      "activeFirmwareVersion",
      "activeFirmwarePart",
    ]);
  });
});
