/** How many levels of objects and lists a value may have: no API has a tenth of it, and JSON of many thousands overflows. */
export const MOST_LEVELS = 200;

/** Whether a value of JSON has more levels than that. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}
