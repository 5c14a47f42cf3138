import { readContracts } from "./contract.ts";
import { createJudge } from "./judge.ts";
import { startMock } from "./process.ts";
import { envelopesOf, mutation } from "./mutation.ts";
import { createGun, each } from "./volley.ts";

/** Answers to mutated requests. */
interface Tally {
  /** How many there were of each HTTP status. */
  statuses: Map<number, number>;
  /** Those that were a success, and not a refusal. */
  successes: number;
  /** What was wrong with answers, by the number of the mutation: the first ones. */
  faults: string[];
}

/** What all mutations of a run came to. */
export interface SiegeResult extends Tally {
  requests: number;
  seconds: number;
  /** Bytes of the mock's memory after the first 10,000 requests, and after all. */
  memory: [first: number, last: number];
}

/** Sends mutated requests to a mock, and judges the answers. */
export interface Siege {
  /** Sends the mutations from one number to before another. */
  send(from: number, to: number, signal?: AbortSignal): Promise<void>;
  readonly tally: Tally;
  end(): void;
}

const AT_ONCE = 20;
const MOST_FAULTS = 10;
/** Requests after which the mock has compiled what it needs, and filled what it remembers. */
const WARM = 10_000;

/** Lays siege to the mock at a URL, which has all APIs and asks for no account. */
export function laySiege(url: string): Siege {
  const envelopes = envelopesOf(readContracts());
  const judge = createJudge();
  const gun = createGun(url, AT_ONCE);
  const tally: Tally = { statuses: new Map(), successes: 0, faults: [] };

  async function one(number: number): Promise<void> {
    const { api, body, changes } = mutation(number, envelopes);
    let fault: string | undefined;
    try {
      const answer = await gun.fire({ path: api.path, body });
      tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
      fault = judge(api, body, answer);
      if (!answer.body.includes('"error":')) tally.successes += 1;
    } catch (error) {
      fault = error instanceof Error ? error.message : "no answer";
    }
    if (fault !== undefined && tally.faults.length < MOST_FAULTS)
      tally.faults.push(`mutation ${number} of ${api.id} (${changes.join(", ")}): ${fault}`);
  }

  return {
    tally,
    send: (from, to, signal) =>
      each(from, to, AT_ONCE, async (number) => {
        signal?.throwIfAborted();
        await one(number);
      }),
    end: () => gun.close(),
  };
}

/**
 * Sends mutations to a mock in a process of its own, and measures its memory. What failed inside of it counts among the
 * faults.
 */
export async function besiege(requests: number, signal?: AbortSignal): Promise<SiegeResult> {
  const mock = await startMock();
  const siege = laySiege(mock.url);
  try {
    const start = performance.now();
    await siege.send(0, WARM, signal);
    const first = await mock.usage();
    await siege.send(WARM, requests, signal);
    const seconds = (performance.now() - start) / 1000;
    const last = await mock.usage();
    const faults = [...siege.tally.faults, ...last.failures];
    return { ...siege.tally, faults, requests, seconds, memory: [first.memory, last.memory] };
  } finally {
    siege.end();
    mock.end();
  }
}
