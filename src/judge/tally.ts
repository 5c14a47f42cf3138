import type { Finding } from "./finding.ts";
import type { Check, Report } from "./report.ts";
import type { Judged } from "./judged-exchange.ts";

/** What was found so far. It grows with the kinds of findings, not with the exchanges. */
export interface Tally {
  add(judged: Judged, milliseconds: number): void;
  report(): Report;
}

export function createTally(): Tally {
  const entries = new Map<string, Check & { calls: number }>();

  return {
    add({ api, name, request, answer }, milliseconds) {
      note(api, `${name}, requests`, request, 0);
      note(api, `${name}, answers`, answer, milliseconds);
    },
    report() {
      const checks = [...entries.values()].map(({ calls, ...check }) => ({
        ...check,
        findings: check.findings.map((finding) => ({ ...finding })),
        note: `${calls} ${calls === 1 ? "call" : "calls"}`,
      }));
      const apis = [...new Set(checks.map(({ api }) => api))].sort().map((id) => ({ id, announced: undefined }));
      return { apis, checks };
    },
  };

  function note(api: string, name: string, findings: readonly Finding[], milliseconds: number): void {
    const key = `${api} ${name}`;
    const entry = entries.get(key) ?? { api, name, effect: undefined, findings: [], milliseconds: 0, calls: 0 };
    entries.set(key, entry);
    entry.calls++;
    entry.milliseconds += milliseconds;
    for (const finding of findings) {
      const path = finding.path.replace(/\[\d+\]/g, "[]");
      const isSame = (other: Finding) =>
        other.kind === finding.kind &&
        other.path === path &&
        other.expected === finding.expected &&
        other.actual === finding.actual;
      const known = entry.findings.find(isSame);
      if (known) known.times = (known.times ?? 1) + 1;
      else if (entry.findings.length < MOST) entry.findings.push({ ...finding, path });
    }
  }
}

/** How many different findings of one method are kept: a client may send any number of misspelt names. */
const MOST = 200;
