import type { Verdict } from "./finding.ts";
import { type Check, gathered, type Report, summary } from "./report.ts";

/** A report as a list in Markdown, to be pasted into an issue. */
export function markdown(report: Report): string {
  const { apis, checks } = report;
  const versions = apis.map(({ id, announced }) => (announced === undefined ? code(id) : `${code(id)} ${announced}`));
  return [
    `Device and AXIS OS: (please fill in)`,
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
      .map(({ kind, path, expected, actual, times }) => {
        const often = times > 1 ? ` (${times} times)` : "";
        return `- ${code(`${api} ${name}`)}: ${kind}: ${code(path)}: expected ${code(expected)}, got ${code(actual)}${often}`;
      }),
  );
  return lines.length === 0 ? [] : ["", `### ${title}`, "", ...lines];
}

function foreign(checks: readonly Check[]): string[] {
  const lines = checks.flatMap(({ isForeign, name, note }) => (isForeign ? [`- ${code(name)}: ${note}`] : []));
  return lines.length === 0 ? [] : ["", "### Foreign messages", "", ...lines];
}

/** What was left out for its effect goes without saying. */
function notRun(checks: readonly Check[]): string[] {
  const left = checks.filter((check) => check.notRun !== undefined && (check.effect ?? "reads") === "reads");
  if (left.length === 0) return [];
  return ["", "### Not run", "", ...left.map(({ api, name, notRun: why }) => `- ${code(`${api} ${name}`)}: ${why}`)];
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/\s+/g, " ")}\``;
}
