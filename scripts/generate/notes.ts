import { deprecationText } from "../../src/contract/deprecation.ts";
import { type Deprecation, type Described, resolve, type Schema } from "./document.ts";

/**
 * The document with the information of its extensions in texts that editors and pages show: each property has a
 * description, with its version and whether it is an event's state, and other spellings are deprecated, unless devices
 * use them. The description of a deprecated API begins with the deprecation.
 */
export function withNotes<D extends Described>(document: D): D {
  const { schemas } = document.components;
  const noted = Object.entries(schemas).map(([name, schema]) => [name, note(document, schema)]);
  return {
    ...document,
    info: notedInfo(document.info),
    components: { ...document.components, schemas: Object.fromEntries(noted) },
  };
}

function notedInfo(info: Described["info"]): Described["info"] {
  const { "x-deprecated": deprecation, description } = info;
  if (deprecation === undefined) return info;
  return { ...info, description: [deprecationNote(deprecation), description].filter(Boolean).join("\n\n") };
}

/** A deprecation as Markdown, with a link to where the vendor says so. */
export function deprecationNote(deprecation: Deprecation): string {
  return deprecationText(deprecation).replace(/\.$/, ` ([source](${deprecation.source})).`);
}

function note(document: Described, schema: Schema): Schema {
  const below = (children: Schema[]) => children.map((child) => note(document, child));
  const properties = Object.entries(schema.properties ?? {}).map(([name, member]) => [
    name,
    memberNote(document, member),
  ]);
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(properties) }),
    ...(schema.items && { items: note(document, schema.items) }),
    ...(schema.oneOf && { oneOf: below(schema.oneOf) }),
    ...(schema.anyOf && { anyOf: below(schema.anyOf) }),
  };
}

function memberNote(document: Described, member: Schema): Schema {
  // JSON Schema allows `true` for a member.
  if (typeof member !== "object") return member;
  const target = resolve(document, member);
  const { description = target.description, "x-nice-name": niceName = target["x-nice-name"] } = member;
  const since = member["x-since"];
  const source = member["x-since-inferred"] ? ", which is inferred" : "";
  const texts = [
    description,
    niceName && `Nice name: \`${niceName}\`.`,
    member["x-state"] === true && "This is the state of the event.",
    since && `Since API version ${since}${source}.`,
  ].filter(Boolean);
  return {
    ...note(document, member),
    ...(texts.length > 0 && { description: texts.join(" ") }),
    ...(member["x-alias-of"] !== undefined &&
      member["x-origin"] !== "device" &&
      member["x-printed"] !== true && { deprecated: true }),
  };
}
