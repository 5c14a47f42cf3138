import { placedOperations, type RestDocument } from "../generate/document.ts";

/** What the pages show of one API. */
export interface Api {
  /** File name without extension, and folder of the page: `mqtt-client`. */
  id: string;
  title: string;
  /** One sentence. */
  summary: string;
  version: string;
  /** What one operation is: a method of a CGI, or an operation of a REST API. */
  unit: "method" | "operation";
  operations: { name: string; summary: string }[];
  /** Number of webhooks. */
  events: number;
  /** Number of errata. */
  errata: number;
  /** Files below `openapi/` of the site. */
  documents: { file: string; label: string }[];
  /** The parsed document that the page renders. */
  document: RestDocument;
}

/** What the index says of a page of prose. */
export interface ProseLink {
  /** File name without extension. */
  id: string;
  title: string;
  /** One sentence. */
  summary: string;
  /** Whether it is for users of the package, and so among the guides of the index. */
  isGuide?: boolean;
}

/** Name of the site, in titles. */
export const siteName = "VAPIX OpenAPI";

/** AsyncAPI document of what devices publish, below the site. */
export const messagesFile = "asyncapi/device.yaml";

/** Height in pixels of the bar, which Redoc must know to place anchors and side bar. */
const barHeight = 48;

// The browser itself then loads nothing from elsewhere; Redoc's search evaluates its own worker.
const policy = "default-src 'self' file: data: blob: 'unsafe-inline' 'unsafe-eval'";

/** HTML page of one API: the document is embedded, since pages opened from a disk cannot fetch. */
export function apiPage(api: Api, messages?: ProseLink): string {
  // Redoc's own downloadUrls would add a menu that sends the page to chat services.
  const options = {
    disableTelemetry: true,
    hideSchemaTitles: true,
    jsonSamplesExpandLevel: "all",
    schemasExpansionLevel: 2,
    scrollYOffset: barHeight,
    skipBundle: true,
  };
  const operations = api.operations.map(
    ({ summary, name }) => `<li>${escapeHtml(summary)}: <code>${escapeHtml(name)}</code></li>`,
  );
  const links = `${eventsLink(api, messages)}${errataLink(api, "")}<span class="documents">${documentLinks(api, "../")}</span>`;
  return `${head(`${api.title} ${api.version} · ${siteName}`, api.summary, "../")}
<body>
${bar([["../index.html", "All APIs"]], api.title, links)}
<div id="redoc"></div>
<noscript>
<main class="index">
<h1>${escapeHtml(api.title)}</h1>
<p>${escapeHtml(api.summary)}</p>
<p>The full reference needs JavaScript. The documents do not: ${documentLinks(api, "../")}</p>
${api.errata > 0 ? `<p>${errataLink(api, "")}</p>` : ""}
<ul>
${operations.join("\n")}
</ul>
</main>
</noscript>
<script type="application/json" id="openapi">${json(withoutOptionalSecurity(api.document))}</script>
<script type="application/json" id="options">${json(options)}</script>
<script src="../assets/redoc.standalone.js"></script>
<script>
const read = (id) => JSON.parse(document.getElementById(id).textContent);
Redoc.init(read("openapi"), read("options"), document.getElementById("redoc"));
</script>
</body>
</html>
`;
}

/**
 * HTML page that lists the APIs, what devices publish, the portable documents for generators of other languages, and the
 * pages of prose.
 */
export function indexPage(apis: Api[], portable: string[], prose: ProseLink[], messages?: ProseLink): string {
  const isBroker = ({ unit }: Api) => unit === "operation";
  const summary = apis.some(isBroker)
    ? "JSON APIs of Axis devices, and of the MQTT brokers that they report to."
    : "JSON APIs of Axis devices.";
  return `${head(siteName, summary, "")}
<body>
<main class="index">
<h1>${siteName}</h1>
<p>${summary}</p>
${proseSection(
  "Guides",
  prose.filter(({ isGuide }) => isGuide),
)}
${section(
  "Axis devices",
  apis.filter((api) => !isBroker(api)),
)}
${messagesSection(messages)}
${section("Brokers", apis.filter(isBroker))}
${portableSection(portable)}
${proseSection(
  "About the project",
  prose.filter(({ isGuide }) => !isGuide),
)}
</main>
</body>
</html>
`;
}

