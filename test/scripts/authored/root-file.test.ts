import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { type Folder, readFolder, readYaml } from "../../../scripts/authored/folder.ts";
import type { Yaml } from "../../../scripts/authored/layers.ts";
import { completeRoot } from "../../../scripts/authored/root-file.ts";
import { temporaryFolder } from "../../folder.ts";
import { validate } from "../derived.ts";

const SPEC = join(import.meta.dirname, "../../../spec");
const PATH = "/axis-cgi/rules.cgi";
const METHOD = { "x-security-level": "operator" };
const errors = {
  RulesErrorCode: {
    anyOf: [
      { const: 2000, "x-http-status": 400 },
      { const: 3000, "x-http-status": 200 },
      { $ref: "#/RulesServerCode" },
      { type: "integer" },
    ],
  },
  RulesServerCode: { anyOf: [{ const: 1000, "x-http-status": 500 }] },
  NameTakenCode: { const: 1200, "x-http-status": 409 },
};
const refused = (code: number | string) => ({ value: { error: { code } } });

async function folderOf(files: Record<string, Yaml>, documented: string[] = []): Promise<Folder> {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(path, dirname(file)), { recursive: true });
    await writeFile(join(path, file), stringify(content));
  }
  return readFolder(path, "rules", documented);
}

function rootOf(folder: Folder, post: Yaml = { responses: { 200: {} } }): Yaml {
  const written = { info: { title: "Rules" }, tags: [{ name: "Rules" }], paths: { [PATH]: { post } } };
  return completeRoot(written, readYaml(join(SPEC, "common/api/openapi.yaml")), folder);
}

test.each(await readdir(join(SPEC, "vapix")))("the root of %s is valid OpenAPI 3.1 as it is written", async (api) => {
  const text = await readFile(join(SPEC, "vapix", api, "openapi.yaml"), "utf8");
  expect(await validate(text)).toEqual({ valid: true, version: "3.1", errors: undefined });
});

test("methods are in the order of the vendor's list, others after them", async () => {
  const files = { "methods/a.yaml": {}, "methods/b.yaml": {}, "methods/c.yaml": {} };
  const { components } = rootOf(await folderOf(files, ["c", "d", "a"]));
  expect(Object.keys(components.schemas.RulesRequest.discriminator.mapping)).toEqual(["c", "a", "b"]);
  expect(components.schemas.RulesRequest.oneOf[0]).toEqual({ $ref: "methods/c.yaml#/CRequest" });
  expect(components.schemas.RulesResponse.anyOf[0]).toEqual({ $ref: "methods/c.yaml#/CResponse" });
});

test("the unions of an API with a method of its name are named differently", async () => {
  const { components } = rootOf(await folderOf({ "methods/rules.yaml": {} }));
  expect(Object.keys(components.schemas)).toEqual(["AnyRulesRequest", "AnyRulesResponse"]);
});

test("an account is optional if a method is anonymous", async () => {
  const anonymous = { OpenRequest: { "x-security-level": "anonymous" } };
  const closed = { CloseRequest: METHOD };
  const schemes = [{ digest: [] }, { basic: [] }];
  expect(rootOf(await folderOf({ "methods/close.yaml": closed })).security).toEqual(schemes);
  const both = await folderOf({ "methods/close.yaml": closed, "methods/open.yaml": anonymous });
  expect(rootOf(both).security).toEqual([{}, ...schemes]);
});

test("the items of events.yaml are webhooks, its schemas are not", async () => {
  const { webhooks } = rootOf(await folderOf({ "events.yaml": { opened: { post: {} }, OpenedEvent: {} } }));
  expect(webhooks).toEqual({ opened: { $ref: "events.yaml#/opened" } });
});

test("method errors are responses at the statuses of their codes, with their examples", async () => {
  const folder = await folderOf({
    "errors.yaml": errors,
    "methods/add.yaml": { AddRequest: { "x-codes": [{ $ref: "../errors.yaml#/NameTakenCode" }] } },
    "examples/add.request.yaml": {},
    "examples/add.named.request.yaml": {},
    "examples/add.zero.response.yaml": { value: {} },
    "examples/add.response.yaml": { value: {} },
    "examples/add.again.response.yaml": refused(3000),
    "examples/add.failed.response.yaml": refused(1000),
    "examples/add.nameTaken.response.yaml": refused(1200),
    "examples/add.textCode.response.yaml": refused("2000"),
  });
  const statuses = [200, 400, 409, 500, 503].map((status) => [status, { description: "An answer." }]);
  const { post } = rootOf(folder, { responses: Object.fromEntries(statuses) }).paths[PATH];
  const shown = (content?: Yaml) => content && Object.keys(content["application/json"].examples ?? {});
  expect(shown(post.requestBody.content)).toEqual(["add", "addNamed"]);
  const answers = Object.entries<Yaml>(post.responses).map(([status, { content }]) => [status, shown(content)]);
  expect(Object.fromEntries(answers)).toEqual({
    200: ["add", "addZero", "addAgain"],
    400: ["addTextCode"],
    401: undefined,
    403: undefined,
    404: undefined,
    409: ["addNameTaken"],
    500: ["addFailed"],
    503: undefined,
  });
  expect(post.responses[409].content["application/json"].schema).toEqual({ $ref: "errors.yaml#/RulesRefusal" });
});

test("the union of responses has the method error if one comes with HTTP 200", async () => {
  const union = async (status: number) => {
    const codes = { RulesErrorCode: { anyOf: [{ const: 1, "x-http-status": status }, { type: "integer" }] } };
    return rootOf(await folderOf({ "errors.yaml": codes })).components.schemas.RulesResponse.anyOf as Yaml[];
  };
  expect(await union(200)).toEqual([{ $ref: "errors.yaml#/RulesRefusal" }]);
  expect(await union(400)).toEqual([]);
});
