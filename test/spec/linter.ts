import { cp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lint, type NormalizedProblem } from "@redocly/openapi-core";
import { kindOf } from "../../scripts/kind.ts";
import { configFor, ruleIds } from "../../scripts/lint.ts";
import type { Alteration } from "../folder.ts";
import { copyCgis } from "./altered-spec.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONFIG = join(ROOT, "spec/redocly.yaml");

/** A copy of the documents of all CGIs, which one test after another alters and lints. */
export interface Linter {
  /**
   * Alters documents, lints them and restores them. It lints the documents of the APIs that have an altered file, or all
   * where files are altered that they share.
   *
   * @param ruleId the only rule; by default, all
   */
  problems(alterations: Alteration[], ruleId?: string): Promise<NormalizedProblem[]>;
  remove(): Promise<void>;
}

export async function createLinter(): Promise<Linter> {
  const copy = await copyCgis();
  const configs = new Map<string | undefined, ReturnType<typeof onlyRule>>();

  return {
    async problems(alterations, ruleId) {
      if (!configs.has(ruleId)) configs.set(ruleId, onlyRule(ruleId));
      const config = await configs.get(ruleId)!;
      const files = alterations.map(([file]) => file);
      const roots = Object.values(config.resolvedConfig.apis ?? {}).flatMap(({ root }) =>
        kindOf(root) === "cgi" ? [root] : [],
      );
      const altered = roots.filter((root) => files.some((file) => file.startsWith(`spec/${dirname(root)}/`)));
      try {
        await copy.alter(...alterations);
        const linted = (altered.length > 0 ? altered : roots).map((root) =>
          lint({ ref: join(copy.path, "spec", root), config }),
        );
        return (await Promise.all(linted)).flat();
      } finally {
        for (const file of files) await cp(join(ROOT, file), join(copy.path, file));
      }
    },
    remove: copy.remove,
  };
}

async function onlyRule(ruleId?: string) {
  const config = await configFor(CONFIG, "cgi");
  if (ruleId !== undefined) config.skipRules(ruleIds(config).filter((id) => id !== ruleId));
  return config;
}
