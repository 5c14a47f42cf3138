import { nearestOrAll } from "../../contract/nearest.ts";
import { UsageError } from "../usage.ts";
import { catalogue, type CatalogueMethod } from "./catalogue.ts";

/**
 * The method or operation with a name.
 *
 * @throws UsageError if it is unknown, with what was probably meant
 */
export function methodNamed(api: string, method: string): CatalogueMethod {
  const found = catalogue().find((entry) => entry.api === api && entry.method === method);
  if (found !== undefined) return found;
  const apis = [...new Set(catalogue().map((entry) => entry.api))];
  if (!apis.includes(api)) throw unknown("API", api, apis);
  const methods = catalogue().filter((entry) => entry.api === api);
  throw unknown(
    `method of ${api}`,
    method,
    methods.map((entry) => entry.method),
  );
}

function unknown(kind: string, name: string, known: readonly string[]): UsageError {
  return new UsageError(`unknown ${kind} ${JSON.stringify(name.slice(0, 100))}; ${nearestOrAll(name, known)}`);
}
