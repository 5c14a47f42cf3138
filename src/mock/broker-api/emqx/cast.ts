import { isObject, merged, refName, type RestDocument, type Schema } from "../../../contract/document.ts";
import { type Cast, crash, refusedAs, taken } from "./cast-result.ts";
import { castScalar, castTime, formFault, hasForm, typeName } from "./cast-scalar.ts";

/**
 * Converts a value as the server does, before the contract is checked: strings become numbers and booleans, numbers
 * become strings, `null` counts as absent, and an empty object becomes an empty list.
 *
 * @param path Place of the value in the server's notation: `root` for a body, else the name of a parameter
 */
export function cast(document: RestDocument, schema: Schema, value: unknown, path: string): Cast {
  const target = merged(document, schema);
  const branches = target.anyOf ?? target.oneOf;
  if (target.discriminator) return castVariant(document, target, value, path);
  if (branches?.some((branch) => isHolder(merged(document, branch)))) return castKind(document, target, value, path);
  if (branches) return castUnion(document, branches, formFault(refName(schema), value), value, path);
  if (target.type === "array") return castList(document, target, value, path);
  if (target.type === "object") return castObject(document, target, value, path);
  return castScalar(target, refName(schema), value, path);
}

/** A union of constants, times and one type. The contract checks other unions. */
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

/** A union of objects with a discriminator. */
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

/** A union of objects, selected by required properties. If none is selected, the contract checks the value. */
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

/** The object of a union that a value is most likely: by required constants, else by required names. */
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

/** The server treats the constant of a variant as an enumeration with one value. */
function variantOf(variant: Schema, propertyName: string): Schema {
  const { const: constant, ...member } = variant.properties![propertyName]!;
  return { ...variant, properties: { ...variant.properties, [propertyName]: { ...member, enum: [constant] } } };
}

function castList(document: RestDocument, target: Schema, value: unknown, path: string): Cast {
  const list = isObject(value) && Object.keys(value).length === 0 ? [] : value;
  if (isObject(list))
    return refusedAs({ path, bad_array_index_keys: Object.keys(list).sort().reverse() }, value, target);
  if (!Array.isArray(list)) {
    const reason = target["x-server-wrong"];
    const wrong = reason === undefined ? { path, got: list, expected_data_type: "array" } : { path, reason, value };
    return refusedAs(wrong, value, target);
  }
  const alone = (target.if as { contains?: { const?: unknown } } | undefined)?.contains?.const;
  if (alone !== undefined) return castAloneOrList(document, target, alone, list, path);
  return castItems(document, target, target.items ?? {}, value, list, path);
}

/** A list, or a word that must stand alone: the server treats both as a union. */
function castAloneOrList(
  document: RestDocument,
  target: Schema,
  alone: unknown,
  list: readonly unknown[],
  path: string,
): Cast {
  const single = { path, reason: { expected: String(alone) }, value: list };
  if (list.length === 1 && list[0] === alone) return taken(list);
  const item = merged(document, target.items ?? {});
  const others = { ...item, enum: item.enum!.filter((word) => word !== alone) };
  const result = castItems(document, target, others, list, list, path);
  if (result.complaints.length === 0) return result;
  const [first] = result.complaints;
  // The server uses this reason for words that are unknown to its code, as most misspelt names are.
  const array = first!.value === alone ? first : { ...first, reason: "unable_to_convert_to_enum_symbol" };
  const mismatches = { array, [String(alone)]: { kind: "validation_error", ...single } };
  return refusedAs({ path, reason: "matched_no_union_member", mismatches }, list, {});
}

function castItems(
  document: RestDocument,
  target: Schema,
  schema: Schema,
  value: unknown,
  list: readonly unknown[],
  path: string,
): Cast {
  const items = list.map((item, index) => cast(document, schema, item, `${path}.${index + 1}`));
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
    const known = [...Object.keys(properties), ...((target["x-server-fields"] as string[] | undefined) ?? [])];
    const left = known.filter((name) => !Object.hasOwn(value, name));
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

/** The server shows at most two names. */
function namesOf(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const sorted = names.toSorted();
  return sorted.length > 2 ? `${sorted.slice(0, 2).join(",")},...` : sorted.join(",");
}
