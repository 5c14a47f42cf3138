import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readApi } from "../generate/api.ts";
import type { Document } from "../generate/document.ts";
import { consumerSource } from "./consumer.ts";
import { measure } from "./measure.ts";
import { multiplySpec } from "./copies.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

/**
 * Makes a copy of this project whose `spec/` has each API `copies` times, generates and builds it, and makes a program
 * that uses it, in `consumer/`. Gives the ids of its APIs.
 */
export async function makeProject(dir: string, copies: number, signal: AbortSignal): Promise<string[]> {
  const apis = await multiplySpec(join(ROOT, "spec"), join(dir, "spec"), copies, signal);
  for (const source of ["scripts", "src", "package.json", "tsconfig.json", "README.md"])
    await cp(join(ROOT, source), join(dir, source), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(dir, "node_modules"));
  await measure(dir, ["scripts/generate.ts"], signal);
  await measure(dir, [TSC, "-p", "src", "--emitDeclarationOnly", "--noCheck"], signal);

  const consumer = join(dir, "consumer");
  await mkdir(join(consumer, "node_modules"), { recursive: true });
  await symlink(dir, join(consumer, "node_modules/vapix-openapi"));
  await writeFile(join(consumer, "package.json"), JSON.stringify({ type: "module" }));
  await measure(consumer, [TSC, "--init"], signal);
  const bundles = apis.map(async (id) => {
    const bundle = await readFile(join(dir, "generated/openapi", `${id}.json`), "utf8");
    return readApi(id, JSON.parse(bundle) as Document);
  });
  await writeFile(join(consumer, "consumer.ts"), consumerSource(await Promise.all(bundles)));
  return apis;
}

/** Bytes of a generated file, as it is and compressed. */
export interface Size {
  path: string;
  bytes: number;
  gzip: number;
}

/** The sizes of all generated files of a project. */
export async function readSizes(dir: string): Promise<Size[]> {
  const generated = join(dir, "generated");
  const entries = await readdir(generated, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const sizes = files.sort().map(async (file) => {
    const content = await readFile(file);
    return { path: file.slice(generated.length + 1), bytes: content.length, gzip: gzipSync(content).length };
  });
  return Promise.all(sizes);
}
