import { type PlacedOperation, placedOperations, resolve, type RestDocument, type Schema } from "./document.ts";
import { jsonOf } from "./methods.ts";
import { once } from "./once.ts";
import { readRestContract } from "./operations.ts";
import { checkerOf, type Fault } from "./schema-check.ts";

/** The parameters of all operations of a REST API, by operationId. The same object each time, as checkers keep it. */
const schemasOf = once((api: string): ReadonlyMap<string, Schema> => {
  const { document } = readRestContract(api);
  return new Map(
    placedOperations(document).map((placed) => [placed.operation.operationId, schemaOf(document, placed)]),
  );
});

/**
 * The schema of an operation's parameters, as one object: those of path and query by name, and `body`, as the client of
 * the broker takes them. Its references lead into the document.
 */
export function operationParameters(api: string, operationId: string): Schema {
  return schemasOf(api).get(operationId)!;
}

/** The faults of such parameters by the contract. */
export function parameterFaults(api: string, operationId: string, params: object): Fault[] {
  return checkerOf(readRestContract(api).document).value(operationParameters(api, operationId), params);
}

function schemaOf(document: RestDocument, { parameters, operation }: PlacedOperation): Schema {
  const own = parameters.map(({ name, description, schema }): [string, Schema] => [name, { description, ...schema }]);
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const schema = jsonOf(body)?.schema;
  return {
    type: "object",
    properties: Object.fromEntries([...own, ...(schema ? [["body", schema] as const] : [])]),
    required: [...required, ...(schema && body?.required ? ["body"] : [])],
    additionalProperties: false,
  };
}
