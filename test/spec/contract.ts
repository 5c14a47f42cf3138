import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { canonical } from "../../scripts/generate/canonical.ts";
import { type Content, type Document, MULTIPART, refName, resolve, type Schema } from "../../src/contract/document.ts";
import { capital, pascal } from "./name.ts";

export type { Schema };

type Json = Record<string, unknown>;

/** Says by a schema of the bundle, named without its path, what is wrong with a value: nothing where it fits. */
export interface Contract {
  /** Path of the CGI. */
  path: string;
  /** Says by the requests of all methods what is wrong with one: by the union, or by the envelope that goes with a file. */
  requestFaults(envelope: unknown): string[];
  /** Names of the methods. */
  methods: string[];
  faults(schema: string, value: unknown): string[];
  /** The same by the bundle's operation, for an answer of any method with a status. */
  statusFaults(status: number, value: unknown): string[];
  /** The same by a method of the `.methods` document in its canonical form, for an answer with a status. */
  answerFaults(method: string, status: number, value: unknown): string[];
  /** The schema that a name or a `$ref` stands for. */
  schema(reference: string | Schema): Schema;
  /** The documented values of an open value, such as the codes of a refusal: those with a constant. */
  documented(reference: string | Schema): Schema[];
  /** Name of the schema of refusals. */
  refusalName: string;
  /** The documented codes of a method: those of all methods, then its own. */
  codes(method: string): Schema[];
  /** The documented sub-codes of a method. */
  subCodes(method: string): Schema[];
  /** All schemas by name. */
  schemas: Record<string, Schema>;
  /** Documented examples of requests by name. */
  requests: Record<string, Json>;
  /** Documented examples of answers with HTTP 200 by name. */
  answers: Record<string, Json>;
}

const contracts = new Map<string, Contract>();

/** Reads a bundle, once, with a validator of the tests' own, so that the mock's is not the judge of itself. */
export function readContract(api: string): Contract {
  if (!contracts.has(api)) contracts.set(api, createContract(api));
  return contracts.get(api)!;
}

function createContract(api: string): Contract {
  const bundle = JSON.parse(documentText(`${api}.json`)) as Document;
  const { schemas } = bundle.components;
  const [[path, { post }]] = Object.entries(bundle.paths) as [[string, Document["paths"][string]]];
  const valuesOf = ({ content }: { content?: Content }, type = "application/json") =>
    Object.fromEntries(
      Object.entries(content![type]?.examples ?? {}).map(([name, example]) => [
        name,
        resolve<{ value: Json }>(bundle, example).value,
      ]),
    );
  const upload = post.requestBody.content[MULTIPART];
  const [envelopePart, envelope] = Object.entries(upload ? resolve(bundle, upload.schema).properties! : {})[0] ?? [];
  const uploads = Object.entries(valuesOf(post.requestBody, MULTIPART)).map(([name, value]) => [
    name,
    value[envelopePart!] as Json,
  ]);
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  ajv.addKeyword({
    keyword: "x-max-bytes",
    type: "string",
    schemaType: "number",
    validate: (limit: number, text: string) => new TextEncoder().encode(text).length <= limit,
  });
  ajv.addSchema(bundle, api);
  const requestUnion = refName(post.requestBody.content["application/json"]!.schema)!;
  let methods: Document | undefined;
  const operations = new Map<string, ValidateFunction>();

  return {
    path,
    requestFaults(value) {
      const found = faults(requestUnion, value);
      return envelope && found.length > 0 && faults(refName(envelope)!, value).length === 0 ? [] : found;
    },
    methods: [...schemas[requestUnion]!.oneOf!, ...(envelope ? [envelope] : [])].map((request) => {
      const { properties } = schema(request);
      return properties!.method!.const as string;
    }),
    faults,
    statusFaults(status, value) {
      const { content } = resolve(bundle, post.responses[status]!);
      return faults(refName(content!["application/json"]!.schema)!, value);
    },
    answerFaults(method, status, value) {
      const key = `${method} ${status}`;
      if (!operations.has(key)) {
        methods ??= canonical(JSON.parse(documentText(`${api}.methods.json`)) as Document);
        const { post } = Object.values(methods.paths).find(({ post }) => post.operationId === method)!;
        const { schema } = post.responses[status]!.content!["application/json"]!;
        operations.set(key, ajv.compile({ ...schema, components: methods.components }));
      }
      return faultsBy(operations.get(key)!, value);
    },
    schema,
    documented,
    refusalName: `${pascal(api)}Refusal`,
    codes: (method) => [...documented(`${pascal(api)}ErrorCode`), ...listed(method, "x-codes")],
    subCodes: (method) => listed(method, "x-sub-codes"),
    schemas,
    requests: { ...valuesOf(post.requestBody), ...Object.fromEntries(uploads) } as Record<string, Json>,
    answers: valuesOf(post.responses[200]!),
  };

  function faults(schema: string, value: unknown): string[] {
    return faultsBy(ajv.getSchema(`${api}#/components/schemas/${schema}`) as ValidateFunction, value);
  }

  function schema(reference: string | Schema): Schema {
    return typeof reference === "string" ? schemas[reference]! : resolve(bundle, reference);
  }

  function documented(reference: string | Schema): Schema[] {
    const one = schema(reference);
    return "const" in one ? [one] : (one.anyOf ?? []).flatMap(documented);
  }

  function listed(method: string, list: "x-codes" | "x-sub-codes"): Schema[] {
    const request = schema(`${capital(method)}Request`);
    return ((request[list] ?? []) as Schema[]).map(schema);
  }
}

function documentText(name: string): string {
  return readFileSync(new URL(`../../generated/openapi/${name}`, import.meta.url), "utf8");
}

function faultsBy(validate: ValidateFunction, value: unknown): string[] {
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
