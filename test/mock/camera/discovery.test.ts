import { BODY_LIMIT } from "../../../src/server/read-body.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { readContract } from "../../spec/contract.ts";
import { API_DISCOVERY, ask, BASIC_DEVICE_INFO, exchange, SYSTEMREADY } from "../exchange.ts";

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer();
});
afterAll(() => device.close());

const list = ask("getApiList");
const info = ask("getAllProperties");
const ready = ask("systemready");
const versions = { method: "getSupportedVersions" };

describe("the device accepts", () => {
  test.each<[what: string, path: string, body: unknown]>([
    ["getApiList without params", API_DISCOVERY, list],
    ["getApiList with empty params", API_DISCOVERY, { ...list, params: {} }],
    ["getApiList with a star for both", API_DISCOVERY, { ...list, params: { id: "*", version: "*" } }],
    ["getApiList at 1.1", API_DISCOVERY, { ...list, apiVersion: "1.1" }],
    ["getAllProperties with empty params", BASIC_DEVICE_INFO, { ...info, params: {} }],
    ["getAllUnrestrictedProperties at 1.0", BASIC_DEVICE_INFO, ask("getAllUnrestrictedProperties")],
    ["getAllProperties at 1.3", BASIC_DEVICE_INFO, { ...info, apiVersion: "1.3" }],
    ...["1", "1.0", "1.1", "1.5"].map((apiVersion): [string, string, unknown] => [
      `systemready at ${apiVersion}`,
      SYSTEMREADY,
      { ...ready, apiVersion },
    ]),
    ["systemready without params", SYSTEMREADY, ready],
    ["systemready with empty params", SYSTEMREADY, { ...ready, params: {} }],
    ...[API_DISCOVERY, BASIC_DEVICE_INFO, SYSTEMREADY].flatMap((path): [string, string, unknown][] => [
      [`getSupportedVersions without a version at ${path}`, path, versions],
      [`getSupportedVersions with a version at ${path}`, path, ask("getSupportedVersions")],
      [`a body printed over many lines at ${path}`, path, JSON.stringify(versions, undefined, "\t")],
    ]),
  ])("%s", async (_, path, body) => {
    const { status, body: answer } = await exchange(device.url, body, {}, path);
    expect([status, answer?.data]).toEqual([200, expect.any(Object)]);
    expect(answer).not.toHaveProperty("error");
  });
});

describe("a response", () => {
  test.each<[method: string, path: string, body: object, members: string[]]>([
    ["getApiList", API_DISCOVERY, list, ["apiVersion", "context", "data", "method"]],
    ["getSupportedVersions", API_DISCOVERY, versions, ["context", "data", "method"]],
    ["getAllProperties", BASIC_DEVICE_INFO, info, ["apiVersion", "context", "data"]],
    [
      "getProperties",
      BASIC_DEVICE_INFO,
      ask("getProperties", { params: { propertyList: [] } }),
      ["apiVersion", "context", "data"],
    ],
    [
      "getAllUnrestrictedProperties",
      BASIC_DEVICE_INFO,
      ask("getAllUnrestrictedProperties"),
      ["apiVersion", "context", "data"],
    ],
    ["getSupportedVersions", BASIC_DEVICE_INFO, versions, ["apiVersion", "context", "data"]],
    ["systemready", SYSTEMREADY, ready, ["apiVersion", "context", "data", "method"]],
  ])("to %s of %s has the fields that devices send", async (method, path, request, members) => {
    const { body } = await exchange(device.url, { ...request, context: "c" }, {}, path);
    expect(Object.keys(body!).sort()).toEqual(members);
    expect(body).toMatchObject({ context: "c", ...(members.includes("method") && { method }) });
    expect((await exchange(device.url, request, {}, path)).body).not.toHaveProperty("context");
  });

  test.each([
    [API_DISCOVERY, list, "1.1"],
    [BASIC_DEVICE_INFO, info, "1.3"],
    [SYSTEMREADY, ready, "1.5"],
  ])("of %s has the newest version although 1.0 was requested", async (path, request, version) => {
    expect((await exchange(device.url, request, {}, path)).body?.apiVersion).toBe(version);
  });
});

