import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";
import { ask, exchange } from "../../exchange.ts";

let device: MockServer;
let syslog: ReturnType<typeof createVapixClient>["remoteSyslog"];
beforeEach(async () => {
  device = await createMockServer({ apis: ["remote-syslog"] });
  syslog = createVapixClient(device.url).remoteSyslog;
});
afterEach(() => device.close());

const servers = [{ address: "192.0.2.14" }];
const defaults = { port: 6514, protocol: "TLS", syslogFormat: "RFC5424", severity: "Warning", type: "All" };

describe("setup", () => {
  test("sends the log, and is shown with the defaults", async () => {
    const expected = { enabled: true, servers: [{ ...servers[0], ...defaults }] };
    expect(await syslog.setup({ servers })).toEqual(expected);
    expect(await syslog.status()).toEqual(expected);
  });

  test("replaces the servers before", async () => {
    await syslog.setup({ servers: [{ address: "192.0.2.15" }, { address: "192.0.2.16" }] });
    expect((await syslog.setup({ servers })).servers).toHaveLength(1);
    expect(await syslog.setup({ servers: [] })).toEqual({ enabled: false, servers: [] });
  });

  test.each([
    ["UDP", undefined, 514],
    ["UDP", "AXIS", 514],
    ["TCP", undefined, 601],
    ["TCP", "RFC5424", 601],
    ["TCP", "RFC3164", 514],
    ["TCP", "AXIS", 514],
    ["TLS", "RFC3164", 6514],
    [undefined, "AXIS", 6514],
  ] as const)("with %s and %s has the port %i", async (protocol, syslogFormat, port) => {
    const server = { ...servers[0]!, ...(protocol && { protocol }), ...(syslogFormat && { syslogFormat }) };
    expect((await syslog.setup({ servers: [server] })).servers![0]!.port).toBe(port);
    expect((await syslog.setup({ servers: [{ ...server, port: 10514 }] })).servers![0]!.port).toBe(10514);
  });

  test("with servers that are identical by their defaults changes nothing", async () => {
    const before = await syslog.setup({ servers: [{ address: "192.0.2.15" }] });
    const identical = [{ address: "192.0.2.14" }, { address: "192.0.2.14", port: 6514 }];
    await expect(syslog.setup({ servers: identical })).rejects.toMatchObject({ code: 2201, kind: "invalid" });
    expect(await syslog.status()).toEqual(before);
  });

  test.each<[what: string, server: object, error: object]>([
    ["an address is missing", { port: 514 }, { code: 2103, details: { propertyName: "address" } }],
    [
      "a severity is wrong",
      { address: "192.0.2.14", severity: "Info" },
      { code: 2104, details: { address: "192.0.2.14", propertyName: "severity" } },
    ],
    ["an address is wrong", { address: 14 }, { code: 2104, details: undefined }],
    ["a server is wrong without an address", { port: "514" }, { code: 2103, details: { propertyName: "address" } }],
  ])("names the property if %s, and changes nothing", async (_, server, error) => {
    const request = ask("setup", { params: { servers: [server] } });
    const { body } = await exchange(device.url, request, {}, "/axis-cgi/remotesyslog.cgi");
    expect({ details: undefined, ...body!.error }).toMatchObject(error);
    expect(await syslog.status()).toEqual({ enabled: false, servers: [] });
  });
});

test("enable and disable keep the servers", async () => {
  const { servers: kept } = await syslog.setup({ servers });
  expect(await syslog.disable()).toEqual({ enabled: false, servers: kept });
  expect(await syslog.status()).toEqual({ enabled: false, servers: kept });
  expect(await syslog.enable()).toEqual({ enabled: true, servers: kept });
  expect(await syslog.status()).toEqual({ enabled: true, servers: kept });
});

test("a log without servers can be disabled, but not enabled", async () => {
  expect(await syslog.disable()).toEqual({ enabled: false, servers: [] });
  await expect(syslog.enable()).rejects.toMatchObject({ code: 2200 });
});

test("test messages are written while the log is enabled", async () => {
  await expect(syslog.test()).rejects.toMatchObject({ code: 2202 });
  const configuration = await syslog.setup({ servers });
  expect(await syslog.test()).toEqual(configuration);
  await syslog.disable();
  await expect(syslog.test()).rejects.toMatchObject({ code: 2202 });
});
