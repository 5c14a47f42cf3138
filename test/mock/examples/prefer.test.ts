import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PreferenceError, readPreference } from "../../../src/mock/examples/prefer.ts";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { readContract } from "../../spec/contract.ts";
import { type Answer, ask, configure, exchange } from "../exchange.ts";

const contract = readContract("mqtt-client");
const methods = ["configureClient", "activateClient", "deactivateClient", "getClientStatus", "getSupportedVersions"];
const codes = [1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer();
});
afterAll(() => device.close());

function call(method: string, Prefer: string): Promise<Answer> {
  return exchange(device.url, method === "configureClient" ? configure() : ask(method), { Prefer });
}

describe("the header Prefer is read", () => {
  test.each<[string | undefined, object]>([
    [undefined, {}],
    ["", {}],
    ["example=getClientStatus", { example: "getClientStatus" }],
    ['example="getClientStatus"', { example: "getClientStatus" }],
    ["code=401", { code: 401 }],
    ["dynamic=true", { dynamic: true }],
    ["dynamic=false", {}],
    ["refuse=2104", { refuse: { code: 2104 } }],
    ["refuse=4004/107", { refuse: { code: 4004, subCode: 107 } }],
    ['refuse=1200; title="Group ID is invalid"', { refuse: { code: 1200, title: "Group ID is invalid" } }],
    ['title="One, or; two", refuse=1/2', { refuse: { code: 1, subCode: 2, title: "One, or; two" } }],
    ["refuse=1200;title=Plain", { refuse: { code: 1200, title: "Plain" } }],
    [" example = a , code=200;dynamic=true", { example: "a", code: 200, dynamic: true }],
  ])("%j", (header, preference) => {
    expect(readPreference(header)).toEqual(preference);
  });

  // In cubic time, this would take days.
  test("also if it has many spaces and an open quote, which it is rejected for", () => {
    expect(() => readPreference(`a=${" ".repeat(100_000)}"x`)).toThrow(PreferenceError);
  });

  test.each([
    "example=",
    "code=abc",
    "code=999",
    "dynamic=maybe",
    "refuse=x",
    "refuse=1/",
    "return=minimal",
    "example",
    "a=b, code=200",
    'title=""',
    'refuse=1200; title="open',
  ])("but %j is rejected with the known preferences", (header) => {
    expect(() => readPreference(header)).toThrow(PreferenceError);
    expect(() => readPreference(header)).toThrow(
      "unknown Prefer; use example=<name>, code=<status>, dynamic=true, refuse=<code>",
    );
  });
});

describe("Prefer: example", () => {
  test.each([
    ["configureClient", "configureClient", { data: {} }],
    ["configureClient", "configureClientHostMissing", { error: { code: 2103 } }],
    ["configureClient", "configureClientInvalidProtocol", { error: { code: 2104 } }],
    ["activateClient", "activateClientInternalError", { error: { code: 1100 } }],
    ["deactivateClient", "deactivateClientInternalError", { error: { code: 1100 } }],
    ["getClientStatus", "getClientStatus", { data: { status: { connectionStatus: "connected" } } }],
    ["getClientStatus", "getClientStatusNotConnected", { data: { status: { connectionStatus: "Not connected" } } }],
    ["getClientStatus", "getClientStatusVersionNotSupported", { error: { code: 2100 } }],
    ["getSupportedVersions", "getSupportedVersions", { data: { apiVersions: ["1.6"] } }],
  ])("makes %s respond with %s", async (method, example, body) => {
    const answer = await call(method, `example=${example}`);
    expect(answer).toMatchObject({ status: 200, body: { apiVersion: "1.6", method, ...body } });
  });

  test("responds with the context of the request, not with that of the example", async () => {
    const Prefer = "example=getClientStatus";
    const asked = await exchange(device.url, ask("getClientStatus", { context: "mine" }), { Prefer });
    expect(asked.body?.context).toBe("mine");
    expect((await call("getClientStatus", Prefer)).body).not.toHaveProperty("context");
  });

  test("does not change the state", async () => {
    const before = (await exchange(device.url, ask("getClientStatus"))).text;
    await call("activateClient", "example=activateClient");
    await call("configureClient", "example=configureClient");
    expect((await exchange(device.url, ask("getClientStatus"))).text).toBe(before);
  });
});

