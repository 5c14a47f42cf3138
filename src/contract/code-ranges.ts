/** The entry of a code in a table by ranges `first-last`; undefined if no range contains it. */
export function inRange<T>(ranges: Readonly<Record<string, T>> | undefined, code: number): T | undefined {
  return Object.entries(ranges ?? {}).find(([range]) => {
    const [first, last] = range.split("-").map(Number);
    return code >= first! && code <= last!;
  })?.[1];
}
