import { join } from "node:path";
import { BaseResolver, type Config, type Document, type Source } from "@redocly/openapi-core";
import { once } from "../../src/contract/once.ts";
import { camelCase, capitalised } from "../names.ts";
import { readFolder, readYaml } from "./folder.ts";
import { layered, prefixed, type Yaml } from "./layers.ts";
import { completeMethod } from "./method-file.ts";
import { completeRoot } from "./root-file.ts";

const FILE =
  /^(?<dir>.*[\\/]vapix[\\/](?<id>[\w-]+))[\\/](?:methods[\\/](?<method>\w+)|(?<file>openapi|errors))\.yaml$/;

/**
 * Reads the files of CGIs with what follows from their names, from the folder of the API and from `spec/common/api/`. A
 * problem is reported at what the author wrote, or at what encloses a part that is not written.
 */
export class CompletingResolver extends BaseResolver {
  /** Roots of the APIs as written, of which each method's file needs the page of the vendor. */
  readonly #root = once(readYaml);

  constructor({ resolve }: Config) {
    super(resolve);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    const { dir, id, method, file } = FILE.exec(source.absoluteRef)?.groups ?? {};
    if (dir === undefined || id === undefined) return document;
    const templates = join(dir, "../../common/api");
    const template = (name: string) => readYaml(join(templates, `${name}.yaml`));
    const root = () => this.#root(join(dir, "openapi.yaml"));
    const written = (document.parsed ?? {}) as Yaml;
    return { ...document, parsed: completed() };

    function completed(): Yaml {
      if (method !== undefined) {
        return completeMethod(method, written, {
          template: template("methods/method"),
          shared: template(`methods/${method}`),
          docs: root().externalDocs?.url,
          deprecation: root().info?.["x-deprecated"],
        });
      }
      if (file === "errors") return layered(prefixed(template("errors"), capitalised(camelCase(id!))), written) as Yaml;
      const folder = readFolder(dir!, id!, written.info?.["x-documented-methods"] ?? []);
      return completeRoot(written, template("openapi"), folder);
    }
  }
}
