import { KINDS } from "../../spec/plugins/kinds.js";
import type { CodeRange } from "../../src/contract/document.ts";
import type { Api, Code, Method } from "./api.ts";

/** The run-time table: what the client needs to know of each API and method, and nothing to read. */
export function methodTable(apis: Api[]): string {
  const entries = apis.map((api) => {
    const shared = kindsOf(api.codes);
    const methods = api.methods.map((method) => [method.name, methodEntry(method, shared)] as const);
    return [
      api.id,
      {
        path: api.path,
        facade: api.camel,
        kinds: shared,
        ...rangesOf(api, ({ kind }) => kind),
        methods: Object.fromEntries(methods),
      },
    ] as const;
  });
  return `export const apis = ${literal(Object.fromEntries(entries))} as const;\n`;
}

function methodEntry(method: Method, shared: Record<number, string>) {
  const kinds = Object.entries(kindsOf(method.codes)).filter(([code, kind]) => shared[Number(code)] !== kind);
  // Devices ignore the minor, so one that was only inferred must not shut a call out.
  const since = method.sinceInferred ? method.since.replace(/\.\d+$/, ".0") : method.since;
  const inferred = { ...(since !== method.since && { "": method.since }), ...method.inferredMembers };
  const parameters = method.subCodes.filter(({ parameter }) => parameter !== undefined);
  return {
    since,
    effect: method.effect,
    level: method.level,
    ...(method.waits && { waits: method.waits }),
    ...(method.secrets.length > 0 && { secrets: method.secrets }),
    ...(!method.versioned && { unversioned: true }),
    ...(method.params === undefined && { bare: true }),
    ...(Object.keys(method.laterMembers).length > 0 && { later: method.laterMembers }),
    ...(method.absentAt && { absentAt: method.absentAt }),
    ...(Object.keys(inferred).length > 0 && { inferred }),
    ...(kinds.length > 0 && { kinds: Object.fromEntries(kinds) }),
    ...(parameters.length > 0 && {
      parameters: Object.fromEntries(parameters.map(({ code, parameter }) => [code, parameter])),
    }),
  };
}

/** A code with several meanings is of the kind of the first one. */
function kindsOf(codes: Code[]): Record<number, string> {
  return Object.fromEntries(codes.toReversed().map(({ code, kind }) => [code, kind!]));
}

/** Titles and descriptions of all codes, apart from the table, so that a bundle without them stays small. */
export function errorCatalogue(apis: Api[]): string {
  const entries = apis.map((api) => {
    const own = api.methods
      .map(
        ({ name, codes, subCodes }) =>
          [name, { codes: codes.slice(api.codes.length).map(text), subCodes: subCodes.map(text) }] as const,
      )
      .filter(([, { codes, subCodes }]) => codes.length + subCodes.length > 0);
    const ranges = rangesOf(api, ({ title, description }) => ({ title, description }));
    return [api.id, { codes: api.codes.map(text), ...ranges, methods: Object.fromEntries(own) }] as const;
  });
  return `export const errorCatalogue = ${literal(Object.fromEntries(entries))} as const;\n`;
}

/** One part of each range of codes that the vendor reserves; nothing for an API without. */
function rangesOf<T>({ document }: Api, part: (range: CodeRange) => T): { ranges?: Record<string, T> } {
  const ranges = Object.entries(document.info["x-code-ranges"] ?? {});
  return ranges.length === 0 ? {} : { ranges: Object.fromEntries(ranges.map(([name, range]) => [name, part(range)])) };
}

function text({ code, title, description }: Code) {
  return { code, title, description };
}

/** The `.methods` documents, for run-times that read no files. */
export function documentTable(apis: Api[]): string {
  return [
    ...apis.map((api) => `import ${api.camel} from "../openapi/${api.id}.methods.json" with { type: "json" };`),
    "",
    "export const documents: Readonly<Record<string, object>> = {",
    ...apis.map((api) => `  ${JSON.stringify(api.id)}: ${api.camel},`),
    "};",
    "",
  ].join("\n");
}

