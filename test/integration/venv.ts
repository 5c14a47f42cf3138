import { join } from "node:path";
import type { Folder } from "../folder.ts";
import { run } from "../npm.ts";
import { tool } from "./tools.ts";

/**
 * Installs Python packages, each as `name==version`, into a new virtual environment in a folder, and gives the path of its
 * programs; throws where the machine lacks Python or its module venv.
 *
 * @param more Further options of `pip install`.
 */
export async function installPython(folder: Folder, packages: string[], more: string[] = []): Promise<string> {
  const path = join(folder.path, "venv");
  const made = await run(tool("python3"), ["-m", "venv", path], folder.path);
  if (made.code !== 0)
    throw new Error(`this test needs Python's venv, which this machine lacks: apt-get install python3-venv`);
  const bin = join(path, "bin");
  const options = ["install", "--quiet", "--disable-pip-version-check", "--no-input", ...more];
  const installed = await run(join(bin, "pip"), [...options, ...packages], folder.path);
  if (installed.code !== 0) throw new Error(`pip install ${packages.join(" ")}: ${installed.errors}`);
  return bin;
}
