import type { Verdict } from "./finding.ts";
import { type Check, gathered, type Report, summary } from "./report.ts";

/** A report as a Markdown list for an issue. */
export function markdown(report: Report): string {
  const { apis, checks, target } = report;
  const versions = apis.map(({ id, announced, inferred }) =>
    [announced === undefined ? code(id) : `${code(id)} ${announced}`, ...(inferred ? ["(inferred)"] : [])].join(" "),
  );
  return [
    target === undefined ? `Device and AXIS OS: (please fill in)` : `Checked for ${target}`,
    "",
    `APIs: ${versions.join(", ") || "none"}`,
    "",
    `${summary(report)}.`,
    ...section("Violations of the contract", checks, "violation"),
    ...section("Differences from what is documented", checks, "difference"),
    ...foreign(checks),
    ...notRun(checks),
    "",
  ].join("\n");
}

function section(title: string, checks: readonly Check[], verdict: Verdict): string[] {
  const lines = checks.flatMap(({ api, name, findings }) =>
    gathered(findings)
      .filter((finding) => finding.verdict === verdict)
      .map(({ kind, path, expected, actual, times, source }) => {
        const often = times > 1 ? ` (${times} times)` : "";
        const shown = source === undefined ? "" : `. ${source}`;
        return `- ${code(`${api} ${name}`)}: ${kind}: ${code(path)}: expected ${code(expected)}, got ${code(actual)}${often}${shown}`;
      }),
  );
  return lines.length === 0 ? [] : ["", `### ${title}`, "", ...lines];
}

function foreign(checks: readonly Check[]): string[] {
  const lines = checks.flatMap(({ isForeign, name, note }) => (isForeign ? [`- ${code(name)}: ${note}`] : []));
  return lines.length === 0 ? [] : ["", "### Foreign messages", "", ...lines];
}

/** Methods that were not run because of their effect are omitted. */
function notRun(checks: readonly Check[]): string[] {
  const left = checks.filter((check) => check.notRun !== undefined && (check.effect ?? "reads") === "reads");
  if (left.length === 0) return [];
  return ["", "### Not run", "", ...left.map(({ api, name, notRun: why }) => `- ${code(`${api} ${name}`)}: ${why}`)];
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/\s+/g, " ")}\``;
}