function section(title: string, apis: Api[]): string {
  if (apis.length === 0) return "";
  return `<section>
<h2>${escapeHtml(title)}</h2>
<ul class="apis">
${apis.map(item).join("\n")}
</ul>
</section>`;
}

function item(api: Api): string {
  const documents = [documentLinks(api, ""), errataLink(api, `${escapeHtml(api.id)}/`)].filter((link) => link !== "");
  const facts = [`Version ${api.version}`, count(api.operations.length, api.unit)];
  if (api.events > 0) facts.push(count(api.events, "event"));
  return `<li>
<h3><a href="${escapeHtml(api.id)}/index.html">${escapeHtml(api.title)}</a></h3>
<p>${escapeHtml(api.summary)}</p>
<p class="facts">${escapeHtml(facts.join(" · "))}</p>
<p class="documents">${documents.join(", ")}</p>
</li>`;
}

function messagesSection(messages: ProseLink | undefined): string {
  if (messages === undefined) return "";
  return `<section>
<h2>Over MQTT</h2>
<ul class="apis">
<li>
<h3><a href="${messages.id}.html">${escapeHtml(messages.title)}</a></h3>
<p>${escapeHtml(messages.summary)}</p>
<p class="documents"><a href="${messagesFile}">AsyncAPI 3.0</a></p>
</li>
</ul>
</section>`;
}

function eventsLink(api: Api, messages: ProseLink | undefined): string {
  if (api.events === 0 || messages === undefined) return "";
  return `<a href="../${messages.id}.html">${count(api.events, "event")} over MQTT</a>`;
}

function portableSection(files: string[]): string {
  if (files.length === 0) return "";
  const links = files.map((file) => `<li>${documentLink(file, file, "")}</li>`);
  return `<section>
<h2>Portable documents</h2>
<p>OpenAPI 3.0.3 with flat envelopes, for generators of clients in other languages.</p>
<ul>
${links.join("\n")}
</ul>
</section>`;
}

function proseSection(title: string, pages: ProseLink[]): string {
  if (pages.length === 0) return "";
  const links = pages.map(
    ({ id, title, summary }) =>
      `<li><a href="${escapeHtml(id)}.html">${escapeHtml(title)}</a>: ${withCode(escapeHtml(summary))}</li>`,
  );
  return `<section>
<h2>${title}</h2>
<ul>
${links.join("\n")}
</ul>
</section>`;
}

function withCode(text: string): string {
  return text.replace(/`([^`]+)`/g, "<code>$1</code>");
}

function documentLinks(api: Api, root: string): string {
  return api.documents.map(({ file, label }) => documentLink(file, label, root)).join(", ");
}

function errataLink(api: Api, folder: string): string {
  if (api.errata === 0) return "";
  return `<a href="${folder}errata/index.html">${count(api.errata, "erratum", "errata")}</a>`;
}

function documentLink(file: string, label: string, root: string): string {
  return `<a href="${root}openapi/${escapeHtml(file)}">${escapeHtml(label)}</a>`;
}

/** The bar on top of a page: the pages above it as `[href, title]`, the page itself, and more HTML at the end. */
export function bar(above: [href: string, title: string][], title: string, more = ""): string {
  const links = above.map(
    ([href, name]) => `<a href="${href}">${escapeHtml(name)}</a>\n<span aria-hidden="true">/</span>\n`,
  );
  return `<nav class="bar" aria-label="Site" style="height: ${barHeight}px">
${links.join("")}<span aria-current="page">${escapeHtml(title)}</span>
${more === "" ? "" : `<span class="more">${more}</span>\n`}</nav>`;
}

/** Start of every page, up to the body; `root` is the way from the page to the site's root, `../`. */
export function head(title: string, description: string, root: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}assets/site.css">
</head>`;
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Redoc leaves out the alternative of no account, and so would show an anonymous method as one that needs one. */
function withoutOptionalSecurity(document: RestDocument): RestDocument {
  const copy = structuredClone(document);
  for (const { operation } of placedOperations(copy))
    if (operation.security?.some((scheme) => Object.keys(scheme).length === 0)) operation.security = [];
  return copy;
}

/** Text as it may stand in HTML and in its attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// Without "<" no text in the document can close or comment out the script element.
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
