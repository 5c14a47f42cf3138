import { table } from "../markdown.ts";
import { runBenchmark } from "./command.ts";
import { besiege } from "./hardening/siege.ts";
import { surround } from "./hardening/slow-connections.ts";
import { goal, megabytes, ratio } from "./numbers.ts";

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

async function benchmark(_: number, signal: AbortSignal): Promise<string> {
  const siege = await besiege(REQUESTS, signal);
  for (const fault of siege.faults) console.error(fault);
  return [siegeTable(siege), slowTable(await surround(CONNECTIONS, CALLS, signal))].join("\n\n");
}

/** Results of mutated requests. */
function siegeTable(siege: Awaited<ReturnType<typeof besiege>>): string {
  const { requests, seconds, statuses, successes, faults, memory } = siege;
  const [first, last] = memory;
  const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × HTTP ${status}`);
  const growth = last / first;
  return table(
    ["Mutated requests", "Measured", "Goal", ""],
    [
      ["Requests", `${requests} in ${seconds.toFixed(0)} s`, "", ""],
      ["Answers", `${answers.join(", ")}; ${successes} successes`, "", ""],
      ["Answers that break the contract", faults.length, ...goal(faults.length, "≤", 0)],
      ["Memory after 10,000", megabytes(first), "", ""],
      ["Memory after all", `${megabytes(last)}, ${ratio(growth)}`, ...goal(growth, "≤", MEMORY_GROWTH, ratio)],
    ],
  );
}

/** Results of calls during connections that never finish a request. */
function slowTable(surrounded: Awaited<ReturnType<typeof surround>>): string {
  const { connections, open, calls, answered, alone, beside, closing } = surrounded;
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  return table(
    ["Connections that never finish a request", "Measured", "Goal", ""],
    [
      ["Connections", `${connections}, of which ${open} still open at the end`, "", ""],
      ["Successful calls meanwhile", `${answered} of ${calls}`, ...goal(answered, "≥", calls)],
      ["Time of a call without them, and meanwhile", `${alone.toFixed(1)} ms, ${beside.toFixed(1)} ms`, "", ""],
      ["Time of closing", ms(closing), ...goal(closing, "≤", CLOSING, ms)],
    ],
  );
}
