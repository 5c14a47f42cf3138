import type { Called } from "./caller.ts";
import type { Check } from "../judge/report.ts";

/**
 * A check with the result of its call.
 *
 * @param isSupported Whether the device certainly has the method.
 */
export function outcome(check: Check, called: Called, isSupported: boolean): Check {
  const { findings, milliseconds, denied, code, kinds } = called;
  const lacks = !isSupported && kinds.some((kind) => kind === "method" || kind === "version");
  const why = lacks ? `refused with ${code}: the device lacks it` : denied;
  const notRun = findings.length === 0 ? why : undefined;
  const note = code === undefined ? check.note : `refused with ${code}`;
  return { ...check, findings, milliseconds, ...(notRun ? { notRun } : note && { note }) };
}
