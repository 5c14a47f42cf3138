import { dirname, join } from "node:path";
import { bundle, formatProblems, getTotals, loadConfig } from "@redocly/openapi-core";
import { type Erratum, readErrata } from "../docs/errata.ts";
import { readYaml } from "../authored/folder.ts";
import { CompletingResolver } from "../authored/resolver.ts";
import { type Kind, kindOf } from "../kind.ts";
import type { Document, RestDocument } from "./document.ts";

/** An API in one document. */
export interface Bundled<D = Document> {
  id: string;
  /** Folder of its sources. */
  source: string;
  document: D;
  /** Content of `profiles.yaml`, unchecked; empty if there is none. */
  profiles: object;
  /** Content of `errata.yaml`. */
  errata: Erratum[];
}

/** The APIs of CGIs in `spec/redocly.yaml`, each in one document. */
export async function bundleApis(configFile: string): Promise<Bundled[]> {
  return bundleKind<Document>(configFile, "cgi");
}

/** The REST APIs in `spec/redocly.yaml`. */
export async function bundleRestApis(configFile: string): Promise<Bundled<RestDocument>[]> {
  return bundleKind<RestDocument>(configFile, "rest");
}

async function bundleKind<D>(configFile: string, kind: Kind): Promise<Bundled<D>[]> {
  const config = await loadConfig({ configPath: configFile });
  const specDir = dirname(configFile);
  const apis = Object.entries(config.resolvedConfig.apis ?? {}).filter(([, { root }]) => kindOf(root) === kind);
  const bundled = apis.map(async ([id, { root }]) => {
    const { bundle: result, problems } = await bundle({
      ref: join(specDir, root),
      config,
      externalRefResolver: new CompletingResolver(config),
    });
    if (getTotals(problems).errors > 0) {
      formatProblems(problems, { format: "codeframe", totals: getTotals(problems), version: "" });
      throw new Error(`${id} cannot be bundled`);
    }
    const profiles = readYaml(join(specDir, dirname(root), "profiles.yaml"));
    const errata = await readErrata(specDir, id);
    return { id, source: `spec/${dirname(root)}`, document: plain(result.parsed as D), profiles, errata };
  });
  return Promise.all(bundled);
}

/** A copy without shared objects, so that a change affects only one place. */
function plain<D>(document: D): D {
  return JSON.parse(JSON.stringify(document)) as D;
}
