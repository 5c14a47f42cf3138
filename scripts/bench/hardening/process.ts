import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What a mock says of itself. */
interface Usage {
  /** Bytes of resident memory. */
  memory: number;
  /** Lines of its log on what failed inside. */
  failures: string[];
}

/** A mock in its own process. */
export interface MockProcess {
  url: string;
  usage(): Promise<Usage>;
  /** Closes it, and tells the milliseconds that this took. */
  close(): Promise<number>;
  /** Ends the process, closed or not. */
  end(): void;
}

/** Starts a mock. Whatever is asked of it is an error once it has crashed; it ends with this process. */
export async function startMock(): Promise<MockProcess> {
  const child = fork(fileURLToPath(new URL("device.ts", import.meta.url)), { execArgv: [] });
  const failed = once(child, "exit").then(([code, signal]) => {
    throw new Error(`the mock ended with ${code ?? signal}`);
  });
  failed.catch(() => {});
  const message = async () => ((await Promise.race([once(child, "message"), failed])) as [unknown])[0];
  const ask = (question: string) => {
    child.send(question, () => {});
    return message();
  };
  return {
    url: (await message()) as string,
    usage: () => ask("usage") as Promise<Usage>,
    close: () => ask("close") as Promise<number>,
    end: () => child.disconnect(),
  };
}
