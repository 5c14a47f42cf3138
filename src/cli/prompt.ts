import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { escapeControls } from "../contract/one-line.ts";
import { Interrupted, UsageError } from "./usage.ts";

/** Where questions are asked and answered. */
export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  /** Standard error, since standard output holds data. */
  output: NodeJS.WritableStream & { isTTY?: boolean };
}

const TERMINAL: Terminal = { input: process.stdin, output: process.stderr };

/**
 * Asks for a text that does not show while it is typed.
 *
 * @param otherwise What to do where there is no terminal.
 * @throws UsageError where there is no terminal, or its input ends
 * @throws Interrupted on Ctrl-C
 */
export async function askHidden(question: string, otherwise: string, terminal = TERMINAL): Promise<string> {
  const nowhere = new Writable({ write: (_text, _encoding, done) => done() });
  const text = await ask(question, otherwise, terminal, nowhere);
  terminal.output.write("\n");
  return text;
}

/**
 * Asks a question that only `y` and `yes` answer with yes.
 *
 * @param otherwise What to do where there is no terminal.
 * @throws UsageError where there is no terminal, or its input ends
 * @throws Interrupted on Ctrl-C
 */
export async function confirm(question: string, otherwise: string, terminal = TERMINAL): Promise<boolean> {
  return /^\s*y(es)?\s*$/i.test(await ask(`${question} [y/N] `, otherwise, terminal, terminal.output));
}

function ask(question: string, otherwise: string, terminal: Terminal, echo: NodeJS.WritableStream): Promise<string> {
  const { input, output } = terminal;
  if (!input.isTTY || !output.isTTY) throw new UsageError(otherwise);
  // Told that this is a terminal, readline takes over the echo, and so may drop it: before the question shows.
  const reader = createInterface({ input, output: echo, terminal: true, historySize: 0 });
  output.write(escapeControls(question));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const ended = () => {
    output.write("\n");
    reject(new UsageError("the input ended before an answer"));
  };
  reader.once("close", ended);
  reader.once("line", (line) => {
    reader.off("close", ended).close();
    resolve(line);
  });
  reader.once("SIGINT", () => {
    reader.off("close", ended).close();
    output.write("\n");
    reject(new Interrupted());
  });
  return promise;
}
