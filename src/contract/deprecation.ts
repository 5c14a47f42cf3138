import type { Deprecation } from "./document.ts";

/** A deprecation as a sentence: `Deprecated since AXIS OS 12.4; use the time API v2.` */
export function deprecationText({ since, successor }: Deprecation): string {
  return `Deprecated since ${since}${successor === undefined ? "" : `; use ${successor}`}.`;
}
