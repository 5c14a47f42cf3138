import { unknownNear } from "../../contract/nearest.ts";
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
  if (!apis.includes(api)) throw new UsageError(unknownNear("API", api, apis));
  const methods = catalogue().flatMap((entry) => (entry.api === api ? [entry.method] : []));
  throw new UsageError(unknownNear(`method of ${api}`, method, methods));
}
