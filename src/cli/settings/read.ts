import { isObject, type Json } from "../../contract/json.ts";
import { parsePath, placesAt, removeAt, replaceAt, valueAt } from "../../contract/member-path.ts";
import { readContract } from "../../contract/methods.ts";
import { once } from "../../contract/once.ts";
import type { VapixClient } from "../../vapix/client.ts";
import { VapixHttpError } from "../../vapix/errors/http-error.ts";
import { VapixMethodError } from "../../vapix/errors/method-error.ts";
import type { ApiId } from "../../vapix/methods.ts";
import { table } from "../../vapix/all-tables.ts";
import { writableInPart } from "../../vapix/writable.ts";
import { neededParameters, sourcesOfMethod } from "../../verify/parameters.ts";
import { faultsOf, sendTo, targetOf } from "../call/target.ts";
import { type Ids, itemName, itemsOf, keyOf, nameOf, type Setter, setters, type Settings } from "./writable-methods.ts";

/** The settings of a device, and what they lack. */
export interface Snapshot {
  settings: Settings;
  /** What could not be read, or not be written back, with the reason. Secrets are among it. */
  omitted: string[];
  ids: Ids;
}

/**
 * Reads what can be set on a device. Where an item of a list refers to others by ids that the device assigned, it has
 * their names.
 *
 * @param apis Ids of the APIs to read; all by default.
 */
export async function readSettings(
  camera: VapixClient,
  signal?: AbortSignal,
  apis?: readonly string[],
): Promise<Snapshot> {
  const settings: Settings = {};
  const omitted: string[] = [];
  const ids = new Map<string, Map<string, unknown>>();
  const reader = once((api: string) => readerOf(camera, api, signal));
  for (const setter of setters().filter(({ api }) => apis?.includes(api) ?? true)) {
    const { api, method } = setter;
    const omit = (reason: string) => void omitted.push(`${nameOf(setter)}: ${reason}`);
    const things = await thingsOf(camera, setter, reader(api), omit, signal);
    if (things === undefined) continue;
    const isNamed = (setter.add?.references ?? []).every((reference) =>
      nameReferences(reference.path, ids.get(`${api} ${reference.to}`), things, (item, text) =>
        omit(`${itemName(setter, item)}: ${text}`),
      ),
    );
    if (!isNamed) omit("it refers to items of a list that is left out");
    else if (setter.list !== undefined) {
      (settings[api] ??= {})[method] = things.map(({ params }) => params);
      ids.set(nameOf(setter), new Map(things.map(({ params, id }) => [keyOf(setter, params), id])));
    } else if (things[0] !== undefined) (settings[api] ??= {})[method] = things[0].params;
  }
  return { settings, omitted, ids };
}

/** Parameters that write what a device has, and the id that it assigned to an item of a list. */
interface Thing {
  params: Json;
  id: unknown;
}

type Read = (method: string) => Promise<Json>;

/**
 * Calls each method of an API once.
 *
 * @param known Data that are not read again, by method.
 */
function readerOf(
  camera: VapixClient,
  api: string,
  signal: AbortSignal | undefined,
  known: Readonly<Record<string, Json>> = {},
): Read {
  const contract = readContract(api);
  const read: Read = once(async (method: string): Promise<Json> => {
    if (known[method] !== undefined) return known[method];
    const found = await neededParameters(contract, contract.methods.get(method)!, read);
    if ("lacks" in found) throw new Error(`${api} ${method}: ${found.lacks}`);
    const { data = {} } = await sendTo(camera, targetOf(api, method), found.params, { signal });
    return data as Json;
  });
  return read;
}

