import { membersOf, merged, resolve, type Schema } from "./document.ts";
import type { Json } from "./json.ts";
import { parsePath, placesAt, valueAt } from "./member-path.ts";
import type { ApiContract } from "./methods.ts";

/** How a method that adds something is undone (`x-undone-by`), and what else the contract describes of it. */
export interface Addition {
  /** Method that removes what was added. */
  remover: string;
  /** Property of the response that the removal takes: the id that the device assigned. */
  assigned: string | undefined;
  /** Parameters that name what was added, by path: `streamProfile[].name`. */
  keys: readonly string[];
  /** Parameters that refer to what another method adds, by path, with the method. */
  references: readonly Reference[];
  /** Method that changes what was added (`x-updated-by`). */
  updater: string | undefined;
  /** Parameters for a trial that changes nothing else (`x-trial`). */
  trial: Json | undefined;
  /** The parameters of the removal, by the data of the response and the parameters of the call. */
  removal(data: Json, params: Json): Json;
}

/** Parameters that contain ids of what another method adds (`x-refers-to`). */
export interface Reference {
  path: string;
  to: string;
}

/** Undefined if the contract does not describe what undoes a method. */
export function additionOf(contract: ApiContract, method: string): Addition | undefined {
  const { document } = contract;
  const request = resolve(document, contract.methods.get(method)!.request);
  const undo = request["x-undone-by"] as { method: string; params: Json } | undefined;
  if (undo === undefined) return undefined;
  const names = [...JSON.stringify(undo.params).matchAll(/"\{([^"}]+)\}"/g)].map(([, name]) => name!);
  const members = Object.entries(membersOf(document, merged(document, request.properties!["params"]!)));
  const unique = members.flatMap(([name, member]) => (member["x-unique"] === true ? [name] : []));
  const named = names.flatMap((name) => (name.startsWith(OWN) ? [name.slice(OWN.length)] : []));
  return {
    remover: undo.method,
    assigned: names.find((name) => !name.startsWith(OWN)),
    keys: unique.length > 0 ? unique : named,
    references: members.flatMap(([name, member]) => [
      ...referenceAt(name, member),
      ...(member.items === undefined ? [] : referenceAt(`${name}[]`, merged(document, member.items))),
    ]),
    updater: request["x-updated-by"] as string | undefined,
    trial: request["x-trial"] as Json | undefined,
    removal: (data, params) => filled(undo.params, { ...data, request: params }) as Json,
  };
}

/** What begins the name of a parameter of the call, not of a property of the response. */
const OWN = "request.";

function referenceAt(path: string, schema: Schema): Reference[] {
  const to = schema["x-refers-to"] as string | undefined;
  return to === undefined ? [] : [{ path, to }];
}

/** Fills a template, whose strings `{name}` are paths below the values. */
function filled(template: unknown, values: Json): unknown {
  return JSON.parse(JSON.stringify(template), (_, value: unknown) => {
    const [, path] = typeof value === "string" ? (/^\{(.+)\}$/.exec(value) ?? []) : [];
    if (path === undefined) return value;
    const [place] = placesAt(values, parsePath(path));
    return place === undefined ? null : valueAt(place);
  });
}
