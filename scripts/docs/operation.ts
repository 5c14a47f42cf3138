import {
  merged,
  type PlacedOperation,
  refName,
  resolve,
  type Response,
  type RestDocument,
  type Schema,
} from "../generate/document.ts";
import { table } from "../markdown.ts";
import { capitalised } from "../names.ts";
import { type Api, operationTitle } from "./described-api.ts";
import { memberNames, memberTable, typeOf } from "./members.ts";
import { fenced, home, type Page } from "./page.ts";
import { FILE_VARIABLE, type SampleRequest, sampleRequest, samplesOf } from "./samples.ts";
import { sendForm } from "./send-form.ts";

/** The page of a method or of an operation. */
export function operationPage(api: Api, placed: PlacedOperation): Page {
  const { document } = api;
  const { operation } = placed;
  const title = operationTitle({ name: operation.operationId, summary: operation.summary });
  const path = `${api.id}/${operation.operationId}.html`;
  const { schema } = operation.requestBody?.content["application/json"] ?? {};
  const sample = sampleRequest(api.id, document, placed);
  const parts = [
    `# ${title}`,
    operation.description ?? "",
    // Of a method, the table of its description has these.
    api.unit === "operation" ? facts(operation) : "",
    vendorLink(operation.externalDocs),
    "## Request",
    ...request(document, placed, sample),
    "## Responses",
    ...Object.entries(operation.responses).flatMap(([status, response]) => responseParts(document, status, response)),
  ];
  return {
    path,
    title,
    summary: operation.summary,
    send: sendForm(api.id, operation["x-effect"] ?? "", sample),
    markdown: parts.filter(Boolean).join("\n\n"),
    above: [home, [`${api.id}/index.html`, api.title]],
    entries: [
      {
        path,
        title,
        kind: api.title,
        rank: "operation",
        names: [...placed.parameters.map(({ name }) => name), ...(schema ? memberNames(document, schema) : [])].join(
          " ",
        ),
        text: [
          (operation.description ?? "").replace(/^Errata: .+$/m, ""),
          ...(schema ? [memberTable(document, schema)] : []),
          ...Object.values(operation.responses).flatMap(({ content = {} }) =>
            Object.values(content).flatMap((body) => (body.schema ? successTable(document, body.schema) : [])),
          ),
        ].join(" "),
      },
    ],
  };
}

function facts(operation: PlacedOperation["operation"]): string {
  const given = [
    ["Role", operation["x-security-level"]],
    ["Effect", operation["x-effect"]],
  ].filter(([, value]) => value !== undefined);
  return table(
    given.map(([name]) => name!),
    given.length === 0 ? [] : [given.map(([, value]) => value)],
  );
}

function vendorLink(docs: unknown): string {
  const { url } = (docs ?? {}) as { url?: string };
  return url === undefined ? "" : `[Vendor's documentation](${url})`;
}

function request(document: RestDocument, placed: PlacedOperation, sample: SampleRequest): string[] {
  const { path, verb, operation, parameters } = placed;
  const base = document.servers?.[0]?.url.replace(/^[^:]+:\/\/[^/]+/, "") ?? "";
  const content = operation.requestBody?.content ?? {};
  return [
    // HTTP clients drop the fragment, which only distinguishes the methods of a CGI.
    fenced("http", `${verb.toUpperCase()} ${base}${path.split("#")[0]}`),
    `Authentication: ${authentication(document, operation.security)}.`,
    table(
      ["Parameter", "In", "Type", "Description"],
      parameters.map(({ name, in: place, required, schema, description }) => [
        `\`${name}\``,
        place,
        `${typeOf(document, merged(document, schema))}${required ? ", **required**" : ""}`,
        (description ?? merged(document, schema).description ?? "").replaceAll(/\s*\n\s*/g, " "),
      ]),
    ),
    ...Object.entries(content).flatMap(([type, { schema, examples = {} }]) => [
      type === "application/json" ? "" : `Media type: \`${type}\`.`,
      memberTable(document, schema),
      ...exampleParts(document, examples),
    ]),
    "<!-- send -->",
    "### Samples",
    environment(sample),
    ...samplesOf(sample).map(({ language, title, source }) => fenced(language, source, title)),
  ];
}

/** What the samples read from the environment. */
function environment({ auth, parts, variables: { url, account } }: SampleRequest): string {
  const isBearer = auth === "bearer";
  const facts = ["address", isBearer ? "token" : "account", ...(parts ? ["path of the file"] : [])];
  const names = [url, ...account, ...(parts ? [FILE_VARIABLE] : [])].map((name) => `\`${name}\``);
  const list = new Intl.ListFormat("en").format(facts.map((fact) => `the ${fact}`));
  const login = isBearer ? " [`login`](login.html) returns the token." : "";
  return `${capitalised(list)} are in the environment: ${names.join(", ")}.${login}`;
}

/** The schemes of which one is needed, in words. */
function authentication({ security: all, components }: RestDocument, own = all): string {
  const schemes = (own ?? []).flatMap((alternative) => Object.keys(alternative));
  // An alternative of none, or no alternatives.
  if (schemes.length === 0 || own!.some((alternative) => Object.keys(alternative).length === 0)) return "none needed";
  const words = schemes.map((name) => (components.securitySchemes?.[name]?.scheme as string | undefined) ?? name);
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(" or ");
}

function responseParts(document: RestDocument, status: string, given: Response): string[] {
  const response = resolve<Response>(document, given);
  const parts = Object.entries(response.content ?? {}).flatMap(([type, { schema, examples = {} }]) => [
    type === "application/json" ? "" : `Media type: \`${type}\`.`,
    schema === undefined ? "" : successTable(document, schema),
    ...exampleParts(document, examples),
  ]);
  const isShared = refName(given) !== undefined;
  // What many operations share is on one line, so that what is particular to this one shows.
  return [
    `### ${status === "default" ? "Other statuses" : status}`,
    response.description ?? "",
    ...(isShared ? [] : parts),
  ];
}

/** Members of the success, where an answer is that or a refusal, whose codes have tables of their own. */
function successTable(document: RestDocument, schema: Schema): string {
  const success = schema.anyOf?.find(({ title }) => title === "Success");
  return memberTable(document, success ?? schema);
}

function exampleParts(document: RestDocument, examples: Record<string, { $ref: string }>): string[] {
  const all = Object.values(examples);
  return all.map((reference) => {
    const { value, summary } = document.components.examples![refName(reference)!]!;
    const title = `Example: ${summary ?? refName(reference)!.replace(/\.(request|response)$/, "")}`;
    return fenced("json", JSON.stringify(value, undefined, 2), title);
  });
}
