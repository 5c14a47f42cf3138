import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createVapixClient, VapixHttpError, VapixMethodError } from "../../src/index.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import os9 from "../fixtures/api-discovery/9.80_getApiList.json" with { type: "json" };
import { answer, challenge, page, scripted } from "./device.ts";

const ADDRESS = "https://192.0.2.1";

describe("without an account, a client", () => {
  let device: MockServer;
  beforeAll(async () => {
    device = await createMockServer();
  });
  afterAll(() => device.close());

  test("asks whether the device is ready, what it has, and what it is", async () => {
    const camera = createVapixClient(device.url);
    const { systemready, needsetup } = await camera.systemready.systemready({ timeout: 5 });
    const { apiList } = await camera.apiDiscovery.getApiList();
    const { propertyList } = await camera.basicDeviceInfo.getAllUnrestrictedProperties();
    expect([systemready, needsetup]).toEqual(["yes", "no"]);
    expect(apiList!.find(({ id }) => id === "systemready")!.version).toBe("1.5");
    expect(propertyList!.SerialNumber).toBe("ACCC8E00A1B2");
    expect(device.requests.map(({ api, method, status }) => [api, method, status])).toEqual([
      ["systemready", "systemready", 200],
      ["api-discovery", "getApiList", 200],
      ["basic-device-info", "getAllUnrestrictedProperties", 200],
    ]);
  });

  test("asks for some properties by name", async () => {
    const camera = createVapixClient(device.url);
    expect(await camera.basicDeviceInfo.getProperties({ propertyList: ["ProdNbr"] })).toEqual({
      propertyList: { ProdNbr: "Q1961-TE" },
    });
  });
});

test("a call without an account goes once, without credentials, at the lowest version", async () => {
  const { fetch, requests } = scripted(answer(os9));
  const camera = createVapixClient(ADDRESS, { fetch });
  const { apiList } = await camera.apiDiscovery.getApiList();
  expect(apiList).toEqual(os9.data.apiList);
  expect(requests.map(({ url, headers, text }) => [url, headers.get("authorization"), text])).toEqual([
    [`${ADDRESS}/axis-cgi/apidiscovery.cgi`, null, '{"apiVersion":"1.0","method":"getApiList"}'],
  ]);
});

test("a device that asks for an account all the same gets one", async () => {
  const { fetch, requests } = scripted(challenge('Basic realm="AXIS_ACCC8E00A1B2"'), answer(os9));
  const camera = createVapixClient(ADDRESS, { fetch, username: "root", password: "pass" });
  await camera.apiDiscovery.getApiList();
  expect(requests.map(({ headers }) => headers.has("authorization"))).toEqual([false, true]);
});

test("a device without the CGI tells nothing of what it has", async () => {
  const camera = createVapixClient(ADDRESS, scripted(page(404)));
  const call = camera.apiDiscovery.getApiList();
  await expect(call).rejects.toThrow(VapixHttpError);
  await expect(call).rejects.toMatchObject({ status: 404 });
});

test.each([
  ["a number", 2003],
  ["text, as the vendor prints it,", "2003"],
])("a refusal whose code is %s is told as a number, with its kind", async (_, code) => {
  const refusal = answer({ apiVersion: "1.1", error: { code, message: "API version not supported" } });
  const camera = createVapixClient(ADDRESS, scripted(refusal));
  const call = camera.apiDiscovery.getApiList();
  await expect(call).rejects.toThrow(VapixMethodError);
  await expect(call).rejects.toMatchObject({ code: 2003, kind: "version", api: "api-discovery", method: "getApiList" });
});

test("the same number is of another kind in another API", async () => {
  const { fetch } = scripted(answer({ apiVersion: "1.1", error: { code: 1000, message: "No" } }));
  const camera = createVapixClient(ADDRESS, { fetch });
  await expect(camera.apiDiscovery.getApiList()).rejects.toMatchObject({ kind: "invalid" });
  await expect(camera.basicDeviceInfo.getAllProperties()).rejects.toMatchObject({ kind: "invalid" });
  await expect(camera.systemready.systemready()).rejects.toMatchObject({ kind: "internal" });
});

test("a major version alone goes to systemready as it is given", async () => {
  const { fetch, requests } = scripted(answer({ apiVersion: "1.2", method: "systemready", data: {} }));
  await createVapixClient(ADDRESS, { fetch }).systemready.systemready({}, { apiVersion: "1" });
  expect(requests[0]!.body).toEqual({ apiVersion: "1", method: "systemready", params: {} });
});
