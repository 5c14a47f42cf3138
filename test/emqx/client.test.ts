import { X509Certificate } from "node:crypto";
import { inspect } from "node:util";
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createEmqxClient, type EmqxClientOptions, EmqxError, EmqxTransportError } from "../../src/emqx.ts";
import { selfSigned } from "../../src/server/self-signed.ts";
import { serve } from "../vapix/server.ts";
import { broker, connected, KEY } from "./broker.ts";

const basic = `Basic ${btoa(`${KEY.apiKey}:${KEY.apiSecret}`)}`;

describe("a request", () => {
  test("takes parameters of the path, each one encoded", async () => {
    const { emqx, requests } = await connected([{ body: { clientid: "x", connected: true } }]);
    await emqx.getClient({ clientid: "axis-camera/1 #x" });
    await emqx.deleteAuthUser({ id: "password_based:built_in_database", user_id: "dock 7/+?ä" });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /api/v5/clients/axis-camera%2F1%20%23x",
      "DELETE /api/v5/authentication/password_based%3Abuilt_in_database/users/dock%207%2F%2B%3F%C3%A4",
    ]);
  });

  test("takes parameters of the query, lists repeated or with commas as the operation has them", async () => {
    const { emqx, requests } = await connected([{ body: { data: [], meta: {} } }]);
    await emqx.listClients({ clientid: ["a", "b&c"], fields: ["clientid", "connected"], limit: 7, clean_start: false });
    expect(requests[0]!.url).toBe(
      "/api/v5/clients?clientid=a&clientid=b%26c&fields=clientid%2Cconnected&limit=7&clean_start=false",
    );
  });

  test("takes a body of JSON next to them", async () => {
    const { emqx, requests } = await connected([{ status: 201, body: { user_id: "dock-7", is_superuser: false } }]);
    const body = { user_id: "dock-7", password: "pass" };
    const user = await emqx.createAuthUser({ id: "password_based:built_in_database", body });
    expect(user).toEqual({ user_id: "dock-7", is_superuser: false });
    expect(requests[0]).toMatchObject({
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
    });
  });

  test("without a body has no content type", async () => {
    const { emqx, requests } = await connected([{}]);
    expect(await emqx.startListener({ id: "tcp:default" })).toBeUndefined();
    expect(requests[0]!.headers).not.toHaveProperty("content-type");
  });

  test.each([
    ["no text", {} as { as: "clientid"; who: string }, /^invalid as of deleteBan; it must be a string/],
    ["an empty text", { as: "clientid", who: "" }, /^invalid who of deleteBan; it must be a string that is not empty$/],
    ["a dot", { as: "clientid", who: "." }, /^invalid who of deleteBan: a URL cannot contain/],
    ["two dots, which would lead to another operation", { as: "clientid", who: ".." }, /a URL cannot contain/],
    ["half a character", { as: "clientid", who: "\ud83d" }, /lone surrogate/],
  ] as const)("whose path would have %s is a TypeError, and nothing is sent", async (_, params, message) => {
    const { emqx, requests } = await connected([{ status: 204 }]);
    await expect(emqx.deleteBan(params)).rejects.toThrow(message);
    await expect(emqx.deleteBan(params)).rejects.toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  test.each([null, "text", 5, [], new Date(0), () => {}])(
    "that takes an object as its body is a TypeError for %j, and nothing is sent",
    async (body) => {
      const { emqx, requests } = await connected([{ status: 200, body: {} }]);
      const call = emqx.updateRuleEngine({ body: body as never });
      await expect(call).rejects.toThrow(new TypeError("invalid body of updateRuleEngine; it must be an object"));
      expect(requests).toEqual([]);
    },
  );

  test.each([null, {}, "x"])(
    "that takes a list as its body is a TypeError for %j, and nothing is sent",
    async (body) => {
      const { emqx, requests } = await connected([{ status: 200, body: [] }]);
      const call = emqx.setAutoSubscriptions({ body: body as never });
      await expect(call).rejects.toThrow(new TypeError("invalid body of setAutoSubscriptions; it must be a list"));
      expect(requests).toEqual([]);
    },
  );

  test.each([604_801, "99999999999", [1e9]])(
    "for samples of %j seconds is a TypeError, and nothing is sent",
    async (latest) => {
      const { emqx, requests } = await connected([{ body: [] }]);
      const params = { latest: latest as number };
      await expect(emqx.getMonitor(params)).rejects.toThrow(
        new TypeError("invalid latest of getMonitor: the maximum is 604800, beyond which the broker fails"),
      );
      await expect(emqx.getNodeMonitor({ node: "emqx@127.0.0.1", ...params })).rejects.toThrow(TypeError);
      expect(requests).toEqual([]);
      await emqx.getMonitor({ latest: 604_800 });
      expect(requests[0]!.url).toBe("/api/v5/monitor?latest=604800");
    },
  );
});

