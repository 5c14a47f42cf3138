import type { ApiProfile } from "../../src/contract/methods.ts";
import { isAnnounced } from "../../src/contract/announced.ts";
import { parsePath, type Step } from "../../src/contract/member-path.ts";
import { isNewer } from "../../src/contract/versions.ts";
import type { Api } from "./api.ts";
import { type Document, type Json, knownValues, openValue, resolve, type Schema } from "./document.ts";

/** A version of AXIS OS, or `all`. */
export interface Profile {
  name: string;
  description: string;
  /** Version of AXIS OS, if it is not the name. */
  version?: string;
  /** Name of the profile whose entry counts for an API that has none of its own. */
  like?: string;
  /** Why that is inferred. */
  source?: string;
  /** Evidence that it accepts HTTPS only at its factory settings. */
  httpsOnly?: string;
}

const VERSION = /^\d+\.\d+$/;
const LISTS = ["omits", "omitsEmpty", "without"];
const MAPS = ["renames", "spellings", "values"];
const FACTS = ["announced", "answers", "anonymous"];
const MEMBERS = [...FACTS, ...LISTS, ...MAPS, "absent", "source", "inferred"];

/**
 * The module with the profiles.
 *
 * @throws Error if one refers to an unknown profile, or does not say why
 */
export function profileTable(profiles: Profile[]): string {
  for (const { name, like, source } of profiles)
    if (like !== undefined && !profiles.some((other) => other.name === like))
      throw new Error(`spec/common/profiles.yaml: '${name}': like: unknown profile "${like}"`);
    else if (like !== undefined && source === undefined)
      throw new Error(`spec/common/profiles.yaml: '${name}': source is required with like`);
  return `export const profiles = ${JSON.stringify(profiles, undefined, 2)} as const;\n`;
}

/**
 * Checks the profiles of an API against its contract, and adds those that are like another one.
 *
 * @throws Error with all problems
 */
export function checkedProfiles(api: Api, authored: unknown, known: Profile[]): Record<string, ApiProfile> {
  const wrong: string[] = [];
  for (const [name, profile] of Object.entries(authored as Record<string, Json>)) {
    const report = (text: string) => wrong.push(`spec/vapix/${api.id}/profiles.yaml: '${name}': ${text}`);
    if (name === "all" || !known.some((one) => one.name === name))
      report("spec/common/profiles.yaml lacks this version of AXIS OS");
    checkMembers(api, profile, report);
    for (const member of [...LISTS, ...MAPS])
      for (const [method, entries] of Object.entries((profile[member] ?? {}) as Json))
        checkEntries(api, member, method, entries, report);
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return withInferred(authored as Record<string, ApiProfile>, known);
}

/** The profiles, and those that the API lacks and that are like one that it has. */
function withInferred(own: Record<string, ApiProfile>, known: Profile[]): Record<string, ApiProfile> {
  const inferred = known.flatMap(({ name, like, source }) =>
    like === undefined || name in own || own[like] === undefined
      ? []
      : [[name, { ...own[like], inferred: true, source: source! }] as const],
  );
  return { ...own, ...Object.fromEntries(inferred) };
}

function checkMembers(api: Api, profile: Json, report: (text: string) => void): void {
  const { source, inferred, absent } = profile;
  for (const member of Object.keys(profile).filter((one) => !MEMBERS.includes(one)))
    report(`${member} is unknown; available: ${MEMBERS.join(", ")}`);
  if (typeof source !== "string" || source.trim() === "")
    report("source is required: which recording or document shows the entry");
  for (const [member, value] of Object.entries({ inferred, absent }))
    if (value !== undefined && value !== true) report(`${member} must be true, or be omitted`);
  if (absent === undefined) return checkFacts(api, profile, report);
  for (const member of [...FACTS, ...LISTS, ...MAPS].filter((one) => one in profile))
    report(`${member} cannot be combined with absent`);
}

function checkFacts({ document, path }: Api, profile: Json, report: (text: string) => void): void {
  const { announced, answers = isAnnounced(path) ? announced : undefined, anonymous } = profile;
  if (!isAnnounced(path) && announced !== undefined)
    report("announced must be omitted: devices announce no API of an application; state the version of its responses");
  const versions = isAnnounced(path) ? { announced, answers } : { answers };
  for (const [member, version] of Object.entries(versions))
    if (typeof version !== "string" || !VERSION.test(version)) report(`${member} must be an API version`);
    else if (isNewer(version, document.info.version)) report(`${member} is newer than ${document.info.version}`);
  if (anonymous !== undefined && typeof anonymous !== "boolean") report("anonymous must be true or false");
}

function checkEntries(api: Api, member: string, method: string, entries: unknown, report: (text: string) => void) {
  const at = `${member}: ${method}`;
  const data = api.methods.find(({ name }) => name === method)?.data;
  if (data === undefined) return report(`${at}: unknown method`);
  const isList = LISTS.includes(member);
  if (Array.isArray(entries) !== isList) return report(`${at} must be ${isList ? "a list of paths" : "a map by path"}`);
  const paths = Array.isArray(entries)
    ? entries.map((path: unknown) => [path, undefined])
    : Object.entries(entries as Json);
  for (const [path, entry] of paths as [string, unknown][]) {
    const steps = parsePath(String(path));
    const reached = schemasAt(api.document, { $ref: `#/components/schemas/${data}` }, steps);
    if (reached.length === 0) report(`${at}: ${path} is not a property of the response`);
    else if (member === "renames")
      checkName(api.document, data, steps, entry, (text) => report(`${at}: ${path}: ${text}`));
    else if (member === "spellings")
      checkWords(api.document, reached, entry as Json, (text) => report(`${at}: ${path}: ${text}`));
  }
}

function checkName(
  document: Document,
  data: string,
  steps: readonly Step[],
  name: unknown,
  report: (text: string) => void,
): void {
  const renamed: Step[] = [...steps.slice(0, -1), { kind: "member", name: String(name) }];
  if (
    steps.at(-1)!.kind !== "member" ||
    schemasAt(document, { $ref: `#/components/schemas/${data}` }, renamed).length === 0
  )
    report(`${String(name)} is not a property of the response`);
}

function checkWords(document: Document, schemas: Schema[], words: Json, report: (text: string) => void): void {
  const known = schemas.flatMap((schema) => {
    const open = openValue(document, schema);
    return open === undefined ? [] : knownValues(open.known);
  });
  for (const word of Object.entries(words).flat())
    if (!known.includes(word as string)) report(`unknown word "${String(word)}"; available: ${known.join(", ")}`);
}

/** The schemas at a path, in all branches that have it. */
export function schemasAt(document: Document, schema: Schema, [step, ...rest]: readonly Step[]): Schema[] {
  const target = resolve(document, schema);
  if (step === undefined) return [target];
  const branches = [...(target.anyOf ?? []), ...(target.oneOf ?? [])];
  const next = step.kind === "member" ? target.properties?.[step.name] : target.items;
  const isMeant =
    next !== undefined &&
    (step.kind === "member" || step.where === undefined || hasWord(document, next, step.where.name, step.where.value));
  return [
    ...(isMeant ? schemasAt(document, next, rest) : []),
    ...branches.flatMap((branch) => schemasAt(document, branch, [step, ...rest])),
  ];
}

function hasWord(document: Document, item: Schema, name: string, word: string): boolean {
  return schemasAt(document, item, [{ kind: "member", name }]).some((schema) => {
    const open = openValue(document, schema);
    return open !== undefined && knownValues(open.known).includes(word);
  });
}