describe("API discovery and basic device information reject", () => {
  const both = [
    [API_DISCOVERY, "ApiDiscovery", "api-discovery", list],
    [BASIC_DEVICE_INFO, "BasicDeviceInfo", "basic-device-info", info],
  ] as const;
  const rows = both.flatMap(([path, name, id, request]) =>
    (
      [
        ["a version above the newest minor", { ...request, apiVersion: "1.4" }, 2003],
        ["a version of a later major", { ...request, apiVersion: "2.0" }, 2003],
        ["an unknown method", ask("noSuchMethod"), 2004],
        ["a method of another API", ask("getNetworkInfo"), 2004],
        ["an empty body", "", 4000],
        ["text", "getApiList", 4000],
        ["JSON that breaks off", '{"apiVersion":"1.0","method":"getA', 4000],
        ["a list", "[]", 4000],
        ["no version", { method: request.method }, 4002],
        ["no method", { apiVersion: "1.0" }, 4002],
        ["a version without a minor", { ...request, apiVersion: "1" }, 1000],
        ["an unknown parameter", { ...request, params: { verbose: true } }, 1000],
        ["params that are text", { ...request, params: "text" }, 1000],
        ["a method that is not text", { apiVersion: "1.0", method: 7 }, 1000],
      ] as [string, unknown, number][]
    ).map(([what, body, code]) => ({ what, path, name, id, body, code })),
  );

  test.each(rows)("$what with $code, without naming the method: $path", async ({ path, name, id, body, code }) => {
    const { status, headers, body: answer } = await exchange(device.url, body, {}, path);
    expect(status).toBe(200);
    expect(answer?.error?.code).toBe(code);
    expect(answer).not.toHaveProperty("method");
    expect(headers.get("Vapix-Mock-Reason")).toMatch(/\w/);
    expect(readContract(id).faults(`${name}Refusal`, answer)).toEqual([]);
  });

  test.each(["GET", "PUT", "DELETE"])("%s with 2002, as JSON at HTTP 200", async (method) => {
    for (const [path, , id] of both) {
      const response = await fetch(device.url + path, { method });
      expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/json"]);
      expect(await response.json()).toEqual({
        apiVersion: id === "api-discovery" ? "1.1" : "1.3",
        error: { code: 2002, message: "HTTP method not supported" },
      });
    }
  });

  test("a body that is too large with a page, since they have no code for it", async () => {
    for (const [path, , , request] of both) {
      const { status, body } = await exchange(device.url, JSON.stringify(request).padEnd(BODY_LIMIT + 1), {}, path);
      expect([status, body]).toEqual([413, undefined]);
    }
  });

  test("with the context of the request", async () => {
    for (const [path] of both)
      expect((await exchange(device.url, ask("noSuchMethod", { context: "c" }), {}, path)).body?.context).toBe("c");
  });

  test("unknown parameters of getSupportedVersions of API discovery, without a version", async () => {
    const { body } = await exchange(device.url, { ...versions, verbose: true }, {}, API_DISCOVERY);
    expect(body).toEqual({ error: { code: 1000, message: "Invalid parameter value" } });
  });
});

describe("systemready", () => {
  test.each<[what: string, body: unknown, method: string | undefined]>([
    ["an unknown method", ask("noSuchMethod"), "noSuchMethod"],
    ["its method in other letters", ask("systemReady"), "systemReady"],
    ["a version above the newest minor", { ...ready, apiVersion: "1.6" }, "systemready"],
    ["a version of a later major", { ...ready, apiVersion: "2" }, "systemready"],
    ["no version", { method: "systemready" }, "systemready"],
    ["a time that is text", { ...ready, params: { timeout: "10" } }, "systemready"],
    ["an unknown parameter", { ...ready, params: { timeOut: 10 } }, "systemready"],
    ["no method", { apiVersion: "1.0" }, undefined],
    ["an empty body", "", undefined],
    ["a list", "[]", undefined],
  ])(
    "rejects %s with its internal error, the only code that it has, and gives the reason in the header",
    async (_, body, method) => {
      const { status, headers, body: answer } = await exchange(device.url, body, {}, SYSTEMREADY);
      expect(status).toBe(200);
      expect(answer).toEqual({
        apiVersion: "1.5",
        ...(method !== undefined && { method }),
        error: { code: 1000, message: "Internal error" },
      });
      expect(headers.get("Vapix-Mock-Reason")).toMatch(/(must|is|unknown)/);
      expect(readContract("systemready").faults("SystemreadyRefusal", answer)).toEqual([]);
    },
  );

  test("rejects GET and what is too large with a page, since it has no code for them", async () => {
    const response = await fetch(device.url + SYSTEMREADY);
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "POST"]);
    const large = JSON.stringify(ready).padEnd(BODY_LIMIT + 1);
    expect((await exchange(device.url, large, {}, SYSTEMREADY)).status).toBe(413);
  });

  test("responds at once that the device is ready, with any timeout", async () => {
    const start = performance.now();
    const { body } = await exchange(device.url, { ...ready, params: { timeout: 600 } }, {}, SYSTEMREADY);
    expect(body?.data).toMatchObject({ systemready: "yes", needsetup: "no" });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([
    ["systemreadyNeedsSetup", { systemready: "no", needsetup: "yes" }],
    ["systemreadyPreviewMode", { systemready: "yes", previewmode: "7200" }],
  ])("responds on demand as documented: %s", async (example, data) => {
    const { body } = await exchange(device.url, ready, { Prefer: `example=${example}` }, SYSTEMREADY);
    expect(body?.data).toMatchObject(data);
  });

  test("rejects on demand with either of its codes", async () => {
    for (const code of [1000, 9000])
      expect((await exchange(device.url, ready, { Prefer: `refuse=${code}` }, SYSTEMREADY)).body?.error?.code).toBe(
        code,
      );
  });
});

// `curl --digest` sends such a request first, and the real one after a 401.
describe("an empty body without credentials", () => {
  test.each<[what: string, path: string, status: number]>([
    ["that has methods for an account", BASIC_DEVICE_INFO, 401],
    ["that needs no account", SYSTEMREADY, 200],
  ])("to an API %s gets its status", async (_, path, status) => {
    const guarded = await createMockServer({ auth: "digest" });
    const answer = await exchange(guarded.url, "", {}, path);
    await guarded.close();
    expect(answer.status).toBe(status);
    expect(answer.headers.get("WWW-Authenticate")?.startsWith("Digest ") ?? false).toBe(status === 401);
  });

  test("is an API error if no account is required", async () => {
    const { body } = await exchange(device.url, "", {}, BASIC_DEVICE_INFO);
    expect(body?.error?.code).toBe(4000);
  });
});
