import { join } from "node:path";
import { BaseResolver, type Config, type Document, type Source } from "@redocly/openapi-core";
import { once } from "../../src/contract/once.ts";
import { camelCase, capitalised } from "../names.ts";
import { readFolder, readYaml } from "./folder.ts";
import { layered, prefixed, type Yaml } from "./layers.ts";
import { completeMethod } from "./method-file.ts";
import { completeRoot } from "./root-file.ts";

/** Adds the refusal of an API to its codes, and a list without any if all codes are of single methods. */
function completeErrors(pascal: string, written: Yaml, template: Yaml): Yaml {
  const { ErrorCode, ...others } = template;
  const codes = `${pascal}ErrorCode`;
  return { ...(layered(prefixed(others, pascal), written) as Yaml), [codes]: written[codes] ?? ErrorCode };
}

const FILE =
  /^(?<dir>.*[\\/]vapix[\\/](?<id>[\w-]+))[\\/](?:methods[\\/](?<method>\w+)|(?<file>openapi|errors))\.yaml$/;

/**
 * Reads the files of CGIs, and completes them from their names, from the folder of the API and from `spec/common/api/`.
 * A problem is reported at the author's text, or at the parent of a part that is not written.
 */
export class CompletingResolver extends BaseResolver {
  /** Roots of the APIs as written; each method's file needs the vendor's page of its root. */
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
      if (file === "errors") return completeErrors(capitalised(camelCase(id!)), written, template("errors"));
      const folder = readFolder(dir!, id!, written.info?.["x-documented-methods"] ?? []);
      return completeRoot(written, template("openapi"), folder);
    }
  }
}
