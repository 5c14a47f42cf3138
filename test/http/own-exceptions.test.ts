import { beforeEach, describe, expect, test } from "vitest";
import { createEmqxClient, createEmqxV4Client } from "../../src/emqx.ts";
import { createVapixClient } from "../../src/index.ts";
import { serve } from "../vapix/server.ts";

/** An exception of the caller's own, which reads like one of the network. */
class OwnError extends Error {
  readonly code = "ERR_OWN_TIMEOUT";
}
const own = new OwnError("fetch failed", { cause: Object.assign(new Error("vault"), { code: "ECONNREFUSED" }) });
const fail = (): never => {
  throw own;
};
const failLater = () => Promise.reject(own);

let url: string;
let requests: number;
beforeEach(async () => {
  requests = 0;
  const port = await serve((request, response) => {
    requests += 1;
    request
      .resume()
      .on("end", () => response.setHeader("Content-Type", "application/json").end('{"data":{},"code":0}'));
  });
  url = `http://127.0.0.1:${port}`;
});

/** Expects the exception itself at once, which a retry would put off. */
async function expectOwn(call: () => Promise<unknown>, sent = 0): Promise<void> {
  const start = performance.now();
  const thrown: unknown = await call().catch((error: unknown) => error);
  expect(thrown).toBe(own);
  expect(requests).toBe(sent);
  expect(performance.now() - start).toBeLessThan(95);
}

describe.each<[string, () => never | Promise<never>]>([
  ["is thrown", fail],
  ["rejects", failLater],
])("an exception that %s", { retry: 2 }, (_, throwing) => {
  test.each([
    ["the request", { onRequest: throwing }, 0],
    ["the response", { onResponse: throwing }, 1],
  ])("in middleware for %s passes through", async (_where, middleware, sent) => {
    const camera = createVapixClient(url, { username: "root", password: "pass" });
    camera.http.use(middleware);
    await expectOwn(() => camera.mqttClient.getClientStatus(), sent);
    const emqx = createEmqxClient(url);
    emqx.http.use(middleware);
    await expectOwn(() => emqx.getStatus(), 2 * sent);
    const emqxV4 = createEmqxV4Client(url);
    emqxV4.http.use(middleware);
    await expectOwn(() => emqxV4.listBrokers(), 3 * sent);
  });

  test("in middleware for an error passes through", async () => {
    const port = await serve((request) => request.socket.destroy());
    const camera = createVapixClient(`http://127.0.0.1:${port}`, { retries: 5 });
    camera.http.use({ onError: throwing });
    await expectOwn(() => camera.mqttClient.getClientStatus());
  });

  test("in a fetch passes through", async () => {
    const fetch = throwing as () => Promise<Response>;
    await expectOwn(() => createVapixClient(url, { fetch }).mqttClient.getClientStatus());
    await expectOwn(() => createVapixClient(url, { fetch }).discover());
    await expectOwn(() => createEmqxClient(url, { fetch }).getStatus());
  });
});

test("an exception in toJSON passes through", async () => {
  const toJSON = fail;
  await expectOwn(() => createVapixClient(url).mqttClient.configureClient({ toJSON } as never));
  await expectOwn(() => createVapixClient(url).call("mqtt-client", "getClientStatus", { toJSON } as never));
  await expectOwn(() => createEmqxClient(url).publish({ body: { toJSON } as never }));
});

test("what cannot be JSON is the caller's TypeError", async () => {
  await expect(createVapixClient(url).mqttClient.configureClient({ clientId: 1n } as never)).rejects.toThrow(TypeError);
  expect(requests).toBe(0);
});

test("an exception of a call within middleware passes through, and is not retried", async () => {
  const port = await serve((request) => request.socket.destroy());
  const vault = createVapixClient(`http://127.0.0.1:${port}`, { retries: 0 });
  const camera = createVapixClient(url);
  camera.http.use({ onRequest: async () => void (await vault.mqttClient.activateClient()) });
  const thrown: unknown = await camera.mqttClient.getClientStatus().catch((error: unknown) => error);
  expect(thrown).toMatchObject({ name: "VapixTransportError", device: `127.0.0.1:${port}`, method: "activateClient" });
  expect(requests).toBe(0);
});