describe("a response", () => {
  test("is undefined if the contract has no body, even if a body arrives", async () => {
    const { emqx } = await connected([{ status: 204 }, { status: 200, body: { surprise: true } }]);
    expect(await emqx.kickClient({ clientid: "dock-7" })).toBeUndefined();
    expect(await emqx.kickClient({ clientid: "dock-7" })).toBeUndefined();
  });

  test("of the status is text or JSON", async () => {
    const text = "Node emqx@127.0.0.1 is started\nemqx is running";
    const status = { node_name: "emqx@127.0.0.1", broker_status: "started", app_status: "running" };
    const { emqx } = await connected([{ body: text, headers: { "Content-Type": "text/plain" } }, { body: status }]);
    expect(await emqx.getStatus()).toBe(text);
    expect(await emqx.getStatus({ format: "json" })).toEqual(status);
  });

  test("is a success if a published message has no subscribers", async () => {
    const { emqx } = await connected([{ status: 202, body: { reason_code: 16, message: "no_matching_subscribers" } }]);
    const answer = await emqx.publish({ body: { topic: "dock-7/hello", payload: "hi" } });
    expect("id" in answer ? answer.id : answer.reason_code).toBe(16);
  });

  test("may have fields and values that the contract does not know", async () => {
    const client = { clientid: "dock-7", connected: true, tenant: "x", subscriptions_max: "infinity", username: null };
    const { emqx } = await connected([{ body: client }]);
    expect(await emqx.getClient({ clientid: "dock-7" })).toEqual(client);
  });
});

