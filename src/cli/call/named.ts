import { nearest } from "../../contract/nearest.ts";
import { type ApiContract, type MethodContract, readContract } from "../../contract/methods.ts";
import { table } from "../../vapix/method-table.ts";
import { UsageError } from "../usage.ts";

/** Ids of all APIs. */
export const apiIds = Object.keys(table);

/**
 * The contract of the API that a user names.
 *
 * @throws UsageError if there is no such API
 */
export function contractOf(api: string): ApiContract {
  checkName(api, apiIds, "API", "vapix call --help");
  return readContract(api);
}

/**
 * The method of an API that a user names.
 *
 * @throws UsageError if the API lacks it
 */
export function methodOf({ id, methods }: ApiContract, method: string): MethodContract {
  checkName(method, [...methods.keys()], `method of ${id}`, `vapix call ${id} --help`);
  return methods.get(method)!;
}

function checkName(name: string, known: readonly string[], what: string, list: string): void {
  if (known.includes(name)) return;
  const near = nearest(name, known);
  throw new UsageError(
    `there is no ${what} "${name}": ${near === undefined ? `${list} lists them` : `did you mean ${near}?`}`,
  );
}
