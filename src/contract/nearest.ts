/** The known name that was probably meant; undefined if none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 64) return undefined;
  const [best] = known
    .map((other) => ({ other, steps: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, steps }) => steps <= Math.ceil(other.length / 4))
    .sort((a, b) => a.steps - b.steps);
  return best?.other;
}

/** The text of an error about an unknown name, with the known one that was probably meant, or all known ones. */
export function unknownNear(kind: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  const remedy = near === undefined ? `available: ${[...new Set(known)].join(", ")}` : `did you mean ${near}?`;
  return `unknown ${kind} ${JSON.stringify(name.slice(0, 100))}; ${remedy}`;
}

/** Edit distance: number of characters to add, remove, change, or swap with the next one. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const [row, before] = [rows[i - 1]!, rows[i - 2]];
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = before !== undefined && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? before[j - 2]! + 1 : Infinity;
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
    }
    rows.push(next);
  }
  return rows[a.length]![b.length]!;
}
