import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** A schema of a bundle, as far as the tests walk it. */
export interface Schema {
  $ref?: string;
  const?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  [keyword: string]: unknown;
}

type Json = Record<string, unknown>;

/** Says by a schema of the bundle, named without its path, what is wrong with a value: nothing where it fits. */
export interface Contract {
  faults(schema: string, value: unknown): string[];
  /** The schema that a name or a `$ref` stands for. */
  schema(reference: string | Schema): Schema;
  /** Documented examples of requests by name. */
  requests: Record<string, Json>;
  /** Documented examples of answers with HTTP 200 by name. */
  answers: Record<string, Json>;
}

interface Body {
  content: { "application/json": { examples: Record<string, { $ref: string }> } };
}

interface Bundle {
  paths: Record<string, { post: { requestBody: Body; responses: { 200: Body } } }>;
  components: { schemas: Record<string, Schema>; examples: Record<string, { value: Json }> };
}

/** Reads a bundle with a validator of the tests' own, so that the mock's is not the judge of itself. */
export function readContract(api: string): Contract {
  const file = new URL(`../../generated/openapi/${api}.json`, import.meta.url);
  const bundle = JSON.parse(readFileSync(file, "utf8")) as Bundle;
  const { schemas, examples } = bundle.components;
  const [{ post }] = Object.values(bundle.paths) as [Bundle["paths"][string]];
  const valuesOf = ({ content }: Body) =>
    Object.fromEntries(
      Object.entries(content["application/json"].examples).map(([name, { $ref }]) => [
        name,
        examples[nameOf($ref)]!.value,
      ]),
    );
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addKeyword({
    keyword: "x-max-bytes",
    type: "string",
    schemaType: "number",
    validate: (limit: number, text: string) => new TextEncoder().encode(text).length <= limit,
  });
  ajv.addSchema(bundle, api);

  return {
    faults(schema, value) {
      const validate = ajv.getSchema(`${api}#/components/schemas/${schema}`) as ValidateFunction;
      return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
    schema(reference) {
      if (typeof reference === "string") return schemas[reference]!;
      return reference.$ref === undefined ? reference : schemas[nameOf(reference.$ref)]!;
    },
    requests: valuesOf(post.requestBody),
    answers: valuesOf(post.responses[200]),
  };
}

function nameOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
