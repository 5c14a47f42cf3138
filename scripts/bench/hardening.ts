import { table } from "../markdown.ts";
import { type Measured, runBenchmark } from "./command.ts";
import { besiege } from "./hardening/siege.ts";
import { surround } from "./hardening/slow-connections.ts";
import { megabytes, milliseconds, ratio } from "./numbers.ts";

const HELP = `Sends 100,000 mutations of valid requests to the mock, judges each response by the contract, and measures the mock's
memory; then holds 1,000 connections open that never finish a request while calls go on, and closes the mock. The mock
is a process of its own. Mutations are the same in each run, and a wrong response is printed with its request.`;

const REQUESTS = 100_000;
const CONNECTIONS = 1000;
const CALLS = 500;

/** Maximum growth of the mock's memory, and maximum milliseconds of closing. */
export const MEMORY_GROWTH = 1.2;
export const CLOSING = 100;

if (import.meta.main) await runBenchmark({ section: "hardening", help: HELP, repetitions: 1, run: benchmark });

async function benchmark(_: number, signal: AbortSignal): Promise<Measured> {
  const siege = await besiege(REQUESTS, signal);
  for (const fault of siege.faults) console.error(fault);
  const surrounded = await surround(CONNECTIONS, CALLS, signal);
  const { answered, calls, closing } = surrounded;
  const [first, last] = siege.memory;
  return {
    tables: [siegeTable(siege), slowTable(surrounded)],
    goals: [
      { what: "answers that break the contract", found: siege.faults.length, sign: "≤", limit: 0 },
      { what: "memory during the last 10,000", found: last / first, sign: "≤", limit: MEMORY_GROWTH, unit: ratio },
      { what: "calls that were answered", found: answered, sign: "≥", limit: calls },
      { what: "closing", found: closing, sign: "≤", limit: CLOSING, unit: milliseconds },
    ],
  };
}

/** Results of mutated requests. */
function siegeTable(siege: Awaited<ReturnType<typeof besiege>>): string {
  const { requests, seconds, statuses, successes, faults, memory } = siege;
  const [first, last] = memory;
  const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × HTTP ${status}`);
  return table(
    ["Mutated requests", "Measured"],
    [
      ["Requests", `${requests} in ${seconds.toFixed(0)} s`],
      ["Answers", `${answers.join(", ")}; ${successes} successes`],
      ["Answers that break the contract", faults.length],
      ["Memory during the first 10,000", megabytes(first)],
      ["Memory during the last 10,000", `${megabytes(last)}, ${ratio(last / first)}`],
    ],
  );
}

/** Results of calls during connections that never finish a request. */
function slowTable(surrounded: Awaited<ReturnType<typeof surround>>): string {
  const { connections, open, calls, answered, alone, beside, closing } = surrounded;
  return table(
    ["Connections that never finish a request", "Measured"],
    [
      ["Connections", `${connections}, of which ${open} still open at the end`],
      ["Successful calls meanwhile", `${answered} of ${calls}`],
      ["Time of a call without them, and meanwhile", `${alone.toFixed(1)} ms, ${beside.toFixed(1)} ms`],
      ["Time of closing", `${closing.toFixed(0)} ms`],
    ],
  );
}
