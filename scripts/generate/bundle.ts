import { dirname, join } from "node:path";
import { bundle, formatProblems, getTotals, loadConfig } from "@redocly/openapi-core";
import type { Document } from "./document.ts";

/** An API in one document. */
export interface Bundled {
  id: string;
  /** Folder that it is authored in. */
  source: string;
  document: Document;
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
    return { id, source: `spec/${dirname(root)}`, document: plain(result.parsed as Document) };
  });
  return Promise.all(bundled);
}

/** A copy in which nothing is shared, so that a writer may change one place. */
function plain(document: Document): Document {
  return JSON.parse(JSON.stringify(document)) as Document;
}