describe("the address", () => {
  test.each([
    ["", "/api/v5/nodes"],
    ["/", "/api/v5/nodes"],
    ["/emqx/api/v5", "/emqx/api/v5/nodes"],
    ["/api/v5/", "/api/v5/nodes"],
  ])("with the path %j leads to %s", async (path, expected) => {
    const { url, requests } = await broker({ body: [] });
    await createEmqxClient(url + path).listNodes();
    expect(requests[0]!.url).toBe(expected);
  });

  test.each<[string, string, EmqxClientOptions, RegExp]>([
    ["that is none", "broker", KEY, /^invalid address of a broker's API; it must have the form https:/],
    [
      "with credentials",
      "http://a:b@127.0.0.1",
      {},
      /^the address must not contain credentials; pass them as apiKey and apiSecret/,
    ],
    ["with a query", "http://127.0.0.1/?x", {}, /must not have a query/],
  ])("%s is a TypeError", (_, url, options, message) => {
    expect(() => createEmqxClient(url, options)).toThrow(message);
    expect(() => createEmqxClient(url, options)).toThrow(TypeError);
  });
});

describe("credentials", () => {
  test("of a key go with the first request and every other one", async () => {
    const { emqx, requests } = await connected([{ body: [] }]);
    await emqx.listNodes();
    await emqx.listNodes();
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([basic, basic]);
  });

  test("may be a token", async () => {
    const { emqx, requests } = await connected([{ body: [] }], { token: "ey.J0-x_y" });
    await emqx.listApiKeys();
    expect(requests[0]!.headers.authorization).toBe("Bearer ey.J0-x_y");
  });

  test("may be absent, for a login", async () => {
    const { emqx, requests } = await connected([{ body: { token: "ey.J0" } }], {});
    const { token } = await emqx.login({ body: { username: "admin", password: "pass" } });
    expect(token).toBe("ey.J0");
    expect(requests[0]!.headers).not.toHaveProperty("authorization");
  });

  test.each(["http://127.0.0.1:18083", "http://127.9.0.1", "http://[::1]:18083", "http://localhost:18083"])(
    "go to %s, which is this machine",
    (url) => {
      expect(() => createEmqxClient(url, KEY)).not.toThrow();
    },
  );

  test.each([
    "http://192.0.2.9:18083",
    "http://broker.example.com",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
  ])("do not go to %s, unless that is allowed", (url) => {
    for (const options of [KEY, { token: "ey.J0" }])
      expect(() => createEmqxClient(url, options)).toThrow(
        /^anyone on the way can read credentials over plain HTTP.*allowBasicOverHttp$/,
      );
    expect(() => createEmqxClient(url, { ...KEY, allowBasicOverHttp: true })).not.toThrow();
    expect(() => createEmqxClient(url)).not.toThrow();
    expect(() => createEmqxClient(url.replace("http:", "https:"), KEY)).not.toThrow();
  });

  test.each<[string, object, RegExp]>([
    ["a key without its secret", { apiKey: "k" }, /^apiKey and apiSecret require each other$/],
    ["a key and a token", { ...KEY, token: "t" }, /^a token cannot be combined with apiKey and apiSecret$/],
    [
      "a secret with a line break",
      { apiKey: "k", apiSecret: "S3NT1NEL\n" },
      /^invalid apiSecret: it contains a control/,
    ],
    [
      "a key with a colon",
      { apiKey: "S3NT1NEL:k", apiSecret: "s" },
      /^invalid apiKey: Basic authentication does not allow a colon/,
    ],
    ["a token with a blank", { token: "S3NT1NEL x" }, /^invalid token: it contains characters/],
  ])("%s are a TypeError that does not show them", (_, options, message) => {
    expect(() => createEmqxClient("https://192.0.2.9", options as EmqxClientOptions)).toThrow(message);
    expect(() => createEmqxClient("https://192.0.2.9", options as EmqxClientOptions)).not.toThrow(/S3NT1NEL/);
  });

  test("do not follow a redirect", async () => {
    const other = await broker({ body: [] });
    const { emqx } = await connected([{ status: 307, headers: { Location: other.url } }]);
    await expect(emqx.listNodes()).rejects.toMatchObject({ status: 307 });
    expect(other.requests).toEqual([]);
  });

  test("do not go to another host that a call of the layer beneath names", async () => {
    const other = await broker({ body: [] });
    const { emqx, requests } = await connected([{ body: [] }]);
    await emqx.http.GET("/nodes", { baseUrl: other.url });
    await emqx.http.GET("/nodes");
    expect(other.requests[0]!.headers).not.toHaveProperty("authorization");
    expect(requests[0]!.headers.authorization).toBe(basic);
  });

  test("are in nothing that is printed", async () => {
    const { emqx } = await connected([
      { status: 401, body: { code: "BAD_API_KEY_OR_SECRET", message: KEY.apiSecret } },
    ]);
    const error: unknown = await emqx.listNodes().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EmqxError);
    const all = inspect([emqx, error], { showHidden: true, depth: Infinity }) + JSON.stringify([emqx, error]);
    expect(all).not.toContain(KEY.apiSecret);
    expect(all).not.toContain(basic);
  });
});

