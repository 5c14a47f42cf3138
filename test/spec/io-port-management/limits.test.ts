import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Case = [what: string, request: Record<string, unknown>];

const contract = readContract("io-port-management");
const ports = (...configurations: unknown[]) => ask("setPorts", { params: { ports: configurations } });
const sequence = (steps: unknown, port: unknown = "1") =>
  ask("setStateSequence", { params: { port, sequence: steps } });
const step = (more: object) => sequence([{ state: "open", time: 0, ...more }]);
const show = (value: unknown) => JSON.stringify(value);

const accepted: Case[] = [
  ["no ports", ports()],
  ["256 ports", ports(...Array.from({ length: 256 }, () => ({ port: "1", name: "Gate" })))],
  ["a port without properties", ports({ port: "1" })],
  ["a port twice", ports({ port: "1", name: "Gate" }, { port: "1", usage: "Door" })],
  ["empty texts", ports({ port: "1", usage: "", name: "" })],
  ...["input", "output"].map((direction): Case => [`the direction ${direction}`, ports({ port: "2", direction })]),
  ...["open", "closed"].flatMap((state): Case[] => [
    [`the state ${state}`, ports({ port: "1", state })],
    [`the normal state ${state}`, ports({ port: "1", normalState: state })],
    [`the state ${state} of a sequence`, step({ state })],
  ]),
  ...[0, 1, 65535].map((time): Case => [`a time of ${time} ms`, step({ time })]),
  ["an empty sequence", sequence([])],
];

const invalid: Case[] = [
  ["257 ports", ports(...Array.from({ length: 257 }, () => ({ port: "1" })))],
  ...["Input", "", "both", null, true].map((direction): Case => [
    `the direction ${show(direction)}`,
    ports({ port: "2", direction }),
  ]),
  ...["Open", "", "grounded", null, false, 1].flatMap((state): Case[] => [
    [`the state ${show(state)}`, ports({ port: "1", state })],
    [`the normal state ${show(state)}`, ports({ port: "1", normalState: state })],
    [`the state ${show(state)} of a sequence`, step({ state })],
  ]),
  ...[65536, 0.5, "1000", null].map((time): Case => [`a time of ${show(time)} ms`, step({ time })]),
  ["a port by number", ports({ port: 1 })],
  ["a sequence on a port by number", sequence([], 1)],
  ["a property that only responses have", ports({ port: "1", configurable: true })],
  ["normalstate", ports({ port: "1", normalstate: "open" })],
  ["ports that are not a list", ask("setPorts", { params: { ports: { port: "1" } } })],
  ["a port that is text", ports("1")],
  ["a sequence that is not a list", sequence({ state: "open", time: 0 })],
];

const missing: Case[] = [
  ["no params", ask("setPorts")],
  ["no list of ports", ask("setPorts", { params: {} })],
  ["a port without an id", ports({ name: "Gate" })],
  ["no params of a sequence", ask("setStateSequence")],
  ["a sequence without a port", ask("setStateSequence", { params: { sequence: [] } })],
  ["a port without a sequence", ask("setStateSequence", { params: { port: "1" } })],
  ["a step without a state", sequence([{ time: 0 }])],
  ["a step without a time", sequence([{ state: "open" }])],
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["io-port-management"] });
});
afterAll(() => device.close());

const errorOf = async (request: object) => (await exchange(device.url, request, {}, contract.path)).body?.error;

describe("contract and mock accept", () => {
  test.each(accepted)("%s", async (_, request) => {
    device.reset();
    expect(contract.faults("IoPortManagementRequest", request)).toEqual([]);
    expect(await errorOf(request)).toBeUndefined();
  });
});

describe.each([
  ["as a wrong value", invalid, 2104],
  ["as incomplete", missing, 2103],
])("contract and mock reject %s", (_, cases, code) => {
  test.each(cases)("%s", async (_, request) => {
    expect(contract.faults("IoPortManagementRequest", request)).not.toEqual([]);
    expect((await errorOf(request))?.code).toBe(code);
  });
});

describe("a response of getPorts", () => {
  const faults = (data: object) => contract.faults("GetPortsResponse", { method: "getPorts", data });

  test.each([
    ["no ports", { numberOfPorts: 0 }],
    ["255 ports", { numberOfPorts: 255, items: [] }],
    ["a port of an unknown direction and state", { items: [{ direction: "both", state: "cut", normalState: "none" }] }],
    ["a port without anything", { items: [{}] }],
  ])("may have %s", (_, data) => {
    expect(faults(data)).toEqual([]);
  });

  test.each([
    ["256 ports", { numberOfPorts: 256 }],
    ["a negative number of ports", { numberOfPorts: -1 }],
    ["a port by number", { items: [{ port: 1 }] }],
    ["a switch as text", { items: [{ configurable: "yes" }] }],
    ["no list", { items: {} }],
  ])("may not have %s", (_, data) => {
    expect(faults(data)).not.toEqual([]);
  });

  test("always has what the table does not call optional", () => {
    const expected = Object.entries(contract.schema("Port").properties!).filter(([, member]) => member["x-expected"]);
    expect(expected.map(([name]) => name)).toEqual([
      "port",
      "state",
      "configurable",
      "usage",
      "direction",
      "name",
      "normalState",
    ]);
  });
});
