import { placedOperations } from "../generate/document.ts";
import { capitalised } from "../names.ts";
import { type Api, operationTitle } from "./described-api.ts";
import { errataPage } from "./errata.ts";
import { operationPage } from "./operation.ts";
import { count, escapeMarkdown, fenced, home, type Page, siteName } from "./page.ts";
import { memberTable } from "./members.ts";
import { apiNavigation } from "./navigation.ts";

/** The pages of an API: one of the API itself, one of each operation, and one of its errata. */
export function apiPages(api: Api, messages?: Page): Page[] {
  const operations = placedOperations(api.document).map((placed) => operationPage(api, placed));
  const errata = api.errata.length > 0 ? [errataPage(api, api.errata)] : [];
  const pages = [overview(api, messages), ...operations, ...errata];
  return pages.map((page) => ({ ...page, beside: apiNavigation(api, page.path) }));
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
    above: [home],
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

/** The first page: guides, APIs, what devices publish, the portable documents for generators of other languages, and what is about the project. */
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
