import type { AxisOs } from "../contract/profiles.ts";
import { violation } from "../judge/finding.ts";
import { ALL_METHODS, failingIfNothing } from "../judge/nothing-checked.ts";
import { type Check, counted, type Report, type ReportedApi } from "../judge/report.ts";
import { createTalliedChecks } from "../judge/tally.ts";
import type { RecordedExchange } from "../recording/exchange.ts";
import { type TargetApi, targetApi } from "./target.ts";
import { schemeFindings, targetFindings } from "./target-findings.ts";

const NOTHING: Check = {
  ...ALL_METHODS,
  api: "the recording",
  findings: [violation("missing", "the recording", "an API of which the target is known", "none")],
};

/**
 * Checks recorded calls against a version of AXIS OS. APIs that it may have or not are listed as not run; if there are no
 * others, the report has a violation.
 */
export function checkRecording(exchanges: readonly RecordedExchange[], os: AxisOs): Report {
  const tallied = createTalliedChecks();
  const withoutScheme = new Map<string, number>();
  const targets = new Map<string, TargetApi | undefined>();
  const unknown = new Map<string, Check>();
  for (const exchange of exchanges) {
    const { api, method, scheme, milliseconds } = exchange;
    if (!targets.has(api)) targets.set(api, targetApi(api, os));
    const target = targets.get(api);
    const left = unknownCall(exchange, target, os);
    if (left !== undefined) unknown.set(`${api} ${left.name}`, left);
    const { request, answer } = target ? targetFindings(exchange, target, os) : { request: [], answer: [] };
    const sent = [...request, ...schemeFindings(exchange, os)];
    if (left !== undefined && sent.length === 0) continue;
    const name = `${method ?? "an unknown method"}, requests`;
    tallied.add(api, name, sent, milliseconds);
    if (left === undefined && target?.contract !== undefined) tallied.add(api, `${method}, answers`, answer);
    const key = `${api} ${name}`;
    if (os.httpsOnly !== undefined && scheme === undefined) withoutScheme.set(key, (withoutScheme.get(key) ?? 0) + 1);
  }
  const checks = tallied.all().map(({ times, ...check }): Check => {
    const unsaid = withoutScheme.get(`${check.api} ${check.name}`);
    const note = `${counted(times, "call")}${unsaid === undefined ? "" : `, ${unsaid} recorded without http or https`}`;
    return { ...check, note };
  });
  const apis = [...targets.keys()].sort().map((id) => reported(id, targets.get(id)));
  const report = failingIfNothing({ apis, checks: [...checks, ...unknown.values()] }, NOTHING);
  return { ...report, target: `AXIS OS ${os.name}` };
}

/** What cannot be checked, since nothing is known of it. */
function unknownCall(
  { api, method }: RecordedExchange,
  target: TargetApi | undefined,
  { name }: AxisOs,
): Check | undefined {
  const check = { ...ALL_METHODS, api };
  if (target === undefined)
    return { ...check, notRun: `no recording or document shows whether AXIS OS ${name} has the API` };
  if (method !== undefined || target.contract === undefined) return undefined;
  return { ...check, name: "an unknown method", notRun: "the contract does not describe it" };
}

function reported(id: string, target: TargetApi | undefined): ReportedApi {
  if (target === undefined) return { id, announced: undefined };
  const { contract, profile } = target;
  const { source, inferred } = profile;
  return { id, announced: contract?.announced, source, ...(inferred && { inferred }) };
}
