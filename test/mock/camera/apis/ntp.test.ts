import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";

let device: MockServer;
let ntp: ReturnType<typeof createVapixClient>["ntp"];
beforeEach(async () => {
  device = await createMockServer({ apis: ["ntp"] });
  ntp = createVapixClient(device.url).ntp;
});
afterEach(() => device.close());

const client = async () => (await ntp.getNTPInfo()).client!;

describe("setNTPClientConfiguration", () => {
  test("is shown by getNTPInfo, and leaves the rest as it is", async () => {
    const before = await client();
    const given = { serversSource: "static", staticServers: ["192.0.2.10"], minpoll: 8 } as const;
    expect(await ntp.setNTPClientConfiguration({ ...given, staticServers: [...given.staticServers] })).toEqual({});
    expect(await client()).toEqual({ ...before, ...given });
  });

  test("sets everything that it takes", async () => {
    const given = {
      enabled: false,
      NTSEnabled: true,
      NTSKEServerCACerts: ["ca-1"],
      serversSource: "static" as const,
      staticServers: ["192.0.2.10"],
      staticNTSKEServers: ["nts.example.com"],
      minpoll: 4,
      maxpoll: 12,
    };
    await ntp.setNTPClientConfiguration(given);
    expect(await client()).toMatchObject(given);
  });

  test.each([[[]], [[""]]])("with the servers %j removes all", async (staticServers) => {
    await ntp.setNTPClientConfiguration({ staticServers });
    expect((await client()).staticServers).toEqual([]);
  });

  test("changes nothing if it is rejected", async () => {
    const before = await client();
    const servers = Array.from({ length: 6 }, () => "192.0.2.10");
    await expect(ntp.setNTPClientConfiguration({ enabled: false, staticServers: servers })).rejects.toMatchObject({
      code: 4004,
      subCode: 3,
      parameter: "staticServers",
    });
    await expect(ntp.setNTPClientConfiguration({ enabled: false, staticNTSKEServers: servers })).rejects.toMatchObject({
      code: 4004,
      subCode: 6,
      parameter: "staticNTSKEServers",
    });
    expect(await client()).toEqual(before);
  });
});

describe("the time to the next synchronization is 0", () => {
  test.each([
    ["of a client that is disabled", { enabled: false }],
    ["without NTS-KE servers", { NTSEnabled: true, staticNTSKEServers: [] }],
    ["without static servers", { serversSource: "static" as const, staticServers: [] }],
  ])("%s", async (_, params) => {
    expect((await client()).timeToNextSync).toBeGreaterThan(0);
    await ntp.setNTPClientConfiguration(params);
    expect((await client()).timeToNextSync).toBe(0);
  });

  test("but not with NTS-KE servers, or with servers of DHCP", async () => {
    await ntp.setNTPClientConfiguration({ NTSEnabled: true, staticNTSKEServers: ["nts.example.com"] });
    expect((await client()).timeToNextSync).toBeGreaterThan(0);
    await ntp.setNTPClientConfiguration({ NTSEnabled: false, serversSource: "DHCP", staticServers: [] });
    expect((await client()).timeToNextSync).toBeGreaterThan(0);
  });
});
