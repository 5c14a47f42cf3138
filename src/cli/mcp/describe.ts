import { errata } from "../../../generated/client/errata.ts";
import { placedOperations, resolve, type RestDocument } from "../../contract/document.ts";
import { errorCatalogue } from "../../contract/error-catalogue.ts";
import { standaloneSchema } from "../../contract/json-schema.ts";
import { jsonOf, readContract } from "../../contract/methods.ts";
import { operationParameters } from "../../contract/operation-parameters.ts";
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
  const { path, verb, operation, parameters } = placedOperations(document).find(
    (placed) => placed.operation.operationId === name,
  )!;
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, resolve(document, response)] as const,
  );
  const [, success] = responses.find(([status]) => status.startsWith("2")) ?? [];
  const body = exampleOf(document, operation.requestBody);
  const required = parameters.filter((parameter) => parameter.required);
  return {
    description: operation.description,
    request: `${verb.toUpperCase()} ${base}${path}`,
    since: operation["x-since"],
    deprecated: operation["x-deprecated"],
    parameters: standaloneSchema(document, operationParameters(api, name)),
    errors: responses
      .filter(([status]) => !/^[23]/.test(status))
      .map(([status, { description }]) => ({ status, description })),
    example: {
      params: { ...Object.fromEntries(required.map((parameter) => [parameter.name, parameter.example])), body },
      response: exampleOf(document, success),
    },
  };
}

function exampleOf(document: RestDocument, holder: Parameters<typeof jsonOf>[0] | undefined): unknown {
  const body = jsonOf(holder && resolve(document, holder));
  const [first] = Object.values(body?.examples ?? {});
  return first === undefined ? body?.example : resolve<{ value: unknown }>(document, first).value;
}