describe("Prefer: code", () => {
  test.each([
    [401, "401 Unauthorized"],
    [403, "403 Forbidden"],
    [404, "404 Not Found"],
  ])("%i responds as the web server in front of the CGI", async (status, title) => {
    const answer = await call("getClientStatus", `code=${status}`);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([status, "text/html"]);
    expect(answer.text).toContain(title);
    expect(answer.headers.get("WWW-Authenticate")).toEqual(
      status === 401 ? expect.stringMatching(/^Digest realm=/) : null,
    );
  });

  test("200 responds with the documented success", async () => {
    expect((await call("getClientStatus", "code=200")).body).toHaveProperty("data.config.clientId", "dock-7");
  });
});

describe("Prefer: refuse", () => {
  test.each(methods.flatMap((method) => codes.map((code) => [method, code] as const)))(
    "makes %s reject with %i",
    async (method, code) => {
      const { status, body } = await call(method, `refuse=${code}`);
      expect([status, body?.method, body?.error?.code]).toEqual([200, method, code]);
      expect(contract.faults("MqttClientRefusal", body)).toEqual([]);
    },
  );
});

describe("Prefer: dynamic", () => {
  test.each(methods)("makes up fifty responses of %s that match the contract", async (method) => {
    const schema = `${method.charAt(0).toUpperCase()}${method.slice(1)}Response`;
    for (let i = 0; i < 50; i++) {
      const { status, body } = await call(method, "dynamic=true");
      expect([status, contract.faults(schema, body)]).toEqual([200, []]);
      expect(body).toMatchObject({ apiVersion: "1.6", method, data: {} });
    }
  });

  test("takes known values if the contract allows others", async () => {
    for (let i = 0; i < 20; i++) {
      const { state } = (await call("getClientStatus", "dynamic=true")).body!.data!.status as { state: string };
      expect(["active", "inactive"]).toContain(state);
    }
  });

  test("makes up no types that only an erratum names", async () => {
    for (let i = 0; i < 20; i++)
      expect((await call("getSupportedVersions", "dynamic=true")).body!.data!.apiVersions).toBeInstanceOf(Array);
  });

  test("makes up another response each time", async () => {
    const answers = new Set<string>();
    for (let i = 0; i < 5; i++) answers.add((await call("getClientStatus", "dynamic=true")).text);
    expect(answers.size).toBeGreaterThan(1);
  });
});

describe("Prefer, combined,", () => {
  test.each<[string, object]>([
    ["example=getClientStatusNotConnected, code=200", { data: { status: { connectionStatus: "Not connected" } } }],
    ["example=getClientStatusNotConnected; dynamic=false", { data: { status: { connectionStatus: "Not connected" } } }],
    ["dynamic=true, code=200", { data: { status: {} } }],
    ["refuse=2105, dynamic=false", { error: { code: 2105 } }],
    ["dynamic=false", { data: { status: { state: "inactive" } } }],
  ])("%s", async (preference, body) => {
    expect(await call("getClientStatus", preference)).toMatchObject({ status: 200, body });
  });
});

describe("a Prefer that cannot be satisfied", () => {
  test.each([
    [
      "example=noSuchExample",
      "available: getClientStatus, getClientStatusNotConnected, getClientStatusVersionNotSupported",
    ],
    ["example=configureClient", 'unknown example "configureClient" of getClientStatus'],
    ["example=__proto__", 'unknown example "__proto__" of getClientStatus'],
    ["code=500", 'unknown HTTP status "500" of getClientStatus; available: 200, 401, 403, 404'],
    [
      "refuse=4004",
      "getClientStatus does not document 4004; available: 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106",
    ],
    ["refuse=2104/7", "getClientStatus does not document 2104/7; available: 1100, 2100"],
    ['refuse=2104; title="Noon"', 'getClientStatus does not document 2104 "Noon"; available: 1100, 2100, '],
    ['title="Noon"', "title=… requires refuse=…"],
    ["refuse=2104, code=401", "refuse=… cannot be combined with other preferences"],
    ["return=minimal", "unknown Prefer; use example=<name>"],
    ["example=getClientStatus, code=401", "the example getClientStatus has HTTP status 200, not 401"],
    ["dynamic=true, code=401", "dynamic=true makes up a success"],
    ["dynamic=true, example=getClientStatus", "dynamic=true makes up a success"],
  ])("%s gets 400 and a helpful text", async (preference, text) => {
    const answer = await call("getClientStatus", preference);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([400, "text/plain"]);
    expect(answer.text).toContain(text);
  });

  test("does not hide what is wrong with the request", async () => {
    const { body } = await exchange(device.url, ask("configureClient"), { Prefer: "example=configureClient" });
    expect(body?.error?.code).toBe(2103);
  });
});
