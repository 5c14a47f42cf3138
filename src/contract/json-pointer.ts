/** The steps of a JSON pointer: `["params", "ports", "0"]` of `/params/ports/0`. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Removes a member, in copies of the objects that contain it.
 *
 * @param value A copy itself.
 * @param own Objects and arrays that are copies already; grows.
 */
export function removeAtPointer(value: object, pointer: string, own: Set<object>): void {
  const steps = stepsOf(pointer);
  const name = steps.pop()!;
  let holder = value as Record<string, unknown>;
  for (const step of steps) {
    const member = holder[step];
    if (typeof member !== "object" || member === null) return;
    const copy = own.has(member) ? member : Array.isArray(member) ? [...member] : { ...member };
    own.add(copy);
    holder[step] = copy;
    holder = copy as Record<string, unknown>;
  }
  delete holder[name];
}
