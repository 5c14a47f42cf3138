import type { ApiProfile } from "../mock/contract.ts";
import { isNewer } from "../vapix/versions.ts";

/** What devices with a version of an API are known to lack and to name in another way, by paths below `data`. */
export interface Deviations {
  omits(method: string, path: string): boolean;
  renames(method: string, path: string, name: string): boolean;
}

/**
 * What the recorded versions of AXIS OS tell of a version of an API, announced or answered; of one that no recorded
 * device has, those of the newest that is older.
 */
export function deviationsAt(profiles: readonly ApiProfile[], version: string | undefined): Deviations {
  const known = version === undefined ? [] : nearest(profiles, version);
  return {
    omits: (method, path) =>
      known.some(({ omits = {} }) =>
        omits[method]?.some((omitted) => withoutIndexes(omitted) === withoutIndexes(path)),
      ),
    renames: (method, path, name) => known.some(({ renames = {} }) => renames[method]?.[withoutIndexes(path)] === name),
  };
}

function nearest(profiles: readonly ApiProfile[], version: string): ApiProfile[] {
  const same = profiles.filter(({ announced, answers }) => announced === version || answers === version);
  if (same.length > 0) return same;
  const sorted = profiles.toSorted((a, b) => (isNewer(a.announced, b.announced) ? -1 : 1));
  return [sorted.find(({ announced }) => isNewer(version, announced)) ?? sorted.at(-1)].filter(
    (profile) => profile !== undefined,
  );
}

/** A path as it stands for all items of a list: `devices[].state` of `devices[0].state` and of `devices[type=wlan].state`. */
function withoutIndexes(path: string): string {
  return path.replace(/\[[^\]]*\]/g, "[]");
}
