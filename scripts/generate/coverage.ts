import { table, withSection } from "../markdown.ts";
import type { Api } from "./api.ts";
import type { Bundled } from "./bundle.ts";
import { operationsOf, type RestDocument } from "./document.ts";

/** Updates the table of APIs of a README: how many of the documented methods each has. */
export function withCoverage(readme: string, apis: Api[]): string {
  const rows = apis.map(({ camel, document, methods, path }) => {
    const documented = document.info["x-documented-methods"] ?? [];
    const described = documented.filter((name) => methods.some((method) => method.name === name));
    return [
      `${document.info.title} ${document.info.version}`,
      `\`camera.${camel}\``,
      `\`${path}\``,
      `${described.length}/${documented.length}`,
    ];
  });
  return withSection("README.md", readme, "coverage", table(["API", "Facade", "CGI", "Documented"], rows));
}

/** Updates the table of REST APIs of a README: base paths and number of operations of each. */
export function withRestApis(readme: string, apis: Bundled<RestDocument>[]): string {
  const rows = apis.map(({ id, document }) => {
    const bases = document.servers.map(({ url }) => `\`${new URL(url).pathname}\``);
    return [
      `${document.info.title} ${document.info.version}`,
      `\`${id}\``,
      [...new Set(bases)].join(", "),
      operationsOf(document).length,
    ];
  });
  return withSection("README.md", readme, "rest", table(["API", "Document", "Base paths", "Operations"], rows));
}