/** What a setter sets, each; undefined if the device lacks it, or a list of it cannot be read as a whole. */
async function thingsOf(
  camera: VapixClient,
  setter: Setter,
  read: Read,
  omit: (reason: string) => void,
  signal: AbortSignal | undefined,
): Promise<Thing[] | undefined> {
  const { api, method } = setter;
  try {
    if ((await camera.supports(api as ApiId, method as "getSupportedVersions")) === false) return undefined;
    const things: Thing[] = [];
    for (const data of await dataOf(camera, setter, read, signal)) {
      const thing = await thingOf(setter, data, omit);
      if (thing !== undefined) things.push(thing);
      // Without an item, the list would look as if the device lacked it.
      else if (setter.add !== undefined) return undefined;
    }
    return things;
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

/** The data of all methods that report what a setter sets; of a list once for each item, with that item alone. */
async function dataOf(
  camera: VapixClient,
  setter: Setter,
  read: Read,
  signal: AbortSignal | undefined,
): Promise<Json[]> {
  const { api, list, method } = setter;
  const contract = readContract(api);
  const sources = sourcesOfMethod(contract, contract.methods.get(method)!);
  if (list === undefined) return [Object.assign({}, ...(await Promise.all(sources.map(read)))) as Json];
  const all: Json[] = [];
  for (const item of itemsOf(setter, await read(list.method))) {
    const readOfItem = readerOf(camera, api, signal, { [list.method]: item });
    all.push(Object.assign({}, ...(await Promise.all(sources.map(readOfItem)))) as Json);
  }
  return all;
}

/** The parameters that write a thing back; undefined if nothing can be made of what the device reports. */
async function thingOf(setter: Setter, data: Json, omit: (reason: string) => void): Promise<Thing | undefined> {
  const { api, method, list, add, update } = setter;
  let made: { params: object; dropped: string[] };
  try {
    made = writableInPart(api, method, data);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    omit(error.message);
    return undefined;
  }
  const within = (add ?? update)!.within;
  const whole = made.params as Json;
  const params = within === undefined ? whole : (whole[within] as [Json])[0];
  const name = itemName(setter, params);
  const omitPart = (text: string) => omit(name === "" ? text : `${name}: ${text}`);
  const faults = await faultsOf(targetOf(api, method), whole);
  if (faults.length > 0) omitPart(`what was read cannot be written: ${faults.join("; ")}`);
  if (faults.length > 0 && list === undefined) return undefined;
  for (const secret of table[api]!.methods[method]!.secrets ?? []) omitPart(`${secret} is secret`);
  for (const path of made.dropped) omitPart(`no request accepts ${path} together with the rest`);
  const id = idIn(setter, data);
  if (add?.assigned === undefined || (await isId(setter, id))) return { params, id };
  // A removal by a wrong id may remove more than the item.
  omitPart(`its ${add.assigned} is not valid`);
  return undefined;
}

/** The id that the device assigned to the only item of a list. */
function idIn({ list, add }: Setter, data: Json): unknown {
  const [place] = (list?.paths ?? []).flatMap((steps) => placesAt(data, steps));
  const item = place && valueAt(place);
  return isObject(item) && add?.assigned !== undefined ? item[add.assigned] : undefined;
}

async function isId({ api, add, update }: Setter, id: unknown): Promise<boolean> {
  if (id === undefined) return false;
  if (update === undefined) return true;
  const faults = await faultsOf(targetOf(api, update.method), { [add!.assigned!]: id });
  return !faults.some((fault) => fault.startsWith(`params.${add!.assigned} `));
}

/**
 * Replaces ids in items by the names of what they refer to.
 *
 * @param ids Ids by name; undefined if the list that is referred to could not be read.
 * @returns Whether it could be read
 */
function nameReferences(
  path: string,
  ids: ReadonlyMap<string, unknown> | undefined,
  things: readonly Thing[],
  omit: (item: Json, text: string) => void,
): boolean {
  if (ids === undefined) return things.length === 0;
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  for (const { params } of things) {
    const places = placesAt(params, parsePath(path));
    const [known, unknown] = [true, false].map((is) => places.filter((place) => names.has(valueAt(place)) === is));
    for (const place of unknown!) omit(params, `${path} has ${String(valueAt(place))}, which the device does not list`);
    replaceAt(known!, (id) => names.get(id));
    removeAt(unknown!);
  }
  return true;
}
