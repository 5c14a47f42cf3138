import { type Mark, markName, type MarkGroup } from "../marks.ts";
import type { Page } from "./page.ts";
import { prosePage } from "./prose.ts";

/** The page of the marks; undefined if there are none. */
export function marksProse(groups: MarkGroup[]): Page | undefined {
  if (groups.length === 0) return undefined;
  const title = "Marks of the contract";
  const summary =
    "What the x- extensions of the OpenAPI documents mean, where they stand, and which parts of the project read them.";
  const links = groups.map(({ title: group, marks }) => {
    const names = marks.map(markName).map((name) => `[\`${name}\`](#${name})`);
    return `- ${group}: ${names.join(", ")}`;
  });
  const sections = groups.map((group) => [`## ${group.title}`, ...group.marks.map(entry)].join("\n\n"));
  const page = prosePage("marks", title, summary, [`# ${title}`, summary, links.join("\n"), ...sections].join("\n\n"));
  const entries = groups.flatMap(({ marks }) =>
    marks.map((mark) => ({
      path: `${page.path}#${markName(mark)}`,
      title: markName(mark),
      kind: title,
      rank: "detail" as const,
      names: "",
      text: mark.meaning,
    })),
  );
  return { ...page, entries };
}

function entry(mark: Mark): string {
  const name = markName(mark);
  return [
    `### \`${name}\` {#${name}}`,
    mark.meaning,
    [`- Example: \`${mark.form}\``, `- On: ${mark.on}`, `- Read by: ${mark.readers.join(", ")}`].join("\n"),
  ].join("\n\n");
}
