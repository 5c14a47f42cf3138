import type { ErrorKind } from "../../generated/client/facade.ts";
import { type Discovery, isSupported } from "../vapix/discovery.ts";
import { lookUp } from "../vapix/method-table.ts";
import { neededFor } from "../contract/versions.ts";

/** Whether a device has a method, as far as that can be known, and what it lacks where it certainly has not. */
export function supportOf(discovery: Discovery, api: string, method: string) {
  const needed = neededFor(lookUp(api, method).entry);
  const supported = isSupported(discovery, api, needed);
  const { since, absentAt } = needed;
  const version = absentAt === undefined ? since : `a later one than ${absentAt}`;
  return {
    isSupported: supported ?? false,
    lacks: supported === false ? `it takes API version ${version}` : undefined,
  };
}

const NEVER: readonly ErrorKind[] = ["json", "missing", "content-type", "http-method", "too-large"];

/** What a right request must not be refused with. Where nobody can know of the method, the device may say it has none. */
export function neverOf(isSupported: boolean): readonly ErrorKind[] {
  return isSupported ? [...NEVER, "version", "method"] : NEVER;
}
