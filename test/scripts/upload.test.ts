import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { lintAuthored } from "../../scripts/lint.ts";
import type { Files } from "../../scripts/generate/output.ts";
import { copySpec } from "../spec/altered-spec.ts";
import { read } from "./derived.ts";
import { committedFiles } from "./project.ts";

const METHOD = "spec/vapix/fwmgr/methods/upgrade.yaml";
const PATH = "/axis-cgi/firmwaremanagement.cgi";
const MARK = "x-file:\n";

let files: Files;
beforeAll(async () => {
  files = await committedFiles();
});

describe("a method that takes a file", () => {
  test("has a body of parts in the bundle, and is not in the union of JSON", () => {
    const { paths, components } = read(files, "openapi/fwmgr.yaml");
    const { content } = paths[PATH]!.post.requestBody;
    expect(content["multipart/form-data"]).toMatchObject({
      schema: { $ref: "#/components/schemas/UpgradeUpload" },
      encoding: { json: { contentType: "application/json" }, file: { contentType: "application/octet-stream" } },
      examples: { upgrade: { $ref: "#/components/examples/upgrade.request" } },
    });
    expect(components.schemas.UpgradeUpload).toMatchObject({
      required: ["json", "file"],
      properties: {
        json: { $ref: "#/components/schemas/UpgradeRequest" },
        file: { type: "string", contentMediaType: "application/octet-stream" },
      },
    });
    const { mapping } = components.schemas.FwmgrRequest!.discriminator!;
    expect(Object.keys(mapping)).not.toContain("upgrade");
    expect(Object.keys(mapping)).toHaveLength(8);
  });

  test("has no other body in the documents of methods, and other methods have JSON", () => {
    for (const [path, base] of [
      ["openapi/fwmgr.methods.json", PATH],
      ["openapi/vapix.portable.yaml", PATH],
    ] as const) {
      const { paths } = read(files, path);
      const bodies = (method: string) => Object.keys(paths[`${base}#${method}`]!.post.requestBody.content);
      expect(bodies("upgrade")).toEqual(["multipart/form-data"]);
      expect(bodies("status")).toEqual(["application/json"]);
    }
  });

  test("has a file in the terms of OpenAPI 3.0 in the portable document, and the envelope as text, which all generators can send", () => {
    const { schemas, examples } = read(files, "openapi/vapix.portable.yaml").components;
    const { file, json } = schemas.FwmgrUpgradeUpload!.properties!;
    const envelope = { $ref: "#/components/schemas/FwmgrUpgradeRequest" };
    expect(json).toEqual({ description: "The request, as JSON.", type: "string", "x-content-schema": envelope });
    expect(JSON.parse(String(examples!["fwmgr.upgrade.request"]!.value["json"]))).toMatchObject({ method: "upgrade" });
    expect(schemas.FwmgrUpgradeRequest!.properties!.method).toMatchObject({ enum: ["upgrade"], default: "upgrade" });
    expect(file).toMatchObject({ type: "string", format: "binary" });
    expect(file).not.toHaveProperty("contentMediaType");
  });

  test("is a form in Postman, with the envelope as text and a file to choose", () => {
    const { item } = JSON.parse(files.get("postman/vapix.json")!) as {
      item: { item: { name: string; request: object }[] }[];
    };
    const upgrade = item.flatMap((folder) => folder.item).find(({ name }) => name === "fwmgrUpgrade")!;
    expect(upgrade.request).toMatchObject({
      header: [],
      body: {
        mode: "formdata",
        formdata: [
          { key: "json", type: "text", contentType: "application/json", value: expect.stringContaining('"upgrade"') },
          { key: "file", type: "file", contentType: "application/octet-stream" },
        ],
      },
    });
  });
});

describe("lint rejects", () => {
  test.each<[what: string, file: string, from: string, to: string, message: RegExp]>([
    [
      "a file without a description",
      METHOD,
      "    description: The image of",
      "    mediaType: The image of",
      /x-file takes/,
    ],
    ["a name that is none", METHOD, "[json, file]", "[json, 'the file']", /x-file takes/],
    ["a pair of one", METHOD, "[data, fileData]", "[data]", /x-file takes/],
    ["an unknown field", METHOD, MARK, `${MARK}    size: 7\n`, /x-file takes/],
    [
      "a second method with a file",
      "spec/vapix/fwmgr/methods/purge.yaml",
      "  x-effect: deletes\n",
      "  x-effect: deletes\n  x-file: { description: A list., parts: [[list, file]] }\n",
      /purge: of an API, one method may take a file/,
    ],
    [
      "an example without the file",
      "spec/vapix/fwmgr/examples/upgrade.request.yaml",
      "  file: The content of the image\n",
      "",
      /must have required property 'file'/,
    ],
  ])("%s", async (_, file, from, to, message) => {
    const spec = await copySpec((root) => root.startsWith("vapix/fwmgr/"));
    onTestFinished(spec.remove);
    await spec.alter([file, from, to]);
    const messages = (await lintAuthored(spec.configFile)).map((problem) => problem.message);
    expect(messages).toContainEqual(expect.stringMatching(message));
  });
});
