import { fileURLToPath } from "node:url";
import { UsageError } from "../../src/cli/usage.ts";
import { runBenchmark } from "./command.ts";
import { measure } from "./measure.ts";
import { checkAgreement } from "./mock/agreement.ts";
import { type Contender, CONTENDERS, requestsFor } from "./mock/contender.ts";
import { measureLoad, type Throughput } from "./mock/load.ts";
import { costTable, goalTable, type Result } from "./mock/report.ts";
import { type Server, startServer } from "./mock/server.ts";
import { shuffled } from "./turns.ts";

const HELP = `Measures \`vapix mock\`, as \`npm run build\` makes it, against the plain Prism CLI on the same contract: requests a second
and the time of answers on 20 connections, the time from a start to the first answer, and memory. The servers are
processes of their own on this machine, and take turns.`;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONNECTIONS = 20;
/** Seconds of a load. */
const SECONDS = 1;

await runBenchmark({
  section: "mock",
  help: HELP,
  repetitions: 15,
  async run(repetitions, signal) {
    if (process.platform !== "linux") throw new UsageError("this benchmark reads memory from /proc: it needs Linux");
    await measure(ROOT, ["node_modules/typescript/bin/tsc", "-p", "src"], signal);
    const coldStarts = await measureColdStarts(repetitions, signal);
    const results = await measureServers(coldStarts, repetitions, signal);
    return [goalTable(results), costTable(results)].join("\n\n");
  },
});

type ColdStarts = Map<Contender, number[]>;

async function measureColdStarts(repetitions: number, signal: AbortSignal): Promise<ColdStarts> {
  console.error(`${repetitions} starts`);
  const found: ColdStarts = new Map(CONTENDERS.map((contender) => [contender, []]));
  // In round 0, files come into the memory of the machine.
  for (let round = 0; round <= repetitions; round++)
    for (const contender of shuffled(CONTENDERS)) {
      const server = await start(contender, signal);
      await server.stop();
      if (round > 0) found.get(contender)!.push(server.coldStart);
    }
  return found;
}

/** Runs all servers at once, of which one is under load at a time. */
async function measureServers(
  coldStarts: ColdStarts,
  repetitions: number,
  signal: AbortSignal,
): Promise<[Result, ...Result[]]> {
  const running: { contender: Contender; server: Server; throughputs: Throughput[] }[] = [];
  try {
    for (const contender of CONTENDERS)
      running.push({ contender, server: await start(contender, signal), throughputs: [] });
    await checkAgreement(running.map(({ contender, server }) => ({ contender, port: server.port })));
    // In round 0, they warm up.
    for (let round = 0; round <= repetitions; round++) {
      console.error(`round ${round} of ${repetitions}`);
      for (const { contender, server, throughputs } of shuffled(running)) {
        const requests = requestsFor(contender);
        const load = { port: server.port, requests, connections: CONNECTIONS, seconds: SECONDS };
        const throughput = await measureLoad(load, signal);
        if (round > 0) throughputs.push(throughput);
      }
    }
    const results = running.map(async ({ contender, server, throughputs }): Promise<Result> => ({
      ...contender,
      throughputs,
      coldStarts: coldStarts.get(contender)!,
      memory: await server.memory(),
    }));
    return (await Promise.all(results)) as [Result, ...Result[]];
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
  }
}

function start(contender: Contender, signal: AbortSignal): Promise<Server> {
  return startServer(contender.program, requestsFor(contender)[0]!, signal);
}
