import { merged } from "../../contract/document.ts";
import { type ApiContract } from "../../contract/methods.ts";

/** The defaults that the contract states for members of an object, named by its schema; not of objects in it. */
export function defaultsOf({ document }: ApiContract, schema: string): Record<string, unknown> {
  const members = Object.entries(document.components.schemas[schema]!.properties!);
  return Object.fromEntries(
    members
      .map(([name, member]) => [name, merged(document, member).default] as const)
      .filter(([, value]) => value !== undefined),
  );
}
