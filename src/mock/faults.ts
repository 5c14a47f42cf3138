import { hash } from "#hash";
import { checkOptions, type Names } from "../contract/unknown-name.ts";

/** What goes wrong with an answer. */
export type FaultKind = (typeof FAULT_KINDS)[number];

export const FAULT_KINDS = ["delay", "reset", "half", "503", "html", "content-type"] as const;

/** Something that shall go wrong: with each request, a share of them, each n-th, or one. */
export interface PlannedFault {
  /**
   * `delay`: the answer comes `ms` later. `reset`: the connection breaks off before an answer. `half`: it breaks off in
   * the middle of the answer. `503`: a page that the server is busy. `html`: a page with HTTP 200. `content-type`: the
   * answer as `text/plain`. With `reset`, `503` and `html`, the device does not see the request.
   */
  kind: FaultKind;
  /** Share of the requests, from 0 to 1. */
  rate?: number;
  /** Each n-th request. */
  every?: number;
  /** The n-th request, counted from 1, alone. */
  at?: number;
  /** Milliseconds of a `delay`, 1000 by default. */
  ms?: number;
}

const FAULT_OPTIONS: Names<PlannedFault> = { kind: true, rate: true, every: true, at: true, ms: true };

/** What goes wrong with one request. */
export interface Mishap {
  /** Milliseconds to wait. */
  delay: number;
  kind?: Exclude<FaultKind, "delay">;
}

/**
 * Plans what goes wrong with each request, one call for each. The same seed draws the same requests. Of several faults
 * of one request the delays add up, and of the others the first one counts.
 *
 * @throws TypeError where a fault has an unknown option
 * @throws RangeError where a fault has a value that there is not
 */
export function createFaults(planned: readonly PlannedFault[], seed: number): () => Mishap {
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
 * @throws RangeError where it is none of these
 */
export function readFault(text: string): PlannedFault {
  const [, kind, ms, sign, number] = /^([a-z0-9-]+)(?:=(\d+))?(?:([:@/])(\d+(?:\.\d+)?|\.\d+))?$/.exec(text) ?? [];
  if (kind === undefined || (ms !== undefined && kind !== "delay"))
    throw new RangeError(`a fault is <kind>, <kind>:<rate>, <kind>@<n> or <kind>/<n>, not "${text}"`);
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
  if (!FAULT_KINDS.includes(kind)) throw new RangeError(`a fault is one of ${FAULT_KINDS.join(", ")}, not "${kind}"`);
  if (rate !== undefined && !(rate >= 0 && rate <= 1)) throw new RangeError(`the rate of a fault is from 0 to 1`);
  for (const number of [every, at])
    if (number !== undefined && !(Number.isInteger(number) && number > 0))
      throw new RangeError("requests are counted from 1");
}

/** A number from 0 to 1 that looks random and is always the same. */
function draw(...origin: number[]): number {
  return Number.parseInt(hash("SHA-256", origin.join()).slice(0, 8), 16) / 2 ** 32;
}
