import { violation } from "../judge/finding.ts";
import type { Check, Report } from "../judge/report.ts";

/** A check of all methods of an API. */
export const ALL_METHODS: Omit<Check, "api"> = {
  name: "all methods",
  effect: undefined,
  findings: [],
  milliseconds: 0,
};

/** A device of which nothing could be checked keeps nothing: its report must not look like one of a device that does. */
export function failingIfNothing(report: Report): Report {
  const { apis, checks } = report;
  if (checks.some(({ notRun }) => notRun === undefined)) return report;
  const finding = violation("missing", "the device", "an API of the contract", "none that could be checked");
  const failed: Check = { ...ALL_METHODS, api: "the device", findings: [finding] };
  return { apis: [{ id: failed.api, announced: undefined }, ...apis], checks: [failed, ...checks] };
}
