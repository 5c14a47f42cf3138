import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { createVapixClient, VapixHttpError, VapixTransportError, type VapixClientOptions } from "../../src/index.ts";
import { selfSigned } from "../../src/server/self-signed.ts";
import { answer, challenge, page, scripted, silence, success, type Turn } from "./device.ts";
import { serve } from "./server.ts";

const BASIC = `Basic realm="AXIS_ACCC8E00A1B2", charset="UTF-8"`;
const account = { username: "operator7", password: "s3cret-Pa55" };
const AUTHORIZATION = "Basic b3BlcmF0b3I3OnMzY3JldC1QYTU1";

function connect(url: string, options: VapixClientOptions, ...turns: Turn[]) {
  const { fetch, requests } = scripted(...turns);
  const camera = createVapixClient(url, { ...options, fetch });
  return {
    camera,
    requests,
    call: () => camera.mqttClient.activateClient(),
    error: (): Promise<unknown> =>
      camera.mqttClient.activateClient().then(
        () => undefined,
        (reason: unknown) => reason,
      ),
    authorizations: () => requests.map(({ headers }) => headers.get("authorization")),
  };
}

/** What a call to 127.0.0.1 fails with. */
async function transportError(
  port: number,
  scheme = "http",
  options: VapixClientOptions = {},
): Promise<VapixTransportError> {
  const camera = createVapixClient(`${scheme}://127.0.0.1:${port}`, options);
  const error: unknown = await camera.mqttClient.activateClient().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(VapixTransportError);
  expect(error).toMatchObject({ device: `127.0.0.1:${port}`, api: "mqtt-client", method: "activateClient" });
  expect((error as VapixTransportError).cause).toBeInstanceOf(Error);
  return error as VapixTransportError;
}

