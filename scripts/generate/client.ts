import { KINDS } from "../../spec/plugins/kinds.js";
import { isAnnounced } from "../../src/contract/announced.ts";
import { deprecationText } from "../../src/contract/deprecation.ts";
import type { CodeRange, Deprecation, FileMark } from "../../src/contract/document.ts";
import type { Api, Code, Method } from "./api.ts";

/** The runtime tables of all APIs. */
export function methodTables(apis: Api[]): string {
  const tables = apis.map((api) => [api.id, tableOf(api)]);
  return `export const apis = ${literal(Object.fromEntries(tables))} as const;\n`;
}

/** For browsers: the table of an API by itself. */
export function methodTable(api: Api): string {
  return `export default ${literal(tableOf(api))} as const;\n`;
}

/** Properties of an API and of its methods, without texts. */
function tableOf(api: Api) {
  const shared = kindsOf(api.codes);
  return {
    path: api.path,
    facade: api.camel,
    ...(!isAnnounced(api.path) && { unannounced: true }),
    kinds: shared,
    ...rangesOf(api, ({ kind }) => kind),
    methods: Object.fromEntries(api.methods.map((method) => [method.name, methodEntry(method, shared)])),
  };
}

/** For browsers: of each table what is needed before a call, and a function that loads the table. */
export function tableIndex(apis: Api[]): string {
  return [
    "export const apis = {",
    ...apis.flatMap((api) => [
      `  ${JSON.stringify(api.id)}: {`,
      `    facade: ${JSON.stringify(api.camel)},`,
      "    methods: {",
      ...api.methods.map((method) => `      ${method.name}: ${isBare(method) ? "{ bare: true }" : "{}"},`),
      "    },",
      `    load: () => import("./methods/${api.id}.ts"),`,
      "  },",
    ]),
    "} as const;",
    "",
  ].join("\n");
}

/** Whether a method has no parameters. */
function isBare({ params }: Method): boolean {
  return params === undefined;
}

function methodEntry(method: Method, shared: Record<number, string>) {
  const kinds = Object.entries(kindsOf(method.codes)).filter(([code, kind]) => shared[Number(code)] !== kind);
  // Devices ignore the minor version, so an inferred one must not prevent a call.
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
    ...(isBare(method) && { bare: true }),
    ...(method.file && { file: fileEntry(method.file) }),
    ...(Object.keys(method.laterMembers).length > 0 && { later: method.laterMembers }),
    ...(method.absentAt && { absentAt: method.absentAt }),
    ...(Object.keys(inferred).length > 0 && { inferred }),
    ...(kinds.length > 0 && { kinds: Object.fromEntries(kinds) }),
    ...(parameters.length > 0 && {
      parameters: Object.fromEntries(parameters.map(({ code, parameter }) => [code, parameter])),
    }),
  };
}

function fileEntry({ mediaType, parts }: FileMark) {
  return { parts: parts[0], ...(mediaType !== undefined && { mediaType }) };
}

/** A code with several meanings has the kind of the first one. */
function kindsOf(codes: Code[]): Record<number, string> {
  return Object.fromEntries(codes.toReversed().map(({ code, kind }) => [code, kind!]));
}

/** Titles and descriptions of all codes, separate from the table, so that a bundle without them stays small. */
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

/** One property of each range of codes that the vendor reserves; empty for an API without ranges. */
function rangesOf<T>({ document }: Api, part: (range: CodeRange) => T): { ranges?: Record<string, T> } {
  const ranges = Object.entries(document.info["x-code-ranges"] ?? {});
  return ranges.length === 0 ? {} : { ranges: Object.fromEntries(ranges.map(([name, range]) => [name, part(range)])) };
}

function text({ code, title, description }: Code) {
  return { code, title, description };
}

/** The `.methods` documents, for runtimes that cannot read files. */
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

