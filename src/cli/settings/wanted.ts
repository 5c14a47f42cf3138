import { isObject, type Json } from "../../contract/json.ts";
import { unknownNear } from "../../contract/nearest.ts";
import { table as effects } from "../../vapix/all-tables.ts";
import { faultsOf, targetOf } from "../call/target.ts";
import { UsageError } from "../usage.ts";
import { callsOf, referencesIn } from "./calls.ts";
import { type Change, changesBetween } from "./compare.ts";
import { itemName, keyOf, nameOf, type Setter, setters, type Settings } from "./writable-methods.ts";

/**
 * What makes a device as it should be, after a check of what is wanted.
 *
 * @throws UsageError if the wanted settings are invalid, or name what neither they nor the device have
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
  for (const setter of known) {
    const given = wanted[setter.api]?.[setter.method];
    if (given !== undefined) checkForm(setter, given);
  }
  // After the form of all, because items of a list refer to those of another.
  for (const setter of known)
    for (const item of [wanted[setter.api]?.[setter.method] ?? []].flat())
      checkReferences(setter, item, current, wanted);
  const changes = changesBetween(current, wanted);
  const faults = (await Promise.all(changes.map(faultsIn))).flat();
  if (faults.length > 0)
    throw new UsageError(
      `nothing was sent, because the request would break the contract:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    );
  return changes;
}

function check(name: string, kind: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new UsageError(unknownNear(kind, name, known));
}

function checkForm(setter: Setter, given: unknown): void {
  const isList = setter.list !== undefined;
  const items = [given].flat();
  if (Array.isArray(given) !== isList || !items.every(isObject))
    throw new UsageError(`${nameOf(setter)} must be ${isList ? "a list of objects" : "an object"}`);
  const secret = secretIn(given, effects[setter.api]!.methods[setter.method]!.secrets ?? []);
  if (secret !== undefined)
    throw new UsageError(
      `${nameOf(setter)}: devices do not report the secret ${secret}, so it cannot be compared; set it by vapix call`,
    );
  const seen = new Set<string>();
  for (const item of items) {
    const missing = setter.keys.find((key) => item[key] === undefined);
    if (missing !== undefined) throw new UsageError(`${nameOf(setter)}: an item of the list lacks ${missing}`);
    if (seen.has(keyOf(setter, item)))
      throw new UsageError(`${nameOf(setter)}: the list contains ${itemName(setter, item)} twice`);
    seen.add(keyOf(setter, item));
  }
}

/** The first name of a secret at any depth. */
function secretIn(value: unknown, names: readonly string[]): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).flatMap(([name, member]) =>
    names.includes(name) ? name : (secretIn(member, names) ?? []),
  )[0];
}

function checkReferences(setter: Setter, item: Json, current: Settings, wanted: Settings): void {
  for (const { path, to, name } of referencesIn(setter, item)) {
    const list = setters().find(({ api, method }) => api === setter.api && method === to)!;
    const others = [wanted[list.api]?.[to] ?? current[list.api]?.[to] ?? []].flat();
    if (others.some((other) => keyOf(list, other) === name)) continue;
    throw new UsageError(
      `${nameOf(setter)}, ${itemName(setter, item)}: ${path} takes the ${list.keys.join(", ")} of an item of ${to}; ${JSON.stringify(name)} is none`,
    );
  }
}

/** What breaks the contract in a change, a line each. Ids are not known yet. */
async function faultsIn(change: Change): Promise<string[]> {
  if (change.kind === "removed") return [];
  const { setter, params } = change;
  const { method, params: sent } = callsOf(change, new Map()).at(-1)!;
  const faults = await faultsOf(targetOf(setter.api, method), sent);
  const open = [
    ...(setter.add?.assigned === undefined ? [] : [`params.${setter.add.assigned} `]),
    ...referencesIn(setter, params).map(({ path }) => `params.${path.replace(/\[\]$/, "[")}`),
  ];
  return faults
    .filter((fault) => !open.some((start) => fault.startsWith(start)))
    .map((fault) => `${setter.api} ${method} ${fault}`);
}
