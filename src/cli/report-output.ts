import { junit } from "../judge/junit.ts";
import { markdown } from "../judge/markdown.ts";
import { count, type Report } from "../judge/report.ts";
import { table } from "../judge/table.ts";
import { painted, print } from "./terminal.ts";
import { UsageError, writeReport } from "./usage.ts";

export const REPORT_HELP = `  --strict                  fails on differences too
  --json                    prints the report on one line
  --markdown [file]         prints the report as a list that can be pasted into an issue, or writes it to a file
  --junit <file>            writes the report as JUnit XML`;

/** The options of commands that report findings. */
export const REPORT_OPTIONS = {
  strict: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  markdown: { type: "string" },
  junit: { type: "string" },
} as const;

/** Options of the command line. */
export interface ReportValues {
  strict: boolean;
  json: boolean;
  markdown?: string | undefined;
  junit?: string | undefined;
}

/** The arguments with `-` after a `--markdown` that has no file name. */
export function withMarkdownFile(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => (arg === "--markdown" && !isFile(args[index + 1]) ? ["--markdown", "-"] : [arg]));
}

/** Whether the argument after --markdown is a file name, not an option or an address. */
function isFile(next: string | undefined): boolean {
  return next !== undefined && !next.startsWith("-") && !/^https?:/.test(next);
}

/** @throws UsageError if two forms of a report would be printed */
export function checkReportValues({ json, markdown: place }: ReportValues): void {
  if (json && place === "-") throw new UsageError("--json and --markdown both print; pass a file to --markdown");
}

/**
 * Prints a report and writes its files. Violations make the exit code 1.
 *
 * @throws UsageError if a file cannot be written
 */
export function printReport(report: Report, values: ReportValues): void {
  const { strict, markdown: place } = values;
  if (values.junit !== undefined) writeReport("--junit", values.junit, junit(report, strict));
  if (place !== undefined && place !== "-") writeReport("--markdown", place, markdown(report));
  print(printed(report, values));
  if (isBroken(report, strict)) process.exitCode = 1;
}

/** Whether a report makes the command fail. */
export function isBroken(report: Report, isStrict: boolean): boolean {
  return count(report, "violation") > 0 || (isStrict && count(report, "difference") > 0);
}

function printed(report: Report, { json, markdown: place }: ReportValues): string {
  if (json) return JSON.stringify(report);
  if (place === "-") return markdown(report);
  return table(report, painted);
}
