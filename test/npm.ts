import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Folder } from "./folder.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

export interface Result {
  code: number;
  output: string;
  errors: string;
}

interface RunOptions {
  variables?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is ended. */
  timeout?: number;
}

/** Runs a command to its end, with the Node of the tests first on its path. */
export function run(
  command: string,
  args: string[],
  cwd: string,
  { variables = {}, timeout = 0 }: RunOptions = {},
): Promise<Result> {
  const path = dirname(process.execPath) + delimiter + process.env.PATH;
  const env = { ...process.env, NO_COLOR: "1", PATH: path, ...variables };
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env, timeout }, (error, output, errors) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output, errors }),
    );
  });
}

async function npm(args: string[], cwd: string): Promise<string> {
  const { code, output, errors } = await run("npm", args, cwd);
  if (code !== 0) throw new Error(`npm ${args.join(" ")}: ${output}${errors}`);
  return output;
}

/** Packs the project into a folder, and gives the path of the tarball. */
export async function pack(folder: Folder): Promise<string> {
  const output = await npm(["pack", "--pack-destination", folder.path], ROOT);
  return join(folder.path, output.trim().split("\n").at(-1)!);
}

/**
 * Installs packages from the registry into a new folder below, and gives its path.
 *
 * @param manifest More for its package.json; without `allowScripts`, no script of a package runs.
 */
export async function install(
  folder: Folder,
  name: string,
  packages: string[],
  manifest: object = {},
): Promise<string> {
  const path = join(folder.path, name);
  await mkdir(path);
  await writeFile(join(path, "package.json"), JSON.stringify({ private: true, type: "module", ...manifest }));
  const scripts = "allowScripts" in manifest ? [] : ["--ignore-scripts"];
  await npm(["install", ...packages, ...scripts, "--prefer-offline", "--no-audit", "--no-fund"], path);
  return path;
}
