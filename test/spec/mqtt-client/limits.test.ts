import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { configure, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Case = [what: string, request: Record<string, unknown>];

const contract = readContract("mqtt-client");
const own = { useDefault: false, topic: "dock-7/status", message: "lost", retain: true, qos: 1 };
const texts: [what: string, text: string, fits: boolean][] = [
  ["empty", "", true],
  ["of 255 bytes", "a".repeat(255), true],
  ["of 256 bytes", "a".repeat(256), false],
  ["of 127 letters of two bytes", "ä".repeat(127), true],
  ["of 128 letters of two bytes", "ä".repeat(128), false],
  ["of 85 letters of three bytes", "€".repeat(85), true],
  ["of 86 letters of three bytes", "€".repeat(86), false],
  ["of 63 characters of four bytes", "😀".repeat(63), true],
  ["of 64 characters of four bytes", "😀".repeat(64), false],
];
const bounded = texts.flatMap(([what, text, fits]): [fits: boolean, ...Case][] => [
  [fits, `alpnProtocol ${what}`, configure({}, { protocol: "ssl", alpnProtocol: text })],
  [fits, `httpProxy ${what}`, configure({ httpProxy: text })],
  [fits, `httpsProxy ${what}`, configure({ httpsProxy: text })],
]);
const within = bounded.filter(([fits]) => fits).map(([, ...rest]): Case => rest);
const beyond = bounded.filter(([fits]) => !fits).map(([, ...rest]): Case => rest);

const messages = ["lastWillTestament", "connectMessage", "disconnectMessage"];
const accepted: Case[] = [
  ...within,
  ...["tcp", "ssl", "ws", "wss"].map((protocol): Case => [`protocol ${protocol}`, configure({}, { protocol })]),
  ...[1, 65535].map((port): Case => [`port ${port}`, configure({}, { port })]),
  ...["tcp", "ssl", "ws", "wss"].map((protocol): Case => [
    `ssl with ${protocol}`,
    configure({ ssl: {} }, { protocol }),
  ]),
  ...[0, 86400].map((time): Case => [`keepAliveInterval ${time}`, configure({ keepAliveInterval: time })]),
  ...[0, 86400].map((time): Case => [`connectTimeout ${time}`, configure({ connectTimeout: time })]),
  ...messages.flatMap((name): Case[] => [
    ...[0, 1, 2].map((qos): Case => [`${name} with qos ${qos}`, configure({ [name]: { ...own, qos } })]),
    [`${name} by default`, configure({ [name]: { useDefault: true } })],
    [`${name} by default, with members that are ignored`, configure({ [name]: { ...own, useDefault: true } })],
    [`${name} by default, with a wrong qos`, configure({ [name]: { useDefault: true, qos: 3 } })],
  ]),
];
const invalid: Case[] = [
  ...beyond,
  ...["TCP", "mqtt", "", "https"].map((protocol): Case => [`protocol "${protocol}"`, configure({}, { protocol })]),
  ...[1883.5].map((port): Case => [`port ${port}`, configure({}, { port })]),
  ...messages.flatMap((name): Case[] => [
    ...[-1, 3, 1.5].map((qos): Case => [`${name} with qos ${qos}`, configure({ [name]: { ...own, qos } })]),
    [`${name} with useDefault as text`, configure({ [name]: { useDefault: "true" } })],
  ]),
];
const missing: Case[] = messages.flatMap((name): Case[] => [
  [`${name} without members`, configure({ [name]: {} })],
  ...["useDefault", "topic", "message", "retain", "qos"].map((left): Case => {
    const rest = Object.fromEntries(Object.entries(own).filter(([member]) => member !== left));
    return [`${name} of one's own without ${left}`, configure({ [name]: rest })];
  }),
]);

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer();
});
afterAll(() => device.close());

describe("contract and mock accept", () => {
  test.each(accepted)("%s", async (_, request) => {
    expect(contract.faults("ConfigureClientRequest", request)).toEqual([]);
    expect((await exchange(device.url, request)).body).toHaveProperty("data", {});
  });
});

describe("contract and mock reject as a wrong value", () => {
  test.each(invalid)("%s", async (_, request) => {
    expect(contract.faults("ConfigureClientRequest", request)).not.toEqual([]);
    expect((await exchange(device.url, request)).body).toHaveProperty("error.code", 2104);
  });
});

describe("contract and mock reject as incomplete", () => {
  test.each(missing)("%s", async (_, request) => {
    expect(contract.faults("ConfigureClientRequest", request)).not.toEqual([]);
    expect((await exchange(device.url, request)).body).toHaveProperty("error.code", 2103);
  });
});
