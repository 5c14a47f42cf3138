import { createInstance, getHttpOperationsFromSpec, type IHttpConfig } from "@stoplight/prism-http";
import type { ApiContract, MethodContract, Schema } from "./contract.ts";
import { type Preference, PreferenceError } from "./prefer.ts";

type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** An answer as documented: JSON as an object that is the caller's to change, anything else as text. */
export interface DocumentedAnswer {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: object | string;
}

/** Answers a method with what the contract documents. */
export type Responder = (method: MethodContract, preference: Preference) => Promise<DocumentedAnswer>;

const silent = { debug() {}, info() {}, warn() {}, error() {}, success() {}, child: () => silent };

/** Prism, with one operation at a time and without its own checks: the device has checked the request already. */
export async function createResponder({ document }: ApiContract): Promise<Responder> {
  // Prism dereferences the document in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const documented = new Map(operations.map((operation) => [operation.path, operation]));
  const dynamic = new Map(operations.map((operation) => [operation.path, successOnly(operation)]));
  const prism = createInstance(configure({}), {
    logger: silent,
    route: ({ resources }) => ({ _tag: "Right", right: resources[0]! }),
  });

  return async (method, preference) => {
    const { example, code } = checked(method, preference);
    const operation = (preference.dynamic ? dynamic : documented).get(method.operationPath)!;
    const answersPlainly = example === undefined && (code === undefined || code === 200);
    const config = configure({
      dynamic: preference.dynamic ?? false,
      ...(preference.dynamic && { seed: crypto.randomUUID() }),
      ...(code !== undefined && { code }),
      ...(example === undefined && isPage(method, code) && { mediaTypes: [PAGE] }),
      ...(!preference.dynamic &&
        (answersPlainly ? { exampleKey: method.name } : example !== undefined && { exampleKey: example })),
    });
    const result = await prism.request({ method: "post", url: { path: operation.path } }, [operation], config)();
    if (result._tag === "Left") throw result.left;
    const { statusCode, headers = {}, body = "" } = result.right.output;
    const { "Content-type": contentType = "text/plain", ...others } = headers;
    // An example's body is the document's own object.
    return { status: statusCode, contentType, headers: others, body: structuredClone(body) as object | string };
  };
}

const PAGE = "text/html";

/** Whether devices answer with a page where they send a status: the web server's, in front of the CGI. */
export function isPage({ operation }: MethodContract, status: number | undefined): boolean {
  return status !== undefined && operation.responses[status]?.content?.[PAGE] !== undefined;
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

/** Prism falls back to other answers where it has none as asked for, so that is found out before. */
function checked(method: MethodContract, { example, code, dynamic }: Preference): Pick<Preference, "example" | "code"> {
  if (dynamic && (example !== undefined || (code !== undefined && code !== 200)))
    throw new PreferenceError("dynamic=true makes up a success: it goes with no example and no code but 200");
  if (example !== undefined && !method.examples.has(example))
    throw new PreferenceError(
      `${method.name} has no example ${example}: there are ${[...method.examples.keys()].join(", ")}`,
    );
  const statuses = Object.keys(method.operation.responses);
  if (code !== undefined && !statuses.includes(String(code)))
    throw new PreferenceError(`${method.name} has no HTTP status ${code}: there are ${statuses.join(", ")}`);
  const status = example === undefined ? undefined : method.examples.get(example)!.status;
  if (status !== undefined && code !== undefined && code !== status)
    throw new PreferenceError(`the example ${example} goes out with HTTP status ${status}, not ${code}`);
  return { example, code: code ?? status };
}

/** The operation with only its success, in a form that Prism's generator makes valid values from. */
function successOnly(operation: Operation): Operation {
  const responses = operation.responses
    .filter(({ code }) => code === "200")
    .map((response) => ({
      ...response,
      contents: response.contents?.map((content) => {
        const schema = content.schema as Schema;
        return { ...content, examples: [], schema: generatable(schema.anyOf?.[0] ?? schema) as typeof content.schema };
      }),
    }));
  return { ...operation, responses: responses as Operation["responses"] };
}

/** Closed objects, since open ones get members of random names, and known values in place of random words. */
function generatable(schema: Schema): Schema {
  const known = schema.anyOf?.filter((member) => member.enum !== undefined || member.const !== undefined) ?? [];
  const { anyOf, not: _not, ...rest } = schema;
  return {
    ...rest,
    ...(anyOf && { anyOf: (known.length > 0 ? known : anyOf).map(generatable) }),
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
