import type { ApiProfile } from "../contract/methods.ts";
import { isNewer } from "../contract/versions.ts";

/** Whether devices are known to use another name for a property, given by its path below `data`. */
export type Renamed = (method: string, path: string, name: string) => boolean;

/**
 * How recorded devices with an announced or returned version of an API spell its properties. If no recorded device has
 * the version, the next older one counts.
 */
export function spellingsAt(profiles: readonly ApiProfile[], version: string | undefined): Renamed {
  const known = version === undefined ? [] : nearest(profiles, version);
  return (method, path, name) =>
    known.some(({ renames = {} }) => renames[method]?.[path.replace(/\[\d+\]/g, "[]")] === name);
}

function nearest(profiles: readonly ApiProfile[], version: string): ApiProfile[] {
  const same = profiles.filter(({ announced, answers }) => announced === version || answers === version);
  if (same.length > 0) return same;
  const versionOf = ({ announced, answers }: ApiProfile) => (announced ?? answers)!;
  const older = profiles.filter((profile) => isNewer(version, versionOf(profile)));
  return older.toSorted((a, b) => (isNewer(versionOf(a), versionOf(b)) ? -1 : 1)).slice(0, 1);
}
