import type { Api, Method } from "./api.ts";
import { capitalised } from "../names.ts";
import { type Document, type FileMark, type Json, prune, resolve, type Schema } from "./document.ts";
import { lowered, MIT } from "./lowered.ts";
import { methodsDocument } from "./methods-document.ts";

const JSON_TYPE = "application/json";

/**
 * All VAPIX APIs in one OpenAPI 3.0.3 document for generators of other languages: an operation per method, one flat
 * response per method, and names that do not change when an API is added, because each has its API's prefix. No
 * schema's name ends in `Response`: generators use names of that form for wrappers.
 */
export function portableDocument(apis: Api[]): Document {
  const taken = new Set<string>();
  const parts = apis.map((api) => portablePart(api, taken));
  const first = apis[0]!.document;
  const merged = (section: string) =>
    Object.assign({}, ...parts.map(({ components }) => components[section as keyof typeof components]));
  return {
    openapi: "3.0.3",
    info: {
      title: "VAPIX",
      description:
        "The JSON CGIs of Axis devices, one operation per method. Devices require Digest or Basic, which the HTTP library must support.",
      version: "1",
      license: MIT,
    },
    servers: first.servers,
    security: [],
    tags: parts.flatMap(({ tags }) => tags as { name: string }[]).sort((a, b) => (a.name < b.name ? -1 : 1)),
    paths: Object.assign({}, ...parts.map(({ paths }) => paths)),
    components: {
      schemas: merged("schemas"),
      examples: merged("examples"),
      responses: merged("responses"),
    },
  };
}

/**
 * The method, with the prefix of its API where an earlier API has the method too. A single word means nothing without its
 * API, and several APIs have it: `list`, `status`.
 *
 * @param taken The ids of earlier APIs, to which this one is added.
 */
function operationIdOf({ id, camel }: Api, method: string, taken: Set<string>): string {
  const isShared = method === "getSupportedVersions" || (/^[a-z]+$/.test(method) && method !== camel);
  const own = isShared || taken.has(method) ? `${camel}${capitalised(method)}` : method;
  if (taken.has(own)) throw new Error(`${id}: ${own} is the operationId of two methods; operationIds must differ`);
  taken.add(own);
  return own;
}

function portablePart(api: Api, taken: Set<string>): Document {
  const { schemas } = api.document.components;
  const document = methodsDocument(api);
  for (const method of api.methods) {
    const operation = document.paths[`${api.path}#${method.name}`]!.post;
    delete operation.security;
    operation.operationId = operationIdOf(api, method.name, taken);
    const answer = method.response.replace(/Response$/, "Answer");
    if (answer in schemas) throw new Error(`${api.id}: ${answer} is the name of an answer in the portable document`);
    document.components.schemas[answer] = flatAnswer(method);
    // A status that may have a page of the web server has no type; generators then treat the status as an error.
    operation.responses = Object.fromEntries(
      Object.entries(operation.responses).filter(([, { content }]) => Object.keys(content ?? {}).join() === JSON_TYPE),
    );
    for (const { content } of Object.values(operation.responses))
      content![JSON_TYPE]!.schema = { $ref: `#/components/schemas/${answer}` };
  }
  for (const method of api.methods) if (method.file) writeAsText(document, method, method.file);
  delete document.webhooks;
  const low = lowered(prune(document));
  for (const method of api.methods) low.components.schemas[method.request] = readyRequest(low, method);
  return prefixed(api, prune(low));

  function flatAnswer(method: Method): Schema {
    const success = schemas[method.response]!;
    const refusal = schemas[method.refusal]!;
    const { const: name, enum: names = [name], ...named } = success.properties!.method!;
    return {
      ...success,
      description: `Success or error response of ${method.name}.`,
      required: undefined,
      not: undefined,
      properties: {
        ...success.properties,
        // An error response repeats the received name, even an unknown one.
        method: { ...named, anyOf: [{ enum: names }, { type: "string" }] },
        error: refusal.properties!.error!,
      },
    };
  }
}

/**
 * The envelope of an upload is text in the portable document: openapi-generator makes code of an object there that does not
 * compile in Rust. Its schema stays, so that generators make a type that is written as JSON.
 */
function writeAsText({ components }: Document, { name, request }: Method, { parts }: FileMark): void {
  const [[part]] = parts as [[string, string]];
  const upload = components.schemas[`${capitalised(name)}Upload`]!;
  const text: Schema = {
    description: "The request, as JSON.",
    type: "string",
    "x-content-schema": { $ref: `#/components/schemas/${request}` },
  };
  components.schemas[`${capitalised(name)}Upload`] = {
    ...upload,
    properties: { ...upload.properties, [part]: text },
  };
  for (const [key, example] of Object.entries(components.examples!)) {
    if (!key.startsWith(`${name}.`) || !key.endsWith("request")) continue;
    const { [part]: envelope, ...file } = example.value;
    components.examples![key] = { ...example, value: { [part]: JSON.stringify(envelope), ...file } };
  }
}

/** A request with a complete envelope, if a generator supports defaults: a call then only needs the parameters. */
function readyRequest(document: Document, { name, request, since, versioned }: Method): Schema {
  const { properties, ...envelope } = document.components.schemas[request]!;
  const { apiVersion, method } = properties!;
  const version = versioned && { ...resolve(document, apiVersion!), default: since };
  return {
    ...envelope,
    properties: { ...properties, ...(version && { apiVersion: version }), method: { ...method, default: name } },
  };
}

/** Schemas and examples with the prefix of their API; those that have it keep their name. */
function prefixed(api: Api, document: Document): Document {
  const name = (section: string, old: string) =>
    section === "schemas"
      ? old.startsWith(api.pascal)
        ? old
        : `${api.pascal}${old}`
      : section === "examples"
        ? `${api.camel}.${old}`
        : old;
  const rename = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rename);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        const [, section, old] = (key === "$ref" && String(value).match(/^#\/components\/([^/]+)\/(.+)$/)) || [];
        return [key, section ? `#/components/${section}/${name(section, old!)}` : rename(value)];
      }),
    );
  };
  const renamed = rename(document) as Document;
  for (const section of ["schemas", "examples"] as const) {
    const entries = Object.entries((renamed.components[section] ?? {}) as Record<string, Json>);
    const names = entries.map(([old]) => name(section, old));
    const twice = names.find((one, index) => names.indexOf(one) !== index);
    if (twice) throw new Error(`${api.id} has two ${section} that would both be ${twice} in the portable document`);
    renamed.components[section] = Object.fromEntries(
      entries.map(([old, value]) => [name(section, old), value]),
    ) as never;
  }
  return renamed;
}
