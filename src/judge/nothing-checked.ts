import { violation } from "./finding.ts";
import { type Check, isRun, type Report } from "./report.ts";

/** A check of all methods of an API. */
export const ALL_METHODS: Omit<Check, "api"> = {
  name: "all methods",
  effect: undefined,
  findings: [],
  milliseconds: 0,
};

const NO_API: Check = {
  ...ALL_METHODS,
  api: "the device",
  findings: [violation("missing", "the device", "an API of the contract", "none that could be checked")],
};

/**
 * Adds a violation if nothing could be checked, so that the report does not look like a success.
 *
 * @param failure The check with the violation.
 */
export function failingIfNothing(report: Report, failure = NO_API): Report {
  const { apis, checks } = report;
  if (checks.some(isRun)) return report;
  return { ...report, apis: [{ id: failure.api, announced: undefined }, ...apis], checks: [failure, ...checks] };
}
