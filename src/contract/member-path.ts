import { once } from "./once.ts";

/** A step into a value: a property, all items of an array, or the items with a certain value of a property. */
export type Step = { kind: "member"; name: string } | { kind: "items"; where?: { name: string; value: string } };

/** Place of a property in an object, or of an item in an array. */
export type Place = { holder: Record<string, unknown>; key: string } | { holder: unknown[]; key: number };

/**
 * Parses `devices[].configurations[mode=none].params`. Names must not contain dots and brackets. Paths come from the
 * contract, so few are kept.
 */
export const parsePath: (path: string) => readonly Step[] = once((path) =>
  path.split(/\.|(?=\[)/).map((part): Step => {
    const [, name, value] = /^\[(?:([^=\]]+)=([^\]]*))?\]$/.exec(part) ?? [];
    if (name !== undefined) return { kind: "items", where: { name, value: value! } };
    return part === "[]" ? { kind: "items" } : { kind: "member", name: part };
  }),
);

/** All places of a value that match a path, those of an array in order. */
export function placesAt(value: unknown, [step, ...rest]: readonly Step[]): Place[] {
  if (step === undefined || typeof value !== "object" || value === null) return [];
  if (step.kind === "items") {
    if (!Array.isArray(value)) return [];
    const { where } = step;
    return value.flatMap((item: Record<string, unknown> | null, key) =>
      where !== undefined && String(item?.[where.name]) !== where.value
        ? []
        : rest.length === 0
          ? [{ holder: value, key }]
          : placesAt(item, rest),
    );
  }
  if (Array.isArray(value) || !Object.hasOwn(value, step.name)) return [];
  const holder = value as Record<string, unknown>;
  return rest.length === 0 ? [{ holder, key: step.name }] : placesAt(holder[step.name], rest);
}

/** The value at a place. */
export function valueAt({ holder, key }: Place): unknown {
  return (holder as Record<string | number, unknown>)[key];
}

/** Removes the values at all places of one path. */
export function removeAt(places: readonly Place[]): void {
  // From the end, so that the other indexes stay valid.
  for (const { holder, key } of places.toReversed())
    if (Array.isArray(holder)) holder.splice(key as number, 1);
    else delete holder[key];
}

/** Replaces the values at the places. */
export function replaceAt(places: readonly Place[], replacement: (value: unknown) => unknown): void {
  for (const { holder, key } of places) {
    const members = holder as Record<string | number, unknown>;
    members[key] = replacement(members[key]);
  }
}

/** Renames properties, without changing their order. */
export function renameAt(places: readonly Place[], name: string): void {
  for (const { holder, key } of places) {
    const members = holder as Record<string, unknown>;
    for (const [known, value] of Object.entries(members)) {
      delete members[known];
      members[known === key ? name : known] = value;
    }
  }
}
