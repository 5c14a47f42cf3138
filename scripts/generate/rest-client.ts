import { camelCase, capitalised } from "../names.ts";
import { literal, wrap } from "./client.ts";
import {
  type Parameter,
  type PlacedOperation,
  placedOperations,
  refName,
  resolve,
  type RestDocument,
  type Schema,
} from "./document.ts";
import { secretNames } from "./secret-names.ts";

const JSON_TYPE = "application/json";

/** What the client needs of a REST API: a table of its operations, and an interface with a documented function for each. */
export function restClient(id: string, document: RestDocument): string {
  const api = camelCase(id);
  const operations = placedOperations(document);
  const table = operations.map((placed) => [placed.operation.operationId, tableEntry(document, placed)]);
  return [
    `import type * as ${api} from "../types/${id}.ts";`,
    "",
    `/** ${document.info.summary} */`,
    "export interface Operations<Options> {",
    ...operations.flatMap((placed) => functionLines(api, document, placed)),
    "}",
    "",
    "/** Where each operation is, and what is special about it. */",
    `export const operations = ${literal(Object.fromEntries(table))} as const;`,
    "",
  ].join("\n");
}

function tableEntry(document: RestDocument, placed: PlacedOperation) {
  const { path, verb, parameters } = placed;
  const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const schema = bodySchema(placed);
  const takes = schema === undefined ? query : [...query, "body"];
  const body = schema && bodyType(document, schema);
  const bounds = parameters.filter((parameter) => resolve(document, parameter.schema)["x-client-checks"]);
  const commas = parameters.filter(({ explode }) => explode === false).map(({ name }) => name);
  const secrets = secretNames(document, schema);
  const types = answersOf(placed).flatMap(({ content }) => Object.keys(content ?? {}));
  const paging = pagingOf(placed);
  return {
    method: verb.toUpperCase(),
    path,
    ...(takes.length > 0 && { takes }),
    ...(body && { body }),
    ...(commas.length > 0 && { commas }),
    ...(bounds.length > 0 && {
      maxima: Object.fromEntries(bounds.map(({ name, schema: own }) => [name, resolve(document, own).maximum])),
    }),
    ...(secrets.length > 0 && { secrets }),
    ...(types.length === 0 && { answer: "none" }),
    ...(types.some((type) => type !== JSON_TYPE) && { answer: "text" }),
    ...(paging && { paging }),
  };
}

/** The parameter that leads to the next page, and that of the rows of a page with its default. */
function pagingOf({ parameters }: PlacedOperation) {
  const find = (form: RegExp) => parameters.find((parameter) => parameter.in === "query" && form.test(parameter.name));
  const [page, cursor, limit] = [find(/^_?page$/), find(/^_?cursor$/), find(/^_?limit$/)];
  if (limit === undefined) return undefined;
  if (cursor) return { cursor: cursor.name };
  return page && { page: page.name, limit: limit.name, rows: limit.schema.default as number };
}

function bodySchema({ operation }: PlacedOperation): Schema | undefined {
  return operation.requestBody?.content[JSON_TYPE]?.schema;
}

/** Whether a body is an object or a list; undefined if it may be both. */
function bodyType(document: RestDocument, schema: Schema): "object" | "list" | undefined {
  const { type, anyOf, oneOf } = resolve(document, schema);
  if (type === "object") return "object";
  if (type === "array") return "list";
  const types = new Set([...(anyOf ?? []), ...(oneOf ?? [])].map((branch) => bodyType(document, branch)));
  return types.size === 1 ? [...types][0] : undefined;
}

function answersOf({ operation }: PlacedOperation) {
  return Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, answer]) => answer);
}

function functionLines(api: string, document: RestDocument, placed: PlacedOperation): string[] {
  const { operation, verb, path } = placed;
  const { operationId: name, summary, description } = operation;
  const { type, isRequired } = paramsType(api, placed);
  const facts = [
    operation["x-security-level"] && `Needs the role ${operation["x-security-level"]}`,
    operation["x-effect"],
    operation["x-since"] && `since ${operation["x-since"]}`,
  ].filter(Boolean);
  const refusals = Object.keys(operation.responses).filter((status) => /^[345]/.test(status));
  const doc = [
    `${summary}. \`${verb.toUpperCase()} ${path}\``,
    "",
    ...wrap(description),
    ...(facts.length > 0 ? ["", `${capitalised(facts.join("; "))}.`] : []),
    "",
    ...wrap(`@param params ${type === undefined ? "None." : paramsNote(placed)}`),
    "@param options Of this call only.",
    ...(refusals.length > 0
      ? [`@throws EmqxError if the broker rejects the call, with HTTP status ${refusals.join(", ")} or another`]
      : []),
  ];
  return [
    "  /**",
    ...doc.map((line) => `   * ${line.replaceAll("*/", "*\\/")}`.trimEnd()),
    "   */",
    `  ${name}(params${isRequired ? "" : "?"}: ${type ?? "Record<string, never>"}, options?: Options): Promise<${answerType(api, document, placed)}>;`,
  ];
}

function paramsNote(placed: PlacedOperation): string {
  const named = (place: string) => placed.parameters.filter((parameter) => parameter.in === place);
  const of = (parameters: Parameter[], where: string) =>
    parameters.length > 0 && `${parameters.map(({ name }) => `\`${name}\``).join(", ")} ${where}`;
  const parts = [of(named("path"), "of the path"), of(named("query"), "of the query"), bodySchema(placed) && "`body`"];
  return `${parts.filter(Boolean).join("; ")}.`;
}

/** The members of path and query beside each other, and `body`. */
function paramsType(api: string, placed: PlacedOperation): { type: string | undefined; isRequired: boolean } {
  const { operation, parameters } = placed;
  const names = parameters.map(({ name }) => name);
  const clash = names.find((name, index) => name === "body" || names.indexOf(name) !== index);
  if (clash !== undefined) throw new Error(`${operation.operationId} has two parameters called ${clash}`);
  const body = bodySchema(placed);
  const part = (place: string) =>
    parameters.some((parameter) => parameter.in === place) &&
    `NonNullable<${api}.operations["${operation.operationId}"]["parameters"]["${place}"]>`;
  const parts = [part("path"), part("query"), body && `{ body: ${api}.${refName(body)} }`].filter(Boolean);
  return {
    type: parts.length > 0 ? parts.join(" & ") : undefined,
    isRequired: body !== undefined || parameters.some(({ required }) => required),
  };
}

function answerType(api: string, document: RestDocument, placed: PlacedOperation): string {
  const types = answersOf(placed).flatMap(({ content }) =>
    content === undefined
      ? ["void"]
      : Object.values(content).map(({ schema }) => successType(api, document, schema, pagingOf(placed) !== undefined)),
  );
  return [...new Set(types)].join(" | ");
}

/** Of an envelope, which tells by a constant `code` that all went well, what is in it: of a page with its `meta`. */
function successType(api: string, document: RestDocument, schema: Schema, isPaged: boolean): string {
  const members = resolve(document, schema).anyOf ?? [];
  const success = members.find((member) => {
    const { code } = resolve(document, member).properties ?? {};
    return code !== undefined && resolve(document, code).const !== undefined;
  });
  if (success === undefined) return `${api}.${refName(schema)}`;
  const name = `${api}.${refName(success)}`;
  const { properties = {} } = resolve(document, success);
  if (isPaged) return `Pick<${name}, "data" | "meta">`;
  return "data" in properties ? `${name}["data"]` : "void";
}
