import type { AsyncApi } from "./asyncapi.ts";
import { mapSchema, type Schema } from "./document.ts";

/** What people read, and what no check of a message looks at. */
const PROSE = new Set(["title", "description", "examples", "externalDocs", "x-nice-name", "x-state"]);

/** The run-time table of messages: the schemas of the AsyncAPI document without their prose, and which message has which. */
export function messageTable({ components: { messages = {}, schemas = {} } = {} }: AsyncApi): string {
  return [
    "/** Schemas of what devices publish, and the schema of each message. */",
    'export const messages: Readonly<Record<"payloads" | "schemas", Record<string, object>>> = {',
    ...lines(
      "payloads",
      mapValues(messages, ({ payload }) => payload),
    ),
    ...lines(
      "schemas",
      mapValues(schemas, (schema) => mapSchema(schema, bare)),
    ),
    "};",
    "",
  ].join("\n");
}

/** A line for each, so that Git can merge. */
function lines(name: string, record: Record<string, object>): string[] {
  const entries = Object.entries(record).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return [`  ${name}: {`, ...entries, "  },"];
}

/** A schema without prose, and without an `allOf` that AsyncAPI needs to add something to a reference. */
function bare({ allOf, ...own }: Schema): Schema {
  const { "x-extensible-enum": known, ...plain } = own;
  const kept = { ...withoutProse(plain), ...(own["x-stands-for"] === "string" && known ? openText(known) : {}) };
  const [only, ...others] = (allOf ?? []) as Schema[];
  if (only === undefined) return kept;
  return others.length > 0 ? { ...kept, allOf } : bare({ ...only, ...kept });
}

function withoutProse(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !PROSE.has(keyword)));
}

/** A text with known values as the judge reads it: another value is a difference. */
function openText(known: unknown): Schema {
  return { anyOf: [{ type: "string", enum: known as unknown[] }, { type: "string" }] };
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
