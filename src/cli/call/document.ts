import { readFileSync } from "node:fs";
import { resolved as resolvedBy } from "../../judge/schema.ts";
import type { Schema } from "../../contract/methods.ts";
import { nearest } from "../../contract/nearest.ts";
import { packageFolder } from "../../package/folder.ts";
import { table } from "../../vapix/method-table.ts";
import { UsageError } from "../usage.ts";

/** The bundle of an API, as far as the command line reads it. */
export interface ApiDocument {
  info: { title: string; version: string; summary: string };
  paths: Record<string, { post: { requestBody: { content: { "application/json": { schema: Schema } } } } }>;
  components: {
    schemas: Record<string, Schema>;
    examples: Record<string, { value: Record<string, unknown> }>;
  };
}

/** Ids of all APIs. */
export const apiIds = Object.keys(table);

/**
 * The document of an API, from `generated/openapi/<id>.json`.
 *
 * @throws UsageError where there is no such API
 */
export function readDocument(api: string): ApiDocument {
  checkName(api, apiIds, "API", "vapix call --help");
  const file = new URL(`generated/openapi/${api}.json`, packageFolder);
  return JSON.parse(readFileSync(file, "utf8")) as ApiDocument;
}

/**
 * The schema of the requests of a method.
 *
 * @throws UsageError where the API lacks the method that is asked for
 */
export function requestOf(api: string, document: ApiDocument, method: string): Schema {
  checkName(method, methodNames(api), `method of ${api}`, `vapix call ${api} --help`);
  const [{ post }] = Object.values(document.paths) as [ApiDocument["paths"][string]];
  const union = resolved(document, post.requestBody.content["application/json"].schema);
  const { mapping } = union["discriminator"] as { mapping: Record<string, string> };
  return { $ref: mapping[method]! };
}

/** Names of the methods of an API. */
export function methodNames(api: string): string[] {
  return Object.keys(table[api]!.methods);
}

/** A schema without its reference; what stands beside that wins. */
export function resolved(document: ApiDocument, schema: Schema): Schema {
  return resolvedBy(document.components.schemas, schema);
}

function checkName(name: string, known: readonly string[], what: string, list: string): void {
  if (known.includes(name)) return;
  const near = nearest(name, known);
  throw new UsageError(
    `there is no ${what} "${name}": ${near === undefined ? `${list} lists them` : `did you mean ${near}?`}`,
  );
}
