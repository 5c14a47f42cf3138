/**
 * The text of an error about a name that does not exist: `unknown method "foo" of mqtt-client; available: a, b`.
 *
 * @param where What lacks the name: `of mqtt-client`.
 */
export function unknownName(kind: string, name: string, available: readonly string[], where = ""): string {
  return `unknown ${kind} "${name}"${where && ` ${where}`}; available: ${available.join(", ")}`;
}
