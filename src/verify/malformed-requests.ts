import type { ErrorKind } from "../../generated/client/facade.ts";
import { table } from "../vapix/all-tables.ts";
import { lookUp } from "../vapix/method-table.ts";
import type { Caller } from "./caller.ts";
import type { Check } from "../judge/report.ts";
import type { Answered } from "./reads.ts";

/** A request that changes nothing, because a device cannot execute it. */
interface Malformed {
  name: string;
  kind: ErrorKind;
  body: (envelope: Answered & { apiVersion: string; context: string }) => string;
  repeatsContext: boolean;
}

const MALFORMED: readonly Malformed[] = [
  {
    name: "an unknown method",
    kind: "method",
    body: (envelope) => JSON.stringify({ ...envelope, method: "vapixVerifyAsksForNoSuchMethod" }),
    repeatsContext: true,
  },
  {
    name: "an unknown version",
    kind: "version",
    body: (envelope) => JSON.stringify({ ...envelope, apiVersion: "99.0" }),
    repeatsContext: true,
  },
  {
    name: "broken JSON",
    kind: "json",
    body: (envelope) => JSON.stringify(envelope).slice(0, -1),
    repeatsContext: false,
  },
];

/**
 * Sends malformed requests to a CGI and checks the returned errors.
 *
 * @param answered A method that only reads, and responded; undefined if there is none.
 */
export async function checkRefusals(
  caller: Caller,
  answered: Answered | undefined,
  signal: AbortSignal | undefined,
): Promise<Check[]> {
  const api = caller.judge.contract.id;
  const checks: Check[] = [];
  for (const { name, kind, body, repeatsContext } of MALFORMED) {
    const check: Check = { api, name, effect: undefined, findings: [], milliseconds: 0 };
    if (answered === undefined) {
      checks.push({ ...check, notRun: "no method responded" });
      continue;
    }
    const apiVersion = lookUp(table, api, answered.method).since;
    const { findings, milliseconds, denied, code } = await caller.call({
      method: answered.method,
      body: (context) => body({ apiVersion, context, ...answered }),
      repeatsContext,
      refusal: kind,
      signal,
    });
    const isDenied = denied !== undefined && findings.length === 0;
    const note = code === undefined ? {} : { note: `refused with ${code}` };
    checks.push({ ...check, findings, milliseconds, ...(isDenied ? { notRun: denied } : note) });
  }
  return checks;
}
