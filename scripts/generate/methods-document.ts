import { table } from "../markdown.ts";
import type { Api, Code, Method } from "./api.ts";
import { bridgeTopic } from "../../src/events/topic-forms.ts";
import type { Event } from "./events.ts";
import { deprecationNote } from "./notes.ts";
import { type Content, type Document, MULTIPART, type Operation, prune, type Schema } from "./document.ts";

/**
 * The document with one operation per method, at `<path>#<method>`: for docs, and for the mock to dispatch on. HTTP
 * clients drop the fragment, so the URL is still that of the CGI.
 */
export function methodsDocument(api: Api): Document {
  const { document, path, operation } = api;
  const { deprecated: _deprecated, "x-deprecated": _deprecation, ...shared } = operation;
  return prune({
    ...document,
    components: { ...document.components, schemas: withoutLists(api) },
    paths: Object.fromEntries(
      api.methods.map((method) => [
        `${path}#${method.name}`,
        {
          post: {
            ...shared,
            operationId: method.name,
            summary: method.summary,
            ...described(method),
            externalDocs: { url: method.docs },
            security: security(document, method),
            "x-security-level": method.level,
            "x-since": method.since,
            "x-effect": method.effect,
            "x-codes": method.codes.map(({ description: _, ...code }) => code),
            ...(method.subCodes.length > 0 && {
              "x-sub-codes": method.subCodes.map(({ description: _, ...code }) => code),
            }),
            requestBody: {
              ...operation.requestBody,
              content: requestContent(api, method),
            },
            responses: responses(api, method),
          },
        },
      ]),
    ),
    ...(document.webhooks && { webhooks: webhooks(api, document.webhooks) }),
  } as Document);
}

/** The schemas without the lists of codes, which the operations contain. */
function withoutLists({ document, methods }: Api): Record<string, Schema> {
  const { schemas } = document.components;
  const requests = methods.map(({ request }) => {
    const { "x-codes": _codes, "x-sub-codes": _subCodes, ...kept } = schemas[request]!;
    return [request, kept];
  });
  return { ...schemas, ...(Object.fromEntries(requests) as Record<string, Schema>) };
}

function webhooks({ events }: Api, authored: NonNullable<Document["webhooks"]>): Document["webhooks"] {
  return Object.fromEntries(
    events.map((event) => {
      const { post } = authored[event.name]!;
      return [event.name, { post: { ...post, description: `${event.description}\n\n${whereabouts(event)}` } }];
    }),
  );
}

/** Topics of an event, as Markdown: a list, because they are too long for a table. */
function whereabouts({ mqtt, onvif, niceName }: Event): string {
  if (onvif === undefined) {
    const { topic, qos, retain } = mqtt!;
    const fixed = `Quality of service ${qos}, ${retain ? "" : "not "}retained.`;
    return `- MQTT topic: \`${topic}\`.\n- ${qos === undefined ? "Quality of service and retained as configured." : fixed}`;
  }
  const [full, names, payload] = (["mqtt", "names", "payload"] as const).map((form) => bridgeTopic(onvif.topic, form));
  return [
    `- ONVIF topic, ${onvif.stateful ? "stateful" : "stateless"}: \`${onvif.topic}\`.`,
    `- MQTT topic after the prefix: \`${full}\`, or, without namespaces, \`${names}\`.`,
    `- \`topic\` in the MQTT payload: \`${payload}\`.`,
    ...(niceName ? [`- Nice name: \`${niceName}\`.`] : []),
  ].join("\n");
}

/** An anonymous method accepts credentials too, because some versions of AXIS OS require them. */
function security({ security: schemes = [] }: Document, { level }: Method): object[] {
  const required = schemes.filter((scheme) => Object.keys(scheme).length > 0);
  return level === "anonymous" ? [{}, ...required] : required;
}

function responses(api: Api, method: Method): Document["paths"][string]["post"]["responses"] {
  const { operation } = api;
  const refused = new Set(method.codes.map(({ status }) => String(status)));
  const success = { $ref: `#/components/schemas/${method.response}` };
  const refusal = { $ref: `#/components/schemas/${method.refusal}` };
  return Object.fromEntries(
    Object.entries(operation.responses).flatMap(([status, response]) => {
      const content = response.content?.["application/json"];
      if (content === undefined) return [[status, response]];
      if (status !== "200" && !refused.has(status)) return [];
      const schema =
        status !== "200"
          ? refusal
          : refused.has("200")
            ? {
                anyOf: [
                  { ...success, title: "Success" },
                  { ...refusal, title: "Refusal" },
                ],
              }
            : success;
      const description = [response.description, codeTables(method, status)].filter(Boolean).join("\n\n");
      return [
        [
          status,
          {
            ...response,
            description,
            content: { ...response.content, ...json(schema, examplesOf(api, method, response.content!)) },
          },
        ],
      ];
    }),
  );
}

function json(schema: Schema, examples: Record<string, { $ref: string }> | undefined): Content {
  return { "application/json": { schema, ...(examples && { examples }) } };
}

/** The examples of a method: those whose name is the method's, or starts with it if no longer name matches. */
function examplesOf(api: Api, method: Method, content: Content): Record<string, { $ref: string }> | undefined {
  const own = Object.entries(content["application/json"]?.examples ?? {}).filter(([name]) => {
    const fitting = api.methods.filter((other) => name.startsWith(other.name));
    return fitting.sort((a, b) => b.name.length - a.name.length)[0] === method;
  });
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

/** What goes to a method: its envelope, or the envelope and a file as parts. */
function requestContent(api: Api, method: Method): Content {
  const { content } = api.operation.requestBody;
  if (method.file) return { [MULTIPART]: content[MULTIPART]! };
  return json({ $ref: `#/components/schemas/${method.request}` }, examplesOf(api, method, content));
}

function described(method: Method): Pick<Operation, "description" | "deprecated" | "x-deprecated"> {
  const { description, deprecation } = method;
  const texts = [...(deprecation ? [deprecationNote(deprecation)] : []), description, facts(method)];
  return {
    description: texts.join("\n\n"),
    ...(deprecation && { deprecated: true, "x-deprecated": deprecation }),
  };
}

/** Name, level, version and effect as Markdown. */
function facts(method: Method): string {
  const since = method.sinceInferred ? `${method.since}, inferred` : method.since;
  return table(
    ["Method", "Level", "Since API version", "Effect"],
    [[`\`${method.name}\``, method.level, since, method.effect]],
  );
}

/** The codes of an HTTP status, and their sub-codes, as Markdown. */
function codeTables(method: Method, status: string): string {
  const codes = method.codes.filter((code) => String(code.status) === status);
  const subCodes = method.subCodes.filter(({ of }) => codes.some(({ code }) => code === of));
  return [
    table(
      ["Code", "Meaning"],
      codes.map((code) => [code.code, meaning(code)]),
    ),
    table(
      ["Code/sub-code", "Parameter", "Meaning"],
      subCodes.map((code) => [
        `${code.of}${code.ofInferred ? " (inferred)" : ""}/${code.code}`,
        code.parameter,
        meaning(code),
      ]),
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function meaning({ title, description }: Code): string {
  return `${title}. ${description}`;
}
