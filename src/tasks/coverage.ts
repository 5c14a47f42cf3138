/**
 * Whether a reported value contains everything that is wanted; it may contain more. `undefined` means unset, which
 * devices report as an empty string or omit. Arrays must have the same length.
 */
export function covers(reported: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return reported === undefined || reported === "";
  if (typeof wanted !== "object" || wanted === null) return reported === wanted;
  if (Array.isArray(wanted) && !(Array.isArray(reported) && reported.length === wanted.length)) return false;
  const members = (reported ?? {}) as Record<string, unknown>;
  return Object.entries(wanted).every(([name, member]) => covers(members[name], member));
}
