import { appendFileSync } from "node:fs";
import { UsageError } from "../usage.ts";

/** A call that was asked for. Parameters are those that were sent, without secrets. */
export interface AuditedCall {
  device?: string | undefined;
  broker?: string | undefined;
  api: string;
  method: string;
  effect?: string | undefined;
  outcome: "done" | "failed" | "refused";
  params?: object | undefined;
  /** Why it was refused or failed. */
  reason?: string | undefined;
  milliseconds?: number;
}

/** Writes a line of JSON for a call. */
export type Audit = (call: AuditedCall) => void;

/**
 * Creates an audit log.
 *
 * @param file Lines are added to it; without a file, they go to `print`.
 * @throws UsageError if the file cannot be written
 */
export function createAudit(file: string | undefined, print: (line: string) => void): Audit {
  const write =
    file === undefined
      ? print
      : (line: string) => appendFileSync(file, line === "" ? "" : `${line}\n`, { mode: 0o600 });
  try {
    if (file !== undefined) write("");
  } catch (error) {
    throw new UsageError(`--audit: ${file} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
  return (call) => write(withoutUserInfo(JSON.stringify({ time: new Date().toISOString(), ...call })));
}

/** Hides accounts in addresses, such as those of proxies. */
function withoutUserInfo(text: string): string {
  return text.replace(/(\w:\/\/)[^/?#\s"]*@/g, "$1(hidden)@");
}
