import { marked, Renderer } from "marked";
import { dirname, relative } from "node:path/posix";

/** A page of the site: Markdown, from which its HTML is made. */
export interface Page {
  /** Path within the site: `mqtt-client/index.html`. */
  path: string;
  title: string;
  /** One sentence. */
  summary: string;
  /**
   * The text with its heading. A heading may end with its anchor, `{#NS-03}`; a block of code may have a title after its
   * language, and such blocks show one at a time. `<!-- send -->` is where `send` stands.
   */
  markdown: string;
  /** The pages above it, as path within the site and title. */
  above?: [path: string, title: string][];
  /** HTML of the links to neighbouring pages. */
  beside?: string;
  /** HTML of the form that sends the request. */
  send?: string;
  /** What the search finds: one entry for the page where it has none of its own. */
  entries?: SearchEntry[];
}

/** A place of the site, and the words that lead to it. */
export interface SearchEntry {
  /** Path within the site, with the anchor. */
  path: string;
  title: string;
  /** What it is: `MQTT client API`, `Guide`. */
  kind: string;
  /** What goes before others that fit as well: an operation, then a page, then a place in a page, then an erratum. */
  rank: "operation" | "page" | "detail" | "erratum";
  /** Names of parameters and the like. */
  names: string;
  text: string;
}

/** Name of the site, in titles. */
export const siteName = "VAPIX OpenAPI";

/** The first page. */
export const home: [path: string, title: string] = ["index.html", siteName];

/** AsyncAPI document of what devices publish, below the site. */
export const messagesFile = "asyncapi/device.yaml";

// The browser itself then loads nothing from elsewhere.
const policy = "default-src 'self' file: data: 'unsafe-inline'";

/** The Markdown of a page, as it is served next to it. */
export function pageMarkdown({ markdown }: Page): string {
  const plain = markdown.replaceAll(/ \{#[^}\n]+\}$/gm, "").replaceAll(/<!--[^]*?-->\n*/g, "");
  return `${plain.trim()}\n`;
}

/** The HTML of a page. */
export function pageHtml(page: Page): string {
  const { path, title, summary, markdown, above = [], beside, send = "" } = page;
  const to = (target: string) => escapeHtml(linkTo(path, target));
  const links = above.map(
    ([target, name]) => `<li><a href="${to(target)}">${escapeHtml(name)}</a> <span aria-hidden="true">/</span></li>\n`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(summary.replaceAll("`", ""))}">
<title>${escapeHtml(title === siteName ? title : `${title} · ${siteName}`)}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="text/markdown" href="${to(`${path}.md`)}">
<link rel="stylesheet" href="${to("assets/site.css")}">
<script src="${to("assets/site.js")}" data-root="${to("")}" defer></script>
</head>
<body>
<header class="bar">
<a class="skip" href="#main">Skip to content</a>
<nav aria-label="Site"><ol>
${links.join("")}<li aria-current="page">${escapeHtml(title.split(" – ")[0]!)}</li>
</ol></nav>
<button type="button" class="search" aria-keyshortcuts="/ Control+K">Search <kbd aria-hidden="true">/</kbd></button>
</header>
<div class="page">
<main id="main" tabindex="-1">
${htmlOf(markdown).replace("<!-- send -->", () => send)}<p class="more"><a href="${to(`${path}.md`)}">Markdown</a></p>
</main>
${beside ?? ""}</div>
</body>
</html>
`;
}

/** The way from a page to another place of the site, both as paths within it. */
export function linkTo(from: string, to: string): string {
  const [file = "", anchor] = to.split("#");
  const way = relative(dirname(from), file === "" ? "." : file) || ".";
  return `${file === "" ? `${way}/` : way}${anchor === undefined ? "" : `#${anchor}`}`;
}

function htmlOf(markdown: string): string {
  const renderer = new Renderer();
  const used = new Map<string, number>();
  let group = 0;
  let isGrouped = false;
  renderer.heading = function ({ tokens, depth, text }) {
    const own = / \{#([^}]+)\}$/.exec(text);
    const words = (own ? text.slice(0, own.index) : text).toLowerCase().replaceAll(/[^\w]+/g, "-");
    const id = own?.[1] ?? words.replaceAll(/^-|-$/g, "");
    const before = used.get(id) ?? 0;
    used.set(id, before + 1);
    const inner = this.parser.parseInline(tokens).replace(/ \{#[^}]+\}$/, "");
    isGrouped = false;
    return `<h${depth} id="${escapeHtml(before === 0 ? id : `${id}-${before + 1}`)}">${inner}</h${depth}>\n`;
  };
  const paragraph = renderer.paragraph.bind(renderer);
  renderer.paragraph = function (token) {
    renderer.parser = this.parser;
    isGrouped = false;
    return paragraph(token);
  };
  const table = renderer.table.bind(renderer);
  renderer.table = function (token) {
    renderer.parser = this.parser;
    // Those who have no mouse scroll by the arrow keys.
    return `<div class="scroll" tabindex="0" role="group" aria-label="Table">${table(token)}</div>\n`;
  };
  renderer.code = ({ text, lang = "" }) => {
    const [language = "", ...title] = lang.split(" ");
    const pre = `<pre><code${language === "" ? "" : ` class="language-${escapeHtml(language)}"`}>${escapeHtml(text)}\n</code></pre>\n`;
    if (title.length === 0) {
      isGrouped = false;
      return pre;
    }
    if (!isGrouped) group += 1;
    const open = isGrouped ? "" : " open";
    isGrouped = true;
    return `<details name="code-${group}"${open}><summary>${escapeHtml(title.join(" "))}</summary>\n${pre}</details>\n`;
  };
  return marked(markdown, { renderer, async: false });
}

/** Number and noun: `1 method`, `2 methods`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Text as it may stand in HTML and in its attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text with code between backticks as it may stand in Markdown: nothing else in it is HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")))
    .join("");
}

/** A block of code; of those that have titles and follow each other, one shows at a time. */
export function fenced(language: string, text: string, title = ""): string {
  // A title with a backtick would be no title, and the block none.
  const plain = title.replaceAll("`", "");
  return `\`\`\`${language}${plain === "" ? "" : ` ${plain}`}\n${text.trimEnd()}\n\`\`\``;
}
