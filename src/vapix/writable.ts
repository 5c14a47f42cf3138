import { writableMethods } from "../../generated/client/writable.ts";
import { named } from "../contract/unknown-name.ts";
import { isObject } from "../contract/json.ts";
import type { ApiId, MethodParams, SourceData, WritableName } from "./methods.ts";

/** How to convert a reported value to a parameter. */
export interface Shape {
  /** For an object: its properties by the name in requests. */
  readonly members?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Properties that are also required if a property has a value. */
  readonly cases?: readonly {
    readonly member: string;
    readonly value: unknown;
    readonly required: readonly string[];
  }[];
  /** Reported names of properties, with the name in requests. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** For an array: its items. */
  readonly items?: Shape;
  /** Reported values that mean "not set". */
  readonly unset?: readonly unknown[];
  /** Whether it is a URL with a masked password. */
  readonly isMasked?: true;
  /** Reported spellings of a value, with the one in requests. */
  readonly spellings?: Readonly<Record<string, string>>;
}

/** A method that writes what others report: paths below their data; the first existing one counts. */
export interface WritableMethod {
  /** Of all parameters. */
  readonly paths?: readonly string[];
  /** Of single parameters, or their fixed values. */
  readonly own?: Readonly<Record<string, { readonly paths: readonly string[] } | { readonly value: unknown }>>;
  readonly shape: Shape;
}

const table: Readonly<Record<string, Readonly<Record<string, WritableMethod>>>> = writableMethods;

type Members = Readonly<Record<string, unknown>>;

/** How devices mask a password in a URL: `http://dock-7:*****@proxy.example.com`. */
const MASKED = /:\*+@/;

/** Places in the data that cannot be written back, or only in part. */
interface Faults {
  lacking: string[];
  masked: string[];
  /** Properties that no request accepts together with the rest. */
  dropped: string[];
}

/**
 * Converts the data that a device reported to parameters that write them back.
 *
 * The result has the names and values of requests, without secrets, empty objects and unset values. The stored password
 * of the MQTT client is kept. From a list (areas, groups, network devices) it takes the first entry: pass `{ areaList:
 * [area] }` for another one.
 *
 * @param data Data of the method that reads: of `getNetworkInfo` for `setHostnameConfiguration`.
 * @throws TypeError if the data lack a required parameter, or contain a masked password; the message names the
 * parameter
 */
export function writable<A extends ApiId, M extends WritableName<A>>(
  api: A,
  method: M,
  data: SourceData<A, M>,
): MethodParams<A, M> {
  return writableInPart(api, method, data).params as MethodParams<A, M>;
}

/**
 * The same for names that are only known at run time, with the places in the data that the parameters omit because no
 * request accepts them together with the rest.
 */
export function writableInPart(api: string, method: string, data: unknown): { params: object; dropped: string[] } {
  const methods = named(table, "API with writable methods", api);
  const { paths, own = {}, shape } = named(methods, "writable method", method, `of ${api}`);
  const [place = ""] = paths ?? [];
  const whole = paths === undefined ? {} : firstAt(data, paths);
  const faults: Faults = { lacking: [], masked: [], dropped: [] };
  // An empty object was never configured.
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
    throw new TypeError(`cannot write back with ${method} of ${api}: ${why.join(" and ")}; add it to the data`);
  return { params, dropped };
}

/** The value of the first existing path. For an array, this is its first item, or the first one of a kind. */
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

/** The value in the form of requests; undefined if it means "not set". */
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

/** Adds missing required properties to the faults. */
function builtObject(shape: Shape, value: Members, placeOf: (name: string) => string, faults: Faults): Members {
  const { members = {}, required = [], cases = [], aliases = {} } = shape;
  const renamed = Object.entries(value).map(([name, member]): [string, unknown] => [aliases[name] ?? name, member]);
  // The name in requests takes precedence over its aliases.
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
