import { describe, expect, test } from "vitest";
import { explain } from "../../src/contract/error-catalogue.ts";
import { createEmqxV4Client, EmqxError, type EmqxV4ClientOptions } from "../../src/emqx.ts";
import { broker, type Said } from "./broker.ts";

const APP = { appId: "admin", appSecret: "S3NT1NEL-secret" };

async function connectedV4(answers: Said[], path = "") {
  const { url, requests } = await broker(...answers);
  return { emqx: createEmqxV4Client(url + path, APP), requests };
}

describe("an envelope", () => {
  test("gives its data", async () => {
    const client = { clientid: "dock-7", connected: true };
    const { emqx, requests } = await connectedV4([{ body: { code: 0, data: [client] } }]);
    expect(await emqx.getClient({ clientid: "dock/7" })).toEqual([client]);
    expect(requests[0]).toMatchObject({
      url: "/api/v4/clients/dock%2F7",
      headers: { authorization: `Basic ${btoa("admin:S3NT1NEL-secret")}` },
    });
  });

  test("without data gives undefined, and with none that was found an empty list", async () => {
    const { emqx } = await connectedV4([{ body: { code: 0 } }, { body: { code: 0, data: [] } }]);
    expect(await emqx.kickClient({ clientid: "dock-7" })).toBeUndefined();
    expect(await emqx.getClient({ clientid: "dock-7" })).toEqual([]);
  });

  test("of a page gives data and meta, without a count of -1", async () => {
    const meta = { page: 1, limit: 10, hasnext: false };
    const { emqx } = await connectedV4([
      { body: { code: 0, data: [], meta: { ...meta, count: -1 } } },
      { body: { code: 0, data: [], meta: { ...meta, count: 0 } } },
    ]);
    expect(await emqx.listClients({ _like_clientid: "dock" })).toEqual({ data: [], meta });
    expect(await emqx.listClients()).toEqual({ data: [], meta: { ...meta, count: 0 } });
  });

  test.each<[string, Said, object, RegExp]>([
    [
      "with a code",
      { body: { code: 112, message: "not_found" } },
      { code: 112, status: 200 },
      /: refused with 112: not_found$/,
    ],
    ["with a code that no table has", { body: { code: 999, message: "x" } }, { code: 999 }, /refused with 999: x$/],
    ["with a code alone", { body: { code: 101 } }, { code: 101 }, /refused with 101: no message$/],
    [
      "with a message alone",
      { body: { message: "module_not_loaded" } },
      { code: undefined, status: 200 },
      /: refused: module_not_loaded$/,
    ],
    ["with neither", { body: { data: [] } }, { code: undefined }, /not an envelope/],
    [
      "with text",
      { status: 401, body: "UNAUTHORIZED", headers: { "Content-Type": "text/plain" } },
      { code: undefined, status: 401 },
      /HTTP 401: .*\("UNAUTHORIZED"\)$/,
    ],
    [
      "with a page",
      { body: "<html></html>", headers: { "Content-Type": "text/html" } },
      { status: 200 },
      /text\/html that is not JSON/,
    ],
  ])("that rejects %s is an EmqxError", async (_, said, members, message) => {
    const { emqx } = await connectedV4([said]);
    const error = (await emqx.kickClient({ clientid: "dock-7" }).catch((thrown: unknown) => thrown)) as EmqxError;
    expect(error).toBeInstanceOf(EmqxError);
    expect(error).toMatchObject({ api: "emqx-v4", operation: "kickClient", ...members });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("S3NT1NEL");
  });

  test("that rejects is explained by the catalogue", async () => {
    const { emqx } = await connectedV4([{ body: { code: 115, message: "bad_topic" } }]);
    const error = (await emqx
      .publish({ body: { topic: "a/#", payload: "x" } })
      .catch((thrown: unknown) => thrown)) as EmqxError;
    expect(explain(error).map(({ title }) => title)).toEqual(["Wrong topic"]);
  });
});

test("a deployment of the cloud has its own base", async () => {
  const { emqx, requests } = await connectedV4([{ body: { code: 0, data: [] } }], "/api");
  await emqx.listBrokers();
  expect(requests[0]!.url).toBe("/api/brokers");
});

test("rows come from all pages, counted or not", async () => {
  const pageOf = (rows: number, meta: object) => ({
    body: { code: 0, data: Array(rows).fill({ topic: "a" }) as unknown[], meta },
  });
  const { emqx, requests } = await connectedV4([
    pageOf(2, { page: 1, limit: 2, count: 3 }),
    pageOf(1, { page: 2, limit: 2, count: 3 }),
  ]);
  const topics: string[] = [];
  for await (const { topic } of emqx.each("listRoutes", { _limit: 2 })) topics.push(topic!);
  expect(topics).toEqual(["a", "a", "a"]);
  expect(requests.map(({ url }) => url)).toEqual(["/api/v4/routes?_limit=2", "/api/v4/routes?_limit=2&_page=2"]);
});

test.each([
  ["an AppID alone", { appId: "a" }, /^appId and appSecret require each other$/],
  ["both over plain HTTP", APP, /^anyone on the way can read credentials over plain HTTP/],
])("%s is a TypeError", (_, options, message) => {
  expect(() => createEmqxV4Client("http://192.0.2.9:8081", options as EmqxV4ClientOptions)).toThrow(message);
});

test.each([
  ["https://example.us-east-1.emqx.cloud:8443", "https://example.us-east-1.emqx.cloud:8443/api/brokers"],
  ["https://example.us-east-1.emqx.cloud:8443/api", "https://example.us-east-1.emqx.cloud:8443/api/brokers"],
  ["https://example.us-east-1.emqx.cloud:8443/api/v4", "https://example.us-east-1.emqx.cloud:8443/api/v4/brokers"],
  ["https://emqx.cloud.example.com:8081", "https://emqx.cloud.example.com:8081/api/v4/brokers"],
])("the address %s leads to %s", async (url, expected) => {
  const asked: string[] = [];
  const fetch = (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json({ code: 0, data: [] }));
  };
  await createEmqxV4Client(url, { ...APP, fetch: fetch as never }).listBrokers();
  expect(asked).toEqual([expected]);
});