/** The facade: an interface per API, with a documented function per method, and the types of \`call\`. */
export function facade(apis: Api[]): string {
  return [
    ...apis.map((api) => `import type * as ${api.camel} from "../types/${api.id}.ts";`),
    "",
    ...apis.flatMap((api) => [
      ...comment(`${api.document.info.summary} \`${api.path}\`.`, api),
      `export interface ${api.pascal}<${typeParameters(api)}> {`,
      ...api.methods.flatMap((method) => methodLines(api, method)),
      "}",
      "",
    ]),
    "/** All APIs, by the name of their facade. */",
    "export interface Facade<Options, Upload> {",
    ...apis.flatMap((api) => [
      ...comment(api.document.info.summary!, api).map((line) => `  ${line}`),
      `  readonly ${api.camel}: ${api.pascal}<${typeParameters(api)}>;`,
    ]),
    "}",
    "",
    "/** Parameters, data and whole response of every method, by API id and method. */",
    "export interface Methods {",
    ...apis.flatMap((api) => [
      `  ${JSON.stringify(api.id)}: {`,
      ...api.methods.map(
        (method) =>
          `    ${method.name}: { params: ${paramsType(api, method)}; data: ${api.camel}.${method.data}; ` +
          `response: ${api.camel}.${method.response}; refusal: ${api.camel}.${method.refusal}${sourcePart(api, method)}${method.file ? "; file: true" : ""} };`,
      ),
      "  };",
    ]),
    "}",
    "",
    "/** Kind of an error code, with the same words in all APIs. */",
    `export type ErrorKind = ${KINDS.map((kind) => JSON.stringify(kind)).join(" | ")};`,
    "",
    "/** The `paths` of all APIs, for openapi-fetch. */",
    `export type Paths = ${apis.map((api) => `${api.camel}.paths`).join(" & ")};`,
    "",
  ].join("\n");
}

/** What the interface of an API is given: the options of a call and, if a method takes a file, those of an upload. */
function typeParameters({ methods }: Api): string {
  return methods.some(({ file }) => file !== undefined) ? "Options, Upload" : "Options";
}

/** The comment of an API, with the tag and the reason if it is deprecated. */
function comment(text: string, { document }: Api): string[] {
  const deprecation = document.info["x-deprecated"];
  if (deprecation === undefined) return [`/** ${text} */`];
  return ["/**", ...[text, "", ...deprecationTag(deprecation)].map((line) => ` * ${line}`.trimEnd()), " */"];
}

function deprecationTag(deprecation: Deprecation | undefined): string[] {
  return deprecation === undefined
    ? []
    : wrap(`@deprecated ${deprecationText(deprecation)} Source: ${deprecation.source}`);
}

function paramsType(api: Api, method: Method): string {
  return method.params === undefined ? "Record<string, never>" : `${api.camel}.${method.params}`;
}

function sourcePart(api: Api, method: Method): string {
  const types = method.sources.map((name) => api.methods.find((one) => one.name === name)!.data);
  return types.length === 0 ? "" : `; source: ${types.map((type) => `${api.camel}.${type}`).join(" & ")}`;
}

function methodLines(api: Api, method: Method): string[] {
  const since = `API version ${method.since}${method.sinceInferred ? ", which is inferred" : ""}`;
  const doc = [
    `${method.summary}.`,
    "",
    ...wrap(method.description),
    "",
    `Needs ${method.level === "anonymous" ? "no account" : `the role ${method.level}`}; ${method.effect}; since ${since}.`,
    "",
    ...(method.params ? [`@param params Properties as in {@link ${api.camel}.${method.params}}.`] : []),
    method.file
      ? `@param options Options of this call, with the file. ${method.file.description}`
      : "@param options Options of this call.",
    ...wrap(`@throws VapixMethodError with a code: ${codesNote(method)}`),
    "@throws VapixHttpError, VapixTransportError",
    ...deprecationTag(method.deprecation),
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

/** Text with a lowercase first letter, unless its first word is an abbreviation. */
function uncapitalised(text: string): string {
  return text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
}

/** A method without parameters takes the options first, or after empty parameters. */
function signatures(api: Api, method: Method): string[] {
  const type = paramsType(api, method);
  const data = `Promise<${api.camel}.${method.data}>`;
  if (method.file)
    return [
      `  ${method.name}(params: ${type}${method.paramsRequired ? "" : " | undefined"}, options: Upload): ${data};`,
    ];
  if (method.params !== undefined)
    return [`  ${method.name}(params${method.paramsRequired ? "" : "?"}: ${type}, options?: Options): ${data};`];
  return [
    `  ${method.name}(options?: Options): ${data};`,
    "  /** The same, after empty parameters. */",
    `  ${method.name}(params: ${type} | undefined, options?: Options): ${data};`,
  ];
}

/** Splits text into lines of a comment. */
export function wrap(text: string, width = 110): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

/** A value as TypeScript, with names unquoted if possible. */
export function literal(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(/^(\s*)"([A-Za-z_]\w*|\d+)":/gm, "$1$2:");
}
