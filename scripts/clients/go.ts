import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "./language.ts";
import { runTool } from "./tool.ts";

const VERSION = "2.8.2";
/** Runtime that the generated code imports. */
const RUNTIME = "1.8.0";

/** Go, by oapi-codegen: a module with a package for each source. */
export const go: Language = {
  generator: `oapi-codegen ${VERSION}`,
  tools: [{ command: "go", install: "Go 1.25 or newer, from https://go.dev/dl/" }],
  extension: ".go",
  async generate(sources, folder, cache) {
    await writeFile(
      join(folder, "go.mod"),
      `module vapix-openapi/clients\n\ngo 1.25\n\nrequire github.com/oapi-codegen/runtime v${RUNTIME}\n`,
    );
    for (const { name, file } of sources) {
      const output = join(folder, name, "client.gen.go");
      const config = join(cache, `oapi-codegen-${name}.json`);
      await mkdir(join(folder, name));
      await writeFile(
        config,
        JSON.stringify({
          package: name.replaceAll("_", ""),
          generate: { models: true, client: true },
          // If constants were only prefixed when two have one name, a new API could rename them.
          compatibility: { "always-prefix-enum-values": true },
          output,
        }),
      );
      await runTool(
        "go",
        ["run", `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v${VERSION}`, ...["-config", config, file]],
        folder,
      );
    }
  },
};
