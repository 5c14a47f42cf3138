import { apis } from "../../generated/client/method-index.ts";
import type { IndexedApi, TableApi } from "./method-table.ts";

interface LoadableApi extends IndexedApi {
  load(): Promise<{ default: TableApi }>;
}

/** All APIs by id. */
export const index: Readonly<Record<string, LoadableApi>> = apis;

/** Tables of the APIs that were called. In a browser, users wait for each byte, and most programs call few APIs. */
const tables = new Map<string, TableApi>();

/** The table of a known API; undefined if it has to be loaded. */
export function loadedTable(api: string): TableApi | undefined {
  return tables.get(api);
}

/** Loads the table of a known API. After a failure, the next call tries again. */
export async function loadTable(api: string): Promise<TableApi> {
  const { default: table } = await index[api]!.load();
  tables.set(api, table);
  return table;
}
