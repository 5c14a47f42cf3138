import { merged, isObject, type RestDocument, type Schema, refName } from "../../../contract/document.ts";

/** What is wrong with one place of a request, as the server says it. */
export interface Complaint {
  kind: "validation_error";
  path: string;
  [member: string]: unknown;
}

/** A value as the server takes it. */
export interface Cast {
  value: unknown;
  complaints: Complaint[];
  /** Whether something is wrong that the server does not check, so that it fails later. */
  isCrash: boolean;
}

/** Forms of texts that the server checks itself, by the schema of the contract, with its words. */
const FORMS: Readonly<Record<string, string>> = {
  Duration: "Not a valid duration",
  ByteSize: "Not a valid bytesize",
  ListenerBind: "bad_port_number",
  ApiKeyName: "Name should be ^[A-Za-z]+[A-Za-z0-9-_]*$",
};

/**
 * Reads a value as the server does, before the contract is looked at: texts of numbers and truth values are what they
 * spell, numbers are texts where a text is due, null is no member, and an empty object is an empty list.
 *
 * @param path Where the value is, in the server's words: `root` for a body, else the name of a parameter
 */
export function cast(document: RestDocument, schema: Schema, value: unknown, path: string): Cast {
  const target = merged(document, schema);
  const branches = target.anyOf ?? target.oneOf;
  if (target.discriminator) return castVariant(document, target, value, path);
  if (branches?.some((branch) => isHolder(merged(document, branch)))) return castKind(document, target, value, path);
  if (branches) return castUnion(document, branches, FORMS[refName(schema) ?? ""], value, path);
  if (target.type === "array") return castList(document, target, value, path);
  if (target.type === "object") return castObject(document, target, value, path);
  return castScalar(target, refName(schema), value, path);
}

function castScalar(target: Schema, name: string | undefined, value: unknown, path: string): Cast {
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
    const told = number ?? value;
    return refusedAs(
      { path, reason: rangeOf(target), value: typeof allowed?.[2] === "number" ? value : told },
      value,
      target,
    );
  }
  if (types.includes("string")) {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string") return refused({ expected: "binary()" });
    if (constant !== undefined && text !== constant) return refused(`Expected: ${String(constant)}, got:${text}`);
    if (allowed && !allowed.includes(text)) return refused("not_a_enum_symbol");
    const form = FORMS[name ?? ""];
    // A bare number of milliseconds stays one.
    if (form !== undefined && typeof value === "number") return taken(value);
    if (form !== undefined && !hasForm(target, text)) return refused(form);
    if (name === "ApiKeyName" && text.length > (maxLength as number))
      return refused(`Name Length must =< ${String(maxLength)}`);
    return taken(text);
  }
  return taken(value);
}

/** A union of constants, times and one type; others are left to the contract. */
function castUnion(
  document: RestDocument,
  branches: readonly Schema[],
  form: string | undefined,
  value: unknown,
  path: string,
): Cast {
  const targets = branches.map((branch) => merged(document, branch));
  const isTime = targets.some(({ format }) => format === "date-time");
  const results = targets
    .filter(({ type }) => !isTime || type !== "integer")
    .map((target, index): [string, Cast] =>
      target.format === "date-time"
        ? ["emqx_utils_calendar:epoch_second()", castTime(value, path)]
        : [typeName(target), castScalar(target, refName(branches[index]), value, path)],
    );
  const fitting = results.find(([, { complaints }]) => complaints.length === 0);
  const isFormed = form === undefined || targets.some((target) => typeof value !== "string" || hasForm(target, value));
  if (fitting !== undefined && isFormed) return fitting[1];
  if (form !== undefined) return refusedAs({ path, reason: form, value }, value, {});
  if (results.length === 1) return results[0]![1];
  const mismatches = Object.fromEntries(results.map(([name, { complaints }]) => [name, complaints[0]]));
  return refusedAs({ path, reason: "matched_no_union_member", mismatches }, value, {});
}

