import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { multiplySpec } from "../../../scripts/bench/copies.ts";
import { generate } from "../../../scripts/generate.ts";
import { type Files, write } from "../../../scripts/generate/output.ts";
import { lintAuthored, lintDerived } from "../../../scripts/lint.ts";
import { temporaryFolder } from "../../folder.ts";
import type { SpecCopy } from "../../spec/altered-spec.ts";
import { specWithSample } from "../sample.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SAMPLES = ["sample", "sample-c02", "sample-c03"];

/** The parts of a document that no other API may have. */
interface Own {
  info: { title: string };
  tags: { name: string }[];
  paths: Record<string, { post: { operationId: string; tags: string[] } }>;
  webhooks: Record<string, { post: { "x-onvif": { topic: string } } }>;
  components: { schemas: object; examples: object };
}

describe("three of an API", () => {
  let spec: SpecCopy;
  let configFile: string;
  let files: Files;
  let ids: string[];
  beforeAll(async () => {
    spec = await specWithSample();
    const config = parse(await readFile(spec.configFile, "utf8")) as { apis: Record<string, object> };
    // Those without which the messages of devices are not whole.
    const { sample, "mqtt-client": client, "event-mqtt-bridge": bridge } = config.apis;
    const apis = { sample, "mqtt-client": client, "event-mqtt-bridge": bridge };
    await writeFile(spec.configFile, stringify({ ...config, apis }));
    ids = await multiplySpec(join(spec.path, "spec"), join(spec.path, "three"), 3);
    configFile = join(spec.path, "three/redocly.yaml");
    files = await generate(configFile);
  });
  afterAll(() => spec.remove());

  const documents = (kind: string) => SAMPLES.map((id) => JSON.parse(files.get(`openapi/${id}${kind}.json`)!) as Own);

  test("are named after it", () => {
    expect(ids.filter((id) => id.startsWith("sample"))).toEqual(SAMPLES);
  });

  test("keep the rules, as does all that is derived from them", async () => {
    await write(join(spec.path, "generated"), files);
    expect(await lintAuthored(configFile)).toEqual([]);
    for (const kind of ["openapi", "asyncapi"])
      expect(await lintDerived(configFile, join(spec.path, "generated", kind))).toEqual([]);
  });

  test("leave the first as it is", async () => {
    const alone = await generate(spec.configFile);
    for (const path of ["openapi/sample.yaml", "openapi/sample.methods.json", "types/sample.ts"])
      expect(files.get(path)).toBe(alone.get(path));
  });

  test.each<[what: string, kind: string, names: (document: Own) => string[]]>([
    ["title", "", ({ info }) => [info.title]],
    ["tag", "", ({ tags }) => tags.map(({ name }) => name)],
    ["path", "", ({ paths }) => Object.keys(paths)],
    ["operationId", "", ({ paths }) => Object.values(paths).map(({ post }) => post.operationId)],
    ["method", ".methods", ({ paths }) => Object.values(paths).map(({ post }) => post.operationId)],
    [
      "union and refusal",
      "",
      ({ components }) => Object.keys(components.schemas).filter((name) => /^Sample/.test(name)),
    ],
    ["request", "", ({ components }) => Object.keys(components.schemas).filter((name) => /Request$/.test(name))],
    ["event", "", ({ webhooks }) => Object.keys(webhooks)],
    ["topic", "", ({ webhooks }) => Object.values(webhooks).map(({ post }) => post["x-onvif"].topic)],
    ["example", "", ({ components }) => Object.keys(components.examples)],
  ])("share no %s, but that of getSupportedVersions", (_, kind, names) => {
    const [own, ...others] = documents(kind).map((document) =>
      names(document).filter((name) => !/^getSupportedVersions/i.test(name)),
    );
    expect(own!.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toHaveLength(own!.length);
    expect(new Set([...own!, ...others.flat()]).size).toBe(3 * own!.length);
  });
});

test("each API of the project can be copied, and has another title and another tag then", async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  await writeFile(join(path, "package.json"), '{ "type": "module" }\n');
  const ids = await multiplySpec(join(ROOT, "spec"), join(path, "spec"), 2);
  const files = await generate(join(path, "spec/redocly.yaml"));
  const documents = ids.map((id) => JSON.parse(files.get(`openapi/${id}.json`)!) as Own);
  expect(new Set(documents.map(({ info }) => info.title)).size).toBe(ids.length);
  const tags = documents.flatMap((document) => document.tags.map(({ name }) => name));
  expect(new Set(tags).size).toBe(tags.length);
});

test("copying ends when it is interrupted", async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  const copying = multiplySpec(join(ROOT, "spec"), join(path, "spec"), 2, AbortSignal.abort());
  await expect(copying).rejects.toThrow("aborted");
});
