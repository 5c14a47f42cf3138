/** What the method table knows of a method's versions. */
export interface MethodVersions {
  since: string;
  /** API version by path of parameter (`a.b[].c`), for parameters that came later than the method. */
  later?: Readonly<Record<string, string>>;
}

/** The lowest API version that has the method and every parameter used. */
export function lowestVersion({ since, later = {} }: MethodVersions, params: unknown): string {
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
