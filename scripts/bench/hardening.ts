import { runBenchmark } from "./command.ts";
import { surround } from "./hardening/crowd.ts";
import { crowdTable, siegeTable } from "./hardening/report.ts";
import { besiege } from "./hardening/siege.ts";

const HELP = `Sends 100,000 mutations of valid requests to the mock, judges each answer by the contract, and measures the mock's
memory, once as Node is and once with a limit for what is new in the heap; then holds 1,000 connections open that never
finish a request while calls go on, and closes the mock. The mock is a process of its own. An answer that is wrong is
told with the number of its mutation, by which mutation() of scripts/bench/hardening/mutation.ts makes it again.`;

const REQUESTS = 100_000;
const CONNECTIONS = 1000;
const CALLS = 500;

/** V8 lets the part of the heap for what is new grow with the garbage of each burst; with a limit, the rest is seen. */
const SMALL_STEPS = "--max-semi-space-size=4";

await runBenchmark({
  section: "hardening",
  help: HELP,
  repetitions: 1,
  async run(_, signal) {
    const runs = {
      "Node as it is": await besiege(REQUESTS, [], signal),
      [`\`${SMALL_STEPS}\``]: await besiege(REQUESTS, [SMALL_STEPS], signal),
    };
    for (const { faults } of Object.values(runs)) for (const fault of faults) console.error(fault);
    return [siegeTable(runs), crowdTable(await surround(CONNECTIONS, CALLS))].join("\n\n");
  },
});
