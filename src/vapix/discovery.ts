import type { DiscoveredApi } from "../../generated/types/api-discovery.ts";
import { isNewer, type Needed } from "../contract/versions.ts";
import { isObject } from "../contract/json.ts";

/** APIs of a device. */
export interface Discovery {
  /**
   * All entries as the device sent them, unordered; undefined if the device is too old for API discovery (before AXIS
   * OS 8.50), or did not send a list.
   */
  readonly apis: readonly DiscoveredApi[] | undefined;
  /**
   * The newest announced version of an API with a major version.
   *
   * @returns undefined if the device does not announce the API
   */
  version(api: string, major?: number): string | undefined;
}

/** Creates a Discovery from the list that a device sent. It skips entries that are not objects. */
export function discoveryOf(apiList: unknown): Discovery {
  const apis = Array.isArray(apiList) ? (apiList.filter(isObject) as DiscoveredApi[]) : undefined;
  return {
    apis,
    version: (api, major = 1) =>
      apis
        // A device may send a number, or any other type.
        ?.flatMap(({ id, version }) => (id === api && typeof version !== "object" ? String(version) : []))
        .filter((version) => Number.parseInt(version, 10) === major)
        .reduce<string | undefined>((newest, one) => (newest && !isNewer(one, newest) ? newest : one), undefined),
  };
}

/** Whether a device supports a version of an API; undefined if unknown. */
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

/** A hint for an error about the version or the method. */
export function versionHint({ since, isStated }: Needed, announced: string | undefined): string {
  const source = isStated ? "" : " by the vendor's examples";
  const device =
    announced === undefined ? "discover() returns the versions of the device" : `the device announces ${announced}`;
  return `the method requires API version ${since}${source}; ${device}`;
}
