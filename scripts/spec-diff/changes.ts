import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, promisify } from "node:util";
import { deprecationText } from "../../src/contract/deprecation.ts";
import { type Document, knownValues, mapSchema, openValue } from "../generate/document.ts";

/** Documents with one operation per method, by API id. */
export type Documents = ReadonlyMap<string, Document>;

/** Effect of a change on users. `breaking` breaks them, `deprecated` may later, `new` is an addition, `other` is none. */
export interface Change {
  api: string;
  /** Undefined if the change affects the whole API. */
  method: string | undefined;
  effect: "breaking" | "deprecated" | "new" | "other";
  text: string;
}

/** The part of a report of `redocly diff` that is used. */
interface Report {
  changes: {
    path: string;
    kind: "added" | "removed" | "modified";
    impact: "major" | "minor" | "patch";
    property?: string;
    verdicts: { message: string }[];
  }[];
}

const REDOCLY = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
const PLACE =
  /^#\/(?:paths\/[^/#]*#|webhooks\/)(?<method>[A-Za-z\d]+)(?:\/post)?(?:\/(?<below>.*))?$|^#\/paths\/(?<route>[^/#]+)(?:\/(?<verb>get|put|post|delete|patch))?(?:\/(?<below>.*))?$/;
const EFFECTS = { major: "breaking", minor: "new", patch: "other" } as const;

/** Changes for users between two states of the contract, breaking ones first. */
export async function changes(before: Documents, now: Documents): Promise<Change[]> {
  const ids = [...new Set([...before.keys(), ...now.keys()])];
  const found: Change[] = [];
  for (const id of ids) found.push(...(await changesOf(id, before.get(id), now.get(id))));
  const order = ["breaking", "deprecated", "new", "other"];
  return found.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

async function changesOf(api: string, before: Document | undefined, now: Document | undefined): Promise<Change[]> {
  const ofApi = { api, method: undefined };
  if (now === undefined) return [{ ...ofApi, effect: "breaking", text: "the API was removed" }];
  if (before === undefined) return [{ ...ofApi, effect: "new", text: "the API is new" }];
  if (isDeepStrictEqual(before, now)) return [];
  const report = await compare(closed(before), closed(now));
  const found = report.changes.map(({ path, kind, impact, property, verdicts }) => {
    const { method, place } = readPath(path);
    const [verdict] = verdicts;
    const what = [place, property].filter(Boolean).join(" ");
    return { api, method, effect: EFFECTS[impact], text: verdict?.message ?? `${what} ${kind}` };
  });
  return [...found, ...deprecations(api, before, now)];
}

/** The methods and operations that are newly deprecated, or by something else. */
function deprecations(api: string, before: Document, now: Document): Change[] {
  const old = deprecated(before);
  return [...deprecated(now)]
    .filter(([name, text]) => old.get(name) !== text)
    .map(([method, text]) => ({ api, method, effect: "deprecated", text }));
}

function deprecated(document: Document): Map<string, string> {
  return new Map(
    Object.values(document.paths).flatMap(({ post }) => {
      const deprecation = post?.["x-deprecated"];
      return deprecation === undefined ? [] : [[post.operationId, deprecationText(deprecation)] as const];
    }),
  );
}

/**
 * The document with the plain type instead of each open value: clients accept unknown values, so an additional code or
 * word, which Redocly would call breaking, is not. Without marks that only the mock reads, and without deprecations,
 * which are compared separately.
 */
function closed(document: Document): Document {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [
    name,
    mapSchema(schema, (one) => {
      const open = openValue(document, one);
      if (open === undefined) return undeprecated(one);
      const { anyOf: _, ...rest } = one;
      return { ...rest, type: open.type, "x-known": knownValues(open.known) };
    }),
  ]);
  const { "x-profiles": _, ...contract } = document;
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([verb, operation]) => [verb, undeprecated(operation)])),
  ]);
  return {
    ...contract,
    info: undeprecated(document.info),
    paths: Object.fromEntries(paths) as Document["paths"],
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  } as Document;
}

function undeprecated<T extends { "x-deprecated"?: unknown; deprecated?: boolean }>(holder: T): T {
  if (holder["x-deprecated"] === undefined) return holder;
  const { "x-deprecated": _, deprecated: __, ...rest } = holder;
  return rest as T;
}

async function compare(before: Document, now: Document): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), "vapix-"));
  try {
    await writeFile(join(folder, "before.json"), JSON.stringify(before));
    await writeFile(join(folder, "now.json"), JSON.stringify(now));
    await writeFile(join(folder, "redocly.yaml"), "extends: [diff-recommended]\n");
    const args = [
      "diff",
      "before.json",
      "now.json",
      "--format",
      "json",
      "--fail-on",
      "none",
      "--output",
      "report.json",
    ];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    await promisify(execFile)(process.execPath, [REDOCLY, ...args], { cwd: folder, env });
    return JSON.parse(await readFile(join(folder, "report.json"), "utf8")) as Report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * The method, event or operation of a path such as `#/paths/~1axis-cgi~1x.cgi#addArea/post/requestBody/…`, and the
 * rest.
 */
function readPath(path: string): { method: string | undefined; place: string } {
  const { method, verb, route, below = "" } = PLACE.exec(path)?.groups ?? {};
  const name = method ?? (route && `${verb?.toUpperCase() ?? "all of"} ${route.replaceAll("~1", "/")}`);
  if (name === undefined) return { method: undefined, place: path };
  const place = below
    .replaceAll("/$ref", "")
    .replace(/^requestBody\/content\/[^/]*\/schema/, "request")
    .replace(/^responses\/(\d+)\/content\/[^/]*\/schema(\/anyOf\/\d)?/, "response $1")
    .replaceAll("/properties/", ".")
    .replaceAll("/items", "[]");
  return { method: name, place: place || "it was" };
}
