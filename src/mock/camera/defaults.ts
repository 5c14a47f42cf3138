import { isObject, merged } from "../../contract/document.ts";
import { type ApiContract } from "../../contract/methods.ts";

/** The documented defaults of an object, by the name of its schema; without those of nested objects. */
export function defaultsOf({ document }: ApiContract, schema: string): Record<string, unknown> {
  const members = Object.entries(document.components.schemas[schema]!.properties!);
  return Object.fromEntries(
    members
      .map(([name, member]) => [name, merged(document, member).default] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** Defaults by the values of another member, or by those of two (`x-default-by`). */
interface DefaultBy {
  [member: string]: { [value: string]: unknown };
}

/** An object of a request, named by its schema, with the defaults of the members that it lacks. */
export function withDefaults<Given extends object>(contract: ApiContract, schema: string, given: Given): Given {
  const members = contract.document.components.schemas[schema]!.properties!;
  const whole: Record<string, unknown> = { ...defaultsOf(contract, schema), ...given };
  for (const [name, member] of Object.entries(members)) {
    const by = merged(contract.document, member)["x-default-by"] as DefaultBy | undefined;
    if (by !== undefined && whole[name] === undefined) whole[name] = defaultBy(by, whole);
  }
  return whole as Given;
}

function defaultBy(by: DefaultBy, object: Record<string, unknown>): unknown {
  const [[member, defaults]] = Object.entries(by) as [[string, Record<string, unknown>]];
  const own = defaults[String(object[member])];
  return isObject(own) ? defaultBy(own as DefaultBy, object) : own;
}
