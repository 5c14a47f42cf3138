import { merged, type Schema, type WithSchemas } from "../contract/document.ts";
import type { Checker } from "../contract/schema-check.ts";
import { isNewer } from "../contract/versions.ts";
import { described, difference, type Finding, plainName } from "./finding.ts";
import type { Renamed } from "./spelling.ts";

/** Context of a comparison. */
export interface Yardstick {
  method: string;
  /** API version of the device; undefined if unknown. */
  version: string | undefined;
  isRenamed: Renamed;
}

/** Finds values that satisfy a schema, but differ from the documents. */
export function createComparer(document: WithSchemas, faults: Checker["value"]) {
  const unions = new Map<Schema, Schema[]>();

  return compare;

  /** @param path Path of the value in the envelope. */
  function compare(schema: Schema, value: unknown, path: string, by: Yardstick): Finding[] {
    const branches = branchesOf(schema);
    const fitting = branches.length === 1 ? branches : branches.filter((branch) => faults(branch, value).length === 0);
    const found = fitting.map((branch) => [
      ...marks(branch, branches, value, path),
      ...within(branch, value, path, by),
    ]);
    // Select the branch with the fewest findings; among equals the first, because open branches come last.
    return (
      found.reduce<Finding[] | undefined>((best, one) => (best && best.length <= one.length ? best : one), undefined) ??
      []
    );
  }

  /** The branches of a schema, with unions, references and their siblings merged. */
  function branchesOf(schema: Schema): Schema[] {
    const known = unions.get(schema);
    if (known) return known;
    const { anyOf, oneOf, ...own } = merged(document, schema);
    const union = anyOf ?? oneOf;
    const branches =
      union === undefined ? [own] : union.flatMap((branch) => branchesOf(branch).map((one) => ({ ...own, ...one })));
    unions.set(schema, branches);
    return branches;
  }

  function within(schema: Schema, value: unknown, path: string, by: Yardstick): Finding[] {
    if (Array.isArray(value))
      return schema.items === undefined
        ? []
        : value.flatMap((item, index) => compare(schema.items!, item, `${path}[${index}]`, by));
    const { properties } = schema;
    // A schema without properties allows any.
    if (typeof value !== "object" || value === null || properties === undefined) return [];
    const object = value as Record<string, unknown>;
    const at = (name: string) => (path === "" ? name : `${path}.${name}`);
    const present = Object.entries(object).flatMap(([name, member]) => {
      if (!Object.hasOwn(properties, name))
        return [difference("unnamed", at(plainName(name)), "a property of the contract", described(member))];
      return [...spelling(name), ...compare(properties[name]!, member, at(name), by)];
    });
    const absent = Object.keys(properties).filter((name) => !Object.hasOwn(object, name) && isExpected(name));
    return [
      ...present,
      ...absent.map((name) => difference("expected", at(name), "a property that is always present", "nothing")),
    ];

    function spelling(name: string): Finding[] {
      const { "x-alias-of": canonical } = properties![name]! as { "x-alias-of"?: string };
      if (canonical === undefined || by.isRenamed(by.method, belowData(at(canonical)), name)) return [];
      return [difference("spelling", at(name), canonical, name)];
    }

    function isExpected(name: string): boolean {
      const { "x-expected": expected, "x-since": since } = merged(document, properties![name]!) as {
        "x-expected"?: boolean;
        "x-since"?: string;
      };
      if (!expected) return false;
      if (since !== undefined && by.version !== undefined && isNewer(since, by.version)) return false;
      return !Object.keys(object).some((other) => properties![other]?.["x-alias-of"] === name);
    }
  }
}

/** Findings about a value from the marks of its branch. */
function marks(branch: Schema, branches: readonly Schema[], value: unknown, path: string): Finding[] {
  const { "x-alias-of": canonical, "x-erratum": erratum } = branch as { "x-alias-of"?: string; "x-erratum"?: string };
  if (canonical !== undefined && isNamed(branch)) return [difference("spelling", path, canonical, String(value))];
  if (erratum !== undefined)
    return [difference("erratum", path, `not the deviation that ${erratum} describes`, described(value))];
  if (
    isNamed(branch) ||
    typeof value === "object" ||
    !branches.some((other) => isNamed(other) && isOfType(other, value))
  )
    return [];
  const documented = branches.filter((other) => isNamed(other) && other["x-alias-of"] === undefined).flatMap(namesOf);
  return [difference("value", path, `one of ${[...new Set(documented)].join(", ")}`, undocumented(path, value))];
}

function isNamed(branch: Schema): boolean {
  return branch["enum"] !== undefined || branch["const"] !== undefined;
}

function namesOf(branch: Schema): unknown[] {
  return (branch["enum"] as unknown[] | undefined) ?? [branch["const"]];
}

function isOfType(branch: Schema, value: unknown): boolean {
  return namesOf(branch).some((name) => typeof name === typeof value);
}

/** Codes are not secret, and a report needs them; for other values only the type is shown. */
function undocumented(path: string, value: unknown): string {
  return /^error\.(code|details\.subCode)$/.test(path) && typeof value === "number"
    ? String(value)
    : `another ${described(value).replace(/^an? /, "")}`;
}

function belowData(path: string): string {
  return path.replace(/^data\./, "");
}
