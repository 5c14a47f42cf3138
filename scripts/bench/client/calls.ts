import createOpenapiFetch from "openapi-fetch";
import type { Paths } from "../../../generated/client/facade.ts";
import { createVapixClient } from "../../../src/index.ts";
import { shuffled } from "../turns.ts";

/** A way to ask a device for its MQTT status. */
export interface Way {
  name: string;
  /** What its time may be, against the first way: one call after the other, and 20 at once. */
  limits?: { sequential: number; parallel: number };
  /** Whether it answers a challenge first. */
  signs?: true;
  call(): Promise<unknown>;
}

const PATH = "/axis-cgi/mqtt/client.cgi";
const ENVELOPE = { apiVersion: "1.0", method: "getClientStatus" } as const;

/** All ways, bare `fetch` first. */
export function waysTo(device: string): Way[] {
  const plain = createOpenapiFetch<Paths>({ baseUrl: device });
  const client = createVapixClient(device);
  const signing = createVapixClient(`${device}/digest`, { username: "root", password: "pass" });
  return [
    { name: "bare `fetch`", call: () => fetchStatus(device) },
    {
      name: "plain openapi-fetch",
      async call() {
        const { data } = await plain.POST(PATH, { body: ENVELOPE });
        return data && "data" in data ? data.data : undefined;
      },
    },
    {
      name: "the client",
      limits: { sequential: 1.15, parallel: 1.25 },
      call: () => client.mqttClient.getClientStatus(),
    },
    {
      name: "the client with Digest",
      limits: { sequential: 1.25, parallel: 1.25 },
      signs: true,
      call: () => signing.mqttClient.getClientStatus(),
    },
  ];
}

/** Asks by `fetch` alone, with an envelope made by hand. */
export async function fetchStatus(device: string): Promise<unknown> {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(device + PATH, { method: "POST", headers, body: JSON.stringify(ENVELOPE) });
  return ((await response.json()) as { data: unknown }).data;
}

/** Microseconds a call of each way, by round. */
export type Times = Map<Way, number[]>;

/**
 * Measures all ways in turns, in another order each round, so that what else the machine does, and the garbage that one
 * leaves to the next, reaches all of them alike.
 */
export async function measureWays(
  ways: Way[],
  { rounds, calls, atOnce }: { rounds: number; calls: number; atOnce: number },
  signal: AbortSignal,
): Promise<Times> {
  for (const way of ways) await callMany(way.call, 2000, atOnce);
  const times: Times = new Map(ways.map((way) => [way, []]));
  for (let round = 0; round < rounds; round++) {
    signal.throwIfAborted();
    for (const way of shuffled(ways)) {
      const start = performance.now();
      await callMany(way.call, calls, atOnce);
      times.get(way)!.push(((performance.now() - start) * 1000) / calls);
    }
  }
  return times;
}

/** Makes calls, numbered from 0, so many at once. */
export async function callMany(
  call: (index: number) => Promise<unknown>,
  calls: number,
  atOnce: number,
): Promise<void> {
  let next = 0;
  const caller = async () => {
    while (next < calls) await call(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
}
