import type { Finding } from "./finding.ts";
import { type Check, counted, type Report } from "./report.ts";
import type { Judged } from "./judged-exchange.ts";

/** Checks with what was found in each so far. They grow with the kinds of findings, not with what is judged. */
export interface TalliedChecks {
  add(api: string, name: string, findings: readonly Finding[], milliseconds?: number): void;
  /** A copy of the checks, each with how often it was added. */
  all(): (Check & { times: number })[];
}

export function createTalliedChecks(): TalliedChecks {
  const entries = new Map<string, Check & { times: number }>();

  return {
    add(api, name, findings, milliseconds = 0) {
      const key = `${api} ${name}`;
      const entry = entries.get(key) ?? { api, name, effect: undefined, findings: [], milliseconds: 0, times: 0 };
      entries.set(key, entry);
      entry.times++;
      entry.milliseconds += milliseconds;
      for (const finding of findings) note(entry, finding);
    },
    all: () =>
      [...entries.values()].map((check) => ({
        ...check,
        findings: check.findings.map((finding) => ({ ...finding })),
      })),
  };
}

function note({ findings }: Check, finding: Finding): void {
  const path = finding.path.replace(/\[\d+\]/g, "[]");
  const isSame = (other: Finding) =>
    other.kind === finding.kind &&
    other.path === path &&
    other.expected === finding.expected &&
    other.actual === finding.actual;
  const known = findings.find(isSame);
  if (known) known.times = (known.times ?? 1) + 1;
  else if (findings.length < MOST) findings.push({ ...finding, path });
}

/** How many different findings of one check are kept: a client may send any number of misspelt names. */
const MOST = 200;

/** What was found so far in exchanges. */
export interface Tally {
  add(judged: Judged, milliseconds: number): void;
  report(): Report;
}

export function createTally(): Tally {
  const checks = createTalliedChecks();
  return {
    add({ api, name, request, answer }, milliseconds) {
      checks.add(api, `${name}, requests`, request);
      checks.add(api, `${name}, answers`, answer, milliseconds);
    },
    report() {
      const noted = checks.all().map(({ times, ...check }) => ({ ...check, note: counted(times, "call") }));
      const apis = [...new Set(noted.map(({ api }) => api))].sort().map((id) => ({ id, announced: undefined }));
      return { apis, checks: noted };
    },
  };
}
