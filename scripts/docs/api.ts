import { placedOperations } from "../generate/document.ts";
import { type Api, operationTitle } from "./described-api.ts";
import { operationPage } from "./operation.ts";
import { count, escapeHtml, escapeMarkdown, fenced, linkTo, type Page, siteName } from "./page.ts";
import { memberTable } from "./members.ts";

/** The pages of an API: one of the API itself, and one of each operation. */
export function apiPages(api: Api, messages?: Page): Page[] {
  const operations = placedOperations(api.document).map((placed) => operationPage(api, placed));
  return [overview(api, messages), ...operations].map((page) => ({ ...page, beside: contents(api, page.path) }));
}

/** The page of an API, which has its methods and events. */
function overview(api: Api, messages: Page | undefined): Page {
  const { id, title, summary, version, document } = api;
  const path = `${id}/index.html`;
  const links = [
    ...(api.errata.length > 0 ? [`[${count(api.errata.length, "erratum", "errata")}](errata/index.html)`] : []),
    ...(api.events > 0 && messages ? [`[${count(api.events, "event")} over MQTT](../${messages.path})`] : []),
    ...(document.externalDocs ? [`[Vendor's documentation](${document.externalDocs.url})`] : []),
  ];
  const facts = [`Version ${version}`, count(api.operations.length, api.unit), ...links].join(" · ");
  const documents = api.documents.map(({ file, label }) => `[${label}](../openapi/${file})`).join(", ");
  const tags = [...new Set(api.operations.map(({ tag }) => tag))];
  const descriptions = new Map(placedOperations(document).map(({ operation }) => [operation.operationId, operation]));
  const sections = tags.flatMap((tag) => [
    tags.length > 1 ? `## ${tag}` : `## ${capitalised(api.unit)}s`,
    ...api.operations
      .filter((operation) => operation.tag === tag)
      .flatMap((operation) => [
        `### [${operationTitle(operation)}](${operation.name}.html) {#operation/${operation.name}}`,
        descriptions.get(operation.name)!.description ?? "",
      ]),
  ]);
  const events = Object.values(document.webhooks ?? {}).map(({ post }) =>
    [
      `### ${post.summary} {#operation/${post.operationId}}`,
      post.description,
      ...Object.values(post.requestBody.content).flatMap(({ schema, example }) => [
        memberTable(document, schema),
        ...(example === undefined ? [] : [fenced("json", JSON.stringify(example, undefined, 2))]),
      ]),
    ].join("\n\n"),
  );
  const parts = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(summary),
    facts,
    ...(documents === "" ? [] : [`Documents: ${documents}`]),
    // The description's own headings stand below the title.
    document.info.description?.replaceAll(/^#(?=#* )/gm, "##") ?? "",
    ...sections,
    ...(events.length > 0 ? ["## Events", ...events] : []),
  ];
  return {
    path,
    title,
    summary,
    markdown: parts.filter(Boolean).join("\n\n"),
    above: [["index.html", "All APIs"]],
    entries: [
      { path, title, kind: "API", rank: "page", names: id, text: `${summary} ${document.info.description ?? ""}` },
      ...Object.values(document.webhooks ?? {}).map(({ post }) => ({
        path: `${path}#operation/${post.operationId}`,
        title: post.summary,
        rank: "detail" as const,
        kind: `Event of the ${title}`,
        names: "",
        text: post.description,
      })),
    ],
  };
}

/** The navigation of an API's pages: its operations, those of a tag together. */
function contents(api: Api, path: string): string {
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

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** The first page: APIs, what devices publish, the portable documents for generators of other languages, and prose. */
export function indexPage(apis: Api[], portable: string[], prose: Page[], last: Page[], messages?: Page): Page {
  const isBroker = ({ unit }: Api) => unit === "operation";
  const summary = apis.some(isBroker)
    ? "JSON APIs of Axis devices, and of the MQTT brokers that they report to."
    : "JSON APIs of Axis devices.";
  const section = (title: string, items: string[]) => (items.length === 0 ? [] : [`## ${title}`, items.join("\n")]);
  const pageItem = (page: Page) => `- [${escapeMarkdown(page.title)}](${page.path}): ${escapeMarkdown(page.summary)}`;
  const parts = [
    `# ${siteName}`,
    summary,
    ...section("Guides", prose.map(pageItem)),
    ...apiSection(
      "Axis devices",
      apis.filter((api) => !isBroker(api)),
    ),
    ...section("Over MQTT", messages ? [`${pageItem(messages)} [AsyncAPI 3.0](asyncapi/device.yaml)`] : []),
    ...apiSection("Brokers", apis.filter(isBroker)),
    ...section(
      "Portable documents",
      portable.map(
        (file) => `- [${file}](openapi/${file}): OpenAPI 3.0.3, for generators of clients in other languages`,
      ),
    ),
    ...section("About the project", last.map(pageItem)),
  ];
  return { path: "index.html", title: siteName, summary, markdown: parts.join("\n\n") };
}

function apiSection(title: string, apis: Api[]): string[] {
  if (apis.length === 0) return [];
  const entries = apis.flatMap((api) => {
    const facts = [
      `Version ${api.version}`,
      ...(api.events > 0 ? [count(api.events, "event")] : []),
      ...(api.errata.length > 0
        ? [`[${count(api.errata.length, "erratum", "errata")}](${api.id}/errata/index.html)`]
        : []),
      ...api.documents.map(({ file, label }) => `[${label}](openapi/${file})`),
    ];
    const few = api.unit === "method" ? api.operations : [];
    return [
      `### [${escapeMarkdown(api.title)}](${api.id}/index.html)`,
      escapeMarkdown(api.summary),
      facts.join(" · "),
      few.map((one) => `- [\`${one.name}\`](${api.id}/${one.name}.html) – ${escapeMarkdown(one.summary)}`).join("\n") ||
        count(api.operations.length, api.unit),
    ];
  });
  return [`## ${title}`, ...entries];
}
