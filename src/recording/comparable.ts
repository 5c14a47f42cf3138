import { isObject } from "../contract/json.ts";
import { createHider } from "./hider.ts";

/** A value as text in which the order of members does not matter. */
export function canonical(value: unknown): string {
  return JSON.stringify(value ?? {}, (_, member: unknown) =>
    isObject(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}

/** The same without what a recording hides: equal for parameters as a client sends them and as they were recorded. */
export function comparable(params: unknown): string {
  const sorted = JSON.parse(canonical(params)) as unknown;
  return JSON.stringify(createHider(false).hide(sorted));
}
