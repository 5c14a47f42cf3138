import { nearest } from "../../contract/nearest.ts";
import { nearestMethod } from "../../contract/nearest-method.ts";
import { type ApiContract, type MethodContract, readContract } from "../../contract/methods.ts";
import { table } from "../../vapix/all-tables.ts";
import { UsageError } from "../usage.ts";

/** Ids of all APIs. */
export const apiIds = Object.keys(table);

/**
 * The contract of the API that a user names.
 *
 * @throws UsageError if the API is unknown
 */
export function contractOf(api: string): ApiContract {
  if (!apiIds.includes(api)) throw unknown(api, "API", "vapix call --help", nearApi(api));
  return readContract(api);
}

/** The API that was probably meant: a similar id, or one that contains the text. */
function nearApi(api: string): string | undefined {
  const part = api.toLowerCase();
  return (
    nearest(api, apiIds) ??
    apiIds.find((id) => id.startsWith(`${part}-`)) ??
    apiIds.find((id) => id.split("-").includes(part))
  );
}

/**
 * The method of an API that a user names.
 *
 * @throws UsageError if the API lacks it
 */
export function methodOf({ id, methods }: ApiContract, method: string): MethodContract {
  const found = methods.get(method);
  if (found !== undefined) return found;
  const known = Object.entries(table[id]!.methods).map(([name, { effect }]) => ({ name, effect }));
  throw unknown(method, "method", `vapix call ${id} --help`, nearestMethod(method, known), ` of ${id}`);
}

function unknown(name: string, kind: string, list: string, near: string | undefined, where = ""): UsageError {
  const remedy = near === undefined ? `${list} lists the available ones` : `did you mean ${near}?`;
  return new UsageError(`unknown ${kind} "${name}"${where}; ${remedy}`);
}
