import type { Api } from "./api.ts";

const SECTION = /(<!-- coverage:[^>]*-->\n)[^]*?(<!-- \/coverage -->)/;

/** A README with its table of APIs brought up to date: how many of the documented methods each has. */
export function withCoverage(readme: string, apis: Api[]): string {
  if (!SECTION.test(readme)) throw new Error("README.md has lost its <!-- coverage --> section");
  const rows = apis.map(({ camel, document, methods, path }) => {
    const documented = document.info["x-documented-methods"] ?? [];
    const described = documented.filter((name) => methods.some((method) => method.name === name));
    return `| ${document.info.title} ${document.info.version} | \`camera.${camel}\` | \`${path}\` | ${described.length}/${documented.length} |`;
  });
  const table = ["| API | Facade | CGI | Documented |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return readme.replace(SECTION, (_, start: string, end: string) => `${start}${table}\n${end}`);
}
