import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Config,
  formatProblems,
  getTotals,
  lint,
  loadConfig,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { CompletingResolver } from "./authored/resolver.ts";
import { type Kind, kindOf } from "./kind.ts";
import { lintMarks } from "./lint/marks.ts";
import { workflowFiles } from "./workflows/files.ts";

/** Problems of the authored documents, by the rules of `spec/redocly.yaml` for their kind. */
export async function lintAuthored(configFile: string): Promise<NormalizedProblem[]> {
  const kinds = (["cgi", "rest"] as const).map(async (kind) => {
    const config = await configFor(configFile, kind);
    const roots = Object.values(config.resolvedConfig.apis ?? {}).flatMap(({ root }) =>
      kindOf(root) === kind ? [join(configFile, "..", root)] : [],
    );
    return (await Promise.all(roots.map((ref) => lintRoot(ref, config)))).flat();
  });
  return (await Promise.all(kinds)).flat();
}

/** Problems of the document of one API. */
export function lintRoot(ref: string, config: Config): Promise<NormalizedProblem[]> {
  return lint({ ref, config, externalRefResolver: new CompletingResolver(config) });
}

/**
 * Problems of the documents of a folder, by the same rules without those of the authored form. A document that exists
 * as YAML and as JSON is linted once.
 */
export async function lintDerived(configFile: string, dir: string): Promise<NormalizedProblem[]> {
  const config = await configFor(configFile);
  const portable = await configFor(configFile);
  // In a portable document, the responses omit pages of the web server, which are the only 4xx of many operations.
  portable.skipRules(["operation-4xx-response"]);
  const all = (await readdir(dir)).filter((file) => /\.(yaml|json)$/.test(file)).sort();
  const files = all.filter((file) => !file.endsWith(".json") || !all.includes(file.replace(/json$/, "yaml")));
  return (
    await Promise.all(
      files.map((file) => lint({ ref: join(dir, file), config: file.includes(".portable.") ? portable : config })),
    )
  ).flat();
}

/** The rules for authored documents of a kind, or for derived ones. The name of a rule contains its documents. */
export async function configFor(configFile: string, kind?: Kind): Promise<Config> {
  const config = await loadConfig({ configPath: configFile });
  const others = kind === undefined ? "authored|cgi|rest" : kind === "cgi" ? "rest" : "cgi";
  config.skipRules(ruleIds(config).filter((id) => new RegExp(`/(${others})-`).test(id)));
  return config;
}

/** The ids of the rules for OpenAPI documents. */
export function ruleIds(config: Config): string[] {
  const { assertions, ...rules } = config.rules.oas3_1 as { assertions?: { assertionId: string }[] };
  return [...Object.keys(rules), ...(assertions ?? []).map(({ assertionId }) => assertionId)];
}

/** Problems of the workflows, by the rules for Arazzo. */
export async function lintWorkflows(configFile: string): Promise<NormalizedProblem[]> {
  const config = await loadConfig({ configPath: configFile });
  const files = workflowFiles(join(configFile, "../workflows"));
  return (await Promise.all(files.map((ref) => lint({ ref, config })))).flat();
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const configFile = join(root, "spec/redocly.yaml");
  const derivedDirs = ["generated/openapi", "generated/asyncapi"].map((dir) => join(root, dir));
  const problems = [
    ...(await lintAuthored(configFile)),
    ...(await lintWorkflows(configFile)),
    ...(await Promise.all(derivedDirs.map((dir) => lintDerived(configFile, dir)))).flat(),
    ...(await lintMarks(join(root, "spec"), derivedDirs)),
  ];
  const totals = getTotals(problems);
  formatProblems(problems, { format: "codeframe", totals, version: "" });
  if (problems.length === 0) console.log("spec/, generated/openapi/ and generated/asyncapi/ satisfy all rules");
  else process.exitCode = 1;
}

if (import.meta.main) await main();
