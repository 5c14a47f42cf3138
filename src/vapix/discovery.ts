import type { DiscoveredApi } from "../../generated/types/api-discovery.ts";
import { isNewer, type Needed } from "../contract/versions.ts";
import { isObject } from "../contract/json.ts";
import { VapixHttpError } from "./errors/http-error.ts";
import { VapixMethodError } from "./errors/method-error.ts";

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

/** Calls a method without parameters, and gives its data. */
export type Call = (api: string, method: string) => Promise<object>;

/** Asks a device which APIs it has. One that is too old for API discovery answers with a page, HTTP 404. */
export async function discover(call: Call, hasAccount: boolean): Promise<Discovery> {
  const list = (): Promise<{ apiList?: unknown }> => call("api-discovery", "getApiList");
  const { apiList } = await list()
    .catch(async (error: unknown) => {
      // AXIS OS 9.80 and 10.12 refuse anonymous calls without asking who calls: another CGI asks.
      if (!(error instanceof VapixMethodError) || !hasAccount) throw error;
      await call("basic-device-info", "getAllProperties");
      return list();
    })
    .catch(unlessAbsent<{ apiList?: unknown }>({}));
  return discoveryOf(apiList);
}

/**
 * Asks an API that devices do not announce for its versions. A device without it answers with a page, HTTP 404.
 *
 * @param call Calls a method of the API.
 */
export async function askedDiscovery(api: string, call: (method: string) => Promise<object>): Promise<Discovery> {
  const asked: Promise<{ apiVersions?: unknown }> = call("getSupportedVersions");
  const { apiVersions } = await asked.catch(unlessAbsent<{ apiVersions?: unknown }>({ apiVersions: [] }));
  return discoveryOf(
    Array.isArray(apiVersions) ? apiVersions.map((version: unknown) => ({ id: api, version })) : undefined,
  );
}

/** What stands for the answer of a CGI that is not there. */
function unlessAbsent<T>(otherwise: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof VapixHttpError && error.status === 404) return otherwise;
    throw error;
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
