import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Config, NormalizedProblem } from "@redocly/openapi-core";
import { type Kind, kindOf } from "../../scripts/kind.ts";
import { configFor, lintRoot, ruleIds } from "../../scripts/lint.ts";
import type { Alteration } from "../folder.ts";
import type { SpecCopy } from "./altered-spec.ts";

/**
 * Alters documents of a copy, lints those of the APIs that have an altered file (of all, where APIs share the file), and
 * restores them.
 *
 * @param ruleId the only rule; by default, all
 */
export type Linter = (alterations: Alteration[], ruleId?: string) => Promise<NormalizedProblem[]>;

/** Makes a linter of a copy's documents of a kind. It loads rules once, and lints no more than it has to. */
export function createLinter(copy: SpecCopy, kind: Kind): Linter {
  const configs = new Map<string | undefined, Promise<Config>>();

  async function load(ruleId?: string): Promise<Config> {
    const config = await configFor(copy.configFile, kind);
    if (ruleId !== undefined) config.skipRules(ruleIds(config).filter((id) => id !== ruleId));
    return config;
  }

  async function lintAltered(files: string[], ruleId?: string): Promise<NormalizedProblem[]> {
    if (!configs.has(ruleId)) configs.set(ruleId, load(ruleId));
    const config = await configs.get(ruleId)!;
    const roots = Object.values(config.resolvedConfig.apis ?? {})
      .map(({ root }) => root)
      .filter((root) => kindOf(root) === kind);
    const altered = roots.filter((root) => files.some((file) => file.startsWith(`spec/${dirname(root)}/`)));
    const linted = (altered.length > 0 ? altered : roots).map((root) =>
      lintRoot(join(copy.path, "spec", root), config),
    );
    return (await Promise.all(linted)).flat();
  }

  return async (alterations, ruleId) => {
    const files = [...new Set(alterations.map(([file]) => file))];
    const texts = await Promise.all(files.map((file) => readFile(join(copy.path, file))));
    try {
      await copy.alter(...alterations);
      return await lintAltered(files, ruleId);
    } finally {
      await Promise.all(files.map((file, i) => writeFile(join(copy.path, file), texts[i]!)));
    }
  };
}
