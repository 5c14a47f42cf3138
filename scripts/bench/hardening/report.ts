import { table } from "../../markdown.ts";
import { mark, megabytes, ratio } from "../numbers.ts";
import type { Tally } from "./siege.ts";

/** What all mutations came to. */
export interface SiegeResult extends Tally {
  requests: number;
  seconds: number;
  /** Bytes of the mock's memory after the first 10,000 requests, and after all. */
  memory: [first: number, last: number];
}

/** What many connections came to that never finish a request. */
export interface CrowdResult {
  connections: number;
  /** Those that the mock had not cut off when the calls were done. */
  open: number;
  calls: number;
  /** Calls that were answered right. */
  answered: number;
  /** Milliseconds that a call took, in the middle, without the connections and among them. */
  alone: number;
  among: number;
  /** Milliseconds that closing took. */
  closing: number;
}

/** How much more memory the mock may have at the end, and how many milliseconds closing may take. */
export const MEMORY_GROWTH = 1.2;
export const CLOSING = 100;

export function siegeTable({ requests, seconds, statuses, successes, faults, memory }: SiegeResult): string {
  const [first, last] = memory;
  const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × HTTP ${status}`);
  return table(
    ["Mutated requests", "Measured", "Goal", ""],
    [
      ["Requests", `${requests} in ${seconds.toFixed(0)} s`],
      ["Answers", answers.join(", ")],
      ["Successes among them", successes],
      ["Answers that break the contract", faults.length, 0, mark(faults.length === 0)],
      ["Memory after 10,000", megabytes(first)],
      [
        "Memory after all",
        `${megabytes(last)}, ${ratio(last / first)}`,
        `≤ ${ratio(MEMORY_GROWTH)}`,
        mark(last <= first * MEMORY_GROWTH),
      ],
    ],
  );
}

export function crowdTable({ connections, open, calls, answered, alone, among, closing }: CrowdResult): string {
  return table(
    ["Connections that never finish a request", "Measured", "Goal", ""],
    [
      ["Connections", `${connections}, of which ${open} still open at the end`],
      ["Calls beside them that were answered", `${answered} of ${calls}`, calls, mark(answered === calls)],
      ["Time of a call without them, and beside them", `${alone.toFixed(1)} ms, ${among.toFixed(1)} ms`],
      ["Time of closing", `${closing.toFixed(0)} ms`, `≤ ${CLOSING} ms`, mark(closing <= CLOSING)],
    ],
  );
}
