import { apis } from "../../generated/client/methods.ts";
import { named } from "../contract/unknown-name.ts";
import type { TableApi, TableEntry } from "./method-table.ts";

/** All APIs by id. */
export const table: Readonly<Record<string, TableApi>> = apis;

/**
 * An API and one of its methods, by name.
 *
 * @throws TypeError if a name is unknown
 */
export function lookUp(api: string, method: string): TableApi & { entry: TableEntry } {
  const found = named(table, "API", api);
  return { ...found, entry: named(found.methods, "method", method, `of ${api}`) };
}
