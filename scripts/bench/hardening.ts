import { runBenchmark } from "./command.ts";
import { surround } from "./hardening/crowd.ts";
import { crowdTable, siegeTable } from "./hardening/report.ts";
import { besiege } from "./hardening/siege.ts";

const HELP = `Sends 100,000 mutations of valid requests to the mock, judges each answer by the contract, and measures the mock's
memory; then holds 1,000 connections open that never finish a request while calls go on, and closes the mock. The mock
is a process of its own. An answer that is wrong is told with the number of its mutation, by which mutation() of
scripts/bench/hardening/mutation.ts makes it again.`;

const REQUESTS = 100_000;
const CONNECTIONS = 1000;
const CALLS = 500;

await runBenchmark({
  section: "hardening",
  help: HELP,
  repetitions: 1,
  async run(_, signal) {
    const siege = await besiege(REQUESTS, signal);
    for (const fault of siege.faults) console.error(fault);
    return [siegeTable(siege), crowdTable(await surround(CONNECTIONS, CALLS))].join("\n\n");
  },
});
