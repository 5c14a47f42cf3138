/** Maximum number of levels of a value: no API has a tenth of it, and many thousands of levels overflow the stack. */
const MAX_LEVELS = 200;

/** Whether a JSON value has more levels. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_LEVELS) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** The text of an error about such a value. @param subject With its verb: `--params is`. */
export function tooDeep(subject: string): string {
  return `${subject} nested more than ${MAX_LEVELS} levels deep`;
}

/** @throws Error if the response to a method or an operation has more levels */
export function requireLevels(api: string, method: string, answer: unknown): void {
  if (isTooDeep(answer)) throw new Error(tooDeep(`${api} ${method}: the answer is`));
}
