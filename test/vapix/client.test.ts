import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { apis } from "../../generated/client/methods.ts";
import { resolve } from "../../src/contract/document.ts";
import { readContract } from "../../src/contract/methods.ts";
import { createVapixClient, type VapixClientOptions, VapixMethodError } from "../../src/index.ts";
import { answer, page, refusal, scripted, success, type Turn } from "./device.ts";
import { serve } from "./server.ts";

const server = { protocol: "ssl", host: "broker.example" } as const;

function connect(options: VapixClientOptions = {}, ...turns: Turn[]) {
  const { fetch, requests } = scripted(...(turns.length > 0 ? turns : [success]));
  return { camera: createVapixClient("https://192.0.2.1", { ...options, fetch }), requests };
}

describe("a request", () => {
  test("is a POST of JSON to the CGI's path", async () => {
    const { camera, requests } = connect();
    await camera.mqttClient.activateClient();
    expect(requests).toHaveLength(1);
    const [{ url, method, headers }] = requests as [(typeof requests)[0]];
    expect(url).toBe("https://192.0.2.1/axis-cgi/mqtt/client.cgi");
    expect(method).toBe("POST");
    expect([...headers]).toEqual([["content-type", "application/json"]]);
  });

  test("arrives at a real server unchanged", async () => {
    const seen: unknown[] = [];
    const port = await serve((request, response) => {
      const { method, url, headers } = request;
      request
        .setEncoding("utf8")
        .on("data", (text: string) => seen.push({ method, url, type: headers["content-type"], text }));
      request.on("end", () => response.end("{}"));
    });
    await createVapixClient(`http://127.0.0.1:${port}`).mqttClient.configureClient(
      { server, clientId: "dock-7 ☂" },
      { context: "c" },
    );
    expect(seen).toEqual([
      {
        method: "POST",
        url: "/axis-cgi/mqtt/client.cgi",
        type: "application/json",
        text: JSON.stringify({
          apiVersion: "1.0",
          context: "c",
          method: "configureClient",
          params: { server: { protocol: "ssl", host: "broker.example" }, clientId: "dock-7 ☂" },
        }),
      },
    ]);
  });

  test("lists apiVersion, context, method and params in this order", async () => {
    const { camera, requests } = connect();
    await camera.mqttClient.configureClient({ server }, { context: "call-17" });
    expect(Object.keys(requests[0]!.body)).toEqual(["apiVersion", "context", "method", "params"]);
    expect(requests[0]!.body).toEqual({
      apiVersion: "1.0",
      context: "call-17",
      method: "configureClient",
      params: { server },
    });
  });

  test("has no context and no params if the call has none", async () => {
    const { camera, requests } = connect();
    await camera.mqttClient.activateClient();
    await camera.mqttClient.activateClient(undefined, {});
    for (const { text } of requests) expect(text).toBe(`{"apiVersion":"1.0","method":"activateClient"}`);
  });

  test("has params and a context if they are given empty", async () => {
    const { camera, requests } = connect();
    await camera.mqttClient.activateClient({}, { context: "" });
    expect(requests[0]!.text).toBe(`{"apiVersion":"1.0","context":"","method":"activateClient","params":{}}`);
  });

  test("takes the options first if the method has no parameters", async () => {
    const { camera, requests } = connect();
    await camera.mqttClient.getClientStatus({ apiVersion: "1.4", context: "c" });
    await camera.mqttClient.getClientStatus({}, undefined);
    await camera.systemready.systemready({ timeout: 10 });
    expect(requests.map(({ body }) => body)).toEqual([
      { apiVersion: "1.4", context: "c", method: "getClientStatus" },
      { apiVersion: "1.0", method: "getClientStatus" },
      { apiVersion: "1.0", method: "systemready", params: { timeout: 10 } },
    ]);
  });

  test.each(Object.entries(apis))(
    "of each method of %s without parameters takes the options first",
    async (id, api) => {
      const { camera, requests } = connect();
      const contract = readContract(id);
      type Calls = Record<string, (first: object) => Promise<object>>;
      const calls = camera[api.facade] as unknown as Calls;
      for (const [method, { request, file }] of contract.methods) {
        if (file !== undefined) continue;
        const { params } = resolve(contract.document, request).properties!;
        const { properties, oneOf } = params ? resolve(contract.document, params) : {};
        await calls[method]!({ context: "first" });
        const isBare = Object.keys(properties ?? oneOf ?? {}).length === 0;
        expect([method, requests.at(-1)!.body.context]).toEqual([method, isBare ? "first" : undefined]);
      }
    },
  );

  test("leaves the caller's parameters as they are", async () => {
    const { camera, requests } = connect();
    const params = Object.freeze({ server: Object.freeze({ ...server }), username: undefined });
    await camera.mqttClient.configureClient(params as never);
    expect(requests[0]!.body.params).toEqual({ server });
  });

  test.each([
    ["https://192.0.2.1", "https://192.0.2.1/axis-cgi/mqtt/client.cgi"],
    ["https://192.0.2.1/", "https://192.0.2.1/axis-cgi/mqtt/client.cgi"],
    ["HTTP://Camera.Example:8080", "http://camera.example:8080/axis-cgi/mqtt/client.cgi"],
    ["http://[2001:db8::1]:80/", "http://[2001:db8::1]/axis-cgi/mqtt/client.cgi"],
    ["https://proxy.example/dock-7/", "https://proxy.example/dock-7/axis-cgi/mqtt/client.cgi"],
    ["https://192.0.2.1/?", "https://192.0.2.1/axis-cgi/mqtt/client.cgi"],
    [new URL("https://192.0.2.1/#"), "https://192.0.2.1/axis-cgi/mqtt/client.cgi"],
  ])("to a device at %s goes to %s", async (address, url) => {
    const { fetch, requests } = scripted(success);
    await createVapixClient(address, { fetch }).mqttClient.activateClient();
    expect(requests[0]!.url).toBe(url);
  });
});

