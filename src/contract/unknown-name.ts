/**
 * The text of an error about an unknown name: `unknown method "foo" of mqtt-client; available: a, b`.
 *
 * @param where Owner of the names: `of mqtt-client`.
 */
export function unknownName(kind: string, name: string, available: readonly string[], where = ""): string {
  return `unknown ${kind} "${name}"${where && ` ${where}`}; available: ${available.join(", ")}`;
}

/**
 * The entry of a name.
 *
 * @throws TypeError with the available names if the name is unknown
 */
export function named<T>(entries: Readonly<Record<string, T>>, kind: string, name: string, where?: string): T {
  if (Object.hasOwn(entries, name)) return entries[name]!;
  throw new TypeError(unknownName(kind, name, Object.keys(entries), where));
}

/** The names of all properties of a type, as the keys of a table. */
export type Names<T> = Readonly<Record<keyof T, true>>;

/**
 * Rejects unknown options.
 *
 * @throws TypeError with the available options
 */
export function checkOptions(options: object, names: Readonly<Record<string, true>>, where?: string): void {
  for (const name in options) named(names, "option", name, where);
}
