import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { escapeMarkdown, home, type Page } from "./page.ts";

/** What errata are about, in the order of the page's overview. */
export const errataKinds = {
  spelling: "Spelling",
  type: "Types",
  shape: "Properties and envelope",
  format: "Formats and ranges",
  rule: "Rules",
  code: "Codes and HTTP status",
  version: "Versions",
  example: "Examples",
} as const;

/** A contradiction of the vendor's document, in an API's `errata.yaml`. */
export interface Erratum {
  /** `NS-03`. */
  id: string;
  kind: keyof typeof errataKinds;
  title: string;
  /** What the document says in its several places, and devices where they are known. */
  says: string;
  /** What the contract does. */
  resolution: string;
  /** Requests that the contract accepts or rejects, or a sentence on why none exist. */
  requests?: ErratumCase[] | string;
  /** The same of answers. */
  answers?: ErratumCase[] | string;
  /** The same of events: `event`, its name, and `data`, its fields. */
  events?: ErratumCase[] | string;
}

/** What a case is about. */
export type Sent = "requests" | "answers" | "events";

/** A body, with members that only say something about it. */
export interface ErratumCase {
  accepted: boolean;
  /** Path of what the judge reports as a difference in an accepted request. */
  difference?: string;
  /** Why a response is rejected although the document has it. */
  because?: string;
  /** Method that an answer is for, where its own `method` is missing or another. Of a REST API, the operation. */
  to?: string;
  /** Of a REST API, the HTTP status of an answer, where it is not 200. */
  status?: number | string;
  /** Of a REST API, the body. Of others, all members that are not named here are. */
  body?: unknown;
  [member: string]: unknown;
}

/** The errata of an API, none where it has no such file. */
export async function readErrata(specDir: string, id: string): Promise<Erratum[]> {
  const file = [join(specDir, "vapix", id), join(specDir, id)]
    .map((folder) => join(folder, "errata.yaml"))
    .find((path) => existsSync(path));
  return file === undefined ? [] : (parseYaml(await readFile(file, "utf8")) as Erratum[]);
}

/** The body that goes over the wire in a case. */
export function caseBody(sent: Sent, erratumCase: ErratumCase): unknown {
  if (erratumCase.body !== undefined) return erratumCase.body;
  const { accepted, difference, because, to, ...body } = erratumCase;
  const needsVersion = sent === "requests" && body.method !== "getSupportedVersions";
  return needsVersion ? { apiVersion: "1.0", ...body } : body;
}

/** The operations that an erratum is about, of those that there are: its cases or its text name them. */
export function subjectsOf(erratum: Erratum, operations: readonly string[]): string[] {
  const { title, says, resolution, requests, answers, events } = erratum;
  const cases = [requests, answers, events].flatMap((list) => (Array.isArray(list) ? list : []));
  const named = new Set([
    ...cases.flatMap(({ to, method, event }: ErratumCase) => [to, method, event]),
    ...[title, says, resolution].flatMap((text) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name)),
  ]);
  return operations.filter((name) => named.has(name));
}

/** An API with its operations, to which errata link. */
interface Documented {
  id: string;
  title: string;
  operations?: readonly { name: string }[];
}

/** Page of an API's errata. */
export function errataPage({ id, title, operations = [] }: Documented, errata: Erratum[]): Page {
  const names = operations.map(({ name }) => name);
  const path = `${id}/errata/index.html`;
  const kinds = Object.entries(errataKinds).flatMap(([kind, label]) => {
    const links = errata.filter((erratum) => erratum.kind === kind).map((erratum) => `[${erratum.id}](#${erratum.id})`);
    return links.length === 0 ? [] : [`- ${label}: ${links.join(", ")}`];
  });
  const parts = [
    `# Errata of the ${escapeMarkdown(title)}`,
    "Where the vendor's document contradicts itself, or what it describes contradicts it, and what the contract does about it. A request has one spelling and one type; a response is accepted in every spelling that was printed or seen.",
    kinds.join("\n"),
    ...errata.flatMap((erratum) => article(erratum, subjectsOf(erratum, names))),
  ];
  return {
    path,
    title: `Errata of the ${title}`,
    summary: `Where the vendor's document of the ${title} contradicts itself, and what the contract does.`,
    markdown: parts.join("\n\n"),
    above: [home, [`${id}/index.html`, title]],
    entries: errata.map((erratum) => ({
      path: `${path}#${erratum.id}`,
      title: `${erratum.id} ${erratum.title.replaceAll("`", "")}`,
      rank: "erratum",
      kind: `Errata of the ${title}`,
      names: "",
      text: `${erratum.says} ${erratum.resolution}`,
    })),
  };
}

function article(
  { id, kind, title, says, resolution, requests, answers, events }: Erratum,
  operations: readonly string[],
): string[] {
  const links = operations.map((name) => `[\`${name}\`](../${name}.html)`);
  return [
    `## ${id} ${escapeMarkdown(title)} {#${id}}`,
    `${errataKinds[kind]}${links.length === 0 ? "" : `. About: ${links.join(", ")}`}`,
    `**Printed and seen:** ${escapeMarkdown(says)}`,
    `**The contract:** ${escapeMarkdown(resolution)}`,
    ...cases("requests", requests),
    ...cases("answers", answers),
    ...cases("events", events),
  ];
}

function cases(sent: Sent, list: Erratum["requests"]): string[] {
  if (list === undefined) return [];
  const label = { requests: "Requests", answers: "Responses", events: "Events" }[sent];
  if (typeof list === "string") return [`**${label}:** ${escapeMarkdown(list)}`];
  const items = list.map((item) => {
    const verdict = item.accepted ? "Accepted" : "Rejected";
    const difference = item.difference === undefined ? "" : ` as a difference, \`${item.difference}\``;
    const because = item.because === undefined ? "" : ` ${escapeMarkdown(item.because)}`;
    const place = item.body === undefined ? "" : `${[item.to, item.status].filter(Boolean).join(", ")}: `;
    return `- **${verdict}**${difference}${because} ${place}\`${spaced(caseBody(sent, item))}\``;
  });
  return [`**${label}:**`, items.join("\n")];
}

/** JSON on one line, with spaces where it may wrap. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`);
  return `{${members.join(", ")}}`;
}
