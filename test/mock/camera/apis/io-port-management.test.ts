import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";
import { exchange } from "../../exchange.ts";

const PATH = "/axis-cgi/io/portmanagement.cgi";

let device: MockServer;
let io: ReturnType<typeof createVapixClient>["ioPortManagement"];
beforeEach(async () => {
  device = await createMockServer({ apis: ["io-port-management"] });
  io = createVapixClient(device.url).ioPortManagement;
});
afterEach(async () => {
  vi.useRealTimers();
  await device.close();
});

const all = async () => (await io.getPorts()).items!;
const port = async (id: string) => (await all()).find((one) => one.port === id)!;
const errorOf = async (method: string, params: object) =>
  (await exchange(device.url, { apiVersion: "1.0", method, params }, {}, PATH)).body!.error;

describe("setPorts", () => {
  test("is shown by getPorts, and leaves other properties and ports as they are", async () => {
    const before = await all();
    expect(
      await io.setPorts({
        ports: [
          { port: "1", name: "Gate 8" },
          { port: "2", usage: "REX" },
        ],
      }),
    ).toEqual({
      ports: ["1", "2"],
    });
    expect(await all()).toEqual([before[0], { ...before[1], name: "Gate 8" }, { ...before[2], usage: "REX" }]);
  });

  test("keeps nothing of a request with more unknown properties than are listed", async () => {
    const before = await all();
    const unknown = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`extra${index}`, index]));
    expect(await errorOf("setPorts", { ports: [{ port: "1", name: "Gate 8", ...unknown }] })).toMatchObject({
      code: 2104,
    });
    expect(await all()).toEqual(before);
  });

  test("returns only ports with properties", async () => {
    expect(await io.setPorts({ ports: [{ port: "1" }, { port: "2", name: "A" }] })).toEqual({ ports: ["2"] });
    expect(await io.setPorts({ ports: [] })).toEqual({ ports: [] });
  });

  test.each([
    ["open", "closed"],
    ["closed", "open"],
  ] as const)("inverts the state %s of an output with a new normal state", async (state, inverted) => {
    await io.setPorts({ ports: [{ port: "1", state }] });
    await io.setPorts({ ports: [{ port: "1", normalState: "open" }] });
    expect(await port("1")).toMatchObject({ normalState: "open", state: inverted });
    await io.setPorts({ ports: [{ port: "1", normalState: "open" }] });
    expect(await port("1")).toMatchObject({ normalState: "open", state: inverted });
  });

  test("sets the state after the normal state", async () => {
    await io.setPorts({ ports: [{ port: "1", normalState: "open", state: "closed" }] });
    expect(await port("1")).toMatchObject({ normalState: "open", state: "closed" });
  });

  test("does not change the state of an input with a new normal state", async () => {
    await io.setPorts({ ports: [{ port: "2", normalState: "closed" }] });
    expect(await port("2")).toMatchObject({ normalState: "closed", state: "open" });
  });

  test("sets the state of a port that becomes an output", async () => {
    await io.setPorts({ ports: [{ port: "2", state: "closed", direction: "output" }] });
    expect(await port("2")).toMatchObject({ direction: "output", state: "closed" });
  });

  test("accepts what does not change a read-only port", async () => {
    const { usage, direction, name, normalState } = await port("0");
    const ports = [{ port: "0", usage, direction, name, normalState }] as Parameters<typeof io.setPorts>[0]["ports"];
    expect(await io.setPorts({ ports })).toEqual({ ports: ["0"] });
  });

  test("sets valid values if others are invalid, and names each invalid one", async () => {
    const error = await errorOf("setPorts", {
      ports: [
        { port: "1", direction: "sideways", name: "Gate 8", colour: "red" },
        { port: "2", normalState: "shut", usage: "REX" },
      ],
    });
    expect(error).toEqual({
      code: 2104,
      message: "Invalid parameter value specified",
      details: { port: "1", propertyName: "colour" },
      errors: [
        { code: 2104, message: error!.message, details: { port: "1", propertyName: "direction" } },
        { code: 2104, message: error!.message, details: { port: "2", propertyName: "normalState" } },
      ],
    });
    expect(await port("1")).toMatchObject({ name: "Gate 8", direction: "output" });
    expect(await port("2")).toMatchObject({ usage: "REX", normalState: "open" });
  });

  test("sets allowed properties if the port does not allow others", async () => {
    const error = await errorOf("setPorts", {
      ports: [
        { port: "0", name: "Bell", normalState: "closed" },
        { port: "2", state: "closed", name: "Exit" },
        { port: "9", name: "Ghost" },
      ],
    });
    expect(error).toMatchObject({
      code: 2104,
      details: { port: "0", propertyName: "name" },
      errors: [
        { code: 2104, details: { port: "0", propertyName: "normalState" } },
        { code: 2104, details: { port: "2", propertyName: "state" } },
        { code: 2104, details: { port: "9" } },
      ],
    });
    expect(await port("0")).toMatchObject({ name: "Call button", normalState: "open" });
    expect(await port("2")).toMatchObject({ name: "Exit", state: "open" });
  });

  test("names values that are wrong before ports that do not allow them", async () => {
    const ports = [
      { port: "0", name: "Bell" },
      { port: "1", state: "ajar", name: "Gate 8" },
    ];
    expect(await errorOf("setPorts", { ports })).toMatchObject({
      details: { port: "1", propertyName: "state" },
      errors: [{ details: { port: "0", propertyName: "name" } }],
    });
    expect(await port("1")).toMatchObject({ name: "Gate 8" });
  });

  test.each([
    ["an id is missing", { ports: [{ port: "1", name: "Gate 8" }, { name: "Exit" }] }, 2103],
    [
      "an id is not text",
      {
        ports: [
          { port: "1", name: "Gate 8" },
          { port: 2, name: "Exit" },
        ],
      },
      2104,
    ],
    ["a port is not an object", { ports: [{ port: "1", name: "Gate 8" }, "2"] }, 2104],
    ["a port is not an object, after a wrong property", { ports: [{ port: "1", state: "ajar" }, "2"] }, 2104, true],
    [
      "an id is not text, after a wrong property",
      { ports: [{ port: "1", name: "Gate 8", state: "ajar" }, { port: 2 }] },
      2104,
      true,
    ],
    ["a parameter is unknown", { ports: [{ port: "1", name: "Gate 8" }], all: true }, 2104],
    [
      "a property is wrong too, and an id is missing",
      { ports: [{ port: "1", name: "Gate 8", state: "ajar" }, { name: "Exit" }] },
      2103,
    ],
  ] as [what: string, params: object, code: number, isNamed?: boolean][])("changes nothing if %s", async (...row) => {
    const [, params, code, isNamed] = row;
    const before = await all();
    const details = isNamed && { details: { port: "1", propertyName: "state" } };
    expect(await errorOf("setPorts", params)).toEqual({ code, message: expect.any(String), ...details });
    expect(await all()).toEqual(before);
  });

  test("leaves a wrong request to no handler of a test, and changes nothing then", async () => {
    const before = await all();
    const off = device.on("io-port-management", "setPorts", () => ({ ports: [] }));
    expect(await errorOf("setPorts", { ports: [{ port: "1", name: "Gate 8", state: "ajar" }] })).toMatchObject({
      details: { port: "1", propertyName: "state" },
    });
    off();
    expect(await all()).toEqual(before);
  });
});

