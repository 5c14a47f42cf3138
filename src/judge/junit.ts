import { type Check, type Gathered, gathered, isRun, type Report, sentence } from "./report.ts";

/**
 * A report as JUnit XML: a suite for each API, a test case for each of its checks.
 *
 * @param isStrict Whether differences count as failures.
 */
export function junit({ apis, checks }: Report, isStrict: boolean): string {
  const suites = apis.map(({ id, announced }) => {
    const own = checks.filter(({ api }) => api === id);
    return suite(announced === undefined ? id : `${id} ${announced}`, own, isStrict);
  });
  const total = attributes("vapix", checks, isStrict);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${total}>\n${suites.join("")}</testsuites>\n`;
}

function suite(name: string, checks: readonly Check[], isStrict: boolean): string {
  const cases = checks.map((check) => testCase(check, isStrict));
  const skipped = checks.filter((check) => !isRun(check)).length;
  return `  <testsuite ${attributes(name, checks, isStrict)} skipped="${skipped}">\n${cases.join("")}  </testsuite>\n`;
}

function attributes(name: string, checks: readonly Check[], isStrict: boolean): string {
  const failures = checks.filter((check) => failing(check, isStrict).length > 0).length;
  const seconds = checks.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  return `name="${escaped(name)}" tests="${checks.length}" failures="${failures}" errors="0" time="${seconds.toFixed(3)}"`;
}

function testCase(check: Check, isStrict: boolean): string {
  const failed = failing(check, isStrict);
  const passed = gathered(check.findings).filter((finding) => !isFailure(finding.verdict, isStrict));
  const parts = [
    ...(isRun(check) ? [] : [`<skipped message="${escaped(check.notRun ?? "foreign")}"/>`]),
    ...failed.map(
      (finding) =>
        `<failure type="${finding.verdict}: ${finding.kind}" message="${escaped(sentence(finding))}">${escaped(shown(finding))}</failure>`,
    ),
    ...output([
      ...(check.note === undefined ? [] : [check.note]),
      ...passed.map((finding) => `${finding.verdict}: ${finding.kind}: ${shown(finding)}`),
    ]),
  ];
  const head = `    <testcase classname="${escaped(check.api)}" name="${escaped(check.name)}" time="${(check.milliseconds / 1000).toFixed(3)}"`;
  if (parts.length === 0) return `${head}/>\n`;
  return `${head}>\n${parts.map((part) => `      ${part}\n`).join("")}    </testcase>\n`;
}

function shown(finding: Gathered): string {
  return finding.source === undefined ? sentence(finding) : `${sentence(finding)}\nSource: ${finding.source}`;
}

function output(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`<system-out>${escaped(lines.join("\n"))}</system-out>`];
}

function failing({ findings }: Check, isStrict: boolean) {
  return gathered(findings).filter(({ verdict }) => isFailure(verdict, isStrict));
}

function isFailure(verdict: string, isStrict: boolean): boolean {
  return isStrict || verdict === "violation";
}

const NAMED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Escapes text for XML; control characters are not allowed there, not even escaped. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (sign) => NAMED[sign]!);
}
