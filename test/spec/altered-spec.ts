import { cp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { kindOf } from "../../scripts/kind.ts";
import { type Folder, temporaryFolder } from "../folder.ts";

const SPEC = fileURLToPath(new URL("../../spec", import.meta.url));

/** A folder with a copy of `spec/` in it. */
export interface SpecCopy extends Folder {
  configFile: string;
}

/**
 * Copies `spec/` into a temporary folder, for a test to alter and to remove. Of the APIs, it has those whose root, such as
 * `vapix/mqtt-client/openapi.yaml`, is to be kept.
 */
export async function copySpec(keep: (root: string) => boolean = () => true): Promise<SpecCopy> {
  const folder = await temporaryFolder();
  const configFile = join(folder.path, "spec/redocly.yaml");
  const config = await readFile(join(SPEC, "redocly.yaml"), "utf8");
  const lines = [...config.matchAll(/^ {2}[\w-]+: \{ root: (.*) \}\n/gm)];
  const others = lines.filter(([, root]) => !keep(root!));
  const dirs = new Set(others.map(([, root]) => join(SPEC, dirname(root!))));
  await cp(SPEC, join(folder.path, "spec"), { recursive: true, filter: (source) => !dirs.has(source) });
  await writeFile(
    configFile,
    others.reduce((text, [line]) => text.replace(line, ""), config),
  );
  // The plugin is an ES module by the package's type.
  await writeFile(join(folder.path, "package.json"), '{ "type": "module" }\n');
  return { ...folder, configFile };
}

/** The same with the APIs of CGIs alone, which takes less time. */
export async function copyCgis(): Promise<SpecCopy> {
  return copySpec((root) => kindOf(root) === "cgi");
}
