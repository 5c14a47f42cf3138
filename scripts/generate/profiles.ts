import type { ApiProfile } from "../../src/contract/methods.ts";
import { isAnnounced } from "../../src/contract/announced.ts";
import { parsePath, type Step } from "../../src/contract/member-path.ts";
import { isNewer } from "../../src/contract/versions.ts";
import type { Api } from "./api.ts";
import { type Document, type Json, knownValues, openValue, resolve, type Schema } from "./document.ts";

/** A profile of the mock: a version of AXIS OS, or `all`. */
export interface Profile {
  name: string;
  description: string;
}

const VERSION = /^\d+\.\d+$/;
const MEMBERS = ["announced", "answers", "anonymous", "omits", "omitsEmpty", "renames", "spellings", "values"];

/** The module with the names of the profiles. */
export function profileTable(profiles: Profile[]): string {
  return `export const profiles = ${JSON.stringify(profiles, undefined, 2)} as const;\n`;
}

/**
 * Checks the profiles of an API against its contract.
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
    for (const member of ["omits", "omitsEmpty", "renames", "spellings", "values"])
      for (const [method, entries] of Object.entries((profile[member] ?? {}) as Json))
        checkEntries(api, member, method, entries, report);
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return authored as Record<string, ApiProfile>;
}

function checkMembers({ document, path }: Api, profile: Json, report: (text: string) => void): void {
  const { announced, answers = isAnnounced(path) ? announced : undefined, anonymous } = profile;
  for (const member of Object.keys(profile).filter((one) => !MEMBERS.includes(one)))
    report(`${member} is unknown; available: ${MEMBERS.join(", ")}`);
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
  const isList = member.startsWith("omits");
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
  steps: Step[],
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
function schemasAt(document: Document, schema: Schema, [step, ...rest]: readonly Step[]): Schema[] {
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
