import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Folder, temporaryFolder } from "../folder.ts";

const SPEC = fileURLToPath(new URL("../../spec", import.meta.url));

/** A folder with a copy of `spec/` in it. */
export interface SpecCopy extends Folder {
  configFile: string;
}

/** Copies `spec/` into a temporary folder, for a test to alter and to remove. */
export async function copySpec(): Promise<SpecCopy> {
  const folder = await temporaryFolder();
  await cp(SPEC, join(folder.path, "spec"), { recursive: true });
  // The plugin is an ES module by the package's type.
  await writeFile(join(folder.path, "package.json"), '{ "type": "module" }\n');
  return { ...folder, configFile: join(folder.path, "spec/redocly.yaml") };
}
