import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Case = [what: string, request: Record<string, unknown>];

const SEVERITIES = ["Emergency", "Alert", "Critical", "Error", "Warning", "Notice", "Informational", "Debug"];

/** Methods that return the configuration. */
const CONFIGURED = ["setup", "enable", "disable", "status", "test"];

const contract = readContract("remote-syslog");
const setup = (...servers: unknown[]) => ask("setup", { params: { servers } });
const server = (more: object) => setup({ address: "192.0.2.14", ...more });
const show = (value: unknown) => JSON.stringify(value);

const accepted: Case[] = [
  ["no server", setup()],
  ["one server", server({})],
  ["two servers", setup({ address: "192.0.2.14" }, { address: "log.example.com" })],
  ["an address twice, with two ports", setup({ address: "::1", port: 514 }, { address: "::1", port: 515 })],
  ...[1, 514, 65535].map((port): Case => [`the port ${port}`, server({ port })]),
  ...["UDP", "TCP", "TLS"].map((protocol): Case => [`the protocol ${protocol}`, server({ protocol })]),
  ...["AXIS", "RFC3164", "RFC5424"].map((syslogFormat): Case => [
    `the format ${syslogFormat}`,
    server({ syslogFormat }),
  ]),
  ...SEVERITIES.map((severity): Case => [`the severity ${severity}`, server({ severity })]),
  ...["Audit", "All"].map((type): Case => [`the type ${type}`, server({ type })]),
];

const rejected: [code: number, cases: Case[]][] = [
  [
    2104,
    [
      ...[65536, 0.5, "514", null].map((port): Case => [`the port ${show(port)}`, server({ port })]),
      ...["udp", "tls", "SSL", "", null].map((protocol): Case => [
        `the protocol ${show(protocol)}`,
        server({ protocol }),
      ]),
      ...["axis", "RFC 5424", "BSD", null].map((syslogFormat): Case => [
        `the format ${show(syslogFormat)}`,
        server({ syslogFormat }),
      ]),
      ...["warning", "Info", "Panic", 4, null].map((severity): Case => [
        `the severity ${show(severity)}`,
        server({ severity }),
      ]),
      ...["all", "Any", null].map((type): Case => [`the type ${show(type)}`, server({ type })]),
      ["an address that is not text", setup({ address: 14 })],
      ["test in place of type", server({ test: "All" })],
      ["a server that is text", setup("192.0.2.14")],
      ["servers that are not a list", ask("setup", { params: { servers: { address: "192.0.2.14" } } })],
      ["parameters of a method that has none", ask("enable", { params: { servers: [] } })],
    ],
  ],
  [
    2103,
    [
      ["no params", ask("setup")],
      ["no list of servers", ask("setup", { params: {} })],
      ["a server without an address", setup({ port: 514 })],
      ["the names of param.cgi", ask("setup", { params: { Server1: { Address: "192.0.2.14" } } })],
    ],
  ],
  [2203, [["three servers", setup(...["192.0.2.14", "192.0.2.15", "192.0.2.16"].map((address) => ({ address })))]]],
  [
    2201,
    [
      ["a server twice", setup({ address: "192.0.2.14" }, { address: "192.0.2.14" })],
      ["a server twice, in another order", setup({ address: "::1", port: 514 }, { port: 514, address: "::1" })],
    ],
  ],
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["remote-syslog"] });
});
afterAll(() => device.close());

const errorOf = async (request: object) => (await exchange(device.url, request, {}, contract.path)).body?.error;

describe("contract and mock accept", () => {
  test.each(accepted)("%s", async (_, request) => {
    expect(contract.faults("RemoteSyslogRequest", request)).toEqual([]);
    expect(await errorOf(request)).toBeUndefined();
  });
});

describe.each(rejected)("contract and mock reject with %i", (code, cases) => {
  test.each(cases)("%s", async (_, request) => {
    expect(contract.faults("RemoteSyslogRequest", request)).not.toEqual([]);
    expect((await errorOf(request))?.code).toBe(code);
  });
});

test("defaults are in the contract", () => {
  const { properties } = contract.schema("SyslogServer");
  const defaults = Object.entries(properties!).map(([name, member]) => [
    name,
    member.default ?? member["x-default-by"],
  ]);
  expect(Object.fromEntries(defaults)).toEqual({
    address: undefined,
    port: {
      protocol: {
        UDP: 514,
        TCP: { syslogFormat: { AXIS: 514, RFC3164: 514, RFC5424: 601 } },
        TLS: 6514,
      },
    },
    protocol: "TLS",
    syslogFormat: "RFC5424",
    severity: "Warning",
    type: "All",
  });
});

describe("a response", () => {
  /** The methods that may return a server. */
  const taking = (server: unknown) =>
    CONFIGURED.filter((method) => {
      const body = { method, data: { enabled: true, servers: [server] } };
      return contract.answerFaults(method, 200, body).length === 0;
    });

  test.each([
    [{}],
    [{ protocol: "QUIC", syslogFormat: "JSON", severity: "Trace", type: "Security" }],
    [{ address: "192.0.2.14", port: 65535, test: "All", facility: 1 }],
  ])("may have the server %j", (server) => {
    expect(taking(server)).toEqual(CONFIGURED);
  });

  test.each([[{ port: 65536 }], [{ port: "514" }], [{ address: null }], [{ severity: 4 }], ["192.0.2.14"]])(
    "may not have the server %j",
    (server) => {
      expect(taking(server)).toEqual([]);
    },
  );

  test.each(CONFIGURED)("of %s has data", (method) => {
    expect(contract.answerFaults(method, 200, { method })).not.toEqual([]);
  });
});
