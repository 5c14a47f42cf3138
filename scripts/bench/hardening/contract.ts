import { apiIds } from "../../../src/contract/files.ts";
import { readFileSync } from "node:fs";

/** A schema, as far as it is walked. */
export interface Schema {
  $ref?: string;
  properties?: Record<string, Schema | true>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  [keyword: string]: unknown;
}

/** A documented code of a refusal. */
export interface Code {
  code: number;
  title: string;
  kind?: string;
  status?: number;
  of?: number;
}

/** What a `.methods` document tells of one method. */
export interface Operation {
  operationId: string;
  requestBody: { content: { "application/json": { examples: Record<string, { $ref: string }> } } };
  responses: Record<string, { content?: { "application/json"?: { schema: Schema } } }>;
  "x-codes": Code[];
  "x-sub-codes"?: Code[];
}

/** The contract of an API, as the judge of answers reads it: by itself, without the mock's help. */
export interface Contract {
  id: string;
  /** Path of the CGI. */
  path: string;
  document: Document;
  /** By name of the method. */
  operations: ReadonlyMap<string, Operation>;
  /** Documented requests. */
  requests: readonly Buffer[];
}

export interface Document {
  paths: Record<string, { post: Operation }>;
  components: { schemas: Record<string, Schema>; examples: Record<string, { value: object }> };
}

/** The contracts of all APIs. */
export function readContracts(): Contract[] {
  return apiIds().map((id) => {
    const file = new URL(`../../../generated/openapi/${id}.methods.json`, import.meta.url);
    const document = JSON.parse(readFileSync(file, "utf8")) as Document;
    const operations = Object.values(document.paths).map(({ post }) => post);
    const requests = operations.flatMap(({ requestBody }) =>
      Object.values(requestBody.content["application/json"].examples).map(({ $ref }) =>
        Buffer.from(JSON.stringify(document.components.examples[nameOf($ref)]!.value)),
      ),
    );
    return {
      id,
      path: Object.keys(document.paths)[0]!.split("#")[0]!,
      document,
      operations: new Map(operations.map((operation) => [operation.operationId, operation])),
      requests,
    };
  });
}

/** The schema that a reference points to, or the schema itself. */
export function dereference({ components }: Document, schema: Schema): Schema {
  return schema.$ref === undefined
    ? schema
    : dereference({ components } as Document, components.schemas[nameOf(schema.$ref)]!);
}

function nameOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
