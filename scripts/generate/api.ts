import { sourceMethods } from "../../src/contract/sources.ts";
import { camelCase, capitalised } from "../names.ts";
import {
  type Deprecation,
  type Document,
  type FileMark,
  merged,
  MULTIPART,
  type Operation,
  openValue,
  refName,
  resolve,
  type Schema,
} from "./document.ts";
import { type Event, readEvents } from "./events.ts";
import { secretNames } from "./secret-names.ts";

/** A VAPIX API, as read from its bundled document. */
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
  deprecation?: Deprecation;
  /** False if the request has no `apiVersion`. */
  versioned: boolean;
  request: string;
  /** Undefined if the method has no parameters. */
  params?: string;
  paramsRequired: boolean;
  /** The file that goes with the request. */
  file?: FileMark;
  response: string;
  data: string;
  refusal: string;
  /** Error codes: those of all methods, then its own. */
  codes: Code[];
  subCodes: Code[];
  /** The parameter with the seconds that the device may wait, and its default. */
  waits?: { parameter: string; seconds: number };
  /** Names of the parameters that are secret, at any depth. */
  secrets: string[];
  /** The methods that report what this one writes. */
  sources: string[];
  /** API version by path of parameter, if documented as newer than the method. */
  laterMembers: Record<string, string>;
  /** The same for inferred versions. */
  inferredMembers: Record<string, string>;
}

/** An error code or sub-code, with one of its meanings. */
export interface Code {
  code: number;
  title: string;
  description: string;
  kind?: string;
  /** Kinds of other requests that the device rejects with the code. */
  furtherKinds?: string[];
  status?: number;
  /** True if the status is undocumented. */
  statusInferred?: boolean;
  parameter?: string;
  details?: string[] | Record<string, string>;
  breaks?: Record<string, string | string[]>;
  /** For a sub-code: its code. */
  of?: number;
  /** True if no document states that it comes with this code. */
  ofInferred?: boolean;
}

/** Reads the input of the generators from a bundled document. */
export function readApi(id: string, document: Document): Api {
  const [path] = Object.keys(document.paths);
  const operation = document.paths[path!]!.post;
  const camel = camelCase(id);
  const pascal = capitalised(camel);
  const list = resolve(document, document.components.schemas[`${pascal}ErrorCode`]!);
  const codes = readCodes(document, openValue(document, list)?.known ?? []);
  const methods = requestsOf(document, operation).map(([name, request]) =>
    readMethod(document, { pascal, codes }, name, request),
  );
  return { id, camel, pascal, path: path!, operation, document, codes, methods, events: readEvents(document) };
}

/** The methods in the vendor's order, each with the name of its request: those of the union, and the one with a file. */
function requestsOf(document: Document, { requestBody: { content } }: Operation): [method: string, request: string][] {
  const { mapping } = resolve(document, content["application/json"]!.schema).discriminator!;
  const plain = Object.entries(mapping).map(([name, $ref]): [string, string] => [name, refName({ $ref })!]);
  const upload = content[MULTIPART];
  if (upload === undefined) return plain;
  const request = refName(Object.values(resolve(document, upload.schema).properties!)[0])!;
  const name = document.components.schemas[request]!.properties!.method!.const as string;
  const documented = document.info["x-documented-methods"] ?? [];
  const next = plain.findIndex(([other]) => documented.indexOf(other) > documented.indexOf(name));
  return plain.toSpliced(next < 0 ? plain.length : next, 0, [name, request]);
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
    ...(request["x-deprecated"] && { deprecation: request["x-deprecated"] }),
    versioned: request.required!.includes("apiVersion"),
    request: requestName,
    ...(hasParams && { params: refName(params)! }),
    paramsRequired: request.required!.includes("params"),
    ...(request["x-file"] && { file: request["x-file"] }),
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

/** The parameters of a request, with their reference resolved. */
export function paramsOf(document: Document, request: string): Schema {
  return merged(document, document.components.schemas[request]!.properties!.params!);
}

function waits(properties: Record<string, Schema> = {}): Pick<Method, "waits"> | undefined {
  const [entry] = Object.entries(properties).filter(([, member]) => member["x-waits"]);
  return entry && { waits: { parameter: entry[0], seconds: (entry[1].default as number | undefined) ?? 0 } };
}

/** The codes of only one method, as its request lists them. */
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
      furtherKinds: entry["x-further-kinds"] as string[] | undefined,
      status: entry["x-http-status"] as number | undefined,
      statusInferred: entry["x-http-status-inferred"],
      parameter: entry["x-parameter"],
      details: entry["x-details"] as Code["details"],
      breaks: entry["x-breaks"] as Code["breaks"],
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
