import { capitalised } from "../names.ts";
import { type Api, type Code, codeList, type Method, readApi } from "./api.ts";
import { type Document, refName, type Response, type Schema } from "./document.ts";

type Schemas = Record<string, Schema>;

/**
 * The document with an error schema for each method that has its own codes. It validates the same as the general error
 * schema, but types and pages read the codes of the method from it.
 */
export function withRefusals(id: string, document: Document): Document {
  const api = readApi(id, document);
  const own = api.methods.map((method) => refusalOf(api, method));
  const refusals = own.flatMap((schemas) => Object.keys(schemas).slice(-1)).map(reference);
  if (refusals.length === 0) return document;
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).flatMap((entry) =>
      entry[0] === `${api.pascal}Error` ? [...own.flatMap((added) => Object.entries(added)), entry] : [entry],
    ),
  );
  const statuses = new Set(api.methods.flatMap((method) => ownStatuses(api, method)));
  const responses = Object.entries(api.operation.responses).map(([status, response]) => [
    status,
    statuses.has(status) ? withUnion(api, response, refusals, schemas) : response,
  ]);
  const post = { ...api.operation, responses: Object.fromEntries(responses) as Record<string, Response> };
  return { ...document, paths: { [api.path]: { post } }, components: { ...document.components, schemas } };
}

/** The error schemas of a method, the envelope last; empty if the method has no codes of its own. */
function refusalOf({ pascal, document, codes: shared }: Api, { name, request }: Method): Schemas {
  const { schemas } = document.components;
  const [codes, subCodes] = [codeList(schemas[request]!, "x-codes"), codeList(schemas[request]!, "x-sub-codes")];
  if (codes.length + subCodes.length === 0) return {};
  const prefix = capitalised(name);
  const [error, code, details] = [`${prefix}Error`, `${prefix}ErrorCode`, `${prefix}ErrorDetails`];
  return {
    ...(codes.length > 0 && {
      [code]: {
        description: "Error code. Other codes are possible.",
        anyOf: [...(shared.length > 0 ? [reference(`${pascal}ErrorCode`)] : []), ...codes, { type: "integer" }],
      },
    }),
    ...(subCodes.length > 0 && {
      [details]: {
        description: "More about the error.",
        type: "object",
        properties: {
          subCode: {
            description: "Names the wrong parameter, or why the device could not execute the request.",
            anyOf: [...subCodes, { type: "integer" }],
          },
        },
      },
    }),
    [error]: withProperties(schemas[`${pascal}Error`]!, {
      ...(codes.length > 0 && { code: reference(code) }),
      ...(subCodes.length > 0 && { details: reference(details) }),
    }),
    [`${prefix}Refusal`]: withProperties(schemas[`${pascal}Refusal`]!, { error: reference(error) }),
  };
}

function withProperties(schema: Schema, properties: Schemas): Schema {
  return { ...schema, properties: { ...schema.properties, ...properties } };
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The HTTP statuses of a method's own codes and sub-codes. */
function ownStatuses(api: Api, { codes, subCodes }: Method): string[] {
  const isOwn = ({ code }: Code, index: number) => index >= api.codes.length || subCodes.some(({ of }) => of === code);
  return codes.filter(isOwn).map(({ status }) => String(status));
}

/** The response with the error schemas of methods besides the general one. */
function withUnion({ pascal }: Api, response: Response, refusals: Schema[], schemas: Schemas): Response {
  const general = `${pascal}Refusal`;
  const json = response.content?.["application/json"];
  const name = refName(json?.schema);
  if (name === undefined) return response;
  const union = name === general ? `${pascal}MethodRefusal` : name;
  const { anyOf = [], ...described } = schemas[union] ?? { description: "An error response of any method." };
  const successes = anyOf.filter((member) => name !== general && refName(member) !== general);
  schemas[union] = { ...described, anyOf: [...successes, ...refusals, reference(general)] };
  return { ...response, content: { ...response.content, "application/json": { ...json, schema: reference(union) } } };
}
