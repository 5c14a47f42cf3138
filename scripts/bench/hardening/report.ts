import { table } from "../../markdown.ts";
import { mark, megabytes, ratio } from "../numbers.ts";
import type { CrowdResult } from "./crowd.ts";
import type { SiegeResult } from "./siege.ts";

/** How much more memory the mock may have at the end, and how many milliseconds closing may take. */
export const MEMORY_GROWTH = 1.2;
export const CLOSING = 100;

/** What mutated requests came to. */
export function siegeTable({ requests, seconds, statuses, successes, faults, memory }: SiegeResult): string {
  const [first, last] = memory;
  const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × HTTP ${status}`);
  const growth = `${megabytes(last)}, ${ratio(last / first)}`;
  return table(
    ["Mutated requests", "Measured", "Goal", ""],
    [
      ["Requests", `${requests} in ${seconds.toFixed(0)} s`, "", ""],
      ["Answers", `${answers.join(", ")}; ${successes} successes`, "", ""],
      ["Answers that break the contract", faults.length, 0, mark(faults.length === 0)],
      ["Memory after 10,000", megabytes(first), "", ""],
      ["Memory after all", growth, `≤ ${ratio(MEMORY_GROWTH)}`, mark(last <= first * MEMORY_GROWTH)],
    ],
  );
}

/** Calls beside connections that never finish a request. */
export function crowdTable({ connections, open, calls, answered, alone, beside, closing }: CrowdResult): string {
  return table(
    ["Connections that never finish a request", "Measured", "Goal", ""],
    [
      ["Connections", `${connections}, of which ${open} still open at the end`, "", ""],
      ["Calls beside them that were answered", `${answered} of ${calls}`, calls, mark(answered === calls)],
      ["Time of a call without them, and beside them", `${alone.toFixed(1)} ms, ${beside.toFixed(1)} ms`, "", ""],
      ["Time of closing", `${closing.toFixed(0)} ms`, `≤ ${CLOSING} ms`, mark(closing <= CLOSING)],
    ],
  );
}
