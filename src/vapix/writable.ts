import { writableMethods } from "../../generated/client/writable.ts";
import { named } from "../contract/unknown-name.ts";
import { isObject } from "../contract/json.ts";
import type { ApiId, MethodParams, SourceData, WritableName } from "./methods.ts";

/** How a value of parameters is made from what a device reports. */
export interface Shape {
  /** Of an object: its members by the name that requests have. */
  readonly members?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** What is required too if a member has a value. */
  readonly cases?: readonly {
    readonly member: string;
    readonly value: unknown;
    readonly required: readonly string[];
  }[];
  /** Names that devices report a member by, and the name that requests have. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Of an array: its items. */
  readonly items?: Shape;
  /** Values that devices report for what is not set. */
  readonly unset?: readonly unknown[];
  /** Whether it is a URL with a masked password. */
  readonly isMasked?: true;
  /** Spellings that devices report a value in, and the one that requests have. */
  readonly spellings?: Readonly<Record<string, string>>;
}

/** A method that writes what others report: paths below their data, of which the first that leads somewhere counts. */
export interface WritableMethod {
  /** To all parameters. */
  readonly paths?: readonly string[];
  /** To a parameter of its own, or its fixed value. */
  readonly own?: Readonly<Record<string, { readonly paths: readonly string[] } | { readonly value: unknown }>>;
  readonly shape: Shape;
}

const table: Readonly<Record<string, Readonly<Record<string, WritableMethod>>>> = writableMethods;

type Members = Readonly<Record<string, unknown>>;

/** What devices show of a password in a URL: `http://dock-7:*****@proxy.example.com`. */
const MASKED = /:\*+@/;

/** Places in the data that keep it from being written back, or from being written back in full. */
interface Faults {
  lacking: string[];
  masked: string[];
  /** What no request takes beside the rest. */
  dropped: string[];
}

/**
 * Returns the parameters that write back what a device reported.
 *
 * Takes the names and values that requests have, leaves out secrets, empty objects and what was never set. The stored
 * password of the MQTT client is kept. Of a list (areas, groups, network devices) it takes the first entry: pass
 * `{ areaList: [area] }` for another one.
 *
 * @param data Data of the method that reads: of `getNetworkInfo` for `setHostnameConfiguration`.
 * @throws TypeError if the data lacks a required parameter, or a password in it is masked; the text names the parameter
 */
export function writable<A extends ApiId, M extends WritableName<A>>(
  api: A,
  method: M,
  data: SourceData<A, M>,
): MethodParams<A, M> {
  return writableInPart(api, method, data).params as MethodParams<A, M>;
}

/**
 * The same by names that are known at run time alone, with the places in the data that the parameters leave out because
 * no request takes them beside the rest.
 */
export function writableInPart(api: string, method: string, data: unknown): { params: object; dropped: string[] } {
  const methods = named(table, "API with writable methods", api);
  const { paths, own = {}, shape } = named(methods, "writable method", method, `of ${api}`);
  const [place = ""] = paths ?? [];
  const whole = paths === undefined ? {} : firstAt(data, paths);
  const faults: Faults = { lacking: [], masked: [], dropped: [] };
  // An object without anything in it was never configured, whatever else is there.
  const isThere = isObject(whole) && (paths === undefined || Object.keys(whole).length > 0);
  if (!isThere && place !== "") faults.lacking.push(place);
  const sources = Object.entries(own).map(([name, source]): [string, unknown] => [
    name,
    "value" in source ? source.value : firstAt(data, source.paths),
  ]);
  const reported = { ...(whole as Members), ...Object.fromEntries(sources) };
  const placeOf = (name: string) => {
    const source = own[name];
    return source && "paths" in source ? source.paths[0]! : below(place, name);
  };
  const params = isThere || place === "" ? builtObject(shape, reported, placeOf, faults) : {};
  const { lacking, masked, dropped } = faults;
  const why = [
    lacking.length > 0 && `the data lacks ${lacking.join(", ")}`,
    masked.length > 0 && `the password is masked in ${masked.join(", ")}`,
  ].filter(Boolean);
  if (why.length > 0)
    throw new TypeError(`cannot write back with ${method} of ${api}: ${why.join(" and ")}; put it into the data`);
  return { params, dropped };
}

/** What the first path leads to that leads somewhere. An array stands for its first item, or the first of a kind. */
function firstAt(data: unknown, paths: readonly string[]): unknown {
  for (const path of paths) {
    const value = path.split(/\.|(?=\[)/).reduce(stepInto, data);
    if (value !== undefined) return value;
  }
  return undefined;
}

function stepInto(value: unknown, step: string): unknown {
  if (step === "") return value;
  if (!step.startsWith("[")) return (value as Members | null | undefined)?.[step];
  if (!Array.isArray(value)) return undefined;
  const [, name, wanted] = /^\[([^=]+)=(.*)\]$/.exec(step) ?? [];
  return name === undefined ? value[0] : value.find((item: Members | null) => String(item?.[name]) === wanted);
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** The value as requests take it; undefined if it stands for what is not set. */
function built(shape: Shape, value: unknown, path: string, faults: Faults): unknown {
  if (value === null || shape.unset?.includes(value)) return undefined;
  if (shape.isMasked && typeof value === "string" && MASKED.test(value)) faults.masked.push(path);
  if (shape.members && isObject(value)) {
    const own: Faults = { lacking: [], masked: [], dropped: [] };
    const made = builtObject(shape, value, (name) => below(path, name), own);
    if (Object.keys(made).length === 0) return undefined;
    for (const kind of ["lacking", "masked", "dropped"] as const) faults[kind].push(...own[kind]);
    return made;
  }
  if (shape.items && Array.isArray(value))
    return value.map((item) => built(shape.items!, item, `${path}[]`, faults)).filter((item) => item !== undefined);
  return shape.spellings?.[value as string] ?? value;
}

/** Adds to the faults what is required and not there. */
function builtObject(shape: Shape, value: Members, placeOf: (name: string) => string, faults: Faults): Members {
  const { members = {}, required = [], cases = [], aliases = {} } = shape;
  const renamed = Object.entries(value).map(([name, member]): [string, unknown] => [aliases[name] ?? name, member]);
  // A member under the name that requests have goes before its aliases.
  const reported: Members = { ...Object.fromEntries(renamed), ...value };
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    const made = built(member, reported[name], placeOf(name), faults);
    if (made !== undefined) result[name] = made;
  }
  const more = cases.filter((one) => result[one.member] === one.value).flatMap((one) => one.required);
  faults.lacking.push(...[...required, ...more].filter((name) => result[name] === undefined).map(placeOf));
  return result;
}
