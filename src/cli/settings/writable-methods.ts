import { writableMethods } from "../../../generated/client/writable.ts";
import { type Addition, additionOf } from "../../contract/additions.ts";
import { merged, resolve } from "../../contract/document.ts";
import { isObject, type Json } from "../../contract/json.ts";
import { parsePath, type Step } from "../../contract/member-path.ts";
import { type ApiContract, readContract } from "../../contract/methods.ts";
import { once } from "../../contract/once.ts";
import { reportedSources } from "../../contract/sources.ts";
import { table as effects } from "../../vapix/all-tables.ts";
import type { WritableMethod } from "../../vapix/writable.ts";

const table: Readonly<Record<string, Readonly<Record<string, WritableMethod>>>> = writableMethods;

/** Settings of a device: by API and method, its parameters, or a list of items. */
export type Settings = Record<string, Record<string, Json | Json[]>>;

/** Ids that the device assigned to the items of lists: by list (`nameOf`), then by item (`keyOf`). */
export type Ids = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What can be set: one thing, or the items of a list. */
export interface Setter {
  api: string;
  /** Name in the file: the method that sets it; of a list whose items can be added, the one that adds. */
  method: string;
  /** Where the list is reported; undefined if it is one thing. */
  list: { method: string; paths: readonly (readonly Step[])[] } | undefined;
  /** Parameters that name an item of the list. */
  keys: readonly string[];
  /** Sets the thing, or an item that exists; undefined if items can only be replaced. */
  update: Writer | undefined;
  /** Adds an item; undefined if the device has the items by itself. */
  add: (Writer & Addition) | undefined;
  /** Whether it disrupts (`x-effect`): the device may then leave its address. */
  endsConnection: boolean;
}

/** A method that writes one thing. */
export interface Writer {
  method: string;
  /** Parameter that is a list with the thing as its only item; undefined if the parameters are the thing. */
  within: string | undefined;
  members: readonly string[];
}

/** All that can be set, in the order of the contract. */
export function setters(): Setter[] {
  return Object.keys(table).flatMap(settersOf);
}

const settersOf = once((api: string): Setter[] => {
  const contract = readContract(api);
  const names = Object.keys(table[api]!);
  const additions = new Map(names.map((name) => [name, additionOf(contract, name)]));
  const isUpdater = (name: string) =>
    [...additions].some(([other, addition]) => other !== name && addition?.updater === name);
  return names
    .filter((name) => !isUpdater(name))
    .map((method) => {
      const addition = additions.get(method);
      const writer = writerOf(api, method);
      const updater = addition === undefined ? method : addition.updater;
      const list = listOf(contract, writer);
      const named = addition?.keys ?? (list === undefined ? [] : (table[api]![method]!.shape.required ?? []));
      return {
        api,
        method,
        list,
        keys: named.map((path) => path.replace(`${writer.within}[].`, "")),
        update: updater === undefined ? undefined : writerOf(api, updater),
        add: addition && { ...writer, ...addition },
        endsConnection: effects[api]!.methods[method]!.effect === "disrupts",
      };
    });
});

function writerOf(api: string, method: string): Writer {
  const { own = {}, shape } = table[api]![method]!;
  const within = Object.keys(own).find((name) => shape.members?.[name]?.items?.members !== undefined);
  const { members = {} } = within === undefined ? shape : shape.members![within]!.items!;
  return { method, within, members: Object.keys(members) };
}

/** The list whose items a method sets: where its parameters come from, the path that enters most lists. */
function listOf(contract: ApiContract, { method, within }: Writer): Setter["list"] {
  const { document, methods } = contract;
  const params = merged(document, resolve(document, methods.get(method)!.request).properties!["params"]!);
  const ends = reportedSources(document, params).flatMap((source) => {
    const path = within === undefined ? source.path : `${source.path}[]`;
    return path.includes("[") ? [{ ...source, path: path.slice(0, path.lastIndexOf("]") + 1) }] : [];
  });
  const depth = ({ path }: { path: string }) => path.split("[").length;
  const deepest = ends.filter((end) => ends.every((other) => depth(other) <= depth(end)));
  const [first] = deepest;
  return first && { method: first.method, paths: [...new Set(deepest.map(({ path }) => path))].map(parsePath) };
}

/** The data for each item of a list: with that item alone. */
export function itemsOf({ list }: Setter, data: Json): Json[] {
  if (list === undefined) return [data];
  return list.paths.map((steps) => narrowed(data, steps) as Json[]).find((found) => found.length > 0) ?? [];
}

function narrowed(value: unknown, [step, ...rest]: readonly Step[]): unknown[] {
  if (step === undefined) return [value];
  if (step.kind === "member")
    return isObject(value) ? narrowed(value[step.name], rest).map((own) => ({ ...value, [step.name]: own })) : [];
  const { where } = step;
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const isMeant = (item: unknown) =>
    where === undefined || (isObject(item) && String(item[where.name]) === where.value);
  return items.filter(isMeant).flatMap((item) => narrowed(item, rest).map((own) => [own]));
}

/** `network-settings setHostnameConfiguration`. */
export function nameOf({ api, method }: Setter): string {
  return `${api} ${method}`;
}

/** Values that name an item, as text. */
export function keyOf({ keys }: Setter, item: Json): string {
  return keys.map((key) => String(item[key])).join(", ");
}

/** Text that names an item in output: `deviceName eth0`. */
export function itemName({ keys }: Setter, item: Json): string {
  return keys.map((key) => `${key} ${String(item[key])}`).join(", ");
}
