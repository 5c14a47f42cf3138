import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Document, Schema } from "../../../scripts/generate/document.ts";
import { changes } from "../../../scripts/spec-diff/changes.ts";

const API = "thermometry";
const FILE = new URL(`../../../generated/openapi/${API}.methods.json`, import.meta.url);
const committed = JSON.parse(readFileSync(FILE, "utf8")) as Document;

function contract(alter: (document: Document, schemas: Record<string, Schema>) => void = () => {}) {
  const document = structuredClone(committed);
  alter(document, document.components.schemas);
  return new Map([[API, document]]);
}

/** What has changed, one line each. */
async function told(now: ReturnType<typeof contract>, before = contract()): Promise<string[]> {
  const found = await changes(before, now);
  return found.map(({ effect, method, text }) => `${effect} ${method}: ${text}`);
}

function removeMethod({ paths }: Document, name: string): void {
  for (const path of Object.keys(paths)) if (path.endsWith(`#${name}`)) delete paths[path];
}

test("nothing has changed in the same contract", async () => {
  expect(await told(contract())).toEqual([]);
});

test("additional requirements and removals break users", async () => {
  const now = contract((document, schemas) => {
    delete schemas.AddAreaParams!.properties!.temperatureOverlay;
    schemas.ListGroupsParams!.required = ["presetNbr"];
    delete schemas.TemperatureArea!.properties!.threshold;
    schemas.AreaThreshold!.maximum = 10;
    removeMethod(document, "getTgtConfiguration");
  });
  expect((await told(now)).filter((line) => !line.startsWith("other"))).toEqual([
    "breaking addArea: Property `temperatureOverlay` of `AddAreaParams` was removed.",
    "breaking addArea: Upper bound of `AreaThreshold` was set to '<= 10'.",
    "breaking getTgtConfiguration: Path `/axis-cgi/thermometry.cgi#getTgtConfiguration` was removed.",
    "breaking listAreas: Property `threshold` of `TemperatureArea` was removed.",
    "breaking listGroups: Properties of `ListGroupsParams` became required: `presetNbr`.",
  ]);
});

test("additional methods, optional parameters and response fields break no users", async () => {
  const before = contract((document, schemas) => {
    removeMethod(document, "getTgtConfiguration");
    delete schemas.AddAreaParams!.properties!.presetNbr;
    delete schemas.TemperatureArea!.properties!.presetNbr;
  });
  expect(await told(contract(), before)).toEqual([
    "new addArea: request.params.presetNbr added",
    "new getTgtConfiguration: it was added",
    expect.stringMatching(/^new listAreas: response 200.data.areaList\[\].presetNbr added$/),
  ]);
});

test("an additional code, an additional response value and another text break no users", async () => {
  const now = contract((_, schemas) => {
    schemas.ThermometryErrorCode!.anyOf!.unshift({ const: 2199, title: "Other", description: "Another code." });
    schemas.DetectionType!.enum!.push("sideways");
    schemas.AddAreaParams!.description = "Another text.";
  });
  const lines = await told(now);
  expect(lines).not.toEqual([]);
  expect(lines.filter((line) => !line.startsWith("other"))).toEqual([]);
});

test("a method that is deprecated may break users later", async () => {
  const deprecate = (since: string) =>
    contract(({ paths }) => {
      const { post } = paths["/axis-cgi/thermometry.cgi#addArea"]!;
      post.deprecated = true;
      post["x-deprecated"] = { since, successor: "addZone", source: "https://example.com/" };
    });
  const deprecations = async (now: ReturnType<typeof contract>, before?: ReturnType<typeof contract>) =>
    (await told(now, before)).filter((line) => line.startsWith("deprecated"));
  const line = "deprecated addArea: Deprecated since AXIS OS 12.4; use addZone.";
  expect(await deprecations(deprecate("AXIS OS 12.4"))).toEqual([line]);
  expect((await told(deprecate("AXIS OS 12.4"))).filter((one) => !one.startsWith("other"))).toEqual([line]);
  expect(await deprecations(deprecate("AXIS OS 12.4"), deprecate("AXIS OS 12.4"))).toEqual([]);
  expect(await deprecations(deprecate("AXIS OS 12.4"), deprecate("AXIS OS 12.1"))).toEqual([line]);
});

test("the removal of an API breaks its users, and a new API does not", async () => {
  expect(await told(new Map())).toEqual(["breaking undefined: the API was removed"]);
  expect(await told(contract(), new Map())).toEqual(["new undefined: the API is new"]);
});

test("a change of a REST API names its operation", async () => {
  const file = new URL("../../../generated/openapi/emqx-v4.json", import.meta.url);
  const read = () => JSON.parse(readFileSync(file, "utf8")) as Document;
  const now = read() as unknown as { paths: Record<string, Record<string, { parameters?: unknown[] }>> };
  delete now.paths["/clients/{clientid}"]!.delete;
  now.paths["/banned"]!.post!.parameters = [
    { name: "reason", in: "query", required: true, schema: { type: "string" } },
  ];
  const found = await changes(new Map([["emqx-v4", read()]]), new Map([["emqx-v4", now as unknown as Document]]));
  expect(found.map(({ effect, method }) => `${effect} ${method}`)).toEqual([
    "breaking POST /banned",
    "breaking DELETE /clients/{clientid}",
  ]);
});