describe("setStateSequence", () => {
  const sequence = [
    { state: "open", time: 1500 },
    { state: "closed", time: 500 },
    { state: "open", time: 0 },
  ] as const;
  const start = () => io.setStateSequence({ port: "1", sequence: [...sequence] });
  const state = async () => (await port("1")).state;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  });

  test("sets each state in its time, and the last one for good", async () => {
    expect(await start()).toEqual({ port: "1" });
    const seen = [];
    for (const now of [0, 1499, 1500, 1999, 2000, 60_000]) {
      vi.setSystemTime(now);
      seen.push(await state());
    }
    expect(seen).toEqual(["open", "open", "closed", "closed", "open", "open"]);
  });

  test("is rejected while one is running, and runs again after it", async () => {
    await start();
    vi.setSystemTime(1999);
    await expect(start()).rejects.toMatchObject({ code: 2200 });
    vi.setSystemTime(2000);
    expect(await start()).toEqual({ port: "1" });
  });

  test.each([
    ["direction", { direction: "input" }],
    ["normalState", { normalState: "open" }],
  ] as const)("ends with another %s", async (_, change) => {
    await start();
    await io.setPorts({ ports: [{ port: "1", ...change }] });
    const before = await state();
    vi.setSystemTime(60_000);
    expect(await state()).toBe(before);
  });

  test("goes on with the same direction and normal state", async () => {
    await start();
    await io.setPorts({ ports: [{ port: "1", direction: "output", normalState: "closed" }] });
    vi.setSystemTime(1500);
    expect(await state()).toBe("closed");
  });

  test("overrides a state that was set while it runs", async () => {
    await start();
    await io.setPorts({ ports: [{ port: "1", state: "closed" }] });
    expect(await state()).toBe("closed");
    vi.setSystemTime(2000);
    expect(await state()).toBe("open");
  });

  test.each([
    ["an unknown port", "9"],
    ["an input", "2"],
    ["a read-only port", "0"],
  ])("is rejected for %s, without details", async (_, id) => {
    expect(await errorOf("setStateSequence", { port: id, sequence })).toEqual({
      code: 2104,
      message: "Invalid parameter value specified",
    });
  });
});
