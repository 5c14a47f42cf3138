import type { Schema } from "../../../contract/document.ts";
import { type Cast, refusedAs, taken } from "./cast-result.ts";

/** Error texts of the server for formats that it checks itself, by name of the schema. */
const FORMS: Readonly<Record<string, string | ((text: string) => string)>> = {
  Duration: "Not a valid duration",
  ByteSize: "Not a valid bytesize",
  ListenerBind: (text) => (/:\d+$/.test(text) ? "bad_ip_port" : "bad_port_number"),
  ApiKeyName: "Name should be ^[A-Za-z]+[A-Za-z0-9-_]*$",
};

/** The server's error for a value that violates the format of a schema; undefined if the schema has no format. */
export function formFault(name: string | undefined, value: unknown): string | undefined {
  const form = FORMS[name ?? ""];
  return typeof form === "function" ? form(String(value)) : form;
}

/** @param name Name of the schema, which may be in `FORMS`. */
export function castScalar(target: Schema, name: string | undefined, value: unknown, path: string): Cast {
  const { const: constant, enum: allowed, "x-secret": isSecret, maxLength } = target;
  const refused = (reason: unknown): Cast =>
    refusedAs({ path, reason, ...(isSecret !== true && { value }) }, value, target);
  const types = [target.type].flat();
  if (types.includes("boolean")) {
    if (typeof value === "boolean") return taken(value);
    return value === "true" || value === "false" ? taken(value === "true") : refused("Unable to parse boolean value");
  }
  if (types.includes("integer") || types.includes("number")) {
    const number = numberOf(value);
    const isRight = number !== undefined && (types.includes("number") || Number.isInteger(number));
    if (isRight && inRange(target, number)) return taken(number);
    const shown = number ?? value;
    return refusedAs(
      { path, reason: rangeOf(target), value: typeof allowed?.[2] === "number" ? value : shown },
      value,
      target,
    );
  }
  if (types.includes("string")) {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string") return refused({ expected: "binary()" });
    if (constant !== undefined && text !== constant) return refused(`Expected: ${String(constant)}, got:${text}`);
    if (allowed && !allowed.includes(text)) return refused("not_a_enum_symbol");
    const form = formFault(name, text);
    // A number of milliseconds is kept.
    if (form !== undefined && typeof value === "number") return taken(value);
    if (form !== undefined && !hasForm(target, text)) return refused(form);
    if (name === "ApiKeyName" && text.length > (maxLength as number))
      return refused(`Name Length must =< ${String(maxLength)}`);
    return taken(text);
  }
  return taken(value);
}

export function castTime(value: unknown, path: string): Cast {
  const number = numberOf(value);
  if (number !== undefined)
    return number >= 0 ? taken(number) : refusedAs({ path, reason: "bad_epoch", value }, value, {});
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value)))
    return taken(value);
  return refusedAs({ path, reason: "bad_rfc3339_timestamp", value }, value, {});
}

export function hasForm({ pattern }: Schema, text: string): boolean {
  return pattern !== undefined && new RegExp(pattern as string).test(text);
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function inRange({ enum: allowed, minimum, maximum }: Schema, number: number): boolean {
  if (allowed) return allowed.includes(number);
  return (
    number >= ((minimum as number | undefined) ?? -Infinity) && number <= ((maximum as number | undefined) ?? Infinity)
  );
}

/** The server's description of the allowed numbers. It parses its own type of QoS from strings. */
function rangeOf(target: Schema): unknown {
  const { enum: allowed, minimum, maximum } = target;
  if (allowed?.length === 3) return "Unable to parse string";
  if (allowed) return { expected: `${String(allowed[0])}..${String(allowed.at(-1))}` };
  return { expected: maximum === undefined ? typeName(target) : `${String(minimum)}..${String(maximum)}` };
}

export function typeName({ type, const: constant, minimum }: Schema): string {
  if (constant !== undefined) return String(constant);
  if (type === "boolean") return "boolean()";
  if (type === "integer") return minimum === 1 ? "pos_integer()" : minimum === 0 ? "non_neg_integer()" : "integer()";
  return "binary()";
}
