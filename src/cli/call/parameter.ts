import { isObject, merged, type Schema, type WithSchemas } from "../../contract/document.ts";

/** The type of an unrestricted value. */
const ANY = "any";

/** A parameter of a method, as its help shows it. */
export interface Parameter {
  /** Its path below `params`: `server.host`, `filters[].topic`. */
  path: string;
  /** TypeScript type: `string[]`. */
  type: string;
  isRequired: boolean;
  /** All possible values; empty if there are too many. */
  values: unknown[];
  /** Range, length, default and version, each as a phrase. */
  facts: string[];
  description: string;
}

/** The parameters of a method by the schema of its request, parents first. */
export function parametersOf(document: WithSchemas, request: Schema): Parameter[] {
  const { params } = merged(document, request).properties ?? {};
  return params === undefined ? [] : below(document, params, "");
}

function below(document: WithSchemas, schema: Schema, path: string): Parameter[] {
  const whole = merged(document, schema);
  if (whole.items !== undefined) return below(document, whole.items, `${path}[]`);
  const own = Object.entries(whole.properties ?? {}).flatMap(([name, member]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const isRequired = whole.required?.includes(name) ?? false;
    return [parameterOf(document, merged(document, member), at, isRequired), ...below(document, member, at)];
  });
  const branches = (whole.oneOf ?? whole.anyOf ?? []).map((branch) => {
    const { title = "Otherwise" } = merged(document, branch);
    return { title, parameters: below(document, branch, path) };
  });
  return [...own, ...united(branches)];
}

/** The parameters of one branch of a union. */
interface Branch {
  title: string;
  parameters: Parameter[];
}

/** The parameters of all branches of a union, merged by name. */
function united(branches: Branch[]): Parameter[] {
  const paths = new Set(branches.flatMap(({ parameters }) => parameters.map(({ path }) => path)));
  return [...paths].map((path) => {
    const all = branches.flatMap(({ title, parameters }) =>
      parameters.filter((parameter) => parameter.path === path).map((parameter) => ({ title, ...parameter })),
    );
    // A branch that only lists a property has no type for it.
    const typed = all.filter(({ type }) => type !== ANY);
    const found = typed.length > 0 ? typed : all;
    const descriptions = new Set(all.map(({ description }) => description));
    return {
      path,
      type: [...new Set(found.flatMap(({ type }) => type.split(" or ")))].join(" or "),
      isRequired: all.length === branches.length && all.every(({ isRequired }) => isRequired),
      values: found.some(({ values }) => values.length === 0)
        ? []
        : [...new Set(found.flatMap(({ values }) => values))],
      facts: [...new Set(found.flatMap(({ facts }) => facts))],
      description:
        descriptions.size === 1
          ? all[0]!.description
          : all.map(({ title, description }) => `${title}: ${description}`).join("\n"),
    };
  });
}

function parameterOf(document: WithSchemas, schema: Schema, path: string, isRequired: boolean): Parameter {
  return {
    path,
    type: typeOf(document, schema),
    isRequired,
    values: valuesOf(document, schema),
    facts: factsOf(document, schema),
    description: String(schema["description"] ?? ""),
  };
}

function typeOf(document: WithSchemas, schema: Schema): string {
  const { type, items } = schema;
  const list = () => `${items === undefined ? ANY : typeOf(document, merged(document, items))}[]`;
  if (type !== undefined)
    return [type]
      .flat()
      .map((one) => (one === "array" ? list() : one))
      .join(" or ");
  const branches = (schema.oneOf ?? schema.anyOf ?? []).map((branch) => typeOf(document, merged(document, branch)));
  const [value] = valuesOf(document, schema);
  return [...new Set(branches)].join(" or ") || (value === undefined ? ANY : typeof value);
}

/** All values that a schema allows; empty if there are too many. */
export function valuesOf(document: WithSchemas, schema: Schema): unknown[] {
  if (schema["const"] !== undefined) return [schema["const"]];
  if (Array.isArray(schema["enum"])) return schema["enum"];
  return schema.items === undefined ? [] : valuesOf(document, merged(document, schema.items));
}

/** Range, length, format, default and version of a schema, each as a phrase. */
export function factsOf(document: WithSchemas, schema: Schema): string[] {
  const number = (keyword: string) => schema[keyword] as number | undefined;
  const own = [
    range(number("minimum"), number("maximum"), ""),
    range(number("minLength"), number("maxLength"), " characters"),
    range(number("minItems"), number("maxItems"), " items"),
    range(number("minProperties"), undefined, " members"),
    range(undefined, number("x-max-bytes"), " bytes"),
    schema["pattern"] && `must match ${String(schema["pattern"])}`,
    schema["format"] && `format ${String(schema["format"])}`,
    ...(schema["x-should-be"] ? factsOf(document, schema["x-should-be"] as Schema).map(advised) : []),
    schema["uniqueItems"] && "no item twice",
    schema["default"] !== undefined && `default ${JSON.stringify(schema["default"])}`,
    schema["x-default-by"] && defaultBy(schema["x-default-by"] as Record<string, Record<string, unknown>>),
    schema.not &&
      `not ${valuesOf(document, schema.not)
        .map((value) => JSON.stringify(value))
        .join(" or ")}`,
    schema["x-default-template"] && `default ${String(schema["x-default-template"])}`,
    schema["x-secret"] && "secret",
    schema["x-since"] && sinceOf(schema),
  ].filter((fact) => typeof fact === "string");
  const ofBranches = schema.properties
    ? []
    : (schema.oneOf ?? schema.anyOf ?? []).map((branch) => factsOf(document, merged(document, branch)).join(", "));
  const either =
    ofBranches.length > 0 && ofBranches.every((facts) => facts !== "") ? [[...new Set(ofBranches)].join(" or ")] : [];
  const ofItems = schema.items === undefined ? [] : factsOf(document, merged(document, schema.items));
  return [...own, ...either, ...ofItems.map((fact) => (fact.startsWith("each ") ? fact : `each ${fact}`))];
}

/** A fact as advice: `1 to 9` as `should be 1 to 9`. */
function advised(fact: string): string {
  const [, each = "", verb, rest] = /^(each )?(must )?(.*)$/s.exec(fact)!;
  return `${each}should ${verb ? "" : "be "}${rest}`;
}

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  if (least === undefined) return most === undefined ? undefined : `at most ${most}${unit}`;
  if (least === 1 && most === undefined && unit === " characters") return "not empty";
  if (most === undefined) return `at least ${least}${unit}`;
  return least === most ? `${least}${unit}` : `${least} to ${most}${unit}`;
}

function defaultBy(members: Record<string, Record<string, unknown>>): string {
  const phrases = Object.entries(members).map(([member, defaults]) => {
    const each = Object.entries(defaults).map(([value, own]) =>
      isObject(own)
        ? `${defaultBy(own as Record<string, Record<string, unknown>>)} (${value})`
        : `${JSON.stringify(own)} (${value})`,
    );
    return `default by ${member}: ${each.join(", ")}`;
  });
  return phrases.join(", ");
}

/** The version of a method or parameter, as a phrase. */
export function sinceOf(schema: Schema): string {
  return `since ${String(schema["x-since"])}${schema["x-since-inferred"] ? ", inferred" : ""}`;
}
