import { cp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Kind, kindOf } from "../../scripts/kind.ts";
import { type Folder, temporaryFolder } from "../folder.ts";

const SPEC = fileURLToPath(new URL("../../spec", import.meta.url));

/** A folder with a copy of `spec/` in it. */
export interface SpecCopy extends Folder {
  configFile: string;
}

/** Copies `spec/` into a temporary folder, for a test to alter and to remove; of a kind, the APIs of that kind alone. */
export async function copySpec(kind?: Kind): Promise<SpecCopy> {
  const folder = await temporaryFolder();
  const configFile = join(folder.path, "spec/redocly.yaml");
  const config = await readFile(join(SPEC, "redocly.yaml"), "utf8");
  const others = [...config.matchAll(/^ {2}[\w-]+: \{ root: (.*) \}\n/gm)].filter(
    ([, root]) => kind !== undefined && kindOf(root!) !== kind,
  );
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
