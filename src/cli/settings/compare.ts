import { isObject, type Json } from "../../contract/json.ts";
import { nearestOrAll } from "../../contract/nearest.ts";
import { covers } from "../../tasks/coverage.ts";
import { table as effects } from "../../vapix/method-table.ts";
import { merged } from "../call/devices.ts";
import { faultsOf, targetOf } from "../call/target.ts";
import { UsageError } from "../usage.ts";
import type { Settings } from "./read.ts";
import { itemName, type Setter, setters } from "./writable-methods.ts";

/** A call that makes a device as it should be. */
export interface Change {
  setter: Setter;
  /** Parameters that write the current values; undefined if the device reports none that can be written. */
  before: Json | undefined;
  /** The current values with those that are wanted. */
  params: Json;
  /** What is wanted. */
  wanted: Json;
  /** What it changes, by path of the parameter. */
  differences: Difference[];
}

interface Difference {
  path: string;
  /** Undefined if it is not set. */
  from: unknown;
  to: unknown;
}

/**
 * The calls that make a device as it should be; what is not wanted otherwise is kept.
 *
 * @throws UsageError if the wanted settings are invalid, or name an item that the device lacks
 */
export async function changesOf(current: Settings, wanted: Settings): Promise<Change[]> {
  const known = setters();
  for (const [api, methods] of Object.entries(wanted)) {
    check(
      api,
      "API",
      known.map((setter) => setter.api),
    );
    const own = known.filter((setter) => setter.api === api).map(({ method }) => method);
    for (const method of Object.keys(methods)) check(method, `method of ${api} that can be set`, own);
  }
  const changes = known.flatMap((setter) => {
    const given = wanted[setter.api]?.[setter.method];
    if (given === undefined) return [];
    const isList = setter.lists.length > 0;
    if (Array.isArray(given) !== isList || ![given].flat().every(isObject))
      throw new UsageError(`${nameOf(setter)} must be ${isList ? "a list of objects" : "an object"}`);
    const secret = secretIn(given, effects[setter.api]!.methods[setter.method]!.secrets ?? []);
    if (secret !== undefined)
      throw new UsageError(
        `${nameOf(setter)}: devices do not report the secret ${secret}, so it cannot be compared; set it by vapix call`,
      );
    return [given].flat().flatMap((own) => changeOf(setter, current, own));
  });
  for (const { setter, params } of changes) {
    const faults = await faultsOf(targetOf(setter.api, setter.method), params);
    if (faults.length > 0)
      throw new UsageError(
        `nothing was sent, because the request would break the contract:\n${faults.map((fault) => `  ${nameOf(setter)} ${fault}`).join("\n")}`,
      );
  }
  return changes;
}

/** `network-settings setHostnameConfiguration`. */
export function nameOf({ api, method }: Setter): string {
  return `${api} ${method}`;
}

function check(name: string, kind: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new UsageError(`unknown ${kind} ${JSON.stringify(name.slice(0, 100))}; ${nearestOrAll(name, known)}`);
}

function changeOf(setter: Setter, current: Settings, wanted: Json): Change[] {
  const items = itemsIn(setter, current);
  const before = items.find((item) => isOfItem(setter, item, wanted));
  if (setter.lists.length > 0 && before === undefined)
    throw new UsageError(
      `${nameOf(setter)}: the device lacks ${itemName(setter, wanted)}; it has ${items.map((item) => itemName(setter, item)).join("; ") || "none"}`,
    );
  const differences = differencesOf(before, wanted, "");
  const params = merged(before, wanted) as Json;
  return differences.length === 0 ? [] : [{ setter, before, params, wanted, differences }];
}

function itemsIn({ api, method }: Setter, settings: Settings): Json[] {
  return [settings[api]?.[method] ?? []].flat();
}

function isOfItem({ keys }: Setter, item: Json, params: Json): boolean {
  return keys.every((key) => item[key] === params[key]);
}

/** Whether settings contain parameters and nothing else; undefined parameters are none at all. */
export function isIn(
  setter: Setter,
  settings: Settings,
  { before, params }: Pick<Change, "before" | "params">,
): boolean {
  const now = itemsIn(setter, settings).find((item) => isOfItem(setter, item, params));
  if (now === undefined || before === undefined) return now === before;
  return differencesOf(now, before, "").length + differencesOf(before, now, "").length === 0;
}

/** The first name of a secret at any depth. */
function secretIn(value: unknown, names: readonly string[]): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).flatMap(([name, member]) =>
    names.includes(name) ? name : (secretIn(member, names) ?? []),
  )[0];
}

function differencesOf(before: unknown, wanted: unknown, path: string): Difference[] {
  if (isObject(wanted) && (isObject(before) || before === undefined))
    return Object.entries(wanted).flatMap(([name, value]) =>
      differencesOf(before?.[name], value, path === "" ? name : `${path}.${name}`),
    );
  // Devices report what is not set as an empty string, or omit it.
  const isSame = covers(before, wanted) || (wanted === "" && before === undefined);
  return isSame ? [] : [{ path, from: before, to: wanted }];
}

/** Differences as text, a line for each. */
export function changeText({ setter, params, differences }: Change): string {
  const item = itemName(setter, params);
  const lines = differences.map(({ path, from, to }) => `  ${path}: ${shown(from)} → ${shown(to)}`);
  return [`${nameOf(setter)}${item && `, ${item}`}`, ...lines].join("\n");
}

function shown(value: unknown): string {
  return value === undefined ? "not set" : JSON.stringify(value);
}

/** Changes as text, or as JSON on one line. */
export function changesShown(changes: readonly Change[], isJson: boolean): string {
  if (!isJson) return changes.map(changeText).join("\n");
  return JSON.stringify(
    changes.map(({ setter, params, differences }) => ({
      api: setter.api,
      method: setter.method,
      ...Object.fromEntries(setter.keys.map((key) => [key, params[key]])),
      differences,
    })),
  );
}
