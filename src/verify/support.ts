import type { ErrorKind } from "../../generated/client/facade.ts";
import { type Discovery, isSupported } from "../vapix/discovery.ts";
import { table } from "../vapix/all-tables.ts";
import { lookUp } from "../vapix/method-table.ts";
import { neededFor } from "../contract/versions.ts";

/** Whether a device has a method, as far as known, and which version it lacks if it certainly does not have it. */
export function supportOf(discovery: Discovery, api: string, method: string) {
  const needed = neededFor(lookUp(table, api, method));
  const supported = isSupported(discovery, api, needed);
  const { since, absentAt } = needed;
  const version = absentAt === undefined ? since : `later than ${absentAt}`;
  return {
    isSupported: supported ?? false,
    lacks: supported === false ? `requires API version ${version}` : undefined,
  };
}

const NEVER: readonly ErrorKind[] = ["json", "missing", "content-type", "http-method", "too-large"];

/** Kinds of errors that a valid request must not cause. If support is unknown, the device may reject the method. */
export function neverOf(isSupported: boolean): readonly ErrorKind[] {
  return isSupported ? [...NEVER, "version", "method"] : NEVER;
}
