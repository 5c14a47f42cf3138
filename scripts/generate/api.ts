import { sourceMethods } from "../../src/contract/sources.ts";
import { camelCase, capitalised } from "../names.ts";
import { type Document, merged, type Operation, openValue, refName, resolve, type Schema } from "./document.ts";
import { type Event, readEvents } from "./events.ts";
import { secretNames } from "./secret-names.ts";

/** One VAPIX API as its bundled document tells it. */
export interface Api {
  /** Folder, API discovery id and name in `call`: `mqtt-client`. */
  id: string;
  /** Name of its facade: `mqttClient`. */
  camel: string;
  /** Prefix of its schemas in the portable document: `MqttClient`. */
  pascal: string;
  /** Path of the CGI: `/axis-cgi/mqtt/client.cgi`. */
  path: string;
  operation: Operation;
  document: Document;
  /** Error codes of all methods. */
  codes: Code[];
  methods: Method[];
  events: Event[];
}

/** One method, with the names of its schemas. */
export interface Method {
  name: string;
  summary: string;
  description: string;
  docs: string;
  level: string;
  since: string;
  sinceInferred: boolean;
  /** A version that lacks the method. */
  absentAt?: string;
  effect: string;
  /** False where the request goes without `apiVersion`. */
  versioned: boolean;
  request: string;
  /** Undefined where the method takes no parameters. */
  params?: string;
  paramsRequired: boolean;
  response: string;
  data: string;
  refusal: string;
  /** Error codes: those of all methods, then its own. */
  codes: Code[];
  subCodes: Code[];
  /** The parameter that tells how many seconds the device may take, and how many it takes without it. */
  waits?: { parameter: string; seconds: number };
  /** Names of the parameters that are secret, at any depth. */
  secrets: string[];
  /** The methods that report what this one writes. */
  sources: string[];
  /** API version by path of parameter, for those that are documented to have come later than the method. */
  laterMembers: Record<string, string>;
  /** The same for those that only an example shows. */
  inferredMembers: Record<string, string>;
}

/** An error code or sub-code, with one of its meanings. */
export interface Code {
  code: number;
  title: string;
  description: string;
  kind?: string;
  status?: number;
  /** True where no document states the status. */
  statusInferred?: boolean;
  parameter?: string;
  details?: string[];
  breaks?: Record<string, string>;
  /** Of a sub-code: the code that it comes with. */
  of?: number;
  /** True where no document says that it comes with this code. */
  ofInferred?: boolean;
}

/** Reads what the generators need from a bundled document. */
export function readApi(id: string, document: Document): Api {
  const [path] = Object.keys(document.paths);
  const operation = document.paths[path!]!.post;
  const union = resolve(document, operation.requestBody.content["application/json"]!.schema);
  const camel = camelCase(id);
  const pascal = capitalised(camel);
  const list = resolve(document, document.components.schemas[`${pascal}ErrorCode`]!);
  const codes = readCodes(document, openValue(document, list)!.known);
  const methods = Object.entries(union.discriminator!.mapping).map(([name, $ref]) =>
    readMethod(document, { pascal, codes }, name, refName({ $ref })!),
  );
  return { id, camel, pascal, path: path!, operation, document, codes, methods, events: readEvents(document) };
}

function readMethod(document: Document, api: Pick<Api, "pascal" | "codes">, name: string, requestName: string): Method {
  const { schemas } = document.components;
  const request = schemas[requestName]!;
  const response = `${capitalised(name)}Response`;
  const own = `${capitalised(name)}Refusal`;
  const refusal = own in schemas ? own : `${api.pascal}Refusal`;
  const params = request.properties!.params;
  const { properties, oneOf } = params ? resolve(document, params) : {};
  const hasParams = Object.keys(properties ?? oneOf ?? {}).length > 0;
  const codes = [...api.codes, ...readCodes(document, codeList(request, "x-codes"))];
  const invalid = codes.find(({ kind }) => kind === "invalid")?.code;
  return {
    name,
    summary: request.title!,
    description: request.description!,
    docs: request.externalDocs!.url,
    level: request["x-security-level"]!,
    since: request["x-since"]!,
    sinceInferred: request["x-since-inferred"] ?? false,
    ...(request["x-absent-at"] && { absentAt: request["x-absent-at"] }),
    effect: request["x-effect"]!,
    versioned: request.required!.includes("apiVersion"),
    request: requestName,
    ...(hasParams && { params: refName(params)! }),
    paramsRequired: request.required!.includes("params"),
    response,
    data: refName(schemas[response]!.properties!.data)!,
    refusal,
    codes,
    subCodes: readCodes(document, codeList(request, "x-sub-codes"), invalid),
    ...waits(properties),
    secrets: secretNames(document, params),
    sources:
      hasParams && request["x-effect"] !== "reads" ? sourceMethods(document, paramsOf(document, requestName)) : [],
    laterMembers: hasParams ? laterMembers(document, params!, request["x-since"]!, false) : {},
    inferredMembers: hasParams ? laterMembers(document, params!, request["x-since"]!, true) : {},
  };
}

/** The parameters of a request, without their reference. */
export function paramsOf(document: Document, request: string): Schema {
  return merged(document, document.components.schemas[request]!.properties!.params!);
}

function waits(properties: Record<string, Schema> = {}): Pick<Method, "waits"> | undefined {
  const [entry] = Object.entries(properties).filter(([, member]) => member["x-waits"]);
  return entry && { waits: { parameter: entry[0], seconds: (entry[1].default as number | undefined) ?? 0 } };
}

/** The codes of one method alone, as its request lists them. */
export function codeList(request: Schema, list: "x-codes" | "x-sub-codes"): Schema[] {
  return (request[list] ?? []) as Schema[];
}

function readCodes(document: Document, schemas: Schema[], of?: number): Code[] {
  return schemas
    .map((schema) => resolve(document, schema))
    .map((entry) => ({
      code: entry.const as number,
      title: entry.title!,
      description: entry.description!,
      kind: entry["x-kind"],
      status: entry["x-http-status"] as number | undefined,
      statusInferred: entry["x-http-status-inferred"],
      parameter: entry["x-parameter"],
      details: entry["x-details"] as string[] | undefined,
      breaks: entry["x-breaks"] as Record<string, string> | undefined,
      of: entry["x-code"] ?? of,
      ofInferred: entry["x-code-inferred"],
    }));
}

function laterMembers(
  document: Document,
  schema: Schema,
  since: string,
  inferred: boolean,
  path = "",
): Record<string, string> {
  const target = resolve(document, schema);
  const below = (child: Schema, childPath: string) => laterMembers(document, child, since, inferred, childPath);
  return Object.assign(
    {},
    ...(target.oneOf ?? []).map((member) => below(member, path)),
    target.items ? below(target.items, `${path}[]`) : {},
    ...Object.entries(target.properties ?? {}).map(([name, child]) => {
      const childPath = path === "" ? name : `${path}.${name}`;
      const own = (child["x-since-inferred"] ?? false) === inferred ? child["x-since"] : undefined;
      return { ...(own !== undefined && own !== since && { [childPath]: own }), ...below(child, childPath) };
    }),
  ) as Record<string, string>;
}
