import { createVapixClient } from "../../../src/index.ts";
import { createFleet } from "../../../src/mock.ts";
import { readMemory } from "../processes.ts";

/** Measurements of a fleet. */
export interface FleetResult {
  /** Seconds until all devices listened. */
  start: number;
  /** Bytes of memory after the calls, with the clients that made them. */
  memory: number;
  calls: number;
  errors: number;
}

const AT_ONCE = 50;

/**
 * Starts a fleet, calls each device five times, 50 calls at once, and prints the measurements. Argument: the number of
 * devices.
 */
const start = performance.now();
const fleet = await createFleet({ count: Number(process.argv[2]), profiles: ["10.12", "11.11"] });
const started = performance.now() - start;
const cameras = fleet.devices.map(({ url }) => createVapixClient(url, { retries: 0 }));
const left = [...cameras, ...cameras, ...cameras, ...cameras, ...cameras];
const calls = left.length;
let errors = 0;
async function work(): Promise<void> {
  for (let camera = left.pop(); camera; camera = left.pop())
    await camera.mqttClient.getClientStatus().catch(() => errors++);
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
const { peak } = await readMemory(process.pid);
console.log(JSON.stringify({ start: started / 1000, memory: peak, calls, errors } satisfies FleetResult));
await fleet.close();
