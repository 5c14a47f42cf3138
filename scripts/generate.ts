import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { parseYaml } from "@redocly/openapi-core";
import { type AsyncApi, deviceDocument } from "./generate/asyncapi.ts";
import { type Api, readApi } from "./generate/api.ts";
import { type Bundled, bundleApis, bundleRestApis } from "./generate/bundle.ts";
import { type Document, placedOperations, type RestDocument } from "./generate/document.ts";
import { canonical } from "./generate/canonical.ts";
import { documentTable, errorCatalogue, facade, methodTable, methodTables, tableIndex } from "./generate/client.ts";
import { errataTable } from "./generate/errata.ts";
import { readDeclaredEvents } from "./generate/declared-events.ts";
import { type DeviceEvent, deviceEvents } from "./generate/device-events.ts";
import { eventSchemas } from "./generate/event-schemas.ts";
import { eventExamples, eventTable, eventTypes } from "./generate/event-types.ts";
import { methodSchemas } from "./generate/json-schema.ts";
import { messageTable } from "./generate/message-table.ts";
import { methodsDocument } from "./generate/methods-document.ts";
import { collection } from "./generate/collection.ts";
import { withCoverage, withRestApis } from "./generate/coverage.ts";
import {
  collectionFile,
  differences,
  type Files,
  jsonFile,
  jsonSchemaFile,
  typescriptFile,
  write,
  yamlFile,
} from "./generate/output.ts";
import { parameterTable } from "./generate/parameters.ts";
import { portableDocument } from "./generate/portable.ts";
import { withRefusals } from "./generate/refusals.ts";
import { restErrorCatalogue, restPortableDocument } from "./generate/rest.ts";
import { restClient } from "./generate/rest-client.ts";
import { checkedProfiles, type Profile, profileTable } from "./generate/profiles.ts";
import { withNotes } from "./generate/notes.ts";
import { writableTable } from "./generate/writable.ts";

/** All files that are derived from `spec/`, by path below `generated/`. */
export async function generate(configFile: string): Promise<Files> {
  return deriveAll(await readSources(configFile));
}

/** Authored content, with each API in one document. */
interface Sources {
  bundled: Bundled[];
  rest: Bundled<RestDocument>[];
  shared: Shared;
}

/** Authored content of all APIs together. */
interface Shared {
  messages: AsyncApi;
  profiles: Profile[];
  /** The events that belong to no API. */
  declared: DeviceEvent[];
}

async function readSources(configFile: string): Promise<Sources> {
  const [bundled, rest, shared] = await Promise.all([
    bundleApis(configFile),
    bundleRestApis(configFile),
    readShared(configFile),
  ]);
  return { bundled, rest, shared };
}

async function deriveAll({ bundled, rest, shared }: Sources): Promise<Files> {
  const errata = [
    ...bundled.map(({ id, errata, document }) => ({
      id,
      errata,
      names: readApi(id, document).methods.map(({ name }) => name),
    })),
    ...rest.map(({ id, errata, document }) => ({
      id,
      errata,
      names: placedOperations(document).map(({ operation }) => operation.operationId),
    })),
  ];
  const cgis = bundled.map((api) => {
    const refusing = withRefusals(api.id, api.document);
    return { ...api, refusing, noted: withNotes(canonical(refusing)) };
  });
  const rests = rest.map((api) => ({ ...api, noted: withNotes(canonical(api.document)) }));
  const derived = await Promise.all([typeFiles([...cgis, ...rests]), derive(cgis, shared), deriveRest(rests)]);
  return new Map([
    ...derived.flatMap((files) => [...files]),
    ["client/errata.ts", typescriptFile("spec", errataTable(errata))],
  ]);
}

/** An API with its document as its types show it: without what only errata name, with notes. */
interface Noted<D = Document> extends Bundled<D> {
  noted: D;
}

/** The types of all APIs, made in a thread of its own, since they take as long as all else. */
async function typeFiles(apis: readonly (Noted | Noted<RestDocument>)[]): Promise<Files> {
  const worker = new Worker(new URL("generate/types-worker.ts", import.meta.url), {
    workerData: apis.map(({ noted }) => noted),
  });
  const [types] = (await once(worker, "message")) as [string[]];
  return new Map(apis.map(({ id, source }, at) => [`types/${id}.ts`, typescriptFile(source, types[at]!)]));
}

async function readShared(configFile: string): Promise<Shared> {
  const read = async (path: string) => parseYaml(await readFile(join(configFile, "..", path), "utf8")) as unknown;
  return {
    messages: (await read("asyncapi/device.yaml")) as AsyncApi,
    profiles: (await read("common/profiles.yaml")) as Profile[],
    declared: await readDeclaredEvents(join(configFile, "../events")),
  };
}

