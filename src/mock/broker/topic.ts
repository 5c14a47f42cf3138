/**
 * Whether a filter matches a topic, or everything that another filter matches. Prefixes of shared subscriptions are
 * ignored.
 */
export function fits(filter: string, topic: string): boolean {
  const levels = ownFilter(filter).split("/");
  const parts = topic.split("/");
  // Topics with `$` match only filters that name their first level.
  if (topic.startsWith("$") && /^[#+]/.test(levels[0]!)) return false;
  for (const [index, level] of levels.entries()) {
    if (level === "#") return index === levels.length - 1;
    if (parts[index] === undefined) return false;
    if (level === "+" && parts[index] === "#") return false;
    if (level !== "+" && level !== parts[index]) return false;
  }
  return levels.length === parts.length;
}

/** Group and filter of a shared subscription. */
export function sharedOf(filter: string): { group: string; filter: string } | undefined {
  const [, group, rest] = /^\$share\/([^/]+)\/(.+)$/s.exec(filter) ?? [];
  return group === undefined ? undefined : { group, filter: rest! };
}

/** The filter without the prefix and group of a shared subscription. */
export function ownFilter(filter: string): string {
  return sharedOf(filter)?.filter ?? filter;
}

/** Whether the wildcards of a filter are at valid positions. */
export function isFilter(filter: string): boolean {
  const levels = ownFilter(filter).split("/");
  return (
    filter !== "" &&
    levels.every((level, index) => /^[^+#]*$|^\+$/.test(level) || (level === "#" && index === levels.length - 1))
  );
}

/** Whether a string is a topic for publishing: not empty, and without wildcards. */
export function isTopic(topic: string): boolean {
  return /^[^+#]+$/.test(topic);
}
