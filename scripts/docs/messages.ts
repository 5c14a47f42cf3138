import type { AsyncApi, Channel, Message } from "../generate/asyncapi.ts";
import { refName, type Schema } from "../generate/document.ts";
import { bar, escapeHtml, head, inline, siteName } from "./page.ts";

/** An AsyncAPI document with everything that the page shows. */
export type Messages = Required<AsyncApi> & {
  info: { title: string; version: string; description: string };
  components: {
    messages: Record<string, Message>;
    schemas: Record<string, Schema>;
    parameters: Record<string, { description: string; examples: string[] }>;
  };
  /** TypeScript that reads the messages. */
  "x-code-sample": string;
};

/** Messages with one payload. */
type Group = [Message, ...Message[]];

/** HTML page of what a device publishes over MQTT. */
export function messagesPage(document: Messages, file: string): string {
  const { info, components } = document;
  const title = escapeHtml(info.title);
  const messages = Object.values(components.messages);
  const payloads = new Set(messages.map(({ payload }) => payload.$ref));
  const groups = [...payloads].map(($ref) => messages.filter(({ payload }) => payload.$ref === $ref) as Group);
  const links = groups.map((group) => `<li><a href="#${idOf(group)}">${escapeHtml(titleOf(document, group))}</a></li>`);
  return `${head(`${info.title} · ${siteName}`, info.description, "../")}
<body>
${bar([["../index.html", "All APIs"]], info.title, `<a href="../${file}">AsyncAPI 3.0</a>`)}
<main class="index">
<h1>${title}</h1>
${paragraphs(info.description)}
<nav aria-label="Messages">
<ul>
${links.join("\n")}
</ul>
</nav>
<h2 id="reading">Reading them in TypeScript</h2>
${code(document["x-code-sample"])}
<section class="message">
<h2 id="topics">Parts of topics</h2>
${facts(
  Object.entries(components.parameters).map(([name, { description, examples }]) => [
    `<code>{${escapeHtml(name)}}</code>`,
    `${inline(description)} ${inline(`For example ${examples.map((example) => `\`${example}\``).join(", ")}.`)}`,
  ]),
)}
</section>
<h2>Messages</h2>
${groups.map((group) => article(document, group)).join("\n")}
</main>
</body>
</html>
`;
}

function article(document: Messages, group: Group): string {
  const [{ name, payload, "x-onvif": onvif }] = group;
  const schema = schemaOf(document, payload);
  const id = idOf(group);
  const topics = channelsOf(document, name).map(
    ({ address, description }) => `<p><code>${escapeHtml(address)}</code><br>${inline(description)}</p>`,
  );
  const rows: [string, string][] = [["Topic", topics.join("\n")]];
  if (onvif) rows.push(["ONVIF topic", `<code>${onvif.topic}</code>, ${onvif.stateful ? "stateful" : "stateless"}`]);
  const only = group.length === 1 ? group[0] : undefined;
  return `<article class="message" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><a href="#${id}">${escapeHtml(titleOf(document, group))}</a></h3>
${only ? `<p class="facts"><code>${name}</code></p>\n${paragraphs(only.description)}` : ""}
${facts([...rows, ...delivery(document, name)])}
${payloadTable(schema)}
${itemsTable(document, schema, group[0].examples[0]!.payload)}
${only ? example(only) : group.map(oneOfSeveral).join("\n")}
</article>`;
}

function oneOfSeveral(message: Message): string {
  return `<h4>${escapeHtml(message.title)}</h4>
<p class="facts"><code>${message.name}</code></p>
${paragraphs(message.description)}
${example(message)}`;
}

function example({ examples }: Message): string {
  return examples.map(({ payload }) => code(JSON.stringify(payload, undefined, 2))).join("\n");
}

/** Of the message, or of the channel where several messages share it. */
function titleOf(document: Messages, group: Group): string {
  return group.length > 1 ? channelsOf(document, group[0].name)[0]!.title : group[0].title;
}

function idOf([{ payload }]: Group): string {
  return refName(payload)!;
}

function channelsOf({ channels }: Messages, message: string): Channel[] {
  return Object.values(channels).filter(({ messages = {} }) => message in messages);
}

function delivery({ operations }: Messages, name: string): [string, string][] {
  const { qos, retain } = operations[name]?.bindings?.mqtt ?? {};
  const configured = "as the filter says that selects the event";
  return [
    ["Quality of service", qos === undefined ? configured : String(qos)],
    ["Retained", retain === undefined ? configured : retain ? "yes" : "no"],
  ];
}

function payloadTable(schema: Schema): string {
  const rows = members(schema).map(([name, member]) => [
    `<code>${escapeHtml(name)}</code>`,
    wireType(member),
    inline(member.description ?? ""),
  ]);
  return table("Payload", ["Member", "On the wire", "Meaning"], rows);
}

/** The members of an object, and those of its objects as `message.data`. */
function members({ properties = {} }: Schema, path = ""): [name: string, member: Schema][] {
  return Object.entries(properties).flatMap(([name, member]) => [
    [path + name, member] as [string, Schema],
    ...members(member, `${path}${name}.`),
  ]);
}

/** What the items of a bridged event stand for; nothing for other messages. */
function itemsTable(document: Messages, { properties }: Schema, example: unknown): string {
  const [items] = (properties?.message?.properties?.data?.allOf as { $ref: string }[] | undefined) ?? [];
  if (items === undefined) return "";
  const { data } = (example as { message: { data: Record<string, string> } }).message;
  const rows = Object.entries(schemaOf(document, items).properties!).map(([name, item]) => [
    `<code>${escapeHtml(name)}</code>`,
    item.anyOf ? wireType(item) : escapeHtml(item["x-stands-for"] as string),
    `<code>${escapeHtml(JSON.stringify(data[name]))}</code>`,
    inline(item.description ?? ""),
  ]);
  return table("Items, all of them strings", ["Item", "Stands for", "Example", "Meaning"], rows);
}

function wireType(schema: Schema): string {
  const { type, const: value, anyOf } = schema;
  if (value !== undefined) return `<code>${escapeHtml(JSON.stringify(value))}</code>`;
  const words = anyOf?.flatMap((branch) => branch.enum ?? []);
  if (words) return `${words.map((word) => `<code>${escapeHtml(JSON.stringify(word))}</code>`).join(", ")}, or another`;
  return escapeHtml([type].flat().join(" or "));
}

function schemaOf({ components }: Messages, reference: { $ref: string }): Schema {
  return components.schemas[refName(reference)!]!;
}

function facts(rows: [term: string, text: string][]): string {
  return `<dl>\n${rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join("\n")}\n</dl>`;
}

function table(caption: string, titles: string[], rows: string[][]): string {
  const line = (cells: string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<div class="wide" tabindex="0" role="group" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead>${line(titles, "th")}</thead>
<tbody>
${rows.map((row) => line(row, "td")).join("\n")}
</tbody>
</table></div>`;
}

function code(text: string): string {
  return `<pre tabindex="0"><code>${escapeHtml(text.trim())}</code></pre>`;
}

function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${inline(paragraph)}</p>`)
    .join("\n");
}
