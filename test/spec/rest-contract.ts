import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** A schema of the bundle, as far as the tests walk it. */
interface Schema {
  $ref?: string;
  const?: unknown;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  [keyword: string]: unknown;
}

interface Parameter {
  name: string;
  in: "query" | "path";
  required?: boolean;
  schema: Schema;
  [member: string]: unknown;
}

interface Answer {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}

/** An operation of the bundle, its parameters and answers without references. */
interface Operation {
  path: string;
  verb: string;
  security?: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
  "x-undeclared"?: Undeclared[];
  [member: string]: unknown;
}

/** A status without a body, which wrong requests get. */
interface Undeclared {
  status: number;
  when: string;
}

/** Says by the bundle of a REST API what is wrong with a value: nothing where it fits. */
export interface RestContract {
  security: Record<string, string[]>[];
  /** The statuses without a body that wrong requests of any operation get. */
  undeclared: Undeclared[];
  operations: ReadonlyMap<string, Operation>;
  schemas: Record<string, Schema>;
  /** By the schema of that name. */
  faults(schema: string, value: unknown): string[];
  parameterFaults(operation: string, name: string, value: unknown): string[];
  requestFaults(operation: string, body: unknown): string[];
  /** The documented requests of an operation. */
  requestExamples(operation: string): unknown[];
  /** Of a JSON body with that status. */
  answerFaults(operation: string, status: number | string, body: unknown): string[];
  /** The constants that an open value is known to be, such as a `code`, in order. */
  known(reference: Schema): Schema[];
}

interface Media {
  schema: Schema;
  examples?: Record<string, OrReference<{ value: unknown }>>;
}

interface Bundle {
  security: Record<string, string[]>[];
  "x-undeclared"?: Undeclared[];
  paths: Record<string, Record<string, Authored>>;
  components: { schemas: Record<string, Schema>; [section: string]: Record<string, object> };
}

type OrReference<T> = T | { $ref: string };
type Authored = Omit<Operation, "parameters" | "responses"> & {
  operationId: string;
  parameters?: OrReference<Parameter>[];
  responses: Record<string, OrReference<Answer>>;
};

const contracts = new Map<string, RestContract>();

/** Reads a bundle, once, with a validator of the tests' own, so that the mock's is not the judge of itself. */
export function readRestContract(api: string): RestContract {
  if (!contracts.has(api)) contracts.set(api, createContract(api));
  return contracts.get(api)!;
}

function createContract(api: string): RestContract {
  const url = new URL(`../../generated/openapi/${api}.json`, import.meta.url);
  const {
    security,
    "x-undeclared": undeclared = [],
    paths,
    components,
  } = JSON.parse(readFileSync(url, "utf8")) as Bundle;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  const validators = new Map<Schema, ValidateFunction>();
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries(paths))
    for (const [verb, { operationId, parameters = [], responses, ...rest }] of Object.entries(item)) {
      const answers = Object.entries(responses).map(([status, answer]) => [status, resolve<Answer>(answer)]);
      operations.set(operationId, {
        ...(rest as Omit<Operation, "parameters" | "responses">),
        path,
        verb,
        parameters: parameters.map((parameter) => resolve<Parameter>(parameter)),
        responses: Object.fromEntries(answers) as Record<string, Answer>,
      });
    }

  return {
    security,
    undeclared,
    operations,
    schemas: components.schemas,
    faults: (schema, value) => faultsBy(components.schemas[schema]!, value),
    parameterFaults(operation, name, value) {
      const { schema } = operations.get(operation)!.parameters.find((parameter) => parameter.name === name)!;
      return faultsBy(schema, value);
    },
    requestFaults: (operation, body) => faultsBy(jsonSchema(operations.get(operation)!.requestBody!), body),
    answerFaults: (operation, status, body) =>
      faultsBy(jsonSchema(operations.get(operation)!.responses[status]!), body),
    requestExamples(operation) {
      const { examples } = operations.get(operation)!.requestBody!.content["application/json"]!;
      return Object.values(examples!).map((example) => resolve<{ value: unknown }>(example).value);
    },
    known,
  };

  function resolve<T>(node: OrReference<T>): T {
    const { $ref } = node as { $ref?: string };
    if ($ref === undefined) return node as T;
    const [section, name] = $ref.split("/").slice(-2);
    return components[section!]![name!] as T;
  }

  function known(reference: Schema): Schema[] {
    const schema = resolve<Schema>(reference as OrReference<Schema>);
    return "const" in schema ? [schema] : (schema.anyOf ?? []).flatMap(known);
  }

  function faultsBy(schema: Schema, value: unknown): string[] {
    if (!validators.has(schema)) validators.set(schema, ajv.compile({ ...schema, components }));
    const validate = validators.get(schema)!;
    return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
}

function jsonSchema({ content }: { content?: Record<string, Media> }): Schema {
  return content!["application/json"]!.schema;
}
