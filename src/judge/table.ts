import { type Check, gathered, type Report, summary } from "./report.ts";

/** Colours text. */
export type Paint = (colour: "red" | "yellow" | "green" | "dim", text: string) => string;

/** A report as a table for a terminal, with a numbered list of the sources of its findings. */
export function table(report: Report, paint: Paint): string {
  const sources = new Map<string, number>();
  const numberOf = (source: string) => {
    const number = sources.get(source) ?? sources.size + 1;
    sources.set(source, number);
    return `[${number}]`;
  };
  const width = Math.max(0, ...report.checks.map(({ name }) => name.length));
  const blocks = report.apis.map(({ id, announced, source, inferred }) => {
    const own = report.checks.filter(({ api }) => api === id);
    const shown = own.filter((check) => !isLeftOut(check));
    const left = own.length - shown.length;
    const title = [announced === undefined ? id : `${id} ${announced}`, ...(inferred ? ["inferred"] : [])].join(", ");
    return [
      source === undefined ? title : `${title} ${paint("dim", numberOf(source))}`,
      ...shown.flatMap((check) => rows(check, width, paint, numberOf)),
      ...(left === 0 ? [] : [paint("dim", `  ${left} more not run, since they change the device`)]),
    ].join("\n");
  });
  const list = [...sources].map(([source, number]) => `  [${number}] ${source}`);
  return [...blocks, ...(list.length === 0 ? [] : [["Sources", ...list].join("\n")]), summary(report)].join("\n\n");
}

/** Whether it was not run because of its effect, so that no own line is needed. */
function isLeftOut({ notRun, effect = "reads" }: Check): boolean {
  return notRun !== undefined && effect !== "reads" && /^it (configures|disrupts|deletes),/.test(notRun);
}

function rows(
  { name, notRun, isForeign, note, findings }: Check,
  width: number,
  paint: Paint,
  numberOf: (source: string) => string,
): string[] {
  const label = `  ${name.padEnd(width)}  `;
  if (isForeign) return [label + paint("dim", `foreign (${note})`)];
  if (notRun !== undefined) return [label + paint("dim", `not run: ${notRun}`)];
  const violations = findings.filter(({ verdict }) => verdict === "violation").length;
  const verdict =
    violations > 0 ? paint("red", "broken") : findings.length > 0 ? paint("yellow", "differs") : paint("green", "kept");
  return [
    `${label}${verdict}${note === undefined ? "" : ` (${note})`}`,
    ...gathered(findings).map(({ verdict: own, kind, path, expected, actual, times, source }) => {
      const colour = own === "violation" ? "red" : "yellow";
      const shown = source === undefined ? "" : ` ${paint("dim", numberOf(source))}`;
      return `    ${paint(colour, `${own}: ${kind}`)}: ${path}: expected ${expected}, got ${actual}${times > 1 ? ` (${times} times)` : ""}${shown}`;
    }),
  ];
}
