/** The number in the middle; of an even count, between the two there. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Whether a goal is reached, for a table. */
export function mark(reached: boolean): string {
  return reached ? "✓ pass" : "✗ fail";
}

export function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}

export function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** The smallest of some numbers that so many in a hundred are not above. */
export function percentile(numbers: number[], percent: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil((numbers.length * percent) / 100) - 1)]!;
}
