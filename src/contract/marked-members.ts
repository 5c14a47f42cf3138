import { merged, resolve, type Schema, type WithSchemas } from "./document.ts";

/** A property by its path, with the value of its mark. */
export interface MarkedMember<Mark> {
  path: string;
  mark: Mark;
}

/**
 * The marked properties of a schema, without those nested in a marked one.
 *
 * @param read Reads the mark of a property; undefined if it has none.
 */
export function markedMembers<Mark>(
  document: WithSchemas,
  schema: Schema,
  read: (member: Schema) => Mark | undefined,
  path = "",
): MarkedMember<Mark>[] {
  const target = resolve(document, schema);
  const members = Object.entries(target.properties ?? {}).flatMap(([name, member]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const mark = read(merged(document, member));
    return mark === undefined ? markedMembers(document, member, read, at) : [{ path: at, mark }];
  });
  const branches = [...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  const items = target.items ? markedMembers(document, target.items, read, `${path}[]`) : [];
  const below = branches.flatMap((branch) => markedMembers(document, branch, read, path));
  return [...new Map([...members, ...items, ...below].map((member) => [member.path, member])).values()];
}