describe("Basic", () => {
  test("responds to a challenge over https, and then each call is one request", async () => {
    const { call, requests, authorizations } = connect("https://192.0.2.1", account, challenge(BASIC), success);
    await call();
    await call();
    await call();
    expect(authorizations()).toEqual([null, AUTHORIZATION, AUTHORIZATION, AUTHORIZATION]);
    expect(requests[1]!.text).toBe(requests[0]!.text);
    expect(requests[1]!.headers.get("content-type")).toBe("application/json");
  });

  test("is sent only to a device that requests it", async () => {
    const { call, authorizations } = connect("https://192.0.2.1", account, success);
    await call();
    await call();
    expect(authorizations()).toEqual([null, null]);
  });

  test("is not sent without an account", async () => {
    const { error, authorizations } = connect("https://192.0.2.1", {}, challenge(BASIC));
    expect(await error()).toBeInstanceOf(VapixHttpError);
    expect(await error()).toMatchObject({
      status: 401,
      message: expect.stringContaining("pass username and password") as string,
    });
    expect(authorizations()).toEqual([null, null]);
  });

  test("is never sent over http, and the error explains how to go on", async () => {
    const { error, authorizations } = connect("http://192.0.2.1", account, challenge(BASIC));
    for (const reason of [await error(), await error()]) {
      expect(reason).toBeInstanceOf(VapixHttpError);
      expect(reason).toMatchObject({
        status: 401,
        message: expect.stringMatching(/plain HTTP.*https.*allowBasicOverHttp/) as string,
      });
    }
    expect(authorizations()).toEqual([null, null]);
  });

  test("is sent over http if that is allowed", async () => {
    const { call, authorizations } = connect(
      "http://192.0.2.1",
      { ...account, allowBasicOverHttp: true },
      challenge(BASIC),
      success,
    );
    await call();
    expect(authorizations()).toEqual([null, AUTHORIZATION]);
  });

  test("is found among challenges that the client does not support", async () => {
    const header = `Negotiate, Digest realm="a, Basic b", nonce="c=", qop="auth-int", ${BASIC}`;
    const { call, authorizations } = connect("https://192.0.2.1", account, challenge(header), success);
    await call();
    expect(authorizations()).toEqual([null, AUTHORIZATION]);
  });

  test.each(["http", "https"])("is not sent over %s to a device that offers Digest too", async (scheme) => {
    const { call, authorizations } = connect(
      `${scheme}://192.0.2.1`,
      { ...account, allowBasicOverHttp: true },
      challenge(`${BASIC}, Digest realm="a", nonce="b"`),
      success,
    );
    await call();
    expect(authorizations()).toEqual([null, expect.stringMatching(/^Digest username="operator7"/)]);
  });

  test("with a wrong password ends after two requests", async () => {
    const { error, requests, authorizations } = connect("https://192.0.2.1", account, challenge(BASIC));
    const reason = await error();
    expect(reason).toBeInstanceOf(VapixHttpError);
    expect(reason).toMatchObject({
      status: 401,
      message: expect.stringContaining("does not accept this user name and password") as string,
    });
    expect(requests).toHaveLength(2);
    expect(authorizations()).toEqual([null, AUTHORIZATION]);
  });

  test("that is no longer accepted fails the call, and the next one starts afresh", async () => {
    const turns = [challenge(BASIC), success, challenge(BASIC), challenge(BASIC), success];
    const { call, error, authorizations } = connect("https://192.0.2.1", account, ...turns);
    await call();
    expect(await error()).toMatchObject({ status: 401, message: expect.stringContaining("does not accept") as string });
    await call();
    expect(authorizations()).toEqual([null, AUTHORIZATION, AUTHORIZATION, null, AUTHORIZATION]);
  });

  test("is kept if a role is too low: another try would not help", async () => {
    const { error, authorizations } = connect("https://192.0.2.1", account, challenge(BASIC), page(403));
    expect(await error()).toMatchObject({
      status: 403,
      message: expect.stringContaining("role administrator") as string,
    });
    await error();
    expect(authorizations()).toEqual([null, AUTHORIZATION, AUTHORIZATION]);
  });

  test.each([
    ["a password with colons", { username: "root", password: "a:b:c" }],
    ["a user name and password outside ASCII", { username: "ærø", password: "пароль🔑" }],
    ["an empty password", { username: "root", password: "" }],
  ])("carries %s, in UTF-8", async (_, other) => {
    const { call, authorizations } = connect("https://192.0.2.1", other, challenge(BASIC), success);
    await call();
    const [, header] = authorizations();
    expect(Buffer.from(header!.replace(/^Basic /, ""), "base64").toString("utf8")).toBe(
      `${other.username}:${other.password}`,
    );
  });

  test("goes to no other host, even if a call of the openapi-fetch client names one", async () => {
    const { camera, call, requests, authorizations } = connect(
      "https://192.0.2.1",
      account,
      challenge(BASIC),
      success,
      challenge(BASIC),
    );
    await call();
    const init = { baseUrl: "https://192.0.2.10", body: { apiVersion: "1.0", method: "activateClient" } } as const;
    const { response } = await camera.http.POST("/axis-cgi/mqtt/client.cgi", init);
    expect(response.status).toBe(401);
    expect(requests.at(-1)!.url).toBe("https://192.0.2.10/axis-cgi/mqtt/client.cgi");
    expect(authorizations()).toEqual([null, AUTHORIZATION, null]);
  });

  test("works against a real server, several calls at a time", async () => {
    const seen: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers.authorization);
      if (request.headers.authorization === AUTHORIZATION) response.end(`{"data":{}}`);
      else response.writeHead(401, { "WWW-Authenticate": ["Negotiate", BASIC] }).end("<html></html>");
    });
    const { mqttClient } = createVapixClient(`http://127.0.0.1:${port}`, { ...account, allowBasicOverHttp: true });
    await Promise.all([mqttClient.activateClient(), mqttClient.getClientStatus(), mqttClient.deactivateClient()]);
    await mqttClient.activateClient();
    expect(seen).toEqual([undefined, ...Array<string>(4).fill(AUTHORIZATION)]);
  });
});

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])("with HTTP %i is not followed", async (status) => {
    const { error, requests } = connect(
      "https://192.0.2.1",
      account,
      page(status, { Location: "https://192.0.2.1/elsewhere" }),
    );
    expect(await error()).toMatchObject({
      name: "VapixHttpError",
      status,
      message: expect.stringContaining("redirected") as string,
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]!.redirect).toBe("manual");
  });

  test.each([302, 307])("with HTTP %i of a real server leads to no second request", async (status) => {
    const paths: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(status, { Location: "/elsewhere" }).end();
    });
    const call = createVapixClient(`http://127.0.0.1:${port}`).mqttClient.activateClient();
    await expect(call).rejects.toMatchObject({ name: "VapixHttpError", status });
    expect(paths).toEqual(["/axis-cgi/mqtt/client.cgi"]);
  });
});

