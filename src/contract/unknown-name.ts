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
