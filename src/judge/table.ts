import { type Check, gathered, type Report, summary } from "./report.ts";

/** Puts words into a colour. */
export type Paint = (colour: "red" | "yellow" | "green" | "dim", text: string) => string;

/** A report as a table for a terminal. */
export function table(report: Report, paint: Paint): string {
  const width = Math.max(0, ...report.checks.map(({ name }) => name.length));
  const blocks = report.apis.map(({ id, announced }) => {
    const own = report.checks.filter(({ api }) => api === id);
    const shown = own.filter((check) => !isLeftOut(check));
    const left = own.length - shown.length;
    return [
      announced === undefined ? id : `${id} ${announced}`,
      ...shown.flatMap((check) => rows(check, width, paint)),
      ...(left === 0 ? [] : [paint("dim", `  ${left} more not run, since they change the device`)]),
    ].join("\n");
  });
  return [...blocks, summary(report)].join("\n\n");
}

/** Whether it was not run for its effect, which goes without saying for each. */
function isLeftOut({ notRun, effect = "reads" }: Check): boolean {
  return notRun !== undefined && effect !== "reads" && /^it (configures|disrupts|deletes),/.test(notRun);
}

function rows({ name, notRun, isForeign, note, findings }: Check, width: number, paint: Paint): string[] {
  const label = `  ${name.padEnd(width)}  `;
  if (isForeign) return [label + paint("dim", `foreign (${note})`)];
  if (notRun !== undefined) return [label + paint("dim", `not run: ${notRun}`)];
  const violations = findings.filter(({ verdict }) => verdict === "violation").length;
  const verdict =
    violations > 0 ? paint("red", "broken") : findings.length > 0 ? paint("yellow", "differs") : paint("green", "kept");
  return [
    `${label}${verdict}${note === undefined ? "" : ` (${note})`}`,
    ...gathered(findings).map(({ verdict: own, kind, path, expected, actual, times }) => {
      const colour = own === "violation" ? "red" : "yellow";
      return `    ${paint(colour, `${own}: ${kind}`)}: ${path}: expected ${expected}, got ${actual}${times > 1 ? ` (${times} times)` : ""}`;
    }),
  ];
}