/** A union of objects that one property tells apart. */
function castVariant(document: RestDocument, union: Schema, value: unknown, path: string): Cast {
  const { propertyName } = union.discriminator!;
  const variants = (union.oneOf ?? []).map((branch) => variantOf(merged(document, branch), propertyName));
  if (variants.some((variant) => variant["x-server-type"] === undefined)) return taken(value);
  const unknown = union["x-server-unknown"];
  if (unknown !== undefined) {
    const chosen = isObject(value) ? value[propertyName] : undefined;
    const meant = variants.find(({ properties }) => properties![propertyName]!.enum!.includes(chosen));
    if (meant === undefined) return refusedAs({ path, reason: unknown, field_name: propertyName }, value, {});
    const result = castObject(document, meant, value, path);
    const matched = { matched_type: meant["x-server-type"] };
    return { ...result, complaints: result.complaints.map((complaint) => ({ ...complaint, ...matched })) };
  }
  const results = variants.map(
    (variant) => [variant["x-server-type"], castObject(document, variant, value, path)] as const,
  );
  const fitting = results.find(([, { complaints }]) => complaints.length === 0);
  if (fitting !== undefined) return fitting[1];
  const mismatches = Object.fromEntries(
    results.map(([name, { complaints }]) => [name, complaints.length === 1 ? complaints[0] : complaints]),
  );
  return refusedAs({ path, reason: "matched_no_union_member", mismatches }, value, {});
}

/** A union of objects of which required members choose one; where they choose none, the contract is looked at. */
function castKind(document: RestDocument, union: Schema, value: unknown, path: string): Cast {
  const meant = kindOf(document, union, value);
  const unknown = union["x-server-unknown"];
  if (meant === undefined)
    return unknown === undefined ? taken(value) : refusedAs({ path, reason: unknown }, value, union);
  const result = castObject(document, meant, value, path);
  const type = meant["x-server-type"];
  if (type === undefined) return result;
  const complaints = result.complaints.map((complaint) => ({
    ...complaint,
    matched_type: [type, complaint.matched_type].filter((name) => name !== undefined).join("/"),
  }));
  return { ...result, complaints };
}

/** The object of a union that a value is meant to be: by required constants, else by required names. */
export function kindOf(document: RestDocument, union: Schema, value: unknown): Schema | undefined {
  const { anyOf, oneOf } = merged(document, union);
  const targets = (anyOf ?? oneOf ?? []).map((branch) => merged(document, branch));
  const meant = isObject(value) ? targets.filter((target) => isMeant(document, target, value)) : [];
  return meant.length === 1 ? meant[0] : undefined;
}

function isHolder({ type }: Schema): boolean {
  return type === "object" || type === "array";
}

function isMeant(document: RestDocument, target: Schema, value: Record<string, unknown>): boolean {
  const { properties = {}, required = [] } = target;
  const constants = required
    .map((name) => [name, merged(document, properties[name] ?? {})] as const)
    .filter(([, { const: constant, enum: allowed }]) => constant !== undefined || allowed !== undefined);
  if (constants.length === 0) return required.length > 0 && required.every((name) => Object.hasOwn(value, name));
  return constants.every(([name, member]) => (member.enum ?? [member.const]).includes(value[name] as string));
}

/** To the server, the constant of a variant is an enumeration with one word. */
function variantOf(variant: Schema, propertyName: string): Schema {
  const { const: constant, ...member } = variant.properties![propertyName]!;
  return { ...variant, properties: { ...variant.properties, [propertyName]: { ...member, enum: [constant] } } };
}

function castTime(value: unknown, path: string): Cast {
  const number = numberOf(value);
  if (number !== undefined)
    return number >= 0 ? taken(number) : refusedAs({ path, reason: "bad_epoch", value }, value, {});
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value)))
    return taken(value);
  return refusedAs({ path, reason: "bad_rfc3339_timestamp", value }, value, {});
}

function castList(document: RestDocument, target: Schema, value: unknown, path: string): Cast {
  const list = isObject(value) && Object.keys(value).length === 0 ? [] : value;
  if (isObject(list))
    return refusedAs({ path, bad_array_index_keys: Object.keys(list).sort().reverse() }, value, target);
  if (!Array.isArray(list)) return refusedAs({ path, got: list, expected_data_type: "array" }, value, target);
  const items = list.map((item, index) => cast(document, target.items ?? {}, item, `${path}.${index + 1}`));
  const isAbsent = list !== value || list.length < ((target.minItems as number | undefined) ?? 0);
  const isCrash = target["x-unchecked"] === "presence" && isAbsent;
  return joined(
    items.map(({ value: item }) => item),
    items,
    isCrash,
  );
}

