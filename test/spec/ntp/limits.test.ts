import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

const contract = readContract("ntp");
const request = (params: object) => ask("setNTPClientConfiguration", { params });
const servers = (count: number) => Array.from({ length: count }, (_, i) => `192.0.2.${i + 1}`);

const accepted: object[] = [
  {},
  { enabled: false },
  { enabled: true, NTSEnabled: true },
  { serversSource: "DHCP" },
  { serversSource: "static", staticServers: ["ntp.example.com"] },
  { staticServers: [] },
  { staticServers: [""] },
  { staticServers: servers(5) },
  { staticNTSKEServers: servers(5) },
  { NTSKEServerCACerts: [] },
  { NTSKEServerCACerts: ["ca-1", "ca-2"] },
  { minpoll: 0, maxpoll: 24 },
  { minpoll: 24, maxpoll: 0 },
];

const invalid: [params: object, subCode?: number][] = [
  [{ enabled: "true" }, 1],
  [{ enabled: null }, 1],
  [{ serversSource: "dhcp" }, 2],
  [{ serversSource: "Static" }, 2],
  [{ serversSource: "" }, 2],
  [{ staticServers: "ntp.example.com" }, 3],
  [{ staticServers: [17] }, 3],
  [{ staticServers: [null] }, 3],
  [{ NTSEnabled: 1 }, 5],
  [{ staticNTSKEServers: {} }, 6],
  [{ staticNTSKEServers: [true] }, 6],
  [{ minpoll: -1 }, 7],
  [{ minpoll: 25 }, 7],
  [{ minpoll: 6.5 }, 7],
  [{ minpoll: "6" }, 7],
  [{ maxpoll: -1 }, 8],
  [{ maxpoll: 25 }, 8],
  [{ maxpoll: null }, 8],
  [{ NTSKEServerCACerts: "ca-1" }, 9],
  [{ NTSKEServerCACerts: [1] }, 9],
  [{ ntsEnabled: true }],
  [{ client: { enabled: true } }],
  [{ synced: true }],
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["ntp"] });
});
afterAll(() => device.close());

async function answerOf(body: object) {
  return (await exchange(device.url, body, {}, contract.path)).body!;
}

test.each(accepted.map((params) => [JSON.stringify(params), params]))(
  "contract and mock accept %s",
  async (_, params) => {
    expect(contract.faults("NtpRequest", request(params))).toEqual([]);
    expect(await answerOf(request(params))).toHaveProperty("data", {});
  },
);

test.each(invalid.map(([params, subCode]) => [JSON.stringify(params), subCode, params] as const))(
  "contract and mock reject %s, with the sub-code %j",
  async (_, subCode, params) => {
    expect(contract.faults("NtpRequest", request(params))).not.toEqual([]);
    const { error } = await answerOf(request(params));
    expect([error?.code, error?.details?.subCode]).toEqual([4004, subCode]);
  },
);

test.each(["staticServers", "staticNTSKEServers"])(
  "the mock rejects %s beyond maxSupportedStaticServers",
  async (name) => {
    const tooMany = request({ [name]: servers(6) });
    expect(contract.faults("NtpRequest", tooMany)).toEqual([]);
    const { error } = await answerOf(tooMany);
    expect(error).toMatchObject({ code: 4004, details: { subCode: name === "staticServers" ? 3 : 6 } });
  },
);

test("parameters are required", async () => {
  expect(contract.faults("NtpRequest", ask("setNTPClientConfiguration"))).not.toEqual([]);
  expect((await answerOf(ask("setNTPClientConfiguration"))).error?.code).toBe(4003);
});

test("no parameter has a default, since one that is left out keeps its value", () => {
  const { properties } = contract.schema("SetNTPClientConfigurationParams");
  for (const [name, member] of Object.entries(properties!)) expect([name, member.default]).toEqual([name, undefined]);
});

test("the poll interval of the vendor's text is the first one of the mock, and descriptions have it", async () => {
  const first = await createMockServer({ apis: ["ntp"] });
  const { body } = await exchange(first.url, ask("getNTPInfo"), {}, contract.path);
  await first.close();
  expect(body!.data).toMatchObject({ client: { minpoll: 6, maxpoll: 10 } });
  const { minpoll, maxpoll } = contract.schema("SetNTPClientConfigurationParams").properties!;
  expect(minpoll!.description).toMatch(/has 6,.* until .* inferred\.$/);
  expect(maxpoll!.description).toMatch(/has 10,.* until .* inferred\.$/);
});

describe("a response of getNTPInfo", () => {
  const faults = (data: object) => contract.faults("GetNTPInfoResponse", { method: "getNTPInfo", data });

  test.each([
    [{}],
    [{ client: {} }],
    [{ server: {} }],
    [{ client: { serversSource: "none" } }],
    [{ client: { timeOffset: 12, timeToNextSync: 0 } }],
    [{ client: { timeOffset: -0.5 } }],
    [{ client: { minpoll: 30, stratum: 2 } }],
  ])("may have %j", (data) => {
    expect(faults(data)).toEqual([]);
  });

  test.each([
    [{ client: [] }],
    [{ client: { enabled: "yes" } }],
    [{ client: { staticServers: "ntp.example.com" } }],
    [{ client: { timeToNextSync: 0.5 } }],
    [{ client: { timeOffset: "12" } }],
  ])("may not have %j", (data) => {
    expect(faults(data)).not.toEqual([]);
  });

  test("always has what the table does not call optional", () => {
    const members = Object.entries(contract.schema("NtpClient").properties!);
    const others = members.filter(([, member]) => !member["x-expected"]).map(([name]) => name);
    expect([members.length, others]).toEqual([13, ["NTSKEServerCACerts"]]);
  });
});
