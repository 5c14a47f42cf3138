import { isObject } from "../../contract/json.ts";
import { stepsOf } from "../../contract/json-pointer.ts";
import type { DocumentedCode } from "../../contract/methods.ts";
import type { Fault } from "../../contract/schema-check.ts";

/** Fields of `error.details` that say what an error is about: `{ port: "1", propertyName: "direction" }`. */
export type ErrorDetails = Readonly<Record<string, string>>;

/**
 * Returns the details that a code comes with: those of the contract, or the name of the wrong parameter and properties of
 * the same object.
 *
 * @param envelope The request with the fault.
 * @returns `undefined` if the code has none, or if the object lacks one of the properties
 */
export function detailsOf(
  { details: fields = [] }: DocumentedCode,
  { pointer = "" }: Fault,
  envelope: unknown,
): ErrorDetails | undefined {
  if (!isList(fields)) return fields;
  if (fields.length === 0 || !pointer.startsWith("/params/")) return undefined;
  const steps = stepsOf(pointer);
  const propertyName = steps.pop()!;
  const owner = steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], envelope);
  if (!isObject(owner)) return undefined;
  const known: Record<string, unknown> = { ...owner, propertyName };
  const entries = fields.map((field) => [field, Object.hasOwn(known, field) ? known[field] : undefined] as const);
  return entries.every(([, value]) => typeof value === "string")
    ? (Object.fromEntries(entries) as ErrorDetails)
    : undefined;
}

function isList<Value>(value: readonly string[] | Value): value is readonly string[] {
  return Array.isArray(value);
}
