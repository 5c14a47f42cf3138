import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language, Source } from "./language.ts";
import { exists, runTool } from "./tool.ts";

const VERSION = "0.29.1";

/** Python, by openapi-python-client: a package for each source. */
export const python: Language = {
  generator: `openapi-python-client ${VERSION}`,
  tools: [{ command: "python3", install: "Python 3.11 or newer with venv: apt-get install python3-venv" }],
  extension: ".py",
  async generate(sources, folder, cache) {
    const environment = join(cache, `openapi-python-client-${VERSION}`);
    const program = join(environment, "bin/openapi-python-client");
    if (!(await exists(program))) {
      await runTool("python3", ["-m", "venv", environment], folder);
      await runTool(
        join(environment, "bin/pip"),
        ["install", "--quiet", "--disable-pip-version-check", `openapi-python-client==${VERSION}`],
        folder,
      );
    }
    const config = join(cache, "openapi-python-client.json");
    // Names of methods as Literal: an enumeration with one value per method is useless.
    await writeFile(config, JSON.stringify({ literal_enums: true, post_hooks: [] }));
    for (const { name, file } of sources) {
      await runTool(
        program,
        ["generate", "--path", file, "--output-path", join(folder, name), "--meta", "none", "--config", config],
        folder,
      );
      await writeFile(join(folder, name, "py.typed"), "");
    }
    await writeFile(join(folder, "pyproject.toml"), manifest(sources));
  },
};

/** A project of all packages, so that `pip install` takes the folder. */
function manifest(sources: Source[]): string {
  const packages = sources.flatMap(({ name }) => [name, `${name}.*`]);
  return `[project]
name = "vapix-openapi-clients"
version = "1"
requires-python = ">=3.11"
dependencies = ["httpx>=0.28,<0.29", "attrs>=24"]

[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[tool.setuptools.packages.find]
include = ${JSON.stringify(packages)}

[tool.setuptools.package-data]
"*" = ["py.typed"]
`;
}
