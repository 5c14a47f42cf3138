import { expect, test } from "vitest";
import type { Document, Schema } from "../../../scripts/generate/document.ts";
import { withNotes } from "../../../scripts/generate/notes.ts";

/** What becomes of a field. */
function noted(member: Schema): Schema {
  const schemas = { Sample: { properties: { member } } };
  const document = { info: {}, components: { schemas } } as unknown as Document;
  return withNotes(document).components.schemas.Sample!.properties!.member!;
}

const text: Schema = { type: "string", description: "Another spelling of `name`." };

test("another spelling is deprecated", () => {
  expect(noted({ ...text, "x-alias-of": "name" })).toHaveProperty("deprecated", true);
});

test("another spelling that devices have is not deprecated, since it may be the only one in a response", () => {
  expect(noted({ ...text, "x-alias-of": "name", "x-origin": "device" })).not.toHaveProperty("deprecated");
});

test("the description of a deprecated API begins with the deprecation and its source", () => {
  const deprecation = { since: "AXIS OS 12.4", successor: "time v2", source: "https://example.com/" };
  const noted = (info: object) => withNotes({ info, components: { schemas: {} } } as unknown as Document).info;
  const note = "Deprecated since AXIS OS 12.4; use time v2 ([source](https://example.com/)).";
  expect(noted({ "x-deprecated": deprecation, description: "Tells the time." }).description).toBe(
    `${note}\n\nTells the time.`,
  );
  expect(noted({ "x-deprecated": deprecation }).description).toBe(note);
  expect(noted({ description: "Tells the time." })).toEqual({ description: "Tells the time." });
});
