import type { Reference } from "../../contract/additions.ts";
import type { Json } from "../../contract/json.ts";
import { parsePath, placesAt, replaceAt, valueAt } from "../../contract/member-path.ts";
import type { Change } from "./compare.ts";
import { type Ids, keyOf, nameOf, type Setter, type Writer } from "./writable-methods.ts";

/** A method with parameters. */
export interface Call {
  method: string;
  params: Json;
}

/** The calls that make a change. An item without an id in `ids` has its name in place of it. */
export function callsOf({ setter, kind, before = {}, params }: Change, ids: Ids): Call[] {
  const { add, update } = setter;
  const id = (item: Json) =>
    add?.assigned === undefined ? {} : { [add.assigned]: ids.get(nameOf(setter))?.get(keyOf(setter, item)) };
  const write = (writer: Writer, item: Json) => ({
    method: writer.method,
    params: paramsOf(setter, writer, { ...withIds(setter, item, ids), ...id(item) }),
  });
  const remove = (item: Json) => ({
    method: add!.remover,
    params: add!.removal(id(item), paramsOf(setter, add!, item)),
  });
  switch (kind) {
    case "added":
      return [write(add!, params)];
    case "changed":
      return [write(update!, params)];
    case "removed":
      return [remove(params)];
    case "replaced":
      return [remove(before), write(add!, params)];
  }
}

/** The parameters that write a thing, without those that only the other method of the list accepts. */
function paramsOf({ add, update }: Setter, { within, members }: Writer, thing: Json): Json {
  const known = [...(add?.members ?? []), ...(update?.members ?? [])];
  const own = Object.entries(thing).filter(([name]) => members.includes(name) || !known.includes(name));
  return within === undefined ? Object.fromEntries(own) : { [within]: [Object.fromEntries(own)] };
}

/** An item with ids where it refers to others by their names. */
function withIds({ api, add }: Setter, item: Json, ids: Ids): Json {
  const copy = structuredClone(item);
  for (const { path, to } of add?.references ?? [])
    replaceAt(placesAt(copy, parsePath(path)), (name) => ids.get(`${api} ${to}`)?.get(String(name)) ?? name);
  return copy;
}

/** The names of others that an item has in place of ids, with the path and the list that they are of. */
export function referencesIn({ add }: Setter, item: Json): (Reference & { name: unknown })[] {
  return (add?.references ?? []).flatMap((reference) =>
    placesAt(item, parsePath(reference.path)).map((place) => ({ ...reference, name: valueAt(place) })),
  );
}
