import { markedMembers } from "../../contract/marked-members.ts";
import { parsePath, placesAt, replaceAt, type Step } from "../../contract/member-path.ts";
import { type ApiContract, jsonOf, type MethodContract } from "../../contract/methods.ts";
import { once } from "../../contract/once.ts";
import type { Body } from "./envelopes.ts";

/** A response as JSON. Numbers with the mark `x-fraction` always have a fraction, even if it is 0. */
export function answerText(contract: ApiContract, method: MethodContract, body: Body): string {
  const paths = fractionsOf(contract).get(method.name)!;
  if (paths.length === 0) return JSON.stringify(body);
  const copy = structuredClone(body);
  for (const path of paths) replaceAt(placesAt(copy, path), withFraction);
  return JSON.stringify(copy);
}

/** Places of numbers with a fraction (`x-fraction`), by method. */
const fractionsOf: (contract: ApiContract) => Map<string, (readonly Step[])[]> = once(
  ({ methods, document }) =>
    new Map(
      [...methods.values()].map(({ name, operation }) => {
        const { schema } = jsonOf(operation.responses[200])!;
        const marked = markedMembers(document, schema, (member) => (member["x-fraction"] === true ? true : undefined));
        return [name, marked.map(({ path }) => parsePath(path))];
      }),
    ),
  new WeakMap(),
);

// Available in Node since version 21, but missing in the types of TypeScript's libraries.
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };

function withFraction(value: unknown): unknown {
  const text = JSON.stringify(value);
  return typeof value === "number" && /^-?\d+$/.test(text) ? rawJSON(`${text}.0`) : value;
}
