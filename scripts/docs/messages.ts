import type { AsyncApi, Channel, Message } from "../generate/asyncapi.ts";
import { refName, type Schema } from "../generate/document.ts";
import { table } from "../markdown.ts";
import { escapeMarkdown, fenced, messagesFile, type Page } from "./page.ts";
import { prosePage } from "./prose.ts";

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

/** Page of what a device publishes over MQTT. */
export function messagesProse(document: Messages): Page {
  const { info, components } = document;
  const [summary] = info.description.split("\n\n");
  const messages = Object.values(components.messages);
  const payloads = new Set(messages.map(({ payload }) => payload.$ref));
  const groups = [...payloads].map(($ref) => messages.filter(({ payload }) => payload.$ref === $ref) as Group);
  const parameters = Object.entries(components.parameters).map(
    ([name, { description, examples }]) =>
      `- \`{${name}}\`: ${description} For example ${examples.map((example) => `\`${example}\``).join(", ")}.`,
  );
  const parts = [
    `# ${info.title}`,
    info.description,
    `The document behind this page: [AsyncAPI 3.0](${messagesFile}).`,
    groups.map((group) => `- [${titleOf(document, group)}](#${idOf(group)})`).join("\n"),
    "## Reading them in TypeScript",
    fenced("ts", document["x-code-sample"]),
    "## Parts of topics",
    parameters.join("\n"),
    "## Messages",
    ...groups.flatMap((group) => section(document, group)),
  ];
  return prosePage("device-messages", info.title, summary!, `${parts.join("\n\n")}\n`);
}

function section(document: Messages, group: Group): string[] {
  const [first] = group;
  const schema = schemaOf(document, first.payload);
  const heading = `### ${escapeMarkdown(titleOf(document, group))} {#${idOf(group)}}`;
  const channels = channelsOf(document, first.name).map(
    ({ address, description }) => `- Topic \`${address}\`. ${description}`,
  );
  const about = [
    [...channels, ...delivery(document, first)].join("\n"),
    payloadTable(schema),
    itemsTable(document, first),
  ];
  if (group.length === 1) return [heading, `\`${first.name}\`: ${first.description}`, ...about, example(first)];
  const each = group.flatMap((one) => [`\`${one.name}\`, ${one.title}: ${one.description}`, example(one)]);
  return [heading, ...about, ...each];
}

function delivery({ operations }: Messages, { name, "x-onvif": onvif, "x-nice-name": niceName }: Message): string[] {
  const { qos, retain } = operations[name]?.bindings?.mqtt ?? {};
  return [
    ...(onvif ? [`- ONVIF topic \`${onvif.topic}\`, ${onvif.stateful ? "stateful" : "stateless"}.`] : []),
    ...(niceName ? [`- Nice name \`${niceName}\`.`] : []),
    qos === undefined
      ? "- Quality of service and retained: as the filter says that selects the event."
      : `- Quality of service ${qos}, ${retain ? "" : "not "}retained.`,
  ];
}

function payloadTable(schema: Schema): string {
  const rows = members(schema).map(([name, { const: always, description, ...member }]) => [
    `\`${name}\``,
    wireType(member),
    `${always === undefined ? "" : `Always \`${String(always)}\`. `}${description ?? ""}`,
  ]);
  return table(["Member", "On the wire", "Meaning"], rows);
}

/** The members of an object, and those of its objects as `message.data`. */
function members({ properties = {} }: Schema, path = ""): [name: string, member: Schema][] {
  return Object.entries(properties).flatMap(([name, member]) => [
    [path + name, member] as [string, Schema],
    ...members(member, `${path}${name}.`),
  ]);
}

/** What the items of a bridged event stand for; nothing for other messages. */
function itemsTable(document: Messages, { payload, examples }: Message): string {
  const { properties } = schemaOf(document, payload);
  const [items] = (properties?.message?.properties?.data?.allOf ?? []) as { $ref: string }[];
  if (items === undefined) return "";
  const { data } = examples[0]!.payload.message as { data: Record<string, string> };
  const rows = Object.entries(schemaOf(document, items).properties!).map(([name, item]) => [
    `\`${name}\``,
    item.anyOf ? wireType(item) : item["x-stands-for"],
    `\`${JSON.stringify(data[name])}\``,
    `${item.description ?? ""}${item["x-nice-name"] ? ` Nice name: \`${String(item["x-nice-name"])}\`.` : ""}`,
  ]);
  return `The items, all of them strings:\n\n${table(["Item", "Stands for", "Example", "Meaning"], rows)}`;
}

function wireType({ type, anyOf }: Schema): string {
  const words = anyOf?.flatMap((branch) => branch.enum ?? []);
  if (words) return `${words.map((word) => `\`${JSON.stringify(word)}\``).join(", ")}, or another`;
  return [type].flat().join(" or ");
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

function schemaOf({ components }: Messages, reference: { $ref: string }): Schema {
  return components.schemas[refName(reference)!]!;
}

function example({ examples }: Message): string {
  return examples.map(({ payload }) => fenced("json", JSON.stringify(payload, undefined, 2))).join("\n\n");
}