describe("the API version of a request", () => {
  test.each<[title: string, client: VapixClientOptions["apiVersion"], call: string | undefined, sent: string]>([
    ["is the lowest that has the method", undefined, undefined, "1.0"],
    ["can be set for all APIs", "1.6", undefined, "1.6"],
    ["can be set for one API", { "mqtt-client": "1.5" }, undefined, "1.5"],
    ["is the lowest if it is set for other APIs only", {}, undefined, "1.0"],
    ["can be set for one call", undefined, "1.4", "1.4"],
    ["is that of the call rather than that of the client", "1.6", "1.4", "1.4"],
    ["is that of the call rather than that of the API", { "mqtt-client": "1.5" }, "1.4", "1.4"],
  ])("%s", async (_, client, call, sent) => {
    const { camera, requests } = connect(client === undefined ? {} : { apiVersion: client });
    await camera.mqttClient.getClientStatus({}, call === undefined ? {} : { apiVersion: call });
    expect(requests[0]!.body.apiVersion).toBe(sent);
  });

  test("is absent when the versions are requested, unless the call sets it", async () => {
    const { camera, requests } = connect({ apiVersion: "1.6" });
    await camera.mqttClient.getSupportedVersions();
    await camera.mqttClient.getSupportedVersions({}, { apiVersion: "1.3" });
    expect(requests.map(({ body }) => body.apiVersion)).toEqual([undefined, "1.3"]);
  });
});

