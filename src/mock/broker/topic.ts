/** Whether a topic filter fits a topic, or all that another filter fits. Of a shared subscription, its own filter counts. */
export function fits(filter: string, topic: string): boolean {
  const levels = ownFilter(filter).split("/");
  const parts = topic.split("/");
  // What the broker tells about itself is for those who ask for it by name.
  if (topic.startsWith("$") && /^[#+]/.test(levels[0]!)) return false;
  for (const [index, level] of levels.entries()) {
    if (level === "#") return index === levels.length - 1;
    if (parts[index] === undefined) return false;
    if (level === "+" && parts[index] === "#") return false;
    if (level !== "+" && level !== parts[index]) return false;
  }
  return levels.length === parts.length;
}

/** The group of a shared subscription, and its filter. */
export function sharedOf(filter: string): { group: string; filter: string } | undefined {
  const [, group, rest] = /^\$share\/([^/]+)\/(.+)$/s.exec(filter) ?? [];
  return group === undefined ? undefined : { group, filter: rest! };
}

/** The filter without the prefix and group of a shared subscription. */
export function ownFilter(filter: string): string {
  return sharedOf(filter)?.filter ?? filter;
}

/** Whether a filter has its wildcards where they may be. */
export function isFilter(filter: string): boolean {
  const levels = ownFilter(filter).split("/");
  return (
    filter !== "" &&
    levels.every((level, index) => /^[^+#]*$|^\+$/.test(level) || (level === "#" && index === levels.length - 1))
  );
}

/** Whether a text is a topic to publish on: not empty, and without wildcards. */
export function isTopic(topic: string): boolean {
  return /^[^+#]+$/.test(topic);
}
