import type { Fault } from "./check.ts";

/** How often a request is read anew: what is dropped from a union may show that another branch was meant. */
const PASSES = 5;

/** A request without the parameters that the contract does not know, and which these are. */
export function asKnown<T extends object>(
  envelope: T,
  check: (envelope: T) => Fault[],
): { envelope: T; dropped: string[] } {
  const known = structuredClone(envelope);
  const dropped = new Set<string>();
  for (let pass = 0; pass < PASSES; pass++) {
    const unknown = check(known).filter(({ unknown: pointer }) => pointer?.startsWith("/params/"));
    if (unknown.length === 0) break;
    for (const { unknown: pointer, path } of unknown) {
      remove(known, pointer!);
      dropped.add(path);
    }
  }
  return { envelope: known, dropped: [...dropped] };
}

function remove(value: object, pointer: string): void {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const name = steps.pop()!;
  let holder: Record<string, unknown> | undefined = value as Record<string, unknown>;
  for (const step of steps) holder = holder?.[step] as Record<string, unknown> | undefined;
  delete holder?.[name];
}
