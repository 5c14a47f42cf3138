import type { Finding, Verdict } from "./finding.ts";

/** What came of one method, or of one malformed request. */
export interface Check {
  api: string;
  /** Name of the method, or what was wrong with the request. */
  name: string;
  /** What the method does to a device; undefined of a malformed request. */
  effect: string | undefined;
  /** Why it was not run; undefined where it was. */
  notRun?: string;
  /** True of messages that are neither events nor about a connection: nothing is checked in them. */
  isForeign?: boolean;
  /** What was done, where there is more to say than that it was called. */
  note?: string;
  /** With how often it was found, where that is more than once. */
  findings: (Finding & { times?: number })[];
  milliseconds: number;
}

/** What was found on a device. It holds neither its address nor values of its answers. */
export interface Report {
  /** The APIs of the contract that the device has, with the versions that it announces. */
  apis: { id: string; announced: string | undefined }[];
  checks: Check[];
  /** How many messages of MQTT were received, and how many of them were retained, and foreign; of other reports undefined. */
  messages?: { received: number; retained: number; foreign: number };
}

/** Whether something was checked. */
export function isRun({ notRun, isForeign = false }: Check): boolean {
  return notRun === undefined && !isForeign;
}

/** How many findings with a verdict a report has. */
export function count({ checks }: Report, verdict: Verdict): number {
  return checks.flatMap(({ findings }) => findings).filter((finding) => finding.verdict === verdict).length;
}

/** A finding, and of how many places of lists it is true: items differ in the index alone. */
export interface Gathered extends Finding {
  times: number;
}

/** The findings of a check, each once, with `[]` where items of lists share it. */
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

/** A finding as a sentence: `data.link must be boolean, and is a text`. */
export function sentence({ path, expected, actual, times }: Gathered): string {
  return `${path}: expected ${expected}, got ${actual}${times > 1 ? ` (${times} times)` : ""}`;
}

/** The counts of a report as a sentence. */
export function summary(report: Report): string {
  const { checks, messages } = report;
  const run = checks.filter(isRun).length;
  const counts = [
    counted(run, "check"),
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
