/** Versions of a method, from the method table. */
export interface MethodVersions {
  since: string;
  /** API version by path of a parameter (`a.b[].c`), if the parameter is newer than the method. */
  later?: Readonly<Record<string, string>>;
  /** The same for inferred versions; "" is the method itself. */
  inferred?: Readonly<Record<string, string>>;
  /** A version that is known to lack the method. */
  absentAt?: string;
}

/** The API version that introduced a feature. */
export interface Needed {
  since: string;
  /** Whether the vendor states it: an inferred feature may be older. */
  isStated: boolean;
  absentAt?: string | undefined;
}

/** The version of a method or, by its path, of a parameter. */
export function neededFor({ since, later = {}, inferred = {}, absentAt }: MethodVersions, path = ""): Needed {
  // A parameter is not older than its parents.
  const holders = Object.keys({ ...later, ...inferred }).filter(
    (known) => known === "" || known === path || path.startsWith(`${known}.`) || path.startsWith(`${known}[`),
  );
  const needs = holders.map((known) => ({ since: later[known] ?? inferred[known]!, isStated: known in later }));
  const newest = needs.reduce((a, b) => (isNewer(b.since, a.since) ? b : a), { since, isStated: true });
  return { ...newest, absentAt };
}

/** The lowest API version that supports the method and all used parameters. */
export function lowestVersion({ since, later }: MethodVersions, params: unknown): string {
  if (later === undefined || params === undefined) return since;
  const used = Object.entries(later).filter(([path]) => isUsed(params, path.split(/\.|(?=\[\])/)));
  return used.reduce((lowest, [, version]) => (isNewer(version, lowest) ? version : lowest), since);
}

function isUsed(value: unknown, [step, ...rest]: string[]): boolean {
  if (value === undefined) return false;
  if (step === undefined) return true;
  if (step === "[]") return Array.isArray(value) && value.some((item) => isUsed(item, rest));
  return isUsed((value as Record<string, unknown> | null)?.[step], rest);
}

export function isNewer(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}
