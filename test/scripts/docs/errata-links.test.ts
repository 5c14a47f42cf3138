import { expect, test } from "vitest";
import type { RestDocument } from "../../../scripts/generate/document.ts";
import { type Erratum, errataPage, subjectsOf } from "../../../scripts/docs/errata.ts";
import { withErrata } from "../../../scripts/docs/errata-links.ts";

const erratum: Erratum = {
  id: "NS-03",
  kind: "spelling",
  title: 'A "title" of `VlanId`',
  says: "Where `removeVlan` and `noMethod` are, so is this.",
  resolution: "As it is.",
};

test.each<[string, Partial<Erratum>, string[]]>([
  ["a name in its text", {}, ["removeVlan"]],
  ["the method of a request", { says: "", requests: [{ method: "addVlan", accepted: true }] }, ["addVlan"]],
  [
    "the method of a response, and not an unknown method",
    { says: "", answers: [{ to: "addVlan", method: "addVlans", accepted: true }] },
    ["addVlan"],
  ],
  ["an event", { says: "", events: [{ event: "vlanAdded", accepted: true }] }, ["vlanAdded"]],
  ["none of them", { says: "", requests: "No request has it." }, []],
])("an erratum is about operations by %s", (_, more, operations) => {
  expect(subjectsOf({ ...erratum, ...more }, ["addVlan", "removeVlan", "vlanAdded"])).toEqual(operations);
});

test("an operation and an event have links to their errata at the end of their descriptions, and no others", () => {
  const about = { ...erratum, answers: [{ event: "vlanAdded", accepted: true }] };
  const other = { ...erratum, id: "NS-04", title: "Other", says: "`removeVlan`" };
  const document = {
    info: { title: "Sample", version: "1" },
    paths: {
      "/a#removeVlan": { post: { operationId: "removeVlan", description: "Removes." } },
      "/a#addVlan": { post: { operationId: "addVlan", description: "Adds." } },
    },
    webhooks: { vlanAdded: { post: { operationId: "vlanAdded" } } },
  };
  const first = `[NS-03](errata/index.html#NS-03 "A 'title' of VlanId")`;
  expect(withErrata(document as unknown as RestDocument, [about, other])).toEqual({
    ...document,
    paths: {
      "/a#removeVlan": {
        post: {
          operationId: "removeVlan",
          description: `Removes.\n\nErrata: ${first}, [NS-04](errata/index.html#NS-04 "Other")`,
        },
      },
      "/a#addVlan": document.paths["/a#addVlan"],
    },
    webhooks: { vlanAdded: { post: { operationId: "vlanAdded", description: `Errata: ${first}` } } },
  });
});

test("an erratum links to the operations that it is about", () => {
  const linked = { id: "sample", title: "Sample", operations: [{ name: "removeVlan" }, { name: "addVlan" }] };
  expect(errataPage(linked, [erratum]).markdown).toContain("About: [`removeVlan`](../removeVlan.html)\n");
  expect(errataPage({ ...linked, operations: [] }, [erratum]).markdown).not.toContain("About:");
});
