import { loadAjv } from "#ajv";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { canonical } from "./canonical.ts";
import type { Schema, WithSchemas } from "./document.ts";
import { jsonOf, type OperationContract } from "./methods.ts";
import { nearest } from "./nearest.ts";
import { once } from "./once.ts";

/** A fault of a request or a response. It never contains a value: values may be secret. */
export interface Fault {
  kind: "missing" | "invalid";
  /** Path of the property: `params.server.host`. */
  path: string;
  /** The fault and what would be right, without the path. */
  text: string;
  /** JSON pointer of the member in the body. */
  pointer?: string;
  /** Keyword of the rule that it breaks: `maxItems`. */
  keyword?: string;
  /** JSON pointer of an unknown property. */
  unknown?: string;
  /** The violated schema; for an unknown or a missing property, that of the object. */
  schema?: Schema;
}

/** Maximum number of Ajv's findings: a body of 1 MiB can contain a hundred thousand unknown properties. */
const MOST = 200;

/** Checks values against the schemas of one document. */
export interface Checker {
  /** Faults of a request, missing properties first; the first fault decides the code of the error. */
  request(operation: OperationContract, body: unknown): Fault[];
  /** Faults of a response with a status. */
  answer(operation: OperationContract, status: number, body: unknown): Fault[];
  /** Faults of a value by a schema of the document, missing properties first. */
  value(schema: Schema, value: unknown): Fault[];
}

/** The checker of a document. It is shared, because its only state is compiled schemas. */
export const checkerOf: (document: WithSchemas) => Checker = once(createChecker, new WeakMap());

function createChecker(document: WithSchemas): Checker {
  const value = createCheck(document);
  return {
    request({ operation, request = jsonOf(operation.requestBody)?.schema }, body) {
      return request === undefined ? [] : value(request, body);
    },
    answer({ operation }, status, body) {
      const json = jsonOf(operation.responses[status]);
      return json === undefined ? [] : value(json.schema, body);
    },
    value,
  };
}

const encoder = new TextEncoder();

/** A text that only equal items share; an item that is too deep for that is only equal to itself. */
function comparable(item: unknown): unknown {
  try {
    return canonical(item);
  } catch {
    return item;
  }
}

/** Name of the document in its validator. */
const ID = "contract";

function createCheck(document: WithSchemas): Checker["value"] {
  const { Ajv2020, addFormats } = loadAjv();
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // JSON.parse reads 1e999 as Infinity, which JSON cannot represent.
    strictNumbers: true,
    verbose: true,
    // Lint validates the documents; repeating this takes longer than starting the rest of the mock.
    validateSchema: false,
    meta: false,
  });
  addFormats(ajv);
  ajv.addKeyword({
    keyword: "x-max-bytes",
    type: "string",
    validate: (limit: number, text: string) => encoder.encode(text).length <= limit,
  });
  // Ajv compares each item with all others, and calls functions that an item may name: toString, valueOf.
  ajv.removeKeyword("uniqueItems").addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    validate: (isUnique: boolean, items: unknown[]) =>
      !isUnique || new Set(items.map(comparable)).size === items.length,
    error: { message: "must not have identical items" },
  });
  ajv.addSchema(document, ID);
  const compiled = new Map<Schema, ValidateFunction>();

  return (schema, value) => listedOnce(faults(schema, value, ""));

  /** @param at JSON pointer of the value in the envelope. */
  function faults(schema: Schema, value: unknown, at: string): Fault[] {
    let validate = compiled.get(schema);
    // A reference is only valid inside its document.
    if (validate === undefined) compiled.set(schema, (validate = ajv.compile(relocated(schema))));
    if (validate(value)) return [];
    const all = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
    const errors = all.length > MOST ? all.sort(missingFirst).slice(0, MOST) : all;
    const unions = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
    const outermost = unions.filter(
      ({ instancePath }) => !unions.some((other) => isBelow(instancePath, other.instancePath)),
    );
    const plain = errors.filter((error) => !outermost.some((union) => error === union || isOfBranch(error, union)));
    const found = [
      ...plain.map((error) => faultOf(error, at)),
      ...outermost.flatMap((error) => branchFaults(error, at + error.instancePath)),
    ];
    // If several branches of a oneOf match, no branch has a fault.
    if (found.length === 0) return errors.map((error) => faultOf(error, at));
    return found.sort((a, b) => Number(b.kind === "missing") - Number(a.kind === "missing"));
  }

  /**
   * The faults of the most likely branch: the one whose constants match, else the one with the fewest faults; among
   * these, the open type before its constants.
   */
  function branchFaults(error: ErrorObject, at: string): Fault[] {
    const branches = (error.parentSchema as Schema)[error.keyword] as Schema[];
    const [best] = branches
      .map((branch) => ({ branch, constant: constantsFit(branch, error.data), found: faults(branch, error.data, at) }))
      .sort(
        (a, b) =>
          Number(b.constant) - Number(a.constant) ||
          a.found.length - b.found.length ||
          Number("const" in a.branch) - Number("const" in b.branch),
      );
    return best!.found;
  }

  function constantsFit(branch: Schema, value: unknown): boolean {
    const { $ref } = relocated(branch);
    const schema = ($ref === undefined ? branch : ajv.getSchema($ref)?.schema) as Schema;
    return Object.entries(schema.properties ?? {}).every(
      ([name, { const: constant }]) =>
        constant === undefined || (value as Record<string, unknown> | null)?.[name] === constant,
    );
  }
}

