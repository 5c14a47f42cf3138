/**
 * The text of an error about a name that does not exist: `unknown method "foo" of mqtt-client; available: a, b`.
 *
 * @param where What lacks the name: `of mqtt-client`.
 */
export function unknownName(kind: string, name: string, available: readonly string[], where = ""): string {
  return `unknown ${kind} "${name}"${where && ` ${where}`}; available: ${available.join(", ")}`;
}

/**
 * The entry of a name.
 *
 * @throws TypeError if there is none; its text names those that there are
 */
export function named<T>(entries: Readonly<Record<string, T>>, kind: string, name: string, where?: string): T {
  if (Object.hasOwn(entries, name)) return entries[name]!;
  throw new TypeError(unknownName(kind, name, Object.keys(entries), where));
}

/** The names of all members of a type, as the keys of a table. */
export type Names<T> = Readonly<Record<keyof T, true>>;

/**
 * Refuses an option that a table of names lacks.
 *
 * @throws TypeError whose text names those that there are
 */
export function checkOptions(options: object, names: Readonly<Record<string, true>>, where?: string): void {
  for (const name in options) named(names, "option", name, where);
}
