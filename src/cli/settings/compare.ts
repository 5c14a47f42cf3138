import { isObject, type Json } from "../../contract/json.ts";
import { covers } from "../../tasks/coverage.ts";
import { merged } from "../call/devices.ts";
import { UsageError } from "../usage.ts";
import { itemName, keyOf, nameOf, type Setter, setters, type Settings } from "./writable-methods.ts";

/** What makes a thing of a device as it should be. */
export interface Change {
  setter: Setter;
  /** A replaced item is removed and added again, because no method changes it. */
  kind: "added" | "changed" | "replaced" | "removed";
  /** What the device has; undefined if it reports nothing that can be written. */
  before: Json | undefined;
  /** What it should have; of what is removed, what it has. */
  params: Json;
  /** What differs, by path of the parameter. */
  differences: Difference[];
}

interface Difference {
  path: string;
  /** Undefined if it is not set. */
  from: unknown;
  to: unknown;
}

/**
 * What makes a device as it should be. Of a list, items are added and removed; what is not wanted otherwise is kept.
 *
 * @param isExact Whether what is not wanted is not kept, either.
 * @throws UsageError if the device lacks a list, or an item of a list that has no method to add it
 */
export function changesBetween(current: Settings, wanted: Settings, isExact = false): Change[] {
  return setters().flatMap((setter) => {
    const given = wanted[setter.api]?.[setter.method];
    if (given === undefined) return [];
    const all = [given].flat();
    const items = itemsIn(setter, current);
    const changes = all.flatMap((own) => changeOf(setter, items, own, isExact));
    if (setter.add === undefined) return changes;
    const wantedKeys = new Set(all.map((own) => keyOf(setter, own)));
    const surplus = items.filter((item) => !wantedKeys.has(keyOf(setter, item)));
    return [
      ...changes,
      ...surplus.map((item): Change => ({ setter, kind: "removed", before: item, params: item, differences: [] })),
    ];
  });
}

/** @throws UsageError if it is a list that can have other items, and the device lacks it */
function itemsIn(setter: Setter, settings: Settings): Json[] {
  const found = settings[setter.api]?.[setter.method];
  if (found === undefined && setter.add !== undefined)
    throw new UsageError(
      `${nameOf(setter)}: the device lacks this list, or it cannot be read; vapix snapshot shows why`,
    );
  return [found ?? []].flat();
}

function changeOf(setter: Setter, items: readonly Json[], wanted: Json, isExact: boolean): Change[] {
  const before = items.find((item) => keyOf(setter, item) === keyOf(setter, wanted));
  if (before === undefined && setter.list !== undefined && setter.add === undefined) {
    if (isExact) return [];
    throw new UsageError(
      `${nameOf(setter)}: the device lacks ${itemName(setter, wanted)}; it has ${items.map((item) => itemName(setter, item)).join("; ") || "none"}`,
    );
  }
  const params = isExact ? wanted : (merged(before, wanted) as Json);
  const found = differencesOf(before, wanted, "");
  const lost = isExact && before !== undefined ? differencesOf(wanted, before, "") : [];
  const differences = [
    ...found,
    ...lost
      .filter(({ path }) => !found.some((other) => other.path === path))
      .map(({ path, from, to }) => ({ path, from: to, to: from })),
  ];
  const isNew = before === undefined && setter.add !== undefined;
  if (differences.length === 0 && !isNew) return [];
  const accepted = setter.update?.members ?? [];
  const isUpdated = setter.add === undefined || differences.every(({ path }) => accepted.includes(path.split(".")[0]!));
  return [{ setter, kind: isNew ? "added" : isUpdated ? "changed" : "replaced", before, params, differences }];
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
