/** Maximum number of levels of a value: no API has a tenth of it, and many thousands of levels overflow the stack. */
export const MAX_LEVELS = 200;

/** Whether a JSON value has more levels. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_LEVELS) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}
