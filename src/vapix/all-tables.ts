import { apis } from "../../generated/client/methods.ts";
import type { TableApi } from "./method-table.ts";

/** The tables of all APIs by id. */
export const table: Readonly<Record<string, TableApi>> = apis;

export { table as index };

/** The table of a known API. */
export function loadedTable(api: string): TableApi | undefined {
  return table[api];
}

/** The same, as where tables have to be loaded. */
export async function loadTable(api: string): Promise<TableApi> {
  return table[api]!;
}
