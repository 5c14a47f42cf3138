import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { escapeControls } from "../contract/one-line.ts";
import { Interrupted, UsageError } from "./usage.ts";

/** Streams for questions and answers. */
export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  /** Standard error, because standard output is for data. */
  output: NodeJS.WritableStream & { isTTY?: boolean };
}

const TERMINAL: Terminal = { input: process.stdin, output: process.stderr };

/**
 * Asks for a text without showing it.
 *
 * @param otherwise Remedy if there is no terminal.
 * @throws UsageError if there is no terminal, or its input ends
 * @throws Interrupted on Ctrl-C
 */
export async function askHidden(question: string, otherwise: string, terminal = TERMINAL): Promise<string> {
  const nowhere = new Writable({ write: (_text, _encoding, done) => done() });
  const text = await ask(question, otherwise, terminal, nowhere);
  terminal.output.write("\n");
  return text;
}

/**
 * Asks a question; only `y` and `yes` mean yes.
 *
 * @param otherwise Remedy if there is no terminal.
 * @throws UsageError if there is no terminal, or its input ends
 * @throws Interrupted on Ctrl-C
 */
export async function confirm(question: string, otherwise: string, terminal = TERMINAL): Promise<boolean> {
  return /^\s*y(es)?\s*$/i.test(await ask(`${question} [y/N] `, otherwise, terminal, terminal.output));
}

function ask(question: string, otherwise: string, terminal: Terminal, echo: NodeJS.WritableStream): Promise<string> {
  const { input, output } = terminal;
  if (!input.isTTY || !output.isTTY) throw new UsageError(otherwise);
  // As a terminal, readline controls the echo and may drop it, before the question is printed.
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
