import type { Json } from "../../contract/json.ts";
import { readContract } from "../../contract/methods.ts";
import { once } from "../../contract/once.ts";
import type { VapixClient } from "../../vapix/client.ts";
import { VapixHttpError } from "../../vapix/errors/http-error.ts";
import { VapixMethodError } from "../../vapix/errors/method-error.ts";
import type { ApiId } from "../../vapix/methods.ts";
import { table } from "../../vapix/method-table.ts";
import { writableInPart } from "../../vapix/writable.ts";
import { neededParameters, sourcesOfMethod } from "../../verify/parameters.ts";
import { faultsOf, sendTo, targetOf } from "../call/target.ts";
import { itemName, itemsOf, type Setter, setters } from "./writable-methods.ts";

/** What can be set on a device: parameters by API and method; a list of them if the method sets items of a list. */
export type Settings = Record<string, Record<string, Json | Json[]>>;

/** The settings of a device, and what they lack. */
export interface Snapshot {
  settings: Settings;
  /** What could not be read, or not be written back, with the reason. Secrets are among it. */
  omitted: string[];
}

/**
 * Reads what can be set on a device.
 *
 * @param only Id of an API; all by default.
 */
export async function readSettings(camera: VapixClient, signal?: AbortSignal, only?: string): Promise<Snapshot> {
  const settings: Settings = {};
  const omitted: string[] = [];
  const reader = once((api: string) => readerOf(camera, api, signal));
  for (const setter of setters().filter(({ api }) => only === undefined || api === only)) {
    const { api, method } = setter;
    const data = await dataOf(camera, setter, reader(api), (reason) => omitted.push(`${api} ${method}: ${reason}`));
    if (data === undefined) continue;
    const all: Json[] = [];
    for (const item of itemsOf(setter, data)) {
      const made = await paramsOf(setter, item);
      if (made.params !== undefined) all.push(made.params);
      omitted.push(...made.omitted.map((text) => `${api} ${method}: ${text}`));
    }
    if (setter.lists.length > 0 || all.length > 0)
      (settings[api] ??= {})[method] = setter.lists.length > 0 ? all : all[0]!;
  }
  return { settings, omitted };
}

type Read = (method: string) => Promise<Json>;

/** Calls each method of an API once. */
function readerOf(camera: VapixClient, api: string, signal: AbortSignal | undefined): Read {
  const contract = readContract(api);
  const read: Read = once(async (method: string): Promise<Json> => {
    const found = await neededParameters(contract, contract.methods.get(method)!, read);
    if ("lacks" in found) throw new Error(`${api} ${method}: ${found.lacks}`);
    const { data = {} } = await sendTo(camera, targetOf(api, method), found.params, { signal });
    return data as Json;
  });
  return read;
}

/** The data of all sources of a method; undefined if the device lacks it. */
async function dataOf(
  camera: VapixClient,
  { api, method }: Setter,
  read: Read,
  omit: (reason: string) => void,
): Promise<Json | undefined> {
  const contract = readContract(api);
  try {
    if ((await camera.supports(api as ApiId, method as "getSupportedVersions")) === false) return undefined;
    const sources = sourcesOfMethod(contract, contract.methods.get(method)!);
    return Object.assign({}, ...(await Promise.all(sources.map(read)))) as Json;
  } catch (error) {
    if (error instanceof VapixHttpError && error.status === 404) return undefined;
    if (error instanceof VapixHttpError && error.status === 403) {
      omit("the account may not read it");
      return undefined;
    }
    if (!(error instanceof VapixMethodError)) throw error;
    if (error.kind !== "method" && error.kind !== "version") omit(error.message);
    return undefined;
  }
}

/** The parameters that write an item back, and what they lack. */
async function paramsOf(setter: Setter, data: Json): Promise<{ params?: Json; omitted: string[] }> {
  const { api, method } = setter;
  let made: { params: object; dropped: string[] };
  try {
    made = writableInPart(api, method, data);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { omitted: [error.message] };
  }
  const params = made.params as Json;
  const name = itemName(setter, params);
  const where = (text: string) => (name === "" ? text : `${name}: ${text}`);
  const faults = await faultsOf(targetOf(api, method), params);
  if (faults.length > 0) return { omitted: [where(`what was read cannot be written: ${faults.join("; ")}`)] };
  const secrets = (table[api]!.methods[method]!.secrets ?? []).map((secret) => where(`${secret} is secret`));
  const dropped = made.dropped.map((path) => where(`no request accepts ${path} together with the rest`));
  return { params, omitted: [...secrets, ...dropped] };
}
