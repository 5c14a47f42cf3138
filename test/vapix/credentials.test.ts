import { overFetch } from "../../src/http/fetch-transport.ts";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createVapixClient, type VapixClientOptions } from "../../src/index.ts";
import { createSession } from "../../src/auth/session.ts";
import { account, callAll, connect, digest } from "./connect.ts";
import { challenge, scripted, success } from "./device.ts";
import { serve } from "./server.ts";

describe("a token", () => {
  const options = { token: "mF_9.B5f-4.1JqM" };

  test("goes with every call, without waiting for a challenge", async () => {
    const { camera, signatures } = connect([success], options, "https://192.0.2.1");
    await callAll(camera, 3);
    expect(signatures()).toEqual(Array(3).fill(`Bearer ${options.token}`));
  });

  test("that the device does not accept is one error after one request, and is kept", async () => {
    const { call, signatures } = connect(
      [challenge(`Bearer error="invalid_token", Digest realm="r", nonce="n"`), success],
      options,
      "https://192.0.2.1",
    );
    await expect(call()).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining("does not accept this token") as string,
    });
    await call();
    expect(signatures()).toEqual(Array(2).fill(`Bearer ${options.token}`));
  });

  test("goes over plain HTTP if that is allowed", async () => {
    const { call, signatures } = connect([success], { ...options, allowBasicOverHttp: true });
    await call();
    expect(signatures()).toEqual([`Bearer ${options.token}`]);
  });

  test.each<[title: string, url: string, options: VapixClientOptions, message: RegExp]>([
    [
      "over plain HTTP",
      "http://192.0.2.1",
      options,
      /^anyone on the way can read a token over plain HTTP; .*allowBasicOverHttp$/,
    ],
    [
      "with an account",
      "https://192.0.2.1",
      { ...options, ...account },
      /^a token cannot be combined with username and password$/,
    ],
    ["with a line break", "https://192.0.2.1", { token: "S3NT1NEL\r\nX: y" }, /^invalid token: it contains characters/],
    ["with nothing in it", "https://192.0.2.1", { token: "" }, /^invalid token: it contains characters/],
  ])("%s is a TypeError", (_, url, wrong, message) => {
    expect(() => createVapixClient(url, wrong)).toThrow(TypeError);
    expect(() => createVapixClient(url, wrong)).toThrow(message);
  });
});

describe("an account that no header can carry is a TypeError without the account", () => {
  test.each([
    ["a user name with CR LF", { username: "S3NT1NEL\r\nX-Injected: yes", password: "p" }, "username"],
    ["a user name with NUL", { username: "S3NT1NEL\0", password: "p" }, "username"],
    ["a user name with DEL", { username: "S3NT1NEL\x7f", password: "p" }, "username"],
    ["a password with the line break of its file", { username: "root", password: "S3NT1NEL\n" }, "password"],
    ["a user name with half a character", { username: "S3NT1NEL\ud83d", password: "p" }, "username"],
  ])("%s", (_, wrong, name) => {
    let thrown: unknown;
    try {
      createVapixClient("https://192.0.2.1", wrong);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect((thrown as TypeError).message).toContain(`invalid ${name}: it contains`);
    expect(inspect(thrown, { showHidden: true, depth: Infinity })).not.toContain("S3NT1NEL");
  });
});

describe("credentials", () => {
  test.each([301, 302, 303, 307, 308])("do not follow a redirect to another origin with HTTP %i", async (status) => {
    const elsewhere: unknown[] = [];
    const other = await serve((request, response) => {
      elsewhere.push(request.headers);
      response.end(`{"data":{}}`);
    });
    const seen: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers.authorization?.split(" ")[0]);
      if (seen.length === 1)
        response.writeHead(401, { "WWW-Authenticate": `Digest realm="r", nonce="n", qop="auth"` }).end();
      else response.writeHead(status, { Location: `http://127.0.0.1:${other}/axis-cgi/mqtt/client.cgi` }).end();
    });
    const call = createVapixClient(`http://127.0.0.1:${port}`, account).mqttClient.activateClient();
    await expect(call).rejects.toMatchObject({
      name: "VapixHttpError",
      status,
      message: expect.stringContaining("redirected") as string,
    });
    expect(seen).toEqual([undefined, "Digest"]);
    expect(elsewhere).toEqual([]);
  });

  test.each([
    ["another host", "http://192.0.2.10/axis-cgi/mqtt/client.cgi"],
    ["a host that begins alike", "http://192.0.2.1.example/axis-cgi/mqtt/client.cgi"],
    ["another port", "http://192.0.2.1:8080/axis-cgi/mqtt/client.cgi"],
    ["another scheme", "https://192.0.2.1/axis-cgi/mqtt/client.cgi"],
    ["the address as the user of another host", "http://192.0.2.1@evil.example/axis-cgi/mqtt/client.cgi"],
  ])("do not go to %s", async (_, url) => {
    const { fetch, requests } = scripted(digest("n"));
    const send = createSession("http://192.0.2.1", overFetch(fetch, 1000), account, {
      secure: false,
      allowBasicOverHttp: true,
    });
    const response = await send({ url, method: "POST", headers: {}, body: "{}" });
    expect(response.status).toBe(401);
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([null]);
  });
});

describe("in a browser, which asks the user for credentials if a device sends a challenge", () => {
  test("requests of a client with an account go without the browser's own credentials", async () => {
    const { camera, requests } = connect([digest("n"), success], account);
    await callAll(camera, 2);
    camera.http.use({ onRequest: () => {} });
    await camera.mqttClient.activateClient();
    expect(requests.map(({ credentials }) => credentials)).toEqual(Array(4).fill("omit"));
  });

  test("requests of a client without one go with them, so that a proxy may have its cookie", async () => {
    const { requests, call } = connect([success], {});
    await call();
    expect(requests.map(({ credentials }) => credentials)).toEqual([undefined]);
  });
});
