import type { Bench } from "tinybench";

/** The median; for an even count, the mean of the two middle numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Statistics of a task of a benchmark, in milliseconds. */
export function latencyOf(bench: Bench, task: string) {
  const { result } = bench.getTask(task)!;
  if (!("latency" in result)) throw new Error(`"${task}" was not measured`);
  return result.latency;
}

const unit =
  (name: string, digits: number, one = 1) =>
  (value: number) =>
    `${(value / one).toFixed(digits)} ${name}`;
export const ratio = unit("×", 2);
export const seconds = unit("s", 2);
export const milliseconds = unit("ms", 2);
export const kilobytes = unit("kB", 1, 1e3);
export const megabytes = unit("MB", 0, 1e6);

/** A number that is measured, and what it shall be. */
export interface Goal {
  /** What the number is of: `the client, 20 at once`. */
  what: string;
  found: number;
  sign: "<" | "≤" | "≥";
  limit: number;
  unit?: (value: number) => string;
}

/** A line that says whether a goal is reached. */
export function verdict({ what, found, sign, limit, unit: inUnit = String }: Goal): string {
  const isReached = sign === "<" ? found < limit : sign === "≤" ? found <= limit : found >= limit;
  return `${isReached ? "✓" : "✗"} ${what}: ${inUnit(found)}, goal ${sign} ${inUnit(limit)}`;
}

/** Returns the list in random order, so that no item always follows the same one. */
export function shuffled<T>(list: readonly T[]): T[] {
  const keyed = list.map((item) => ({ item, key: Math.random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
