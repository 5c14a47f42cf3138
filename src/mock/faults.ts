import { hash } from "#hash";
import { checkOptions, type Names } from "../contract/unknown-name.ts";

/** Kinds of faults. */
export type FaultKind = (typeof FAULT_KINDS)[number];

export const FAULT_KINDS = ["delay", "reset", "half", "503", "html", "content-type"] as const;

/** A fault to simulate: for each request, for a share of them, for every n-th, or for one. */
export interface PlannedFault {
  /**
   * `delay`: the response comes `ms` later. `reset`: the connection breaks before the response. `half`: it breaks in
   * the middle of the response. `503`: a page that the server is busy. `html`: a page with HTTP 200. `content-type`:
   * the response as `text/plain`. With `reset`, `503` and `html`, the device does not see the request.
   */
  kind: FaultKind;
  /** Share of the requests, from 0 to 1. */
  rate?: number;
  /** Every n-th request. */
  every?: number;
  /** Only the n-th request, counted from 1. */
  at?: number;
  /** Milliseconds of a `delay`; 1000 by default. */
  ms?: number;
}

const FAULT_OPTIONS: Names<PlannedFault> = { kind: true, rate: true, every: true, at: true, ms: true };

/** Faults of one request. */
export interface Mishap {
  /** Milliseconds to wait. */
  delay: number;
  kind?: Exclude<FaultKind, "delay">;
}

/**
 * Returns a function that plans the faults of the next request. The same seed selects the same requests. If several
 * faults apply to a request, delays add up, and the first of the others counts.
 *
 * @throws TypeError if a fault has an unknown option
 * @throws RangeError if a fault has an invalid value
 */
export function createFaults(planned: readonly PlannedFault[], seed: number): () => Mishap {
  if (planned.length === 0) return () => ({ delay: 0 });
  for (const fault of planned) checkFault(fault);
  let count = 0;
  return () => {
    count += 1;
    const hit = planned.filter(({ rate, every, at }, index) => {
      if (rate !== undefined) return draw(seed, index, count) < rate;
      return at === undefined ? count % (every ?? 1) === 0 : count === at;
    });
    const delay = hit.reduce((sum, { kind, ms = 1000 }) => (kind === "delay" ? sum + ms : sum), 0);
    const kind = hit.map((fault) => fault.kind).find((other) => other !== "delay");
    return { delay, ...(kind && { kind }) };
  };
}

/**
 * Reads `<kind>`, `<kind>:<rate>`, `<kind>@<n>` or `<kind>/<n>`, where `delay` may be `delay=<ms>`.
 *
 * @throws RangeError if the text has none of these forms
 */
export function readFault(text: string): PlannedFault {
  const [, kind, ms, sign, number] = /^([a-z0-9-]+)(?:=(\d+))?(?:([:@/])(\d+(?:\.\d+)?|\.\d+))?$/.exec(text) ?? [];
  if (kind === undefined || (ms !== undefined && kind !== "delay"))
    throw new RangeError(`invalid fault "${text}"; use <kind>, <kind>:<rate>, <kind>@<n> or <kind>/<n>`);
  const how = { ":": "rate", "@": "at", "/": "every" }[sign ?? ""];
  const fault = {
    kind: kind as FaultKind,
    ...(ms !== undefined && { ms: Number(ms) }),
    ...(how !== undefined && { [how]: Number(number) }),
  };
  checkFault(fault);
  return fault;
}

function checkFault(fault: PlannedFault): void {
  checkOptions(fault, FAULT_OPTIONS, "of a fault");
  const { kind, rate, every, at } = fault;
  if (!FAULT_KINDS.includes(kind))
    throw new RangeError(`unknown fault "${kind}"; available: ${FAULT_KINDS.join(", ")}`);
  if (rate !== undefined && !(rate >= 0 && rate <= 1))
    throw new RangeError(`invalid rate of a fault: ${rate}; it must be from 0 to 1`);
  for (const number of [every, at])
    if (number !== undefined && !(Number.isInteger(number) && number > 0))
      throw new RangeError("invalid request number of a fault; requests are counted from 1");
}

/** A number from 0 to 1 that looks random and is the same for the same arguments. */
function draw(...origin: number[]): number {
  return Number.parseInt(hash("SHA-256", origin.join()).slice(0, 8), 16) / 2 ** 32;
}
