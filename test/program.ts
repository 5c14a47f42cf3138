import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A program that runs, or has run. */
export interface Program {
  /** What it has printed so far. */
  readonly output: string;
  readonly errors: string;
  /** Waits until its output has a line that matches. Rejects where the program ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
  /** Closes the other end of its output. */
  stopReading(): void;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export interface ProgramOptions {
  /** Variables of its environment; undefined takes one away. */
  variables?: NodeJS.ProcessEnv;
  /** Its standard input, which has nothing by default. */
  input?: string;
}

/** Runs a JavaScript or TypeScript file under the Node of the tests, in the project's folder. */
export function runNode(file: string, args: string[], { variables = {}, input }: ProgramOptions = {}): Program {
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", ...variables },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(input);
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));

  return {
    get output() {
      return output;
    },
    get errors() {
      return errors;
    },
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) resolve(found);
        };
        child.stdout.on("data", look);
        void ended.then(() => reject(new Error(`it ended without printing ${pattern}: ${output}${errors}`)), reject);
        look();
      }),
    signal: (name) => void child.kill(name),
    stopReading: () => void child.stdout.destroy(),
    ended,
  };
}
