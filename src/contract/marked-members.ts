import { merged, resolve, type Schema, type WithSchemas } from "./document.ts";

/** A member by its path, with what a mark says of it. */
export interface MarkedMember<Mark> {
  path: string;
  mark: Mark;
}

/**
 * The members of a schema that have a mark, without what is in them.
 *
 * @param read Reads the mark of a member; undefined if it has none.
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
