import { counted } from "../../judge/report.ts";
import { merged, type Schema, type WithSchemas } from "../../contract/document.ts";
import { factsOf, valuesOf } from "./parameter.ts";

/** A condition between parameters, and the path of their parent: `""` for those of the method. */
export interface Condition {
  paths: string[];
  lines: string[];
}

/** The conditions between the parameters of a method, by the schema of its request: `if`, and `oneOf` of objects. */
export function conditionsOf(document: WithSchemas, request: Schema): Condition[] {
  const { params } = merged(document, request).properties ?? {};
  const all = params === undefined ? [] : below(document, params, "");
  const byText = Map.groupBy(all, ({ lines }) => lines.join("\n"));
  return [...byText.values()].map((same) => ({ paths: same.flatMap(({ paths }) => paths), lines: same[0]!.lines }));
}

function below(document: WithSchemas, schema: Schema, path: string): Condition[] {
  const whole = merged(document, schema);
  if (whole.items !== undefined) return below(document, whole.items, `${path}[]`);
  const own = [...conditional(document, whole), ...alternatives(document, whole)];
  const members = Object.entries(whole.properties ?? {}).flatMap(([name, member]) =>
    below(document, member, path === "" ? name : `${path}.${name}`),
  );
  const branches = (whole.oneOf ?? whole.anyOf ?? []).flatMap((branch) => below(document, branch, path));
  return [...(own.length > 0 ? [{ paths: [path], lines: own }] : []), ...members, ...branches];
}

function conditional(document: WithSchemas, { if: condition, then, else: otherwise }: Schema): string[] {
  if (condition === undefined) return [];
  return [
    ...phrase(`If ${holds(document, condition, true)}`, demands(document, then)),
    ...phrase(`If ${holds(document, condition, false)}`, demands(document, otherwise)),
  ];
}

function phrase(condition: string, demanded: string[]): string[] {
  return demanded.length === 0 ? [] : [`${condition}: ${demanded.join("; ")}.`];
}

/** Phrases for a condition that holds, or does not hold. */
function holds(document: WithSchemas, { properties = {}, required = [] }: Schema, isMet: boolean): string {
  const known = Object.entries(properties).flatMap(([name, member]) => {
    const { not } = merged(document, member);
    const values = valuesOf(document, not ?? merged(document, member));
    if (values.length === 0) return [];
    return [`${name} is ${(not === undefined) === isMet ? "" : "not "}${alternativesOf(values)}`];
  });
  const given = required
    .filter(
      (name) => properties[name] === undefined || valuesOf(document, merged(document, properties[name])).length === 0,
    )
    .map((name) => `${name} is ${isMet ? "given" : "left out"}`);
  return [...known, ...given].join(isMet ? " and " : " or ");
}

/** Requirements of a schema on properties, as phrases. */
function demands(
  document: WithSchemas,
  { properties = {}, required = [], maxProperties: most }: Schema = {},
  path = "",
): string[] {
  const own = [
    ...required.map((name) => `${path}${name} is required`),
    ...(most === undefined ? [] : [`at most ${counted(Number(most), "parameter")}`]),
  ];
  const ofMembers = Object.entries(properties).flatMap(([name, member]) => {
    const whole = merged(document, member);
    const values = valuesOf(document, whole);
    const facts = [...(values.length > 0 ? [`must be ${alternativesOf(values)}`] : []), ...factsOf(document, whole)];
    return [
      ...(facts.length > 0 ? [`${path}${name} ${facts.join(", ")}`] : []),
      ...demands(document, whole, `${path}${name}.`),
    ];
  });
  return [...own, ...ofMembers];
}

/** The branches of a union of objects, each with the values that distinguish it from the others, and what it requires. */
function alternatives(document: WithSchemas, { oneOf = [] }: Schema): string[] {
  const branches = oneOf.map((branch) => merged(document, branch));
  if (branches.length === 0 || branches.some(({ properties }) => properties === undefined)) return [];
  return branches.map(({ title = "One of them", properties = {}, required = [] }) => {
    const constants = Object.entries(properties).flatMap(([name, member]) => {
      const { const: value } = merged(document, member);
      return value === undefined
        ? []
        : [`${name} is ${JSON.stringify(value)}${required.includes(name) ? "" : ", or left out"}`];
    });
    const others = required.filter((name) => merged(document, properties[name]!).const === undefined);
    const demanded = others.length === 0 ? [] : [`${others.join(", ")} required`];
    return `${title}: ${[...constants, ...demanded].join("; ")}.`;
  });
}

function alternativesOf(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(" or ");
}
