import { type Mark, markName, type MarkGroup } from "../marks.ts";
import type { Prose } from "./prose.ts";

/** The page of the marks; undefined if there are none. */
export function marksProse(groups: MarkGroup[]): Prose | undefined {
  if (groups.length === 0) return undefined;
  const title = "Marks of the contract";
  const summary =
    "What the x- extensions of the OpenAPI documents mean, where they stand, and which parts of the project read them.";
  const links = groups.map(({ title: group, marks }) => {
    const names = marks.map(markName).map((name) => `[\`${name}\`](#${name})`);
    return `- ${group}: ${names.join(", ")}`;
  });
  const sections = groups.map((group) => [`## ${group.title}`, ...group.marks.map(entry)].join("\n\n"));
  return { id: "marks", title, summary, markdown: [`# ${title}`, summary, links.join("\n"), ...sections].join("\n\n") };
}

function entry(mark: Mark): string {
  const name = markName(mark);
  return [
    `<h3 id="${name}"><code>${name}</code></h3>`,
    mark.meaning,
    [`- Example: \`${mark.form}\``, `- On: ${mark.on}`, `- Read by: ${mark.readers.join(", ")}`].join("\n"),
  ].join("\n\n");
}
