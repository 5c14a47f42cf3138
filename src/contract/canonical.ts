import { isObject } from "./json.ts";

/** A value as text, independent of the order of properties. */
export function canonical(value: unknown): string {
  return JSON.stringify(value ?? {}, (_, member: unknown) =>
    isObject(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}
