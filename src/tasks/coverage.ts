/**
 * Whether a reported value has everything that is wanted, whatever else it has. `undefined` stands for what is unset,
 * which devices report as an empty text or not at all. Arrays have the same length.
 */
export function covers(reported: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return reported === undefined || reported === "";
  if (typeof wanted !== "object" || wanted === null) return reported === wanted;
  if (Array.isArray(wanted) && !(Array.isArray(reported) && reported.length === wanted.length)) return false;
  const members = (reported ?? {}) as Record<string, unknown>;
  return Object.entries(wanted).every(([name, member]) => covers(members[name], member));
}
