import type { Api } from "./described-api.ts";
import { escapeHtml, linkTo, type Page } from "./page.ts";

/** The navigation of an API's pages: its operations, those of a tag together. */
export function apiNavigation(api: Api, path: string): string {
  const tags = [...Map.groupBy(api.operations, ({ tag }) => tag)];
  const lists = tags.map(([tag, operations]) => {
    const items = operations.map((operation) => {
      const target = `${api.id}/${operation.name}.html`;
      const current = target === path ? ' aria-current="page"' : "";
      return `<li><a href="${escapeHtml(linkTo(path, target))}"${current}><code>${escapeHtml(operation.name)}</code> ${escapeHtml(operation.summary)}</a></li>`;
    });
    const list = `<ul>\n${items.join("\n")}\n</ul>`;
    const isOpen = operations.some(({ name }) => path === `${api.id}/${name}.html`);
    return tags.length === 1
      ? list
      : `<details${isOpen ? " open" : ""}><summary>${escapeHtml(tag)}</summary>\n${list}\n</details>`;
  });
  return `<nav class="beside" aria-label="${escapeHtml(api.title)}">
<p><a href="${escapeHtml(linkTo(path, `${api.id}/index.html`))}"${path === `${api.id}/index.html` ? ' aria-current="page"' : ""}>${escapeHtml(api.title)}</a></p>
${lists.join("\n")}
</nav>
`;
}

/** The navigation of pages of prose, a list for each section. */
export function proseNavigation(sections: readonly [title: string, pages: readonly Page[]][], path: string): string {
  const lists = sections.flatMap(([title, pages]) => {
    const items = pages.map((page) => {
      const current = page.path === path ? ' aria-current="page"' : "";
      return `<li><a href="${escapeHtml(linkTo(path, page.path))}"${current}>${escapeHtml(page.title)}</a></li>`;
    });
    return items.length === 0 ? [] : [`<p>${escapeHtml(title)}</p>\n<ul>\n${items.join("\n")}\n</ul>`];
  });
  return `<nav class="beside" aria-label="Guides">\n${lists.join("\n")}\n</nav>\n`;
}
