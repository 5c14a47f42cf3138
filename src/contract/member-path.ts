/** A step from a value into it: a member, all items of an array, or those that have a member with a value. */
export type Step = { kind: "member"; name: string } | { kind: "items"; where?: { name: string; value: string } };

/** Where a member or an item is: in an object by name, in an array by index. */
export type Place = { holder: Record<string, unknown>; key: string } | { holder: unknown[]; key: number };

/** Reads `devices[].configurations[mode=none].params`. A member may have any name without a dot and a bracket. */
export function parsePath(path: string): Step[] {
  return path.split(/\.|(?=\[)/).map((part): Step => {
    const [, name, value] = /^\[(?:([^=\]]+)=([^\]]*))?\]$/.exec(part) ?? [];
    if (name !== undefined) return { kind: "items", where: { name, value: value! } };
    return part === "[]" ? { kind: "items" } : { kind: "member", name: part };
  });
}

/** All places of a value that a path leads to, those of an array in its order. */
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

/** What is at a place. */
export function valueAt({ holder, key }: Place): unknown {
  return (holder as Record<string | number, unknown>)[key];
}

/** Takes out what is at the places, which are all those of one path. */
export function removeAt(places: readonly Place[]): void {
  // From the end, so that the indexes before it stay right.
  for (const { holder, key } of places.toReversed())
    if (Array.isArray(holder)) holder.splice(key as number, 1);
    else delete holder[key];
}

/** Puts something else there, from what is there. */
export function replaceAt(places: readonly Place[], replacement: (value: unknown) => unknown): void {
  for (const { holder, key } of places) {
    const members = holder as Record<string | number, unknown>;
    members[key] = replacement(members[key]);
  }
}

/** Gives what is there another name, at the same place among the members of its object. */
export function renameAt(places: readonly Place[], name: string): void {
  for (const { holder, key } of places) {
    const members = holder as Record<string, unknown>;
    for (const [known, value] of Object.entries(members)) {
      delete members[known];
      members[known === key ? name : known] = value;
    }
  }
}
