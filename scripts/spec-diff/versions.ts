/**
 * Whether users of one version expect that the next one may break them: if the major version differs or, before 1.0,
 * the minor version.
 */
export function allowsBreaking(before: string, now: string): boolean {
  const [[oldMajor, oldMinor], [major, minor]] = [numbers(before), numbers(now)];
  if (major !== oldMajor) return major > oldMajor;
  return major === 0 && minor > oldMinor;
}

function numbers(version: string): [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
}
