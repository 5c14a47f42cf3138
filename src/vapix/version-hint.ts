import type { Needed } from "../contract/versions.ts";

/** What may be behind a refusal of the version or the method. */
export function versionHint({ since, isStated }: Needed, announced: string | undefined): string {
  const source = isStated ? "" : " by the vendor's examples";
  const device = announced === undefined ? "discover() tells what the device has" : `the device announces ${announced}`;
  return `the method came with API version ${since}${source}; ${device}`;
}