describe("a call", () => {
  test("that only reads is retried after a connection failure", async () => {
    let attempts = 0;
    const port = await serve((request, response) => {
      attempts += 1;
      if (attempts < 3) request.socket.destroy();
      else response.end("[]");
    });
    expect(await createEmqxClient(`http://127.0.0.1:${port}`).listNodes()).toEqual([]);
    expect(attempts).toBe(3);
  });

  test("that writes is not retried, nor a read after an HTTP error", async () => {
    let attempts = 0;
    const port = await serve((request, response) => {
      attempts += 1;
      if (request.method === "GET") response.writeHead(500).end();
      else request.socket.destroy();
    });
    const emqx = createEmqxClient(`http://127.0.0.1:${port}`);
    await expect(emqx.deleteBans()).rejects.toMatchObject({ fault: "connection" });
    expect(attempts).toBe(1);
    await expect(emqx.listNodes()).rejects.toMatchObject({ status: 500 });
    expect(attempts).toBe(2);
  });

  test("ends when its time is up, and when the caller ends it", async () => {
    const port = await serve(() => {});
    const emqx = createEmqxClient(`http://127.0.0.1:${port}`, { timeout: 60 });
    await expect(emqx.listNodes()).rejects.toMatchObject({ fault: "timeout", operation: "listNodes", api: "emqx" });
    const slow = createEmqxClient(`http://127.0.0.1:${port}`);
    await expect(slow.listNodes({}, { timeout: 60 })).rejects.toMatchObject({ fault: "timeout" });
    const controller = new AbortController();
    const call = slow.listNodes({}, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ fault: "aborted" });
    await expect(call).rejects.toBeInstanceOf(EmqxTransportError);
  });

  test("fails if the response is larger than the limit", async () => {
    const { url } = await broker({ body: [{ node: "x".repeat(2000) }] });
    const emqx = createEmqxClient(url, { maxAnswerBytes: 1000 });
    await expect(emqx.listNodes()).rejects.toMatchObject({ fault: "too-large" });
  });

  test("to a port without a listener names the failed connection", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void closed.close());
    await new Promise((resolve) => closed.once("listening", resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    await expect(createEmqxClient(`http://127.0.0.1:${port}`, { retries: 0 }).listNodes()).rejects.toThrow(
      `127.0.0.1:${port}: listNodes: the connection to the broker failed (ECONNREFUSED)`,
    );
  });
});

describe("in a browser, which asks the user for credentials if a broker sends a challenge", () => {
  test.each<[string, EmqxClientOptions, string | undefined]>([
    ["with a key go without the browser's own credentials", KEY, "omit"],
    ["without one go with them", {}, undefined],
  ])("requests %s", async (_, options, expected) => {
    const seen: unknown[] = [];
    const fetch: EmqxClientOptions["fetch"] = async (_url, { credentials }) => {
      seen.push(credentials);
      return new Response("[]");
    };
    await createEmqxClient("https://192.0.2.1", { ...options, fetch }).listNodes();
    expect(seen).toEqual([expected]);
  });
});

describe("over https", () => {
  test("a certificate is trusted by its fingerprint, and another one gets no request", async () => {
    const { key, cert } = selfSigned("broker");
    const { fingerprint256 } = new X509Certificate(cert);
    const seen: unknown[] = [];
    const port = await serve(
      (request, response) => {
        seen.push(request.headers.authorization);
        response.end("[]");
      },
      { key, cert },
    );
    const url = `https://127.0.0.1:${port}`;
    expect(await createEmqxClient(url, { ...KEY, tls: { fingerprint256 } }).listNodes()).toEqual([]);
    for (const options of [{ tls: { fingerprint256: "00".repeat(32) } }, {}])
      await expect(createEmqxClient(url, { ...KEY, ...options }).listNodes()).rejects.toMatchObject({ fault: "tls" });
    expect(seen).toEqual([basic]);
  });
});
