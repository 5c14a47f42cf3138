import { writableMethods } from "../../../generated/client/writable.ts";
import { isObject, type Json } from "../../contract/json.ts";
import { table as effects } from "../../vapix/method-table.ts";
import type { WritableMethod } from "../../vapix/writable.ts";

const table: Readonly<Record<string, Readonly<Record<string, WritableMethod>>>> = writableMethods;

/** A method whose parameters a device reports, so that they can be read, compared and written. */
export interface Setter {
  api: string;
  method: string;
  /** Names of the list in the data whose items it sets one by one: `devices`; empty if it sets one thing. */
  lists: readonly string[];
  /** Parameters that name an item of the list. */
  keys: readonly string[];
  /** Whether it disrupts (`x-effect`): the device may then leave its address. */
  endsConnection: boolean;
}

/** All such methods, in the order of the contract. */
export function setters(): Setter[] {
  return Object.entries(table).flatMap(([api, methods]) => {
    return Object.entries(methods).map(([method, { paths = [], shape }]) => {
      const lists = paths.flatMap((path) => (path.includes("[]") ? [path.slice(0, path.indexOf("[]"))] : []));
      const keys = lists.length > 0 ? (shape.required ?? []) : [];
      return { api, method, lists, keys, endsConnection: effects[api]!.methods[method]!.effect === "disrupts" };
    });
  });
}

/** The data for each item that a method sets: with a list of that item alone. */
export function itemsOf({ lists }: Setter, data: Json): Json[] {
  if (lists.length === 0) return [data];
  const list = lists.find((name) => Array.isArray(data[name]));
  return list === undefined
    ? []
    : (data[list] as unknown[]).filter(isObject).map((item) => ({ ...data, [list]: [item] }));
}

/** Text that names an item in output: `deviceName eth0`. */
export function itemName({ keys }: Setter, params: Json): string {
  return keys.map((key) => `${key} ${String(params[key])}`).join(", ");
}
