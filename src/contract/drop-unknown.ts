import { removeAtPointer } from "./json-pointer.ts";
import type { Fault } from "./schema-check.ts";

/** Maximum number of passes: dropping a property of a union may change the branch that matches. */
const PASSES = 5;

/** A request without unknown parameters, and the list of these. */
export function asKnown<T extends object>(
  envelope: T,
  check: (envelope: T) => Fault[],
): { envelope: T; dropped: string[] } {
  // Copied only where it changes: an unknown property may be nested too deeply for a full copy.
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
