import type { DiscoveredApi } from "../../generated/types/api-discovery.ts";
import { isNewer, type Needed } from "../contract/versions.ts";
import { isObject } from "../contract/json.ts";
import { VapixHttpError } from "./errors/http-error.ts";

/** What a device has. */
export interface Discovery {
  /**
   * All entries as the device sent them, in no order; undefined where the device is too old for API discovery (before
   * AXIS OS 8.50), or sends something else than a list.
   */
  readonly apis: readonly DiscoveredApi[] | undefined;
  /**
   * The newest version of an API that the device announces, of the major version asked for.
   *
   * @returns undefined where it announces none
   */
  version(api: string, major?: number): string | undefined;
}

/** Makes the list of entries answer questions, whatever a device sent as one: an entry that is not an object is left out. */
export function discoveryOf(apiList: unknown): Discovery {
  const apis = Array.isArray(apiList) ? (apiList.filter(isObject) as DiscoveredApi[]) : undefined;
  return {
    apis,
    version: (api, major = 1) =>
      apis
        // A device may send a number, and anything else.
        ?.flatMap(({ id, version }) => (id === api && typeof version !== "object" ? String(version) : []))
        .filter((version) => Number.parseInt(version, 10) === major)
        .reduce<string | undefined>((newest, one) => (newest && !isNewer(one, newest) ? newest : one), undefined),
  };
}

/**
 * Asks an API that devices do not announce for its versions. A device without it answers with a page, HTTP 404.
 *
 * @param ask Calls `getSupportedVersions`.
 */
export async function askedDiscovery(api: string, ask: () => Promise<{ apiVersions?: unknown }>): Promise<Discovery> {
  const versions = await ask().then(
    ({ apiVersions }) => apiVersions,
    (error: unknown) => {
      if (error instanceof VapixHttpError && error.status === 404) return [];
      throw error;
    },
  );
  return discoveryOf(Array.isArray(versions) ? versions.map((version: unknown) => ({ id: api, version })) : undefined);
}

/** Whether a device has what came with a version; undefined where nobody can know. */
export function isSupported(
  discovery: Discovery,
  api: string,
  { since, isStated, absentAt }: Needed,
): boolean | undefined {
  if (discovery.apis === undefined) return undefined;
  const announced = discovery.version(api, Number.parseInt(since, 10));
  if (announced === undefined) return false;
  if (absentAt !== undefined && !isNewer(announced, absentAt)) return false;
  if (!isNewer(since, announced)) return true;
  return isStated ? false : undefined;
}

/** What may be behind a refusal of the version or the method. */
export function versionHint({ since, isStated }: Needed, announced: string | undefined): string {
  const source = isStated ? "" : " by the vendor's examples";
  const device = announced === undefined ? "discover() tells what the device has" : `the device announces ${announced}`;
  return `the method came with API version ${since}${source}; ${device}`;
}
