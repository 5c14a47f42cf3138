import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asKnown } from "../../src/contract/drop-unknown.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { ask, configure, EVENT_MQTT_BRIDGE, exchange, NETWORK_SETTINGS } from "../mock/exchange.ts";

const lines: string[] = [];
let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer({ lenient: true, log: (line) => lines.push(line) });
});
afterAll(() => mock.close());

describe("a lenient mock", () => {
  test("drops parameters that the contract does not know, and reports which", async () => {
    const request = configure({ clientId: "dock-7", clientID: "dock-8" }, { hostname: "192.0.2.11" });
    const { body, headers } = await exchange(mock.url, request);
    expect(body?.data).toEqual({});
    const reason = "unknown parameters dropped: params.clientID, params.server.hostname";
    expect([...headers.get("Vapix-Mock-Reason")!.split(/[:,] /)].sort()).toEqual(reason.split(/[:,] /).sort());
    expect(lines.at(-1)).toContain(`configureClient 200 (unknown parameters dropped: `);
    const { text } = await exchange(mock.url, ask("getClientStatus"));
    expect([text.includes("dock-7"), text.includes("dock-8")]).toEqual([true, false]);
  });

  test("takes what published programs send too much", async () => {
    const params = { deviceName: "eth0", ssid: "" };
    const { body } = await exchange(mock.url, ask("getNetworkInfo", { params }), {}, NETWORK_SETTINGS);
    expect(body?.data).toHaveProperty("system");
  });

  test.each<[string, object, string]>([
    ["in a list", { eventFilterList: [{ topicFilter: "//.", "a.b/~c": 1 }] }, "params.eventFilterList[0].a.b/~c"],
    ["with a name that objects have", JSON.parse('{"__proto__":1,"eventFilterList":[]}') as object, "params.__proto__"],
  ])("drops a parameter %s", async (_, params, path) => {
    const request = ask("configureEventPublication", { params });
    const { body, headers } = await exchange(mock.url, request, {}, EVENT_MQTT_BRIDGE);
    expect(body?.data).toEqual({});
    expect(headers.get("Vapix-Mock-Reason")).toBe(`unknown parameters dropped: ${path}`);
  });

  test.each([
    ["an unknown parameter", JSON.stringify(configure({ unknown: "deep" }, { hostname: "deep" })), undefined],
    ["a known one", JSON.stringify(configure({ clientId: "deep" })), 2104],
    ["the context", JSON.stringify({ ...configure(), context: "deep" }), 2104],
  ])("is not brought down by arrays in arrays as %s", async (_, request, code) => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const { status, body } = await exchange(mock.url, request.replaceAll('"deep"', deep));
    expect([status, body?.error?.code]).toEqual([200, code]);
  });

  test("remembers a request as it came", async () => {
    const params = { eventFilterList: [{ topicFilter: "//.", unknown: 1 }], other: { known: false } };
    await exchange(mock.url, ask("configureEventPublication", { params }), {}, EVENT_MQTT_BRIDGE);
    expect(mock.requests.at(-1)).toMatchObject({ status: 200, params });
  });

  test("drops many at once", async () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x${index}`, index]));
    expect((await exchange(mock.url, configure(many))).body?.data).toEqual({});
  });

  test("rejects all other faults, and does not repeat what it dropped", async () => {
    const { body, headers } = await exchange(mock.url, configure({ clientID: "a", cleanSession: "yes" }));
    expect(body?.error?.code).toBe(2104);
    expect(headers.get("Vapix-Mock-Reason")).toBe("params.cleanSession must be boolean");
    expect((await exchange(mock.url, { ...configure(), extra: 1 })).body?.error?.code).toBe(2104);
  });

  test("rejects a body with too many unknown parameters to be a mistake", async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, index]));
    expect((await exchange(mock.url, configure(many))).body?.error?.code).toBe(2104);
  });
});

test("a mock that is not lenient rejects unknown parameters", async () => {
  const strict = await createMockServer();
  expect((await exchange(strict.url, configure({ clientID: "dock-7" }))).body?.error?.code).toBe(2104);
  await strict.close();
});

test("a request is read again, because a dropped parameter may select another branch", () => {
  // As of a union: the second unknown field shows once the first one is gone.
  const check = ({ params }: { params: Record<string, number> }) => {
    const name = "a" in params ? "a" : "b" in params ? "b" : undefined;
    return name === undefined
      ? []
      : [{ kind: "invalid" as const, path: `params.${name}`, text: "is unknown", unknown: `/params/${name}` }];
  };
  const { envelope, dropped } = asKnown({ params: { a: 1, b: 2, c: 3 } }, check);
  expect(envelope).toEqual({ params: { c: 3 } });
  expect(dropped).toEqual(["params.a", "params.b"]);
});
