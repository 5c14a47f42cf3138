import { cp, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generate } from "../../scripts/generate.ts";
import { type Files, write } from "../../scripts/generate/output.ts";
import { lintDerived } from "../../scripts/lint.ts";
import { compile, type CompileFault } from "../compile.ts";
import type { SpecCopy } from "../spec/altered-spec.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the project with another `spec/`: what is generated from it, and the sources. */
export interface Project {
  spec: SpecCopy;
  files: Files;
  /** What a module of the copy exports. */
  load<T = Record<string, unknown>>(path: string): Promise<T>;
  compile(texts: Record<string, string>, paths?: string[]): CompileFault[];
  /** Problems of those derived documents whose path begins with a text. */
  lintDerived(prefix: `${"openapi" | "asyncapi"}/${string}`): ReturnType<typeof lintDerived>;
  remove(): Promise<void>;
}

export async function createProject(spec: SpecCopy): Promise<Project> {
  const files = await generate(spec.configFile);
  await write(join(spec.path, "generated"), files);
  for (const sources of ["src", "tsconfig.json"])
    await cp(join(ROOT, sources), join(spec.path, sources), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(spec.path, "node_modules"));
  return {
    spec,
    files,
    load: <T>(path: string) => import(pathToFileURL(join(spec.path, path)).href) as Promise<T>,
    compile: (texts, paths) => compile(spec.path, texts, paths),
    async lintDerived(prefix) {
      const dir = join(spec.path, "linted");
      await write(dir, new Map([...files].filter(([path]) => path.startsWith(prefix))));
      return lintDerived(spec.configFile, join(dir, prefix.split("/")[0]!));
    },
    remove: spec.remove,
  };
}

/** The files of `generated/` as they are committed. */
export async function committedFiles(): Promise<Files> {
  const dir = join(ROOT, "generated");
  const entries = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, string]> => [path.slice(dir.length + 1), await readFile(path, "utf8")]),
    ),
  );
}
