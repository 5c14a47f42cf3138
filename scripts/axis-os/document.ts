import type { ApiContract } from "../../src/contract/methods.ts";
import { parsePath, placesAt, type Step } from "../../src/contract/member-path.ts";
import { type AxisOs, contractAt } from "../../src/contract/profiles.ts";
import { isNewer } from "../../src/contract/versions.ts";
import { type Api, codeList, type Method, readApi } from "../generate/api.ts";
import {
  type Content,
  type Deprecation,
  type Document,
  type Json,
  merged,
  MULTIPART,
  prune,
  refName,
  resolve,
  type Schema,
} from "../generate/document.ts";
import { schemasAt } from "../generate/profiles.ts";
import { isShared, separateData } from "./separate-data.ts";

/**
 * The document of an API as a version of AXIS OS has it: without the methods, parameters, properties and codes that this
 * version lacks. Undefined if it lacks the API. Names and words of one version stay, since responses are open.
 *
 * @param document The bundle of the API.
 */
export function documentAt(document: Document, contract: ApiContract, os: AxisOs): Document | undefined {
  const at = contractAt(contract, os.name);
  if (at === undefined) return undefined;
  const own = structuredClone(document);
  const api = readApi(contract.id, own);
  const gone = api.methods.filter(({ name }) => !at.methods.has(name));
  removeMethods(api, gone);
  removeExamples(api, contract, at);
  for (const schema of Object.values(own.components.schemas)) removeLater(own, schema, at.version);
  for (const method of api.methods.filter(({ name }) => at.methods.has(name))) {
    removeCodes(own, method, at);
    for (const path of contract.document["x-profiles"][os.name]?.omits?.[method.name] ?? [])
      removeProperty(api, method, parsePath(path));
  }
  removeDeprecations(api, os);
  const names = own.info["x-documented-methods"]?.filter((name) => at.methods.has(name));
  return prune({
    ...own,
    info: { ...own.info, version: at.version, ...(names && { "x-documented-methods": names }) },
    servers: own.servers.map((server) => serverAt(server, os)),
  });
}

function removeMethods({ document, operation }: Api, gone: readonly Method[]): void {
  const names = new Set(gone.flatMap(({ request, response }) => [request, response]));
  for (const schema of Object.values(document.components.schemas)) {
    for (const union of ["oneOf", "anyOf"] as const)
      if (schema[union]) schema[union] = schema[union].filter((branch) => !names.has(refName(branch) ?? ""));
    const mapping = schema.discriminator?.mapping ?? {};
    for (const [name, $ref] of Object.entries(mapping)) if (names.has(refName({ $ref })!)) delete mapping[name];
  }
  if (gone.some(({ file }) => file !== undefined)) delete operation.requestBody.content[MULTIPART];
}

/** Removes examples of what the version lacks; the others are as the version sends them. */
function removeExamples({ document, operation }: Api, contract: ApiContract, at: ApiContract): void {
  const examples = document.components.examples ?? {};
  const valueOf = (reference: { $ref: string }) => examples[refName(reference)!]!.value as Envelope;
  eachExample([operation.requestBody.content], (reference) => {
    const envelope = valueOf(reference);
    const method = at.methods.get(envelope.method ?? "");
    if (isNewerThan(envelope, at.version)) envelope.apiVersion = at.version;
    const later = method?.laterParams.map(({ path }) => parsePath(path)) ?? [];
    return method !== undefined && later.every((steps) => placesAt(envelope.params, steps).length === 0);
  });
  const known = new Set([...contract.methods.values()].flatMap(({ examples: own }) => [...own.keys()]));
  const shaped = new Map([...at.methods.values()].flatMap(({ examples: own }) => [...own]));
  eachExample(
    Object.values(operation.responses).map(({ content = {} }) => content),
    (reference, name) => {
      const example = shaped.get(name);
      if (example === undefined) return !known.has(name);
      const value: Envelope = structuredClone(example.value);
      if (isNewerThan(value, at.version)) value.apiVersion = at.version;
      examples[refName(reference)!]!.value = value as Json;
      return true;
    },
  );
}

interface Envelope {
  apiVersion?: string;
  method?: string;
  params?: unknown;
}

/** Removes the examples for which a function returns false. */
function eachExample(contents: readonly Content[], keep: (reference: { $ref: string }, name: string) => boolean): void {
  for (const body of contents.flatMap((content) => Object.values(content)))
    for (const [name, reference] of Object.entries(body.examples ?? {}))
      if (!keep(reference, name)) delete body.examples![name];
}

function isNewerThan({ apiVersion }: Envelope, version: string): boolean {
  return apiVersion !== undefined && isNewer(apiVersion, version);
}

/**
 * Removes the properties that came later. Conditions keep them: without the property, they hold as before.
 */
function removeLater(document: Document, schema: Schema, version: string): void {
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const since = merged(document, member)["x-since"];
    if (since !== undefined && isNewer(since, version)) withoutProperty(schema, name);
    else removeLater(document, member, version);
  }
  const below = [schema.items, schema.additionalProperties, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  for (const child of below) if (typeof child === "object") removeLater(document, child, version);
}

function withoutProperty(schema: Schema, name: string): void {
  delete schema.properties![name];
  if (schema.required) schema.required = schema.required.filter((one) => one !== name);
}

/** Removes the codes of parameters that came later. */
function removeCodes(document: Document, { name, request }: Method, at: ApiContract): void {
  const later = at.methods.get(name)!.laterParams.map(({ path }) => path);
  const schema = document.components.schemas[request]!;
  for (const list of ["x-codes", "x-sub-codes"] as const) {
    if (schema[list] === undefined) continue;
    schema[list] = codeList(schema, list).filter((code) => {
      const { "x-parameter": parameter } = resolve(document, code);
      return !later.some((path) => parameter === path || parameter?.startsWith(`${path}.`));
    });
  }
}

/** Removes a property of the data of one method. */
function removeProperty(api: Api, method: Method, steps: readonly Step[]): void {
  const last = steps.at(-1)!;
  // An item of one kind stays, because lists are open.
  if (last.kind !== "member") return;
  const reached = () => {
    const data = resolve(api.document, api.document.components.schemas[method.response]!.properties!.data!);
    return schemasAt(api.document, data, steps.slice(0, -1)).filter(({ properties }) => properties?.[last.name]);
  };
  if (reached().some((schema) => isShared(api, method, schema))) separateData(api, method);
  for (const schema of reached()) withoutProperty(schema, last.name);
}

/** What is deprecated later is not deprecated yet. */
function removeDeprecations({ document, methods }: Api, os: AxisOs): void {
  const requests = methods.map(({ request }) => document.components.schemas[request]!);
  const operations = Object.values(document.paths).map(({ post }) => post);
  for (const holder of [document.info, ...requests, ...operations] as Deprecated[]) {
    const since = holder["x-deprecated"]?.since.replace("AXIS OS ", "");
    if (since === undefined || !isNewer(since, os.version)) continue;
    delete holder["x-deprecated"];
    delete holder.deprecated;
  }
}

interface Deprecated {
  deprecated?: boolean;
  "x-deprecated"?: Deprecation;
}

type Server = Document["servers"][number];

function serverAt(server: Server, { httpsOnly }: AxisOs): Server {
  return httpsOnly === undefined ? server : { ...server, description: `An Axis device. ${httpsOnly}` };
}