function castObject(document: RestDocument, target: Schema, value: unknown, path: string): Cast {
  const { properties, required = [], additionalProperties } = target;
  if (!isObject(value))
    return refusedAs(
      { path, reason: properties ? "bad_value_for_struct" : { expected: "map()" }, value },
      value,
      target,
    );
  const others = Object.keys(value).filter((name) => !Object.hasOwn(properties ?? {}, name));
  if (properties && additionalProperties === false && target["x-ignores-unknown"] !== true && others.length > 0) {
    const left = Object.keys(properties).filter((name) => !Object.hasOwn(value, name));
    return refusedAs(
      { path, reason: "unknown_fields", unknown: namesOf(others), unmatched: namesOf(left) },
      value,
      target,
    );
  }
  const members: [name: string, cast: Cast][] = [];
  for (const [name, member] of Object.entries(properties ?? {})) {
    const unchecked = member["x-unchecked"];
    const at = path === "" ? name : `${path}.${name}`;
    if (Object.hasOwn(value, name) && value[name] !== null) {
      const result = cast(document, member, value[name], at);
      members.push([name, unchecked === "value" && result.value !== value[name] ? crash(value[name]) : result]);
    } else if (required.includes(name) && merged(document, member).default === undefined)
      members.push([
        name,
        unchecked === "presence" ? crash(undefined) : refusedAs({ path: at, reason: "required_field" }, undefined, {}),
      ]);
  }
  const schema = typeof additionalProperties === "object" ? additionalProperties : undefined;
  if (schema) for (const name of others) members.push([name, cast(document, schema, value[name], `${path}.${name}`)]);
  else if (target["x-ignores-unknown"] !== true) for (const name of others) members.push([name, taken(value[name])]);
  return joined(
    Object.fromEntries(
      members
        .filter(([, { value: member }]) => member !== undefined)
        .map(([name, { value: member }]) => [name, member]),
    ),
    members.map(([, result]) => result),
    false,
  );
}

function joined(value: unknown, parts: readonly Cast[], isCrash: boolean): Cast {
  return {
    value,
    complaints: parts.flatMap(({ complaints }) => complaints),
    isCrash: isCrash || parts.some((part) => part.isCrash),
  };
}

function taken(value: unknown): Cast {
  return { value, complaints: [], isCrash: false };
}

function crash(value: unknown): Cast {
  return { value, complaints: [], isCrash: true };
}

function refusedAs(
  complaint: { path: string; [member: string]: unknown },
  value: unknown,
  { "x-unchecked": unchecked }: Schema,
): Cast {
  return unchecked === "value"
    ? crash(value)
    : { value, complaints: [{ kind: "validation_error", ...complaint }], isCrash: false };
}

function hasForm({ pattern }: Schema, text: string): boolean {
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

/** How the server names what a number may be. Its own type of QoS is one that it reads from texts. */
function rangeOf(target: Schema): unknown {
  const { enum: allowed, minimum, maximum } = target;
  if (allowed?.length === 3) return "Unable to parse string";
  if (allowed) return { expected: `${String(allowed[0])}..${String(allowed.at(-1))}` };
  return { expected: maximum === undefined ? typeName(target) : `${String(minimum)}..${String(maximum)}` };
}

function typeName({ type, const: constant, minimum }: Schema): string {
  if (constant !== undefined) return String(constant);
  if (type === "boolean") return "boolean()";
  if (type === "integer") return minimum === 1 ? "pos_integer()" : minimum === 0 ? "non_neg_integer()" : "integer()";
  return "binary()";
}

/** Of more than two names, the server tells two. */
function namesOf(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const sorted = names.toSorted();
  return sorted.length > 2 ? `${sorted.slice(0, 2).join(",")},...` : sorted.join(",");
}
