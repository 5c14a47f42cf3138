import fc from "fast-check";
import { type ApiContract, readContract } from "../../../src/contract/methods.ts";
import { type Mutation, mutationsOf } from "../../mutations/bytes.ts";
import { median } from "../numbers.ts";
import { documentedRequests, send } from "../requests.ts";
import { type Server, startServer } from "../processes.ts";
import { faultOf } from "./judge.ts";

/** A request that only reads. */
export const CALL = { path: readContract("mqtt-client").path, body: '{"apiVersion":"1.0","method":"getClientStatus"}' };

/** Starts `vapix mock` in its own process. */
export function startMock(signal?: AbortSignal): Promise<Server> {
  return startServer((port) => ["src/cli/vapix.ts", "mock", "--port", String(port)], CALL, signal);
}

/** A mutated request to an API. */
export interface Attack extends Mutation {
  api: ApiContract;
}

/** Mutations of the documented requests of all methods. */
export function attacks(): fc.Arbitrary<Attack> {
  const requests = documentedRequests();
  const others = requests.map(({ body }) => body);
  return fc.oneof(...requests.map(({ api, body }) => mutationsOf(body, others).map((one) => ({ api, ...one }))));
}

/** Requests per seed. */
const BATCH = 1000;
/** Batches of which the memory is compared: garbage changes that after a single one by a tenth. */
const COMPARED = 10;

/**
 * Sends mutations to a mock in its own process, the same in each run, and judges the responses. Returns the seconds,
 * the number of responses per HTTP status, the number of successes, the first ten faults with their requests, and the
 * mock's memory in bytes during the first 10,000 requests and during the last ones, each as the median.
 */
export async function besiege(requests: number, signal?: AbortSignal) {
  const mock = await startMock(signal);
  const all = attacks();
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  let successes = 0;
  const one = async ({ api, body, changes }: Attack) => {
    signal?.throwIfAborted();
    try {
      const answer = await send(mock.url, { path: api.path, body });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (!answer.body.includes('"error":')) successes += 1;
      const fault = faultOf(api, body, answer);
      if (fault !== undefined) throw new Error(fault);
    } catch (error) {
      const request = Buffer.from(body).toString("latin1").slice(0, 500);
      if (faults.length < 10)
        faults.push(`${api.id}: after ${changes.join(", ")} in ${request}: ${(error as Error).message}`);
    }
  };
  try {
    const start = performance.now();
    const memory: number[] = [];
    for (let sent = 0; sent < requests; sent += BATCH) {
      const batch = fc.sample(all, { seed: sent, numRuns: BATCH });
      for (let next = 0; next < BATCH; next += 20) await Promise.all(batch.slice(next, next + 20).map(one));
      memory.push((await mock.memory()).resident);
    }
    const seconds = (performance.now() - start) / 1000;
    const [first, last] = [median(memory.slice(0, COMPARED)), median(memory.slice(-COMPARED))];
    return { requests, seconds, statuses, successes, faults, memory: [first, last] as const };
  } finally {
    await mock.stop();
  }
}
