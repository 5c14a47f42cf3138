import {
  type Example,
  type MediaType,
  type Operation,
  type OperationContract,
  readDocument,
  type Response,
  type Schema,
} from "./methods.ts";

/** What the mock knows of a REST API: its bundle, ordered for routing. */
export interface RestContract {
  /** API id, the folder of its document. */
  id: string;
  /** What stands before all paths: `/api/v5`. */
  base: string;
  /** Where two fit a path, the one goes first that has a text where the other first has a parameter. */
  routes: readonly Route[];
  document: RestDocument;
  /** All examples of answers by name. */
  examples: ReadonlyMap<string, Example>;
}

/** A path with what can be done there, by HTTP method in capital letters. */
export interface Route {
  /** The path's segments: a text, or the name of a parameter. */
  segments: readonly (string | { name: string })[];
  operations: ReadonlyMap<string, RestOperation>;
}

/** What a path does with one HTTP method. */
export interface RestOperation extends OperationContract {
  operation: Operation;
  parameters: readonly Parameter[];
  /** Schemes of which one is needed, by their `scheme`: `basic`, `bearer`. Without any, everybody may call it. */
  schemes: readonly string[];
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  explode?: boolean;
  schema: Schema;
}

export interface RestDocument {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema>; securitySchemes?: Record<string, { scheme: string }> };
}

type PathItem = Partial<Record<(typeof METHODS)[number], DocumentedOperation>> & { parameters?: DocumentedParameter[] };

type DocumentedParameter = Parameter | { $ref: string };

interface DocumentedOperation extends Omit<Operation, "responses"> {
  parameters?: DocumentedParameter[];
  responses: Record<string, Response | { $ref: string }>;
  security?: Record<string, string[]>[];
}

const METHODS = ["get", "put", "post", "delete", "patch"] as const;

const contracts = new Map<string, RestContract>();

/** The contract of an API from `generated/openapi/<id>.json`, which is read once: it is nobody's to change. */
export function readRestContract(id: string): RestContract {
  const known = contracts.get(id) ?? parse(id);
  contracts.set(id, known);
  return known;
}

function parse(id: string): RestContract {
  const document = readDocument<RestDocument>(`${id}.json`);
  const base = document.servers[0]!.url.replace(/^[^:]+:\/\/[^/]+/, "").replace(/\/$/, "");
  const routes = Object.entries(document.paths).map(([path, item]): Route => {
    const operations = METHODS.filter((method) => item[method] !== undefined).map(
      (method) => [method.toUpperCase(), operationOf(document, path, method, item)] as const,
    );
    const segments = path
      .slice(1)
      .split("/")
      .map((text) => (text.startsWith("{") ? { name: text.slice(1, -1) } : text));
    return { segments, operations: new Map(operations) };
  });
  routes.sort((a, b) => generality(a).localeCompare(generality(b)));
  const examples = new Map(
    routes.flatMap(({ operations }) => [...operations.values()].flatMap((operation) => [...operation.examples])),
  );
  return { id, base, routes, document, examples };
}

/** `01` for a text and a parameter after it. */
function generality({ segments }: Route): string {
  return segments.map((segment) => (typeof segment === "string" ? 0 : 1)).join("");
}

function operationOf(
  document: RestDocument,
  operationPath: string,
  httpMethod: (typeof METHODS)[number],
  item: PathItem,
): RestOperation {
  const documented = item[httpMethod]!;
  const responses = Object.fromEntries(
    Object.entries(documented.responses).map(([status, response]) => [status, resolved<Response>(document, response)]),
  );
  const security = documented.security ?? document.security ?? [];
  return {
    name: documented.operationId,
    operationPath,
    httpMethod,
    operation: { ...documented, responses },
    parameters: [...(item.parameters ?? []), ...(documented.parameters ?? [])].map((parameter) =>
      resolved<Parameter>(document, parameter),
    ),
    schemes: security.flatMap(Object.keys).map((name) => document.components.securitySchemes![name]!.scheme),
    examples: new Map(
      Object.entries(responses).flatMap(([status, response]) => examplesOf(document, status, response)),
    ),
  };
}

/** Examples of an answer. One that has no name of its own has that of its HTTP status. */
function examplesOf(document: RestDocument, status: string, { headers, content = {} }: Response): [string, Example][] {
  if (status === "default") return [];
  const shown = Object.fromEntries(
    Object.entries((headers ?? {}) as Record<string, object>)
      .map(([name, header]) => [name, resolved<{ example?: unknown }>(document, header).example] as const)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
  return Object.entries(content as Record<string, MediaType>).flatMap(([contentType, { examples, example }]) => {
    const named = Object.entries(examples ?? {}).map(
      ([name, entry]) => [name, resolved<{ value: unknown }>(document, entry).value] as const,
    );
    const all = example === undefined ? named : [...named, [`${status} ${contentType}`, example] as const];
    return all.map(([name, value]): [string, Example] => [
      name,
      { status: Number(status), value, contentType, headers: shown },
    ]);
  });
}

/** What a reference points to, or the thing itself. */
function resolved<T>(document: object, thing: object): T {
  if (!("$ref" in thing)) return thing as T;
  const steps = (thing.$ref as string).slice(2).split("/");
  const target = steps.reduce((holder, step) => (holder as Record<string, object>)[step]!, document);
  return resolved<T>(document, target);
}
