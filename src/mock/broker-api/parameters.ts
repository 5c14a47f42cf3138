import type { RestOperationContract } from "../../contract/operations.ts";
import { merged, resolve, type Schema, type RestDocument } from "../../contract/document.ts";
import type { Checker, Fault } from "../../contract/schema-check.ts";

/** A fault of a parameter, with the received value. */
export interface ParameterFault {
  name: string;
  /** Undefined if the parameter is missing. */
  value: string | undefined;
  /** As received: a list of strings if the parameter is a list. */
  sent: string | string[] | undefined;
  schema: Schema;
  /** Whether the request repeats a list that must be a single value. */
  isRepeated: boolean;
  fault: Fault;
}

/** Path and query values of a request, with defaults of the contract. Unknown query parameters are dropped. */
export interface Arguments {
  path: Record<string, string>;
  query: Record<string, unknown>;
}

/** Reads the parameters of an operation, and collects their faults. */
export function readParameters(
  document: RestDocument,
  { parameters }: RestOperationContract,
  checker: Checker,
  path: Record<string, string>,
  query: URLSearchParams,
): { values: Arguments; faults: ParameterFault[] } {
  const values: Arguments = { path, query: {} };
  const faults: ParameterFault[] = [];
  for (const { name, in: where, required, explode = true, schema } of parameters) {
    const texts = where === "path" ? [path[name]!] : where === "query" ? query.getAll(name) : [];
    const target = merged(document, schema);
    if (texts.length === 0) {
      if (required)
        faults.push({
          name,
          value: undefined,
          sent: undefined,
          schema,
          isRepeated: false,
          fault: { kind: "missing", path: name, text: "is required" },
        });
      if (target.default !== undefined) values.query[name] = target.default;
      continue;
    }
    const isJoined = target.type === "array" && !explode;
    const parts = isJoined ? texts.flatMap((text) => (text === "" ? [] : text.split(","))) : texts;
    const read = parts.map((text) => valueOf(document, target.type === "array" ? target.items! : target, text));
    const value = target.type === "array" ? read : read.at(-1);
    const isRepeated = isJoined && texts.length > 1;
    const repeated: Fault = { kind: "invalid", path: name, text: "must be given once, with commas" };
    const [fault] = isRepeated ? [repeated] : checker.value(schema, value);
    if (fault)
      faults.push({
        name,
        value: texts.join(),
        sent: target.type === "array" ? parts : texts.at(-1),
        schema,
        isRepeated,
        fault,
      });
    if (where === "query") values.query[name] = value;
  }
  return { values, faults };
}

/** Converts a string to the type of the schema, if possible. */
function valueOf(document: RestDocument, schema: Schema, text: string): unknown {
  const { type, anyOf, oneOf } = resolve(document, schema);
  const branches = [...(anyOf ?? []), ...(oneOf ?? [])].map((branch) => resolve(document, branch).type);
  const types = [type, ...branches].flat();
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
