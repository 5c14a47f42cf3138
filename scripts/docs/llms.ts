import { type Api, operationTitle } from "./described-api.ts";
import { type Page, siteName } from "./page.ts";

/** `llms.txt`: what the site has, with links to the Markdown of its pages. */
export function llmsText(index: Page, apis: readonly Api[], others: readonly Page[]): string {
  const link = (path: string, title: string, summary: string) => `- [${title}](${path}.md): ${summary}`;
  const sections = apis.map(({ id, title, summary, operations }) =>
    [
      `## ${title}`,
      link(`${id}/index.html`, title, summary),
      ...operations.map((one) => `- [${operationTitle(one)}](${id}/${one.name}.html.md)`),
    ].join("\n"),
  );
  const guides = others.map(({ path, title, summary }) => link(path, title, summary));
  return [`# ${siteName}`, `> ${index.summary}`, ["## Guides", ...guides].join("\n"), ...sections].join("\n\n") + "\n";
}
