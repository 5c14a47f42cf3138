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
      remove(known, pointer!, own);
      dropped.add(path);
    }
  }
  return { envelope: known, dropped: [...dropped] };
}

/** @param own Objects and arrays that are already copies. */
function remove(value: object, pointer: string, own: Set<object>): void {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const name = steps.pop()!;
  let holder = value as Record<string, unknown>;
  for (const step of steps) {
    const member = holder[step];
    if (typeof member !== "object" || member === null) return;
    const copy = own.has(member) ? member : Array.isArray(member) ? [...member] : { ...member };
    own.add(copy);
    holder[step] = copy;
    holder = copy as Record<string, unknown>;
  }
  delete holder[name];
}
