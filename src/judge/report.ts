import type { Finding, Verdict } from "./finding.ts";

/** Result of a method, or of a malformed request. */
export interface Check {
  api: string;
  /** Name of the method, or the fault of the request. */
  name: string;
  /** Effect of the method on a device; undefined for a malformed request. */
  effect: string | undefined;
  /** Why it was not run; undefined if it was. */
  notRun?: string;
  /** True for messages that are neither events nor connection messages: nothing in them is checked. */
  isForeign?: boolean;
  /** What was done besides the call. */
  note?: string;
  /** Findings, with the number of occurrences if more than one. */
  findings: (Finding & { times?: number })[];
  milliseconds: number;
}

/** Findings of a device. It contains neither its address nor values of its responses. */
export interface Report {
  /** The APIs of the contract that the device has, with the announced versions. */
  apis: ReportedApi[];
  checks: Check[];
  /** The version of AXIS OS that recorded calls were checked against: `AXIS OS 13`. */
  target?: string;
  /** How many messages of MQTT were received, and how many of them were retained, and foreign; of other reports undefined. */
  messages?: { received: number; retained: number; foreign: number };
}

/** An API in a report. */
export interface ReportedApi {
  id: string;
  announced: string | undefined;
  /** For recorded calls: the recording or document that shows the version. */
  source?: string;
  /** Whether that is about another version of AXIS OS. */
  inferred?: true;
}

/** Whether something was checked. */
export function isRun({ notRun, isForeign = false }: Check): boolean {
  return notRun === undefined && !isForeign;
}

/** Number of findings with a verdict. */
export function count({ checks }: Report, verdict: Verdict): number {
  return checks.flatMap(({ findings }) => findings).filter((finding) => finding.verdict === verdict).length;
}

/** A finding with its number of occurrences in lists: items only differ in their index. */
export interface Gathered extends Finding {
  times: number;
}

/** The findings of a check without duplicates, with `[]` if items of lists share a finding. */
export function gathered(findings: readonly (Finding & { times?: number })[]): Gathered[] {
  const known = new Map<string, Gathered>();
  for (const finding of findings) {
    const general = { ...finding, path: finding.path.replace(/\[\d+\]/g, "[]"), times: finding.times ?? 1 };
    const key = JSON.stringify([general.verdict, general.kind, general.path, general.expected, general.actual]);
    const before = known.get(key);
    if (before) before.times += general.times;
    else known.set(key, general);
  }
  return [...known.values()].map((one) => {
    const single = findings.find(({ path }) => path.replace(/\[\d+\]/g, "[]") === one.path);
    return one.times === 1 ? { ...one, path: single!.path } : one;
  });
}

/** A finding as a sentence: `data.link: expected boolean, got a string`. */
export function sentence({ path, expected, actual, times }: Gathered): string {
  return `${path}: expected ${expected}, got ${actual}${times > 1 ? ` (${times} times)` : ""}`;
}

/** The counts of a report as one line. */
export function summary(report: Report): string {
  const { checks, messages, target } = report;
  const run = checks.filter(isRun).length;
  const counts = [
    `${target === undefined ? "" : `${target}: `}${counted(run, "check")}`,
    counted(count(report, "violation"), "violation"),
    counted(count(report, "difference"), "difference"),
  ].join(", ");
  if (messages === undefined) return `${counts}, ${checks.length - run} not run`;
  const { received, retained, foreign } = messages;
  return `${counts}; ${counted(received, "message")}, ${retained} retained, ${foreign} foreign`;
}

/** A number with its noun: `1 call`, `2 calls`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