describe("a response", () => {
  test.each([
    [
      "with all fields",
      { apiVersion: "1.6", context: "c", method: "getSupportedVersions", data: { apiVersions: ["1.6"] } },
    ],
    ["without apiVersion, context and method", { data: { apiVersions: ["1.6"] } }],
    ["that names another method and context", { context: "other", method: "other", data: { apiVersions: ["1.6"] } }],
  ])("%s gives its data", async (_, body) => {
    const { camera } = connect({}, answer(body));
    expect(await camera.mqttClient.getSupportedVersions()).toEqual({ apiVersions: ["1.6"] });
    expect(await camera.callEnvelope("mqtt-client", "getSupportedVersions")).toEqual(body);
  });

  test.each([
    ["without data", { apiVersion: "1.6", method: "activateClient" }],
    ["with data null", { method: "activateClient", data: null }],
    ["with nothing", {}],
  ])("%s gives an empty object", async (_, body) => {
    const { camera } = connect({}, answer(body));
    expect(await camera.mqttClient.activateClient()).toEqual({});
    expect(await camera.call("mqtt-client", "activateClient")).toEqual({});
    expect(await camera.callEnvelope("mqtt-client", "activateClient")).toEqual(body);
  });

  test("with values and fields that the contract does not know is returned unchanged", async () => {
    const data = { status: { state: "rebooting", connectionStatus: 7 }, config: { more: [null] }, extra: true };
    const { camera } = connect({}, answer({ apiVersion: "9.99", data }));
    expect(await camera.mqttClient.getClientStatus()).toEqual(data);
  });

  test("counts as JSON with any content type", async () => {
    const { camera } = connect({}, answer({ data: {} }, 200, { "Content-Type": "text/plain" }));
    expect(await camera.mqttClient.activateClient()).toEqual({});
  });

  test("that rejects is thrown by the facade, by call and by callEnvelope alike", async () => {
    const { camera } = connect({}, refusal({ code: 2104, message: "Invalid parameter value" }));
    const expected = {
      name: "VapixMethodError",
      code: 2104,
      subCode: undefined,
      kind: "invalid",
      parameter: undefined,
      status: 200,
    };
    await expect(camera.mqttClient.configureClient({ server })).rejects.toMatchObject(expected);
    await expect(camera.call("mqtt-client", "configureClient", { server })).rejects.toMatchObject(expected);
    await expect(camera.callEnvelope("mqtt-client", "configureClient", { server })).rejects.toMatchObject(expected);
  });

  test.each(Object.entries(apis["mqtt-client"].kinds).map(([code, kind]) => [Number(code), kind] as const))(
    "that rejects with %i is of the kind %s",
    async (code, kind) => {
      const { camera } = connect({}, refusal({ code, message: "No" }, code === 2105 ? 401 : 200));
      await expect(camera.mqttClient.activateClient()).rejects.toMatchObject({ name: "VapixMethodError", code, kind });
    },
  );

  test("of HTTP 404 names the path that the device lacks", async () => {
    const { camera } = connect({}, page(404));
    await expect(camera.mqttClient.activateClient()).rejects.toMatchObject({
      name: "VapixHttpError",
      status: 404,
      contentType: "text/html; charset=iso-8859-1",
      message:
        "192.0.2.1: mqtt-client activateClient: HTTP 404: the device does not have /axis-cgi/mqtt/client.cgi; " +
        "discover() returns its APIs",
    });
  });

  test.each([
    ["of 204", () => new Response(null, { status: 204 })],
    ["of no bytes", () => new Response("", { headers: { "Content-Length": "0" } })],
    ["of no bytes and no length", () => new Response("")],
  ])("%s is not an envelope", async (_, turn) => {
    const { camera } = connect({}, turn);
    await expect(camera.mqttClient.activateClient()).rejects.toMatchObject({
      name: "VapixHttpError",
      message: expect.stringContaining("an empty body") as string,
    });
  });
});