/** Lists known names only in the first of the faults with the same list. */
function listedOnce(faults: Fault[]): Fault[] {
  if (faults.length < 2) return faults;
  const listed = new Set<string>();
  return faults.map((fault) => {
    const { text } = fault;
    if (!text.startsWith(LIST)) return fault;
    if (listed.has(text)) return { ...fault, text: UNKNOWN };
    listed.add(text);
    return fault;
  });
}

function missingFirst(a: ErrorObject, b: ErrorObject): number {
  return Number(b.keyword === "required") - Number(a.keyword === "required");
}

function relocated(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" && value.startsWith("#") ? ID + value : value,
  ) as Schema;
}

/** Whether an error belongs to a branch of a union, and not to a keyword next to the union. */
function isOfBranch(error: ErrorObject, union: ErrorObject): boolean {
  const same = error.instancePath === union.instancePath && error.parentSchema !== union.parentSchema;
  return same || isBelow(error.instancePath, union.instancePath);
}

function isBelow(path: string, other: string): boolean {
  return path !== other && path.startsWith(`${other}/`);
}

function pathOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join("");
}

function faultOf(error: ErrorObject, at: string): Fault {
  const pointer = at + error.instancePath;
  const path = pathOf(pointer);
  // The name comes from the request, so its length is limited.
  const member = (name: string) => `${path}.${name.slice(0, 100)}`.replace(/^\./, "");
  const below = (name: string) => `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const { keyword } = error;
  const params = error.params as Record<string, string>;
  const schema = error.parentSchema as Schema;
  if (keyword === "required")
    return {
      kind: "missing",
      path: member(params.missingProperty!),
      text: "is required",
      pointer: below(params.missingProperty!),
      keyword,
      schema,
    };
  if (keyword === "additionalProperties") {
    const known = Object.keys(schema.properties ?? {});
    return {
      kind: "invalid",
      path: member(params.additionalProperty!),
      text: unknownText(params.additionalProperty!, known),
      pointer: below(params.additionalProperty!),
      keyword,
      unknown: below(params.additionalProperty!),
      schema,
    };
  }
  const kind = keyword === "minProperties" ? "missing" : "invalid";
  return { kind, path: path.replace(/^\./, "") || "the body", text: textOf(error), pointer, keyword, schema };
}

function textOf({ keyword, params, message, schema }: ErrorObject): string {
  const allowed =
    keyword === "enum"
      ? (params as { allowedValues: unknown[] }).allowedValues
      : keyword === "const"
        ? [schema]
        : undefined;
  if (allowed)
    return `must be ${allowed.length > 1 ? "one of " : ""}${allowed.map((value) => JSON.stringify(value)).join(", ")}`;
  return keyword === "x-max-bytes" ? `must be at most ${schema} bytes long` : (message ?? "is invalid");
}

const UNKNOWN = "is unknown";
const LIST = `${UNKNOWN}; available: `;

function unknownText(name: string, known: string[]): string {
  if (known.length === 0) return `${UNKNOWN}: the object has no properties`;
  const near = nearest(name, known);
  return near === undefined ? `${LIST}${known.join(", ")}` : `${UNKNOWN}: did you mean ${near}?`;
}
