import { merged } from "../../contract/document.ts";
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
