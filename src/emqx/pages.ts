import type { Paging } from "./operation-table.ts";
import { isObject } from "../contract/json.ts";
import type { Params } from "./request.ts";

/**
 * Returns the rows of all pages. With a cursor, it continues while responses have one, even after an empty page.
 * Otherwise the next page exists if `hasnext` is true, or, without `hasnext`, if the page was full.
 *
 * @throws Error if a cursor repeats, which would never end
 */
export async function* eachRow(
  paging: Paging,
  params: Params,
  call: (params: Params) => Promise<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  const cursors = new Set<unknown>();
  for (let next: Params | undefined = params; next !== undefined;) {
    const { data, meta } = (await call(next)) as { data?: unknown; meta?: unknown };
    const rows = Array.isArray(data) ? data : [];
    yield* rows;
    next = nextPage(paging, next, rows.length, isObject(meta) ? meta : {});
    if (!("cursor" in paging) || next === undefined) continue;
    const cursor = next[paging.cursor];
    if (cursors.has(cursor)) throw new Error("the broker returned the same cursor twice");
    cursors.add(cursor);
  }
}

function nextPage(paging: Paging, params: Params, rows: number, meta: Record<string, unknown>): Params | undefined {
  if ("cursor" in paging) {
    const { cursor } = meta;
    if (typeof cursor !== "string" || cursor === "") return undefined;
    return { ...params, [paging.cursor]: cursor };
  }
  const limit = firstNumber(meta.limit, params[paging.limit], paging.rows);
  const isMore = rows > 0 && (meta.hasnext === undefined ? rows >= limit : meta.hasnext === true);
  return isMore ? { ...params, [paging.page]: firstNumber(params[paging.page], 1) + 1 } : undefined;
}

function firstNumber(...values: unknown[]): number {
  return values.find((value) => typeof value === "number") ?? 0;
}
