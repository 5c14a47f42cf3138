import { describe, expect, test } from "vitest";
import { createVapixClient, type VapixClient } from "../../src/index.ts";
import type { MockServer } from "../../src/mock/server.ts";
import "../../src/vitest/matchers.ts";
import { start } from "../mock/start.ts";

const STATUS = { status: { state: "active", connectionStatus: "connected" }, config: { password: "s3cr3t" } };
const REFUSAL = { error: { code: 4004, message: "Invalid parameter(s)", details: { subCode: 201 } } };

async function device(): Promise<{ mock: MockServer; camera: VapixClient }> {
  const mock = await start();
  return { mock, camera: createVapixClient(mock.url) };
}

/** The mock's response to a body. */
function post({ url }: MockServer, path: string, body: object): Promise<Response> {
  return fetch(url + path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });
}

/** The message of a failing assertion. */
async function telling(assertion: () => unknown): Promise<string> {
  try {
    await assertion();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("the assertion holds");
}

describe("toMatchContract", () => {
  test("takes data, envelopes and responses that keep the contract", async () => {
    const { mock, camera } = await device();
    expect(await camera.networkSettings.getNetworkInfo()).toMatchContract("network-settings", "getNetworkInfo");
    await expect(camera.mqttClient.getClientStatus()).resolves.toMatchContract("mqtt-client", "getClientStatus");
    const whole = await camera.callEnvelope("mqtt-client", "getClientStatus", {}, { context: "call-17" });
    expect(whole).toMatchContract("mqtt-client", "getClientStatus", { strict: true });
    const listed = await post(mock, "/axis-cgi/thermometry.cgi", { apiVersion: "1.0", method: "listAreas" });
    await expect(listed).toMatchContract("thermometry", "listAreas");
    expect(await listed.json(), "the body can still be read").toHaveProperty("data");
  });

  test("takes a method error, with its status", async () => {
    const { mock } = await device();
    const refused = await post(mock, "/axis-cgi/thermometry.cgi", { apiVersion: "1.0", method: "addArea" });
    expect(refused.status).toBe(400);
    await expect(refused).toMatchContract("thermometry", "addArea");
    expect((await refused.json()) as object).toMatchContract("thermometry", "addArea");
  });

  test.each([
    ["data", { ...STATUS, status: { state: 1 } }, "status.state: must be string, got an integer"],
    ["data that is not an object", "active", "the data: must be object, got a string"],
    ["an envelope", { data: { ...STATUS, status: [] } }, "data.status: must be object, got an array"],
    ["a success without data", { method: "getClientStatus" }, "data: is required, got nothing"],
    ["a method error", { error: { code: "none" } }, "error.code: must be integer, got a string"],
    [
      "another method's response",
      { method: "activateClient", data: {} },
      'method: must be "getClientStatus", got a string',
    ],
  ])("names the fault in %s, and no value", async (_, answer, line) => {
    const message = await telling(() => expect(answer).toMatchContract("mqtt-client", "getClientStatus"));
    expect(message).toBe(`expected the response of mqtt-client getClientStatus to satisfy the contract:\n  ${line}`);
  });

  test("reports once a fault of all items of a list", async () => {
    const data = { areaList: [{ id: "0" }, { id: "1" }, { id: "2" }] };
    const message = await telling(() => expect(data).toMatchContract("thermometry", "listAreas"));
    expect(message).toMatch(/:\n {2}areaList\[\]\.id: must be integer, got a string \(3 times\)$/);
  });

  test("checks status and type of a response", async () => {
    const response = Response.json({ data: STATUS }, { status: 400, headers: { "Content-Type": "text/plain" } });
    const message = await telling(() => expect(response).toMatchContract("mqtt-client", "getClientStatus"));
    expect(message).toContain("\n  HTTP status: 200 with a success, got 400\n");
    expect(message).toContain("\n  Content-Type: application/json, got another type");
  });

  test("accepts what no document has, unless it is strict", async () => {
    const data = { ...STATUS, status: { state: "asleep" }, more: 1 };
    expect(data).toMatchContract("mqtt-client", "getClientStatus");
    const strict = () => expect(data).toMatchContract("mqtt-client", "getClientStatus", { strict: true });
    const message = await telling(strict);
    expect(message).toContain("\n  status.state: one of active, inactive, got another string\n");
    expect(message).toContain("\n  status.connectionStatus: a property that is always present, got nothing\n");
    expect(message).not.toMatch(/asleep|s3cr3t/);
  });

  test.each([
    ["an error", new Error("no answer came"), 'the error "no answer came"'],
    ["a promise", Promise.resolve(STATUS), "a promise; await it"],
    ["a page", new Response("<html>", { status: 401 }), "HTTP 401 without JSON"],
    ["a response that is not an envelope", Response.json([]), "HTTP 200 with JSON that is not an envelope"],
  ])("does not take %s for a response", async (_, received, got) => {
    const message = await telling(() => expect(received).toMatchContract("mqtt-client", "getClientStatus"));
    expect(message).toBe(`expected the response of mqtt-client getClientStatus, got ${got}`);
  });

  test("reports that the body was already read", async () => {
    const response = Response.json({ data: STATUS });
    await response.text();
    const message = await telling(() => expect(response).toMatchContract("mqtt-client", "getClientStatus"));
    expect(message).toContain("a response whose body was already read; pass the body, or a clone");
  });

  test("can be negated", async () => {
    expect({ data: [] }).not.toMatchContract("mqtt-client", "getClientStatus");
    const message = await telling(() => expect(STATUS).not.toMatchContract("mqtt-client", "getClientStatus"));
    expect(message).toBe(
      "expected the response of mqtt-client getClientStatus to violate the contract, but it satisfies it",
    );
  });

  test("is wrong usage with an API or an unknown method", async () => {
    const any = expect(STATUS) as unknown as { toMatchContract(api: string, method: string): void };
    expect(await telling(() => any.toMatchContract("mqtt", "getClientStatus"))).toMatch(
      /^unknown API "mqtt"; available: .*mqtt-client/,
    );
    expect(await telling(() => any.toMatchContract("mqtt-client", "getStatus"))).toMatch(
      /^unknown method "getStatus" of mqtt-client; available: .*getClientStatus/,
    );
  });
});

describe("toBeRefusedWith", () => {
  test("takes what the client rejects with, envelopes and responses", async () => {
    const { mock, camera } = await device();
    const remove = camera.networkSettings.removeVlan({ VlanName: "eth0.5" });
    await expect(remove).rejects.toBeRefusedWith(4004, 201);
    await expect(remove).rejects.toBeRefusedWith(4004);
    await expect(remove).rejects.not.toBeRefusedWith(4004, 200);
    const request = { apiVersion: "1.0", method: "removeVlan", params: { VlanName: "eth0.5" } };
    const response = await post(mock, "/axis-cgi/network_settings.cgi", request);
    await expect(response).toBeRefusedWith(4004, 201);
    expect((await response.json()) as object).toBeRefusedWith(4004, 201);
  });

  test.each([
    ["another code", { error: { code: 1000 } }, "got one with 1000"],
    ["another sub-code", { error: { code: 4004, details: { subCode: 200 } } }, "got one with 4004/200"],
    ["no sub-code", { error: { code: 4004 } }, "got one with 4004"],
    ["a success", { data: STATUS }, "got a success"],
    ["data", STATUS, "got a success"],
    ["a page", new Response("<html>", { status: 404 }), "got HTTP 404 without JSON"],
    ["an error of another kind", new TypeError("no"), 'got the error "no"'],
  ])("reports %s", async (_, received, got) => {
    const message = await telling(() => expect(received).toBeRefusedWith(4004, 201));
    expect(message).toBe(`expected a refusal with 4004/201, ${got}`);
  });

  test("can be negated", async () => {
    expect({ data: STATUS }).not.toBeRefusedWith(4004);
    const message = await telling(() => expect(REFUSAL).not.toBeRefusedWith(4004));
    expect(message).toBe("expected no refusal with 4004, got one with 4004/201");
  });
});
