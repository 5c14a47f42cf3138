import type { Needed } from "../contract/versions.ts";

/** A hint for an error about the version or the method. */
export function versionHint({ since, isStated }: Needed, announced: string | undefined): string {
  const source = isStated ? "" : ", which is inferred";
  const device =
    announced === undefined ? "discover() returns the versions of the device" : `the device announces ${announced}`;
  return `the method requires API version ${since}${source}; ${device}`;
}
