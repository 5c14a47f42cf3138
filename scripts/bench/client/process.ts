import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The device of the benchmark, in its own process. */
export interface BenchDevice {
  port: number;
  /** How many requests it has seen. */
  requests(): Promise<number>;
  end(): void;
}

/** Starts the device. It ends with this process, however that ends. */
export async function startDevice(): Promise<BenchDevice> {
  const child = fork(fileURLToPath(new URL("device.ts", import.meta.url)), { execArgv: [] });
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`the device of the benchmark ended with ${code}`);
  });
  failed.catch(() => {});
  const message = async () => ((await Promise.race([once(child, "message"), failed])) as [number])[0];
  return {
    port: await message(),
    async requests() {
      child.send("requests");
      return message();
    },
    end: () => child.disconnect(),
  };
}
