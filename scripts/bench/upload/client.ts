import { createVapixClient } from "../../../src/index.ts";
import { readMemory } from "../processes.ts";

/** What an upload was measured to take. */
export interface UploadResult {
  seconds: number;
  /** Bytes of memory that the client had at most, and before. */
  peak: number;
  before: number;
}

/** A process that uploads a file to a device, and prints what it measured. Arguments: address, path. */
const [url = "", file = ""] = process.argv.slice(2);
const { fwmgr } = createVapixClient(url);
await fwmgr.status();
const { resident: before } = await readMemory(process.pid);
const start = performance.now();
await fwmgr.upgrade(undefined, { file });
const seconds = (performance.now() - start) / 1000;
const { peak } = await readMemory(process.pid);
console.log(JSON.stringify({ seconds, peak, before } satisfies UploadResult));
