import { apiIds } from "../src/contract/files.ts";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Api, type Method, readApi } from "../scripts/generate/api.ts";
import type { Document } from "../scripts/generate/document.ts";
import { compile, type CompileFault } from "./compile.ts";
import { readContract } from "./spec/contract.ts";

interface Answer {
  method?: string;
  error?: { code: number };
}

/** A response in the form of a device, a document or a program, with what its name states. */
interface Fixture {
  api: Api;
  name: string;
  method: string;
  /** The schema of the answer, which is the name of its type too. */
  schema: string;
  /** The method; all of them where the contract does not know it. */
  methods: Method[];
  answer: Answer;
  /** The path under which it is compiled. */
  source: string;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = join(ROOT, "test/fixtures");
const NAME = /^([\d.]+|documented|program)_(?<method>[A-Za-z\d]+)(\.[a-z\d.-]+)?\.json$/;
const UNNAMED = "noSuchMember";

const apis = apiIds().map((id) => {
  const api = readApi(id, read(join(ROOT, `generated/openapi/${id}.json`)) as Document);
  const files = globSync("*.json", { cwd: join(FOLDER, id) }).sort();
  return { id, fixtures: files.map((file) => fixtureOf(api, file)) };
});
const fixtures = apis.flatMap((each) => each.fixtures);
const bare = apis.filter((each) => each.fixtures.length === 0).map(({ id }) => id);
const compileFaults = compile(ROOT, Object.fromEntries(fixtures.map((fixture) => [fixture.source, sourceOf(fixture)])));

test(`every API has responses${bare.length > 0 ? `, except ${bare.join(", ")}` : ""}`, () => {
  expect(fixtures).not.toEqual([]);
  const folders = globSync("*/*.json", { cwd: FOLDER }).map(dirname);
  // The messages in events/ have a test of their own.
  expect([...apiIds(), "events"]).toEqual(expect.arrayContaining(folders));
});

describe.each(apis.filter((each) => each.fixtures.length > 0))("a response of $id:", ({ id, fixtures }) => {
  const contract = readContract(id);
  const rows = fixtures.map((fixture) => [fixture.name, fixture.schema, fixture] as const);

  test.each(rows)("%s is a valid %s, by itself and among the responses of its status", (_, schema, fixture) => {
    const { method, methods, answer } = fixture;
    expect(contract.faults(schema, answer)).toEqual([]);
    if (answer.error !== undefined) expect([method, undefined]).toContain(answer.method);
    const statuses = statusesOf(fixture);
    expect(statuses, "the contract documents the code").not.toEqual([]);
    for (const status of statuses) {
      expect(contract.statusFaults(status, answer)).toEqual([]);
      for (const { name } of methods) expect(contract.answerFaults(name, status, answer)).toEqual([]);
    }
  });

  test.each(rows)("%s satisfies the type %s", (_, __, { source }) => {
    expect(compileFaults.filter(({ path, line }) => path === source && line <= 2)).toEqual([]);
  });

  test.each(rows)("%s with an unnamed field in any of its objects is not a %s", (_, __, { source, answer }) => {
    const own = compileFaults.filter(({ path }) => path === source);
    const taken = objectsOf(answer).filter((_, i) => {
      const faults = own.filter(({ line }) => line === i + 3);
      return faults.length !== 1 || !isExcess(faults[0]!);
    });
    expect(taken.map(([path]) => path)).toEqual([]);
  });
});

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function fixtureOf(api: Api, file: string): Fixture {
  const path = join(FOLDER, api.id, file);
  const method = NAME.exec(file)?.groups!.method;
  if (method === undefined) throw new Error(`${path} is not named <os|documented|program>_<method>[.<case>].json`);
  const answer = read(path) as Answer;
  const known = api.methods.find(({ name }) => name === method);
  const schema = answer.error === undefined ? known?.response : (known?.refusal ?? `${api.pascal}Refusal`);
  if (schema === undefined) throw new Error(`${path} is the success of a method that the contract lacks`);
  const methods = known === undefined ? api.methods : [known];
  return { api, name: file, method, schema, methods, answer, source: `test/fixtures/${api.id}/${file}.ts` };
}

/** The statuses at which an answer comes: for a refusal, those of its code. */
function statusesOf({ methods, answer: { error } }: Fixture): number[] {
  if (error === undefined) return [200];
  const codes = methods.flatMap((method) => method.codes.filter(({ code }) => code === error.code));
  return [...new Set(codes.map(({ status }) => status!))];
}

/** On line 2 the answer, and from line 3 on the answer with a member too many, in one of its objects after another. */
function sourceOf({ api, schema, answer }: Fixture): string {
  const altered = objectsOf(answer).map((_, i) => {
    const copy = structuredClone(answer);
    Object.assign(objectsOf(copy)[i]![1], { [UNNAMED]: true });
    return copy;
  });
  return [
    `import type { ${schema} } from "../../../generated/types/${api.id}.ts";`,
    ...[answer, ...altered].map((value) => `(${JSON.stringify(value)}) satisfies ${schema};`),
  ].join("\n");
}

/** The objects in a value with their paths, outer ones first. */
function objectsOf(value: unknown, path = "$"): [path: string, object: object][] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([name, member]) => objectsOf(member, `${path}.${name}`));
  return Array.isArray(value) ? below : [[path, value], ...below];
}

/**
 * Whether the type has no such member. A type without members, like `NoData`, refuses its value instead, and so does the
 * type of an object with numbers as names.
 */
function isExcess({ at, code, message }: CompileFault): boolean {
  const isRefused = message.endsWith("to type 'never'.") || message.includes(`'"${UNNAMED}"' does not exist in type`);
  return at === `"${UNNAMED}"` && (code === 2353 || (code === 2322 && isRefused));
}
