import { failureAsJson } from "../failure.ts";
import { interruptible } from "../interruptible.ts";
import { print, printError, showProgress } from "../terminal.ts";
import type { ListedDevice } from "./list.ts";
import type { DeviceResult } from "./results.ts";

/** A command for many devices. */
export interface ManyDevices {
  /** Name in results. */
  command: string;
  devices: readonly ListedDevice[];
  concurrency: number;
  /** Lines of devices that are done already, by address. */
  earlier: ReadonlyMap<string, string>;
  /** Whether `run` ends on Ctrl-C and leaves a device as it was. Without this, it finishes what it has begun. */
  isAbortable: boolean;
  /** Does it on one device. A failure is thrown, or returned with data. */
  run(device: ListedDevice, signal: AbortSignal): Promise<{ data: object; isFailed?: boolean }>;
}

/**
 * Runs a command on many devices, prints a line for each, and sets the exit code. After Ctrl-C, or if nothing reads the
 * output any more, it finishes the devices that have begun, and prints which were not done.
 */
export async function runOnDevices(many: ManyDevices): Promise<void> {
  const { command, devices, concurrency, earlier } = many;
  const counts: Record<DeviceResult["outcome"], number> = { done: 0, failed: 0, "not done": 0 };
  const say = (result: DeviceResult) => {
    counts[result.outcome]++;
    print(JSON.stringify(result));
    progress(counts, devices.length);
  };
  for (const { url } of devices) {
    const line = earlier.get(url);
    if (line === undefined) continue;
    counts.done++;
    print(line);
  }
  const left = devices.filter(({ url }) => !earlier.has(url)).values();
  await interruptible(async (interrupted) => {
    const closed = new AbortController();
    const close = () => closed.abort();
    process.stdout.once("error", close);
    const signal = AbortSignal.any([interrupted, closed.signal]);
    const work = async () => {
      for (const device of left)
        say(
          signal.aborted ? { command, device: device.url, outcome: "not done" } : await resultOf(many, device, signal),
        );
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    process.stdout.off("error", close);
  });
  showProgress("");
  printError(`vapix: ${summary(counts)}`);
  if (counts.failed > 0) process.exitCode = 1;
  if (counts["not done"] > 0) process.exitCode = 130;
}

async function resultOf(
  { command, run, isAbortable }: ManyDevices,
  device: ListedDevice,
  signal: AbortSignal,
): Promise<DeviceResult> {
  const start = performance.now();
  const result = (outcome: DeviceResult["outcome"], content: Partial<DeviceResult>): DeviceResult => ({
    command,
    device: device.url,
    outcome,
    ...content,
    milliseconds: Math.round(performance.now() - start),
  });
  try {
    const { data, isFailed } = await run(device, signal);
    return result(isFailed ? "failed" : "done", { data });
  } catch (cause) {
    if (isAbortable && signal.aborted) return { command, device: device.url, outcome: "not done" };
    const { error } = JSON.parse(await failureAsJson(cause, device.client.timeout)) as { error: object };
    return result("failed", { error });
  }
}

type Counts = Readonly<Record<DeviceResult["outcome"], number>>;

function progress(counts: Counts, all: number): void {
  const { done, failed } = counts;
  showProgress(`${done + failed} of ${all} devices${failed === 0 ? "" : `, ${failed} failed`} …`);
}

function summary({ done, failed, "not done": left }: Counts): string {
  const parts = [`${done} done`, `${failed} failed`];
  return left === 0 ? parts.join(", ") : `${parts.join(", ")}, ${left} not done; do these by --resume <output>`;
}