describe("a call without a response", () => {
  test("fails if nothing listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    const error = await transportError(port);
    expect(error.fault).toBe("connection");
    expect(error.message).toContain("ECONNREFUSED");
  });

  test("fails if the connection is reset before the response", async () => {
    const port = await serve((request) => request.socket.destroy());
    expect((await transportError(port)).fault).toBe("connection");
  });

  test("fails if the connection is reset within the response", async () => {
    const port = await serve((request, response) => {
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
      response.write(`{"apiVersion":`, () => request.socket.destroy());
    });
    expect((await transportError(port)).fault).toBe("connection");
  });

  test("fails if the certificate is self-signed, and no byte of the request arrives", async () => {
    let requests = 0;
    const port = await serve(() => void requests++, selfSigned("192.0.2.1"));
    const error = await transportError(port, "https", account);
    expect(error.fault).toBe("tls");
    expect(error.message).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
    expect(requests).toBe(0);
  });

  test("fails if https meets a port of plain HTTP", async () => {
    const port = await serve((_, response) => response.end());
    expect((await transportError(port, "https")).fault).toBe("tls");
  });

  test("fails after the client's time-out", async () => {
    const port = await serve(() => {});
    const error = await transportError(port, "http", { timeout: 50 });
    expect(error.fault).toBe("timeout");
    expect(error.cause).toMatchObject({ name: "TimeoutError" });
  });

  test("fails after the time-out while the body arrives", async () => {
    const port = await serve((_, response) => void response.writeHead(200).write("{"));
    expect((await transportError(port, "http", { timeout: 50 })).fault).toBe("timeout");
  });

  test("fails after the time-out of the call, which has priority over the client's", async () => {
    const { camera } = connect("https://192.0.2.1", { timeout: 600_000 }, silence);
    await expect(camera.mqttClient.activateClient({}, { timeout: 20 })).rejects.toMatchObject({ fault: "timeout" });
  });

  test("has one time-out for all of its requests", async () => {
    const { camera, requests } = connect("https://192.0.2.1", { ...account, timeout: 20 }, challenge(BASIC), silence);
    await expect(camera.mqttClient.activateClient()).rejects.toMatchObject({ fault: "timeout" });
    expect(requests).toHaveLength(2);
  });
});

describe("the caller's signal", () => {
  test("that is aborted already ends a call before it is sent", async () => {
    let requests = 0;
    const port = await serve(() => void requests++);
    const camera = createVapixClient(`http://127.0.0.1:${port}`);
    const call = camera.mqttClient.activateClient({}, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({
      name: "VapixTransportError",
      fault: "aborted",
      cause: { name: "AbortError" },
    });
    expect(requests).toBe(0);
  });

  test("ends a call that is under way", async () => {
    const controller = new AbortController();
    const reason = new Error("the user left");
    const port = await serve(() => controller.abort(reason));
    const camera = createVapixClient(`http://127.0.0.1:${port}`);
    const call = camera.mqttClient.activateClient({}, { signal: controller.signal });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VapixTransportError);
    expect(error).toMatchObject({
      fault: "aborted",
      message: expect.stringContaining("aborted by the caller") as string,
    });
    expect((error as Error).cause).toBe(reason);
  });

  test("ends a call between the challenge and its next request", async () => {
    const controller = new AbortController();
    const challenged: Turn = (init) => {
      controller.abort();
      return challenge(BASIC)(init);
    };
    const { camera } = connect("https://192.0.2.1", account, challenged, silence);
    await expect(camera.mqttClient.activateClient({}, { signal: controller.signal })).rejects.toMatchObject({
      fault: "aborted",
    });
  });

  test("that is never aborted changes nothing", async () => {
    const { camera } = connect("https://192.0.2.1", {}, answer({ data: {} }));
    await expect(camera.mqttClient.activateClient({}, { signal: new AbortController().signal })).resolves.toEqual({});
  });
});
