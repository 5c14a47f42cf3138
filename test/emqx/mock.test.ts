import { beforeEach, expect, onTestFinished, test } from "vitest";
import { createEmqxClient, createEmqxV4Client, type EmqxClient, EmqxError } from "../../src/emqx.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";

const KEY = { apiKey: "key", apiSecret: "secret" };

let mock: MockServer;
let emqx: EmqxClient;
beforeEach(async () => {
  mock = await createMockServer({ apis: ["emqx", "emqx-v4"] });
  onTestFinished(() => mock.close());
  emqx = createEmqxClient(mock.url, KEY);
});

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test("the mock's clients are the same by number, by cursor, in one page and in 4.x", async () => {
  const { data } = await emqx.listClients({ limit: 100 });
  const ids = data.map(({ clientid }) => clientid);
  expect(ids.length).toBeGreaterThan(2);
  const paged = await all(emqx.each("listClients", { limit: 1 }));
  const byCursor = await all(emqx.each("listClientsByCursor", { limit: 1 }));
  const v4 = createEmqxV4Client(mock.url, { appId: KEY.apiKey, appSecret: KEY.apiSecret });
  const older = await all(v4.each("listClients", { _limit: 1 }));
  for (const rows of [paged, byCursor, older]) expect(rows.map(({ clientid }) => clientid)).toEqual(ids);
});

test("names with any characters reach the mock as they are", async () => {
  const who = "axis-camera/1 #x+?%2F:ä";
  await emqx.createBan({ body: { as: "clientid", who } });
  expect(await all(emqx.each("listBans"))).toMatchObject([{ who }]);
  await emqx.deleteBan({ as: "clientid", who });
  await expect(emqx.deleteBan({ as: "clientid", who })).rejects.toMatchObject({ status: 404, code: "NOT_FOUND" });
});

test("what the mock rejects is reported as a broker reports it", async () => {
  await expect(emqx.listClients({ limit: 10_001 })).rejects.toMatchObject({
    code: "BAD_REQUEST",
    problems: [{ path: "limit" }],
  });
  const misspelt = { topic: "a", payload: "b", retian: true };
  await expect(emqx.publish({ body: misspelt })).rejects.toMatchObject({ problems: [{ unknown: "retian" }] });
  await expect(emqx.publish({ body: { topic: "a/#", payload: "b" } })).rejects.toMatchObject({ reasonCode: 144 });
  await expect(createEmqxClient(mock.url).listNodes()).rejects.toMatchObject({
    status: 401,
    code: "AUTHORIZATION_HEADER_ERROR",
  });
});

test("the reason in a response of the mock is the reason of the error, in both releases", async () => {
  const thrown = (calling: Promise<unknown>) => calling.catch((error: unknown) => error as EmqxError);
  const v4 = createEmqxV4Client(mock.url, { appId: KEY.apiKey, appSecret: KEY.apiSecret });
  const misspelt = { topic: "a", payload: "b", retian: true };
  for (const calling of [emqx.publish({ body: misspelt }), v4.publish({ body: { payload: "b" } as never })]) {
    const error = (await thrown(calling)) as EmqxError;
    expect(error).toBeInstanceOf(EmqxError);
    expect(error.reason).toMatch(/\w/);
    expect(error.message.endsWith(`; the mock says: ${error.reason}`)).toBe(true);
  }
  expect(mock.requests).toHaveLength(2);
});

test("a token does what a key may not", async () => {
  await expect(emqx.listApiKeys()).rejects.toMatchObject({ code: "API_KEY_NOT_ALLOW" });
  const { token } = await createEmqxClient(mock.url).login({ body: { username: "admin", password: "public" } });
  expect(await createEmqxClient(mock.url, { token: token! }).listApiKeys()).toMatchObject([{ enable: true }]);
});