describe("a client", () => {
  test("has a function for each method of each API", async () => {
    const { camera, requests } = connect();
    for (const [api, { facade, methods }] of Object.entries(apis)) {
      const functions = camera[facade] as unknown as Record<string, () => Promise<unknown>>;
      expect(Object.keys(functions), api).toEqual(Object.keys(methods));
      // Those with a file are called in upload.test.ts.
      for (const [method] of Object.entries(methods).filter(([, entry]) => !("file" in entry))) {
        await functions[method]!();
        expect(requests.at(-1)!.body.method).toBe(method);
      }
    }
  });

  test("calls methods that were taken out of it", async () => {
    const { camera, requests } = connect();
    const {
      mqttClient: { activateClient },
      call,
    } = camera;
    await activateClient();
    await call("mqtt-client", "activateClient");
    expect(requests[0]!.text).toBe(requests[1]!.text);
  });

  test("has functions that a test can replace", async () => {
    const { camera, requests } = connect();
    const activate = vi.spyOn(camera.mqttClient, "activateClient").mockResolvedValue({});
    vi.spyOn(camera, "call").mockResolvedValue({ clientStatus: "active" });
    Object.assign(camera, { thermometry: { getAreaStatus: () => Promise.resolve({ areas: [] }) } });
    await camera.mqttClient.activateClient();
    expect(await camera.call("mqtt-client", "getClientStatus")).toEqual({ clientStatus: "active" });
    expect(await camera.thermometry.getAreaStatus()).toEqual({ areas: [] });
    expect(activate).toHaveBeenCalledOnce();
    expect(requests).toEqual([]);
  });

  test("calls by names as by functions", async () => {
    const { camera, requests } = connect();
    const options = { context: "c", apiVersion: "1.2" };
    await camera.mqttClient.configureClient({ server }, options);
    await camera.call("mqtt-client", "configureClient", { server }, options);
    await camera.callEnvelope("mqtt-client", "configureClient", { server }, options);
    expect(new Set(requests.map(({ text }) => text)).size).toBe(1);
  });

  test("gives the underlying openapi-fetch client, which throws nothing and takes complete envelopes", async () => {
    const refused = { apiVersion: "1.6", method: "activateClient", error: { code: 1100, message: "Internal error" } };
    const { camera, requests } = connect({}, answer(refused));
    const { data, response } = await camera.http.POST("/axis-cgi/mqtt/client.cgi", {
      body: { apiVersion: "1.0", method: "activateClient" },
    });
    expect(data).toEqual(refused);
    expect(response.status).toBe(200);
    expect(requests[0]).toMatchObject({
      url: "https://192.0.2.1/axis-cgi/mqtt/client.cgi",
      method: "POST",
      text: `{"apiVersion":"1.0","method":"activateClient"}`,
    });
  });

  test("passes its calls through middleware of the openapi-fetch client", async () => {
    const { camera, requests } = connect();
    const statuses: number[] = [];
    camera.http.use({
      onRequest: ({ request }) => request.headers.set("X-Trace", request.method + request.url),
      onResponse: ({ response }) => void statuses.push(response.status),
    });
    await camera.mqttClient.activateClient();
    expect(requests[0]!.headers.get("x-trace")).toBe("POSThttps://192.0.2.1/axis-cgi/mqtt/client.cgi");
    expect(statuses).toEqual([200]);
  });

  test("gives its middleware a real request, to clone and to build another one of", async () => {
    const { camera, requests } = connect();
    const seen: unknown[] = [];
    camera.http.use({
      async onRequest({ request }) {
        seen.push(request instanceof Request, await request.clone().json());
        return new Request(request, { headers: { ...Object.fromEntries(request.headers), "X-Trace": "7" } });
      },
      async onResponse({ request, response }) {
        seen.push(request.headers.get("x-trace"), await response.clone().json());
      },
    });
    await camera.mqttClient.activateClient();
    const sent = { apiVersion: "1.0", method: "activateClient" };
    expect(seen).toEqual([true, sent, "7", { ...sent, apiVersion: "1.6", data: {} }]);
    expect(requests[0]).toMatchObject({ url: "https://192.0.2.1/axis-cgi/mqtt/client.cgi", body: sent });
    expect([...requests[0]!.headers]).toEqual([
      ["content-type", "application/json"],
      ["x-trace", "7"],
    ]);
  });

  test("uses the global fetch unless it is given another", async () => {
    const port = await serve((_, response) => response.end(`{"data":{}}`));
    expect(await createVapixClient(`http://127.0.0.1:${port}`).mqttClient.activateClient()).toEqual({});
  });
});

