import { apiIds } from "../../../src/contract/files.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { consumerSource } from "../../../scripts/bench/consumer.ts";
import { type Api, readApi } from "../../../scripts/generate/api.ts";
import type { Document } from "../../../scripts/generate/document.ts";
import { compile } from "../../compile.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** All APIs, after a change of their documents. */
function apis(change: (document: Document) => void = () => {}): Api[] {
  return apiIds().map((id) => {
    const document = JSON.parse(readFileSync(join(ROOT, `generated/openapi/${id}.json`), "utf8")) as Document;
    change(document);
    return readApi(id, document);
  });
}

/** As a file of this project, which is then compiled together with the types of the APIs. */
function source(of: Api[]): string {
  return consumerSource(of).replace('"vapix-openapi"', '"./src/index.ts"');
}

/** Takes the parameters of the example requests that have some. */
function eachParams(document: Document, change: (params: Record<string, unknown>) => void): void {
  for (const { value } of Object.values(document.components.examples!))
    if (value.params !== undefined) change(value.params as Record<string, unknown>);
}

test("the consumer calls every method, and compiles; a wrong example does not", () => {
  const all = apis();
  const consumer = source(all);
  for (const api of all)
    for (const { name } of api.methods) expect(consumer).toContain(`await device.${api.camel}.${name}(`);

  const wrong = source(apis((document) => eachParams(document, (params) => (params.noSuchMember = 1))));
  const faults = compile(ROOT, { "consumer.ts": consumer, "wrong.ts": wrong });
  expect(faults.filter(({ path }) => path !== "wrong.ts")).toEqual([]);
  expect(faults).toHaveLength(wrong.match(/"noSuchMember"/g)!.length);
});

test("a method without an example request is an error that names it", () => {
  const [api] = apis((document) => {
    for (const { value } of Object.values(document.components.examples!)) value.method = "other";
  });
  expect(() => consumerSource([api!])).toThrow(`${api!.id} has no example request of ${api!.methods[0]!.name}`);
});
