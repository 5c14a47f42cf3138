import { describe, expect, test } from "vitest";
import { connected, type Said } from "./broker.ts";

const page = (rows: number, meta: object): Said => ({
  body: { data: Array.from({ length: rows }, (_, index) => ({ clientid: `c${index}` })), meta },
});

async function count(rows: AsyncIterable<unknown>): Promise<number> {
  let counted = 0;
  for await (const _ of rows) counted += 1;
  return counted;
}

describe("pages by number end", () => {
  test.each<[string, Said[], number, string[]]>([
    [
      "if hasnext is false, full or not",
      [
        page(2, { hasnext: true, limit: 2 }),
        page(1, { hasnext: true, limit: 2 }),
        page(2, { hasnext: false, limit: 2 }),
      ],
      5,
      ["1", "2", "3"],
    ],
    [
      "after a page that is not full, if hasnext is missing",
      [page(2, { count: 3, page: 1, limit: 2 }), page(1, { count: 3, page: 2, limit: 2 })],
      3,
      ["1", "2"],
    ],
    ["with an empty page after a full one, if hasnext is missing", [page(2, {}), page(0, {})], 2, ["1", "2"]],
    [
      "with an empty page that hasnext promised",
      [page(2, { hasnext: true }), page(0, { hasnext: false })],
      2,
      ["1", "2"],
    ],
    ["at an empty page that promises another", [page(2, { hasnext: true }), page(0, { hasnext: true })], 2, ["1", "2"]],
    ["at once, if the list is empty", [page(0, { hasnext: false, count: 0 })], 0, ["1"]],
    [
      "at the limit of the broker, if that is lower than the requested one",
      [page(1, { limit: 1 }), page(0, { limit: 1 })],
      1,
      ["1", "2"],
    ],
    ["without meta", [{ body: { data: [{}] } }], 1, ["1"]],
  ])("%s", async (_, answers, rows, pages) => {
    const { emqx, requests } = await connected(answers);
    expect(await count(emqx.each("listClients", { limit: 2, like_clientid: "c" }))).toBe(rows);
    const asked = requests.map(({ url }) => new URL(url!, "http://x").searchParams);
    expect(asked.map((query) => query.get("page") ?? "1")).toEqual(pages);
    expect(asked.every((query) => query.get("limit") === "2" && query.get("like_clientid") === "c")).toBe(true);
  });

  test("by the broker's own limit, if no limit was requested", async () => {
    const { emqx, requests } = await connected([page(100, { count: 150 }), page(50, { count: 150 })]);
    expect(await count(emqx.each("listBans"))).toBe(150);
    expect(requests).toHaveLength(2);
  });
});

describe("pages by cursor", () => {
  test("end if none exists, full or not, and pass by empty ones", async () => {
    const { emqx, requests } = await connected([
      page(2, { count: 2, cursor: "a/b" }),
      page(0, { count: 0, cursor: "c" }),
      page(2, { count: 2 }),
    ]);
    expect(await count(emqx.each("listClientsByCursor", { limit: 2 }))).toBe(4);
    expect(requests.map(({ url }) => url)).toEqual([
      "/api/v5/clients_v2?limit=2",
      "/api/v5/clients_v2?limit=2&cursor=a%2Fb",
      "/api/v5/clients_v2?limit=2&cursor=c",
    ]);
  });

  test("do not go in circles", async () => {
    const cursors = ["a", "b", "a", "b"];
    const { emqx, requests } = await connected(cursors.map((cursor) => page(1, { cursor })));
    await expect(count(emqx.each("listClientsByCursor"))).rejects.toThrow("the broker returned the same cursor twice");
    expect(requests).toHaveLength(3);
  });
});

describe("rows", () => {
  test("come one by one, and pages that are not needed are not requested", async () => {
    const { emqx, requests } = await connected([page(2, { hasnext: true })]);
    for await (const { clientid } of emqx.each("listClients")) {
      expect(clientid).toBe("c0");
      break;
    }
    expect(requests).toHaveLength(1);
  });

  test("begin at the requested page", async () => {
    const { emqx, requests } = await connected([page(1, { hasnext: true }), page(1, { hasnext: false })]);
    await count(emqx.each("listClients", { page: 4 }));
    expect(requests.map(({ url }) => url)).toEqual(["/api/v5/clients?page=4", "/api/v5/clients?page=5"]);
  });

  test("of a list below a path take its parameter", async () => {
    const { emqx, requests } = await connected([page(1, { hasnext: true }), page(0, { hasnext: false })]);
    await count(emqx.each("listAuthUsers", { id: "password_based:built_in_database" }));
    expect(requests[1]!.url).toBe("/api/v5/authentication/password_based%3Abuilt_in_database/users?page=2");
  });

  test("of an operation without pages are a TypeError", async () => {
    const { emqx } = await connected([{ body: [] }]);
    expect(() => emqx.each("listNodes" as "listClients")).toThrow(TypeError);
    expect(() => emqx.each("constructor" as "listClients")).toThrow(TypeError);
  });

  test("end with the error of the page that failed", async () => {
    const { emqx } = await connected([
      page(1, { hasnext: true }),
      { status: 500, body: { code: "NODE_DOWN", message: "x" } },
    ]);
    await expect(count(emqx.each("listClients"))).rejects.toMatchObject({ code: "NODE_DOWN" });
  });
});
