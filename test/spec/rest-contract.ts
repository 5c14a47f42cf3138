import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { operationsOf, type RestDocument } from "../../scripts/generate/document.ts";

interface Body {
  content?: Record<string, { schema: { $ref: string }; examples: Record<string, { $ref: string }> }>;
}

/** An operation of a REST API, with references to its bodies. */
interface Operation {
  operationId: string;
  security?: object[];
  requestBody?: Body;
  responses: Record<string, Body>;
}

/** Says by the bundle of a REST API what is wrong with a body: nothing where it fits. */
export interface RestContract {
  document: RestDocument;
  /** `GET /clients`, by operationId. */
  operations: Record<string, string>;
  requestFaults(operationId: string, body: unknown): string[];
  answerFaults(operationId: string, status: number, body: unknown): string[];
  /** The examples of an operation's answers with a status, by name. */
  answers(operationId: string, status: number): Record<string, unknown>;
}

/** Reads a bundle with a validator of the tests' own. */
export function readRestContract(api: string): RestContract {
  const file = new URL(`../../generated/openapi/${api}.json`, import.meta.url);
  const document = JSON.parse(readFileSync(file, "utf8")) as RestDocument;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: "bundle", components: document.components });
  const all = new Map(
    operationsOf(document).map((operation) => [operation.operationId, operation as unknown as Operation]),
  );
  const faults = (body: Body | undefined, value: unknown) => {
    const { $ref } = body!.content!["application/json"]!.schema;
    const validate = ajv.getSchema(`bundle${$ref}`)!;
    return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  const paths = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, operation]) => [operation.operationId, `${verb.toUpperCase()} ${path}`]),
  );
  return {
    document,
    operations: Object.fromEntries(paths) as Record<string, string>,
    requestFaults: (operationId, body) => faults(all.get(operationId)!.requestBody, body),
    answerFaults: (operationId, status, body) => faults(all.get(operationId)!.responses[status], body),
    answers(operationId, status) {
      const { examples } = all.get(operationId)!.responses[status]!.content!["application/json"]!;
      const entries = Object.entries(examples).map(([name, { $ref }]) => {
        const { value } = document.components.examples![$ref.split("/").at(-1)!]!;
        return [name, value];
      });
      return Object.fromEntries(entries) as Record<string, unknown>;
    },
  };
}
