import { table } from "../../markdown.ts";
import { mark, megabytes, ratio } from "../numbers.ts";
import type { CrowdResult } from "./crowd.ts";
import type { SiegeResult } from "./siege.ts";

/** How much more memory the mock may have at the end, and how many milliseconds closing may take. */
export const MEMORY_GROWTH = 1.2;
export const CLOSING = 100;

/** Runs of the same mutations, each by the name of its Node. */
export function siegeTable(runs: Record<string, SiegeResult>): string {
  const rows = Object.entries(runs).flatMap(([name, { requests, seconds, statuses, successes, faults, memory }]) => {
    const [first, last] = memory;
    const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × HTTP ${status}`);
    const most = `≤ ${ratio(MEMORY_GROWTH)}`;
    return [
      [name, "requests", `${requests} in ${seconds.toFixed(0)} s`, "", ""],
      ["", "answers", `${answers.join(", ")}; ${successes} successes`, "", ""],
      ["", "answers that break the contract", faults.length, 0, mark(faults.length === 0)],
      ["", "memory after 10,000", megabytes(first), "", ""],
      ["", "memory after all", `${megabytes(last)}, ${ratio(last / first)}`, most, mark(last <= first * MEMORY_GROWTH)],
    ];
  });
  return table(["Mutated requests", "", "Measured", "Goal", ""], rows);
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
