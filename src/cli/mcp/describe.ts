import { errata } from "../../../generated/client/errata.ts";
import {
  placedOperations,
  type PlacedOperation,
  resolve,
  type RestDocument,
  type Schema,
} from "../../contract/document.ts";
import { errorCatalogue } from "../../contract/error-catalogue.ts";
import { standaloneSchema } from "../../contract/json-schema.ts";
import { jsonOf, readContract } from "../../contract/methods.ts";
import { readRestContract } from "../../contract/operations.ts";
import type { CatalogueMethod } from "./catalogue.ts";

/**
 * What the contract says about a method or an operation: parameters as JSON Schema, errors, an example, errata, and the
 * page of the docs.
 */
export function describe(entry: CatalogueMethod): object {
  const { api, method } = entry;
  return {
    ...entry,
    ...(entry.of === "device" ? methodText(api, method) : operationText(api, method)),
    errata: (errata[api] ?? []).filter(({ about }) => about.includes(method)).map(({ about: _, ...text }) => text),
    docs: `vapix-docs:///${api}/${method}.html.md`,
  };
}

function methodText(api: string, name: string): object {
  const { document, methods } = readContract(api);
  const { request: reference, examples } = methods.get(name)!;
  const request = resolve(document, reference);
  const { params } = request.properties ?? {};
  const { codes, methods: own } = errorCatalogue[api]!;
  const { value: sent = {} } = document.components.examples?.[`${name}.request`] ?? {};
  const [answer] = examples.values();
  const file = request["x-file"];
  const envelope = (file === undefined ? sent : sent[file.parts[0]![0]]) as { params?: object };
  return {
    description: request.description,
    since: request["x-since"],
    deprecated: request["x-deprecated"],
    ...(file && { file: file.description }),
    parameters: params === undefined ? null : standaloneSchema(document, params),
    areParametersRequired: request.required?.includes("params") ?? false,
    errors: [...codes, ...(own[name]?.codes ?? [])],
    subCodes: own[name]?.subCodes ?? [],
    example: { params: envelope.params, data: answer?.value["data"] },
  };
}

function operationText(api: string, name: string): object {
  const { document, base } = readRestContract(api);
  const placed = placedOperations(document).find(({ operation }) => operation.operationId === name)!;
  const { path, verb, operation } = placed;
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, resolve(document, response)] as const,
  );
  const [, success] = responses.find(([status]) => status.startsWith("2")) ?? [];
  return {
    description: operation.description,
    request: `${verb.toUpperCase()} ${base}${path}`,
    since: operation["x-since"],
    deprecated: operation["x-deprecated"],
    parameters: standaloneSchema(document, parametersOf(document, placed)),
    errors: responses
      .filter(([status]) => !/^[23]/.test(status))
      .map(([status, { description }]) => ({ status, description })),
    example: { body: exampleOf(document, operation.requestBody), response: exampleOf(document, success) },
  };
}

/** One object of all parameters of path and query, and `body`, as the client of the broker takes them. */
function parametersOf(document: RestDocument, { parameters, operation }: PlacedOperation): Schema {
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

function exampleOf(document: RestDocument, holder: Parameters<typeof jsonOf>[0] | undefined): unknown {
  const body = jsonOf(holder && resolve(document, holder));
  const [first] = Object.values(body?.examples ?? {});
  return first === undefined ? body?.example : resolve<{ value: unknown }>(document, first).value;
}
