import { runBenchmark } from "./command.ts";
import { gather } from "./hardening/crowd.ts";
import { startMock } from "./hardening/process.ts";
import { type CrowdResult, crowdTable, type SiegeResult, siegeTable } from "./hardening/report.ts";
import { laySiege } from "./hardening/siege.ts";
import { createGun } from "./hardening/volley.ts";
import { median } from "./numbers.ts";

const HELP = `Sends 100,000 mutations of valid requests to the mock and judges each answer by the contract, then holds 1,000
connections open that never finish a request while calls go on. The mock is a process of its own. A mutation that is
answered wrongly is named by its number, by which test/scripts/bench/hardening.test.ts makes it again.`;

const REQUESTS = 100_000;
const WARM = 10_000;
const CONNECTIONS = 1000;
const CALLS = 500;

await runBenchmark({
  section: "hardening",
  help: HELP,
  repetitions: 1,
  async run(_, signal) {
    const siege = await besiege(signal);
    for (const fault of siege.faults) console.error(fault);
    return [siegeTable(siege), crowdTable(await beset())].join("\n\n");
  },
});

async function besiege(signal: AbortSignal): Promise<SiegeResult> {
  const mock = await startMock();
  const siege = laySiege(mock.url);
  try {
    const start = performance.now();
    await siege.send(0, WARM, signal);
    const first = await mock.usage();
    await siege.send(WARM, REQUESTS, signal);
    const seconds = (performance.now() - start) / 1000;
    const last = await mock.usage();
    const faults = [...siege.tally.faults, ...last.failures];
    return { ...siege.tally, faults, requests: REQUESTS, seconds, memory: [first.memory, last.memory] };
  } finally {
    siege.end();
    mock.end();
  }
}

async function beset(): Promise<CrowdResult> {
  const mock = await startMock();
  const gun = createGun(mock.url, 1);
  const body = Buffer.from('{"apiVersion":"1.0","method":"getClientStatus"}');
  const calls = async () => {
    const times = [];
    let answered = 0;
    for (let call = 0; call < CALLS; call++) {
      const start = performance.now();
      const answer = await gun.fire({ path: "/axis-cgi/mqtt/client.cgi", body });
      times.push(performance.now() - start);
      if (answer.status === 200 && answer.body.includes('"data":')) answered += 1;
    }
    return { time: median(times), answered };
  };
  try {
    const alone = await calls();
    const crowd = await gather(mock.url, CONNECTIONS);
    const among = await calls();
    const open = crowd.open;
    const closing = await mock.close();
    crowd.leave();
    return {
      ...{ connections: CONNECTIONS, open, calls: CALLS, answered: among.answered },
      ...{ alone: alone.time, among: among.time, closing },
    };
  } finally {
    gun.close();
    mock.end();
  }
}
