import type { Fault } from "../contract/schema-check.ts";
import { described, type Finding, plainName, violation } from "./finding.ts";

/** A fault as a finding, with what came in place of what the schema says. */
export function findingOf({ kind, path, text, unknown }: Fault, value: unknown): Finding {
  if (kind === "missing") return violation("missing", path, text, "nothing");
  if (unknown !== undefined) {
    const end = Math.max(path.lastIndexOf("."), path.lastIndexOf("]")) + 1;
    const name = plainName(path.slice(end));
    return violation("unknown", path.slice(0, end) + name, text, described(valueAt(value, path)));
  }
  return violation("type", path, text, described(valueAt(value, path)));
}

/** The value at a path of a fault. */
export function valueAt(value: unknown, path: string): unknown {
  const steps = path === "the body" ? [] : path.split(/\.|\[(\d+)\]/).filter(Boolean);
  return steps.reduce<unknown>((holder, step) => (holder as Record<string, unknown> | undefined | null)?.[step], value);
}
