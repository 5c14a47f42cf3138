import { expect, test } from "vitest";
import { errata } from "../../generated/client/errata.ts";
import { errataTable } from "../../scripts/generate/errata.ts";

test("an erratum is about the methods that its cases or its text name", () => {
  const text = { title: "`a` of things", says: "One thing.\n", resolution: "Another.\n" };
  const table = errataTable([
    {
      id: "sample",
      names: ["a", "b", "c"],
      errata: [{ id: "S-01", kind: "type", ...text, answers: [{ accepted: true, to: "b" }] }],
    },
  ]);
  expect(table).toContain('says: "One thing."');
  expect(table).toMatch(/about: \[\s+"a",\s+"b"\s+\]/);
});

test("the table has the errata of all APIs", () => {
  expect(errata["mqtt-client"]).toContainEqual(
    expect.objectContaining({ id: "MQ-01", about: ["getSupportedVersions"] }),
  );
  expect(Object.keys(errata)).toEqual(expect.arrayContaining(["emqx", "emqx-v4", "network-settings"]));
});
