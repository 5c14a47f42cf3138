import {
  type Parameter,
  type PlacedOperation,
  placedOperations,
  resolve,
  type Response,
  type RestDocument,
} from "./document.ts";
import { readDocument } from "./files.ts";
import type { AnswerExample, OperationContract } from "./methods.ts";
import { once } from "./once.ts";

/** A REST API as described by its bundle, ordered for routing. */
export interface RestContract {
  /** API id, the folder of its document. */
  id: string;
  /** Common prefix of all paths: `/api/v5`. */
  base: string;
  /** Of two matching routes, the first counts: the one with a fixed segment where the other has a parameter. */
  routes: readonly Route[];
  document: RestDocument;
  /** All examples of responses by name. */
  examples: ReadonlyMap<string, AnswerExample>;
}

/** A path with its operations, by uppercase HTTP method. */
export interface Route {
  /** Segments of the path: fixed text, or the name of a parameter. */
  segments: readonly (string | { name: string })[];
  operations: ReadonlyMap<string, RestOperationContract>;
}

/** An operation of a REST API. */
export interface RestOperationContract extends OperationContract {
  parameters: readonly Parameter[];
  /** Statuses without a body for certain invalid requests, with their conditions. */
  undeclared: readonly Undeclared[];
  /** Accepted authentication schemes, by `scheme`: `basic`, `bearer`. If empty, no credentials are required. */
  schemes: readonly string[];
}

/** A status without a body. */
interface Undeclared {
  status: number;
  /**
   * `null` for that body, `not-an-object` for a body that is not a JSON object, `no-type` for a body without `type`.
   */
  if?: string;
}

/** The contract of an API from `generated/openapi/<id>.json`. It is shared; do not change it. */
export const readRestContract: (id: string) => RestContract = once(parse);

function parse(id: string): RestContract {
  const document = readDocument<RestDocument>(`${id}.json`);
  const base = document.servers[0]!.url.replace(/^[^:]+:\/\/[^/]+/, "").replace(/\/$/, "");
  const operations = Map.groupBy(placedOperations(document), (placed) => placed.path);
  const routes = Object.keys(document.paths).map((path): Route => {
    const own = operations.get(path) ?? [];
    const segments = path
      .slice(1)
      .split("/")
      .map((text) => (text.startsWith("{") ? { name: text.slice(1, -1) } : text));
    return {
      segments,
      operations: new Map(own.map((placed) => [placed.verb.toUpperCase(), contractOf(document, placed)])),
    };
  });
  routes.sort((a, b) => generality(a).localeCompare(generality(b)));
  const examples = new Map(
    routes.flatMap((route) => [...route.operations.values()].flatMap((operation) => [...operation.examples])),
  );
  return { id, base, routes, document, examples };
}

/** Sort key: `01` for a fixed segment and a parameter after it. */
function generality({ segments }: Route): string {
  return segments.map((segment) => (typeof segment === "string" ? 0 : 1)).join("");
}

function contractOf(
  document: RestDocument,
  { path, verb, operation, parameters }: PlacedOperation,
): RestOperationContract {
  const responses = Object.fromEntries(
    Object.entries(operation.responses).map(([status, response]) => [status, resolve<Response>(document, response)]),
  );
  const schemes = (operation.security ?? document.security ?? []).flatMap(Object.keys);
  return {
    name: operation.operationId,
    operationPath: path,
    httpMethod: verb,
    operation: { ...operation, responses },
    parameters,
    undeclared: (operation["x-undeclared"] ?? []) as Undeclared[],
    schemes: schemes.map((name) => (document.components.securitySchemes![name] as { scheme: string }).scheme),
    examples: new Map(
      Object.entries(responses).flatMap(([status, response]) => examplesOf(document, status, response)),
    ),
  };
}

/** Examples of a response. An unnamed one has its HTTP status as name. */
function examplesOf(
  document: RestDocument,
  status: string,
  { headers = {}, content = {} }: Response,
): [string, AnswerExample][] {
  if (status === "default") return [];
  const shown = Object.fromEntries(
    Object.entries(headers)
      .map(([name, header]) => [name, resolve<{ example?: unknown }>(document, header).example] as const)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
  return Object.entries(content).flatMap(([contentType, { examples, example }]) => {
    const named = Object.entries(examples ?? {}).map(
      ([name, entry]) => [name, resolve<{ value: unknown }>(document, entry).value] as const,
    );
    const all = example === undefined ? named : [...named, [`${status} ${contentType}`, example] as const];
    return all.map(([name, value]): [string, AnswerExample] => [
      name,
      { status: Number(status), value, contentType, headers: shown },
    ]);
  });
}
