import { expect, test } from "vitest";
import { createMemory, type SeenRequest } from "../../src/mock/request-log.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { ask, exchange } from "./exchange.ts";

const MiB = 1024 * 1024;

function seen(path: string): SeenRequest {
  return {
    httpMethod: "POST",
    path,
    api: undefined,
    method: undefined,
    params: undefined,
    status: 200,
    code: undefined,
    reason: undefined,
  };
}

test("the memory forgets the oldest requests beyond a thousand", () => {
  const { requests, add } = createMemory();
  for (let index = 0; index < 1003; index++) add(seen(`/${index}`), 1);
  expect([requests.length, requests[0]!.path, requests.at(-1)!.path]).toEqual([1000, "/3", "/1002"]);
});

test("the memory forgets the oldest requests beyond four MiB, but never the last one", () => {
  const { requests, add } = createMemory();
  for (const path of ["/1", "/2", "/3", "/4"]) add(seen(path), MiB);
  expect(requests).toHaveLength(4);
  add(seen("/5"), 1);
  expect(requests.map(({ path }) => path)).toEqual(["/2", "/3", "/4", "/5"]);
  add(seen("/6"), 5 * MiB);
  expect(requests.map(({ path }) => path)).toEqual(["/6"]);
});

test("a memory of none keeps none", () => {
  const { requests, add } = createMemory(0);
  add(seen("/1"), 1);
  expect(requests).toEqual([]);
});

test("the memory is empty after it was cleared, and takes four MiB anew", () => {
  const { requests, add, clear } = createMemory();
  add(seen("/1"), 4 * MiB);
  clear();
  expect(requests).toEqual([]);
  for (const path of ["/2", "/3"]) add(seen(path), 2 * MiB);
  expect(requests).toHaveLength(2);
});

test("a mock that gets large bodies remembers few of them", async () => {
  const mock = await createMockServer();
  const filling = "a".repeat(MiB - 1000);
  for (let sent = 0; sent < 6; sent++) await exchange(mock.url, ask("updateClient", { params: { sent, filling } }));
  expect(mock.requests.map(({ params }) => (params as { sent: number }).sent)).toEqual([2, 3, 4, 5]);
  await mock.close();
});
