import { removeAtPointer } from "./json-pointer.ts";
import type { Fault } from "./schema-check.ts";

/** How often a request is read anew: what is dropped from a union may show that another branch was meant. */
const PASSES = 5;

/** A request without the parameters that the contract does not know, and which these are. */
export function asKnown<T extends object>(
  envelope: T,
  check: (envelope: T) => Fault[],
): { envelope: T; dropped: string[] } {
  // Copied as far as it is changed: an unknown member may be too deep for a copy of the whole.
  const known = { ...envelope };
  const own = new Set<object>([known]);
  const dropped = new Set<string>();
  for (let pass = 0; pass < PASSES; pass++) {
    const unknown = check(known).filter(({ unknown: pointer }) => pointer?.startsWith("/params/"));
    if (unknown.length === 0) break;
    for (const { unknown: pointer, path } of unknown) {
      removeAtPointer(known, pointer!, own);
      dropped.add(path);
    }
  }
  return { envelope: known, dropped: [...dropped] };
}
