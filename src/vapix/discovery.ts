import { isNewer } from "./versions.ts";

/** An API as a device lists it. */
export interface DiscoveredApi {
  /** Id, such as `mqtt-client`. Several entries may have one id, with different versions. */
  id: string;
  /** Newest version of this major that the device announces: `1.6`. */
  version: string;
  name?: string;
  /** Address of its documentation; often empty. */
  docLink?: string;
  /** `official`, `released`, `beta`, `deprecated` or another word; some entries have none. */
  status?: string;
}

/** What a device has. */
export interface Discovery {
  /** All entries, in no order; undefined where the device is too old for API discovery (before AXIS OS 8.50). */
  readonly apis: readonly DiscoveredApi[] | undefined;
  /**
   * The newest version of an API that the device announces, of the major version asked for.
   *
   * @returns undefined where it announces none
   */
  version(api: string, major?: number): string | undefined;
}

/** Makes a list of entries answer questions. */
export function discoveryOf(apis: readonly DiscoveredApi[] | undefined): Discovery {
  return {
    apis,
    version: (api, major = 1) =>
      apis
        ?.filter(({ id, version }) => id === api && Number.parseInt(version, 10) === major)
        .map(({ version }) => version)
        .reduce<string | undefined>((newest, one) => (newest && !isNewer(one, newest) ? newest : one), undefined),
  };
}

/** Whether a device has what came with a version; undefined where that cannot be known. */
export function isSupported(
  discovery: Discovery,
  api: string,
  { since, isStated }: { since: string; isStated: boolean },
): boolean | undefined {
  if (discovery.apis === undefined) return undefined;
  const announced = discovery.version(api, Number.parseInt(since, 10));
  if (announced === undefined) return discovery.apis.some(({ id }) => id === api) && !isStated ? undefined : false;
  if (!isNewer(since, announced)) return true;
  return isStated ? false : undefined;
}