describe("a mistake of the caller's is a TypeError", () => {
  test.each([0, -1, Number.NaN, 2 ** 31])("a time-out of %d", async (timeout) => {
    expect(() => createVapixClient("https://192.0.2.1", { timeout })).toThrow(
      /invalid timeout: .*; it must be milliseconds/,
    );
    const camera = createVapixClient("https://192.0.2.1", {
      timeout: Infinity,
      fetch: () => Promise.reject(new Error("called")),
    });
    await expect(camera.mqttClient.getClientStatus({}, { timeout })).rejects.toThrow(
      /invalid timeout: .*; it must be milliseconds/,
    );
  });

  test.each([
    ["no address", ""],
    ["an address without a scheme", "192.0.2.1"],
    ["another scheme", "ftp://192.0.2.1"],
    ["a scheme alone", "https://"],
    ["a file", "file:///axis"],
  ])("for %s, and the message shows a right one", (_, address) => {
    expect(() => createVapixClient(address)).toThrow(TypeError);
    expect(() => createVapixClient(address)).toThrow("it must have the form https://192.168.0.90");
  });

  test.each(["https://192.0.2.1/?a=b", "https://192.0.2.1/#a"])("for a query or fragment, as in %s", (address) => {
    expect(() => createVapixClient(address)).toThrow(/^the address of a device must not have a query or a fragment$/);
  });

  test.each([
    "https://root:S3NT1NEL-pass@192.0.2.1",
    "https://:S3NT1NEL-pass@192.0.2.1",
    "https://S3NT1NEL-pass@192.0.2.1",
    "ftp://root:S3NT1NEL-pass@192.0.2.1",
    "https://root:S3NT1NEL-pass@:x",
  ])("for credentials in the address, which the message does not repeat: %s", (address) => {
    let thrown: unknown;
    try {
      createVapixClient(address);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect(inspect(thrown, { depth: 10, showHidden: true })).not.toContain("S3NT1NEL");
  });

  test.each<object>([{ username: "root" }, { password: "pass" }])("for half an account, as in %o", (half) => {
    const options = half as VapixClientOptions;
    expect(() => createVapixClient("https://192.0.2.1", options)).toThrow(TypeError);
    expect(() => createVapixClient("https://192.0.2.1", options)).toThrow("username and password require each other");
  });

  test.each(["no-such-api", "mqttClient", "__proto__", "constructor", ""])(
    "for the unknown API %j, and names the available ones",
    async (api) => {
      const { camera, requests } = connect();
      const call = camera.call(api as "mqtt-client", "activateClient");
      await expect(call).rejects.toThrow(TypeError);
      await expect(call).rejects.toThrow(`unknown API "${api}"; available: ${Object.keys(apis).join(", ")}`);
      expect(requests).toEqual([]);
    },
  );

  test.each(["noSuchMethod", "ActivateClient", "__proto__", "toString"])(
    "for the unknown method %j, and names the available ones",
    async (method) => {
      const { camera, requests } = connect();
      const call = camera.callEnvelope("mqtt-client", method as "activateClient");
      await expect(call).rejects.toThrow(TypeError);
      await expect(call).rejects.toThrow(
        `unknown method "${method}" of mqtt-client; available: ${Object.keys(apis["mqtt-client"].methods).join(", ")}`,
      );
      expect(requests).toEqual([]);
    },
  );

  test("for a parameter that is not JSON", async () => {
    const { camera, requests } = connect();
    const params = { server: { ...server, port: 8883n as unknown as number } };
    await expect(camera.mqttClient.configureClient(params)).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });
});

test("a method error of one call does not affect the next one", async () => {
  const { camera } = connect({}, refusal({ code: 2104, message: "Invalid" }), success);
  await expect(camera.mqttClient.activateClient()).rejects.toBeInstanceOf(VapixMethodError);
  await expect(camera.mqttClient.activateClient()).resolves.toEqual({});
});
