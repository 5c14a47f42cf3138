import { expect, test } from "vitest";
import type { Document, Schema } from "../../../scripts/generate/document.ts";
import { withNotes } from "../../../scripts/generate/notes.ts";

/** What becomes of a member. */
function noted(member: Schema): Schema {
  const document = { info: {}, components: { schemas: { Sample: { properties: { member } } } } } as unknown as Document;
  return withNotes(document).components.schemas.Sample!.properties!.member!;
}

const text: Schema = { type: "string", description: "Another spelling of `name`." };

test("another spelling is deprecated", () => {
  expect(noted({ ...text, "x-alias-of": "name" })).toHaveProperty("deprecated", true);
});

test("another spelling that devices have is not deprecated, since it may be the only one in an answer", () => {
  expect(noted({ ...text, "x-alias-of": "name", "x-origin": "device" })).not.toHaveProperty("deprecated");
});
