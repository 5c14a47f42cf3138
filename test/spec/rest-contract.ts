import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import {
  type Content,
  type Parameter,
  placedOperations,
  resolve,
  type Response,
  type RestDocument,
  type RestOperation,
  type Schema,
} from "../../src/contract/document.ts";

/** An operation of the bundle, its parameters and answers without references. */
interface Operation extends RestOperation {
  path: string;
  verb: string;
  parameters: Parameter[];
  "x-undeclared"?: Undeclared[];
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

const contracts = new Map<string, RestContract>();

/** Reads a bundle, once, with a validator of the tests' own, so that the mock's is not the judge of itself. */
export function readRestContract(api: string): RestContract {
  if (!contracts.has(api)) contracts.set(api, createContract(api));
  return contracts.get(api)!;
}

function createContract(api: string): RestContract {
  const url = new URL(`../../generated/openapi/${api}.json`, import.meta.url);
  const document = JSON.parse(readFileSync(url, "utf8")) as RestDocument & { "x-undeclared"?: Undeclared[] };
  const { security = [], "x-undeclared": undeclared = [], components } = document;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  const validators = new Map<Schema, ValidateFunction>();
  const operations = new Map<string, Operation>();
  for (const { path, verb, operation, parameters } of placedOperations(document)) {
    const answers = Object.entries(operation.responses).map(([status, answer]) => [status, resolve(document, answer)]);
    const responses = Object.fromEntries(answers) as Record<string, Response>;
    operations.set(operation.operationId, { ...operation, path, verb, parameters, responses });
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
      return Object.values(examples!).map((example) => resolve<{ value: unknown }>(document, example).value);
    },
    known,
  };

  function known(reference: Schema): Schema[] {
    const schema = resolve(document, reference);
    return "const" in schema ? [schema] : (schema.anyOf ?? []).flatMap(known);
  }

  function faultsBy(schema: Schema, value: unknown): string[] {
    if (!validators.has(schema)) validators.set(schema, ajv.compile({ ...schema, components }));
    const validate = validators.get(schema)!;
    return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
}

function jsonSchema({ content }: { content?: Content }): Schema {
  return content!["application/json"]!.schema;
}