/** The facade: an interface per API, with a documented function per method, and the types behind \`call\`. */
export function facade(apis: Api[]): string {
  return [
    ...apis.map((api) => `import type * as ${api.camel} from "../types/${api.id}.ts";`),
    "",
    ...apis.flatMap((api) => [
      `/** ${api.document.info.summary} \`${api.path}\`. */`,
      `export interface ${api.pascal}<Options> {`,
      ...api.methods.flatMap((method) => methodLines(api, method)),
      "}",
      "",
    ]),
    "/** All APIs, by the name of their facade. */",
    "export interface Facade<Options> {",
    ...apis.map((api) => `  /** ${api.document.info.summary} */\n  readonly ${api.camel}: ${api.pascal}<Options>;`),
    "}",
    "",
    "/** Parameters, data and whole answer of every method, by API id and method. */",
    "export interface Methods {",
    ...apis.flatMap((api) => [
      `  ${JSON.stringify(api.id)}: {`,
      ...api.methods.map(
        (method) =>
          `    ${method.name}: { params: ${paramsType(api, method)}; data: ${api.camel}.${method.data}; ` +
          `response: ${api.camel}.${method.response}; refusal: ${api.camel}.${method.refusal}${sourcePart(api, method)} };`,
      ),
      "  };",
    ]),
    "}",
    "",
    "/** What a code means, the same word for all APIs although their numbers differ. */",
    `export type ErrorKind = ${KINDS.map((kind) => JSON.stringify(kind)).join(" | ")};`,
    "",
    "/** The `paths` of all APIs, for openapi-fetch. */",
    `export type Paths = ${apis.map((api) => `${api.camel}.paths`).join(" & ")};`,
    "",
  ].join("\n");
}

function paramsType(api: Api, method: Method): string {
  return method.params === undefined ? "Record<string, never>" : `${api.camel}.${method.params}`;
}

function sourcePart(api: Api, method: Method): string {
  const types = method.sources.map((name) => api.methods.find((one) => one.name === name)!.data);
  return types.length === 0 ? "" : `; source: ${types.map((type) => `${api.camel}.${type}`).join(" & ")}`;
}

function methodLines(api: Api, method: Method): string[] {
  const since = `API version ${method.since}${method.sinceInferred ? " (from the vendor's examples)" : ""}`;
  const doc = [
    `${method.summary}.`,
    "",
    ...wrap(method.description),
    "",
    `Needs ${method.level === "anonymous" ? "no account" : `the role ${method.level}`}; ${method.effect}; since ${since}.`,
    "",
    ...(method.params ? [`@param params Members as in {@link ${api.camel}.${method.params}}.`] : []),
    "@param options Of this call only.",
    ...wrap(`@throws VapixMethodError with a code: ${codesNote(method)}`),
    "@throws VapixHttpError, VapixTransportError",
    `@see ${method.docs}`,
  ];
  return [
    "  /**",
    ...doc.map((line) => `   * ${line.replaceAll("*/", "*\\/")}`.trimEnd()),
    "   */",
    ...signatures(api, method),
  ];
}

/** `1100 internal error; 2104 invalid parameter value specified`: each code with its meanings. */
function codesNote({ codes }: Method): string {
  const meanings = Map.groupBy(codes, ({ code }) => code);
  return [...meanings]
    .map(([code, found]) => `${code} ${[...new Set(found.map(({ title }) => uncapitalised(title)))].join(" or ")}`)
    .join("; ");
}

/** Text with a small first letter, unless its first word is an abbreviation. */
function uncapitalised(text: string): string {
  return text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
}

/** A method without parameters takes the options first, or after empty parameters. */
function signatures(api: Api, method: Method): string[] {
  const type = paramsType(api, method);
  const data = `Promise<${api.camel}.${method.data}>`;
  if (method.params !== undefined)
    return [`  ${method.name}(params${method.paramsRequired ? "" : "?"}: ${type}, options?: Options): ${data};`];
  return [
    `  ${method.name}(options?: Options): ${data};`,
    "  /** The same, after empty parameters. */",
    `  ${method.name}(params: ${type} | undefined, options?: Options): ${data};`,
  ];
}

/** Text in lines of a comment. */
export function wrap(text: string, width = 110): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

/** A value as TypeScript, with the names of members as bare as they may be. */
export function literal(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(/^(\s*)"([A-Za-z_]\w*|\d+)":/gm, "$1$2:");
}
