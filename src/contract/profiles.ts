import { resolve, type Schema } from "./document.ts";
import { markedMembers } from "./marked-members.ts";
import { profiles } from "../../generated/client/profiles.ts";
import { once } from "./once.ts";
import { unknownName } from "./unknown-name.ts";
import { isNewer } from "./versions.ts";
import type { ApiContract, ApiProfile, LaterMember, MethodContract, MethodsDocument } from "./methods.ts";
import { parsePath, type Place, placesAt, removeAt, renameAt, replaceAt, valueAt } from "./member-path.ts";

/** A version of AXIS OS by its name, or `all`: every API at its newest version. */
export type ProfileName = (typeof profiles)[number]["name"];

/** A version of AXIS OS. */
export interface AxisOs {
  name: Exclude<ProfileName, "all">;
  /** Its version: `12.9` for the profile `12`. */
  version: string;
  /** Evidence that it accepts HTTPS only at its factory settings; undefined if it also accepts HTTP. */
  httpsOnly: string | undefined;
}

/** The versions of AXIS OS, oldest first. */
export const axisOsVersions: readonly AxisOs[] = profiles.flatMap(({ name, ...profile }) => {
  const { version = name, httpsOnly } = profile as { version?: string; httpsOnly?: string };
  return name === "all" ? [] : [{ name, version, httpsOnly }];
});

/**
 * The contract of a version of AXIS OS; undefined if that lacks the API.
 *
 * @throws RangeError if the profile is unknown
 */
export function contractAt(contract: ApiContract, name: ProfileName): ApiContract | undefined {
  if (!profiles.some((known) => known.name === name))
    throw new RangeError(
      unknownName(
        "profile",
        name,
        profiles.map((known) => known.name),
      ),
    );
  if (name === "all") return contract;
  const profile = contract.document["x-profiles"][name];
  return profile === undefined || profile.absent ? undefined : versionsOf(contract)(name);
}

/** Shared by all devices with the profile: a process may have a thousand. */
const versionsOf = once(
  (contract: ApiContract) => once((name: string) => contractIn(contract, contract.document["x-profiles"][name]!)),
  new WeakMap(),
);

function contractIn(contract: ApiContract, profile: ApiProfile): ApiContract {
  const { announced, answers: version = announced! } = profile;
  const methods = [...contract.methods.values()]
    .filter((method) => isThere(contract.document, method, version))
    .map((method) => [method.name, methodAt(contract.document, method, profile, version)] as const);
  return { ...contract, version, announced, methods: new Map(methods) };
}

/** A method that one version is known to lack (`x-absent-at`) is missing in older versions too. */
function isThere(document: MethodsDocument, method: MethodContract, version: string): boolean {
  const { "x-since": since, "x-absent-at": absentAt } = requestOf(document, method) as Record<
    string,
    string | undefined
  >;
  return !isNewer(since!, version) && (absentAt === undefined || isNewer(version, absentAt));
}

function methodAt(
  document: MethodsDocument,
  method: MethodContract,
  profile: ApiProfile,
  version: string,
): MethodContract {
  const { params } = requestOf(document, method).properties!;
  const lacks = [
    ...laterMembers(document, dataOf(document, method), version).map(({ path }) => path),
    ...(profile.omits?.[method.name] ?? []),
  ];
  const shape = shapeOf(method, lacks, profile, version);
  const examples = [...method.examples].map(([name, example]) => {
    const value = structuredClone(example.value);
    shape(value.data, "example");
    return [name, { ...example, value }] as const;
  });
  return {
    ...method,
    level: profile.anonymous === false && method.level === "anonymous" ? "viewer" : method.level,
    laterParams: params ? laterMembers(document, params, version) : [],
    lacks,
    examples: new Map(examples),
    shape,
  };
}

function shapeOf(
  method: MethodContract,
  lacks: readonly string[],
  { without = {}, omitsEmpty = {}, renames = {}, spellings = {}, values = {} }: ApiProfile,
  version: string,
): NonNullable<MethodContract["shape"]> {
  const { name } = method;
  const removed = [...lacks, ...(without[name] ?? [])].map(parsePath);
  const absent = (omitsEmpty[name] ?? []).map(parsePath);
  const parsed = <Entry>(entries: Record<string, Record<string, Entry>>) =>
    Object.entries(entries[name] ?? {}).map(([path, entry]) => [parsePath(path), entry] as const);
  const [named, spelled, valued] = [parsed(renames), parsed(spellings), parsed(values)];
  return (data, source) => {
    for (const steps of removed) removeAt(placesAt(data, steps));
    if (source === "example") {
      for (const [steps, value] of valued) replaceAt(placesAt(data, steps), () => structuredClone(value));
      if (!method.versioned) tellVersion(data, version);
    }
    for (const steps of absent) removeAt(placesAt(data, steps).filter((place) => valueAt(place) === ""));
    for (const [steps, words] of spelled)
      replaceAt(placesAt(data, steps), (word) => (Object.hasOwn(words, word as string) ? words[word as string] : word));
    for (const [steps, other] of named) renameAt(placesAt(data, steps), other);
  };
}

/** Sets the list of versions, which the method without a version returns: devices have one version, their newest. */
function tellVersion(data: unknown, version: string): void {
  const lists = Object.entries((data ?? {}) as Record<string, unknown>).filter(([, list]) => Array.isArray(list));
  const places = lists.map(([key]): Place => ({ holder: data as Record<string, unknown>, key }));
  replaceAt(places, () => [version]);
}

function requestOf(document: MethodsDocument, { request }: MethodContract): Schema {
  return resolve(document, request);
}

function dataOf(document: MethodsDocument, { operation }: MethodContract): Schema {
  const { schema } = operation.responses[200]!.content!["application/json"]!;
  return resolve(document, schema.anyOf?.[0] ?? schema).properties!.data!;
}

/** The properties of a schema that are newer than a version, without nested ones. */
function laterMembers(document: MethodsDocument, schema: Schema, version: string): LaterMember[] {
  const later = ({ "x-since": since, "x-since-inferred": isInferred = false }: Schema) =>
    since !== undefined && isNewer(since, version) ? { since, isInferred } : undefined;
  return markedMembers(document, schema, later).map(({ path, mark }) => ({ path, ...mark }));
}
