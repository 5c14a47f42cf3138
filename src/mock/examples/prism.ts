import type { Schema } from "../../contract/document.ts";
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig } from "@stoplight/prism-http";
import { isPage, PAGE } from "../../contract/methods.ts";
import type { Responder } from "./documented-answer.ts";

type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

const silent = { debug() {}, info() {}, warn() {}, error() {}, success() {}, child: () => silent };

/** Starts Prism for one operation at a time, without its own checks: the device has already checked the request. */
export async function startPrism(document: object): Promise<Responder> {
  // Prism dereferences the document in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const documented = new Map(operations.map((operation) => [keyOf(operation.method, operation.path), operation]));
  const dynamic = new Map([...documented].map(([key, operation]) => [key, successOnly(operation)]));
  const prism = createInstance(configure({}), {
    logger: silent,
    route: ({ resources }) => ({ _tag: "Right", right: resources[0]! }),
  });

  return async (method, { example, code, dynamic: isDynamic = false }) => {
    const key = keyOf(method.httpMethod, method.operationPath);
    const operation = (isDynamic ? dynamic : documented).get(key)!;
    const config = configure({
      ...(isDynamic && { dynamic: true, seed: crypto.randomUUID() }),
      ...(code !== undefined && { code }),
      ...(example === undefined && isPage(method, code) && { mediaTypes: [PAGE] }),
      ...(example !== undefined && { exampleKey: example }),
    });
    const result = await prism.request(
      { method: method.httpMethod as "post", url: { path: operation.path } },
      [operation],
      config,
    )();
    if (result._tag === "Left") throw result.left;
    const { statusCode, headers = {}, body = "" } = result.right.output;
    const { "Content-type": contentType = "text/plain", ...others } = headers;
    return { status: statusCode, contentType, headers: others, body: body as object | string };
  };
}

function keyOf(httpMethod: string, path: string): string {
  return `${httpMethod} ${path}`;
}

function configure(mock: Partial<IHttpConfig["mock"]>): IHttpConfig {
  return {
    isProxy: false,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...mock },
  };
}

/** The operation with only its success, in a form for which Prism's generator makes valid values. */
function successOnly(operation: Operation): Operation {
  const success = operation.responses.find(({ code }) => /^2/.test(code));
  const responses = operation.responses
    .filter((response) => response === success)
    .map((response) => ({
      ...response,
      contents: response.contents?.map((content) => {
        const schema = content.schema as Schema;
        return { ...content, examples: [], schema: generatable(schema.anyOf?.[0] ?? schema) as typeof content.schema };
      }),
    }));
  return { ...operation, responses: responses as Operation["responses"] };
}

/**
 * Closes objects, since Prism adds random properties to open ones, and keeps only known values of open enumerations.
 */
function generatable(schema: Schema): Schema {
  const documented = schema.anyOf?.filter((member) => member["x-erratum"] === undefined);
  const known = documented?.filter((member) => member.enum !== undefined || member.const !== undefined) ?? [];
  const { anyOf, not: _not, ...rest } = schema;
  return {
    ...rest,
    ...(anyOf && { anyOf: (known.length > 0 ? known : documented!).map(generatable) }),
    ...(rest.oneOf && { oneOf: rest.oneOf.map(generatable) }),
    ...(rest.items && { items: generatable(rest.items) }),
    ...(rest.type === "object" && { additionalProperties: false }),
    ...(rest.properties && {
      properties: Object.fromEntries(
        Object.entries(rest.properties).map(([name, member]) => [name, generatable(member)]),
      ),
    }),
  };
}
