import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle, formatProblems, getTotals, loadConfig } from "@redocly/openapi-core";
import { parse } from "yaml";
import type { Document } from "./document.ts";

/** An API in one document. */
export interface Bundled {
  id: string;
  /** Folder that it is authored in. */
  source: string;
  document: Document;
  /** What stands in `profiles.yaml`, unchecked; empty where there is none. */
  profiles: object;
}

/** The APIs that `spec/redocly.yaml` names, each in one document. */
export async function bundleApis(configFile: string): Promise<Bundled[]> {
  const config = await loadConfig({ configPath: configFile });
  const specDir = dirname(configFile);
  const bundled = Object.entries(config.resolvedConfig.apis ?? {}).map(async ([id, { root }]) => {
    const { bundle: result, problems } = await bundle({ ref: join(specDir, root), config });
    if (getTotals(problems).errors > 0) {
      formatProblems(problems, { format: "codeframe", totals: getTotals(problems), version: "" });
      throw new Error(`${id} cannot be bundled`);
    }
    const profiles = await readProfiles(join(specDir, dirname(root), "profiles.yaml"));
    return { id, source: `spec/${dirname(root)}`, document: plain(result.parsed as Document), profiles };
  });
  return Promise.all(bundled);
}

async function readProfiles(file: string): Promise<object> {
  return existsSync(file) ? (parse(await readFile(file, "utf8"), { merge: true }) as object) : {};
}

/** A copy in which nothing is shared, so that a writer may change one place. */
function plain(document: Document): Document {
  return JSON.parse(JSON.stringify(document)) as Document;
}
