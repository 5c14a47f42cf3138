import { readdirSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { readMemory } from "../processes.ts";
import { WAYS } from "./ways.ts";

/**
 * Calls many devices, one at each loopback address 127.x.y.z, once each, 200 at a time, and keeps the client of each.
 * Prints its peak memory in bytes and the number of sockets that are left after 5 s. Arguments: the name of a way, the
 * port of the devices, their number.
 */
const [name, port, count] = process.argv.slice(2) as [string, string, string];
const before = countSockets();
const { open } = WAYS.find((way) => way.name === name)!;
const calls = Array.from({ length: Number(count) }, (_, index) => open(`http://${loopbackAddress(index)}:${port}`));
for (let start = 0; start < calls.length; start += 200)
  await Promise.all(calls.slice(start, start + 200).map((call) => call()));
const { peak } = await readMemory(process.pid);
await pause(5000);
console.log(JSON.stringify({ peak, sockets: countSockets() - before }));
// Kept connections would keep the process running.
process.exit();

function loopbackAddress(index: number): string {
  return `127.${1 + (index >> 16)}.${(index >> 8) & 255}.${index & 255}`;
}

function countSockets(): number {
  const files = readdirSync("/proc/self/fd").map((name) =>
    statSync(`/proc/self/fd/${name}`, { throwIfNoEntry: false }),
  );
  return files.filter((file) => file?.isSocket()).length;
}