async function derive(
  cgis: readonly (Noted & { refusing: Document })[],
  { messages, profiles, declared }: Shared,
): Promise<Files> {
  const files: Files = new Map();
  const apis: Api[] = [];
  for (const { id, source, document, refusing, noted, profiles: own } of cgis) {
    files.set(`openapi/${id}.yaml`, yamlFile(source, document));
    files.set(`openapi/${id}.json`, jsonFile(source, document));
    // Not the canonical form, because a validator also accepts types that an erratum names.
    const whole = readApi(id, withNotes(refusing));
    for (const [name, schema] of methodSchemas(whole))
      files.set(`schemas/${id}/${name}.json`, jsonSchemaFile(source, schema));
    const api = readApi(id, noted);
    apis.push(api);
    files.set(`client/methods/${id}.ts`, typescriptFile(source, methodTable(api)));
    const methods = { ...methodsDocument(whole), "x-profiles": checkedProfiles(api, own, profiles) };
    files.set(`openapi/${id}.methods.json`, jsonFile(source, methods));
  }
  const events = deviceEvents(apis, declared);
  const portable = portableDocument(apis);
  files.set("openapi/vapix.portable.yaml", yamlFile("spec/vapix", portable));
  files.set("postman/vapix.json", collectionFile("spec/vapix", collection(portable, "digest")));
  const device = deviceDocument(messages, apis, events);
  files.set("asyncapi/device.yaml", yamlFile("spec/asyncapi", device));
  files.set("client/messages.ts", typescriptFile("spec/asyncapi", messageTable(device)));
  files.set("client/methods.ts", typescriptFile("spec/vapix", methodTables(apis)));
  files.set("client/method-index.ts", typescriptFile("spec/vapix", tableIndex(apis)));
  files.set("client/documents.ts", typescriptFile("spec/vapix", documentTable(apis)));
  files.set("client/facade.ts", typescriptFile("spec/vapix", facade(apis)));
  files.set("client/events.ts", typescriptFile("spec", eventTable(events)));
  files.set("client/event-examples.ts", typescriptFile("spec", eventExamples(events)));
  files.set("types/events.ts", typescriptFile("spec", eventTypes(apis, events)));
  for (const [name, schema] of eventSchemas(events))
    files.set(`schemas/events/${name}.json`, jsonSchemaFile("spec", schema));
  files.set("client/writable.ts", typescriptFile("spec/vapix", writableTable(apis)));
  files.set("client/parameters.ts", typescriptFile("spec/vapix", parameterTable(apis)));
  files.set("client/profiles.ts", typescriptFile("spec/common", profileTable(profiles)));
  files.set("client/error-catalogue.ts", typescriptFile("spec/vapix", errorCatalogue(apis)));
  return files;
}

async function deriveRest(apis: readonly Noted<RestDocument>[]): Promise<Files> {
  const files: Files = new Map();
  for (const { id, source, document, noted } of apis) {
    files.set(`openapi/${id}.yaml`, yamlFile(source, document));
    files.set(`openapi/${id}.json`, jsonFile(source, document));
    files.set(`client/${id}.ts`, typescriptFile(source, restClient(id, noted)));
    const portable = restPortableDocument(id, noted);
    files.set(`openapi/${id}.portable.yaml`, yamlFile(source, portable));
    files.set(`postman/${id}.json`, collectionFile(source, collection(portable, "basic")));
  }
  files.set("client/rest-error-catalogue.ts", typescriptFile("spec", restErrorCatalogue(apis)));
  return files;
}

const HELP = `npm run generate [-- --check]

Derives everything in generated/ from spec/, and the tables of APIs in README.md.

  --check   writes nothing; lists the files that differ, with exit code 1 if there are any`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) return console.log(HELP);
  const start = performance.now();
  const root = fileURLToPath(new URL("..", import.meta.url));
  const configFile = `${root}spec/redocly.yaml`;
  const sources = await readSources(configFile);
  const files = await deriveAll(sources);
  const oldReadme = await readFile(`${root}README.md`, "utf8");
  const covered = withCoverage(
    oldReadme,
    sources.bundled.map(({ id, document }) => readApi(id, document)),
  );
  const readme = withRestApis(covered, sources.rest);

  const changes = (await differences(`${root}generated`, files)).map(
    ({ path, change }) => `${change}: generated/${path}`,
  );
  if (readme !== oldReadme) changes.push("stale: README.md");
  for (const change of changes) console.log(change);
  if (!values.check) {
    await write(`${root}generated`, files);
    await writeFile(`${root}README.md`, readme);
  } else if (changes.length > 0) {
    console.error("these files do not match spec/; run `npm run generate` and commit what it writes");
    process.exitCode = 1;
  }
  console.log(`${files.size} files, ${changes.length} differed, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

if (import.meta.main) await main();
