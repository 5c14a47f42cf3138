import { randomUUID } from "node:crypto";
import { WriteStream } from "node:tty";
import { styleText } from "node:util";
import { escapeControls } from "../contract/one-line.ts";

/** The colours of the command line. */
export type Colour = "red" | "yellow" | "green" | "cyan" | "dim";

/** Start or end of a colour. Text from outside cannot contain it. */
const MARK = randomUUID();

/** Text in a colour, if the stream that prints it supports colours. */
export function painted(colour: Colour, text: string): string {
  return `${MARK}${colour};${text}${MARK};`;
}

/** Prints a text and a line feed on standard output. Terminal control characters are escaped. */
export function print(text: string): void {
  write(process.stdout, `${text}\n`);
}

/** Prints a text and a line feed on standard error, escaped in the same way. */
export function printError(text: string): void {
  write(process.stderr, `${text}\n`);
}

/**
 * Prints lines, all of one turn of the event loop at once: a write per line would take as long as the response itself.
 */
export function createLog(printLines: (text: string) => void): (line: string) => void {
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) printLines(lines.join("\n"));
    lines = [];
  };
  process.once("exit", flush);
  return (line) => {
    if (lines.push(line) === 1) setImmediate(flush);
  };
}

/** Replaces the last line of standard error with a text, or clears it, if it is a terminal. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${escapeControls(text)}`);
}

function write(stream: NodeJS.WriteStream, text: string): void {
  const isColoured = hasColours(stream);
  const [first, ...parts] = text.split(MARK);
  const shown = parts.map((part) => {
    const end = part.indexOf(";");
    const colour = part.slice(0, end) as Colour | "";
    const content = escapeControls(part.slice(end + 1));
    return isColoured && colour !== "" ? styleText(colour, content, { validateStream: false }) : content;
  });
  stream.write([escapeControls(first!), ...shown].join(""));
}

/** Whether a stream is a terminal with colours; NO_COLOR and FORCE_COLOR override this. */
function hasColours(stream: { isTTY?: boolean }): boolean {
  if (process.env.FORCE_COLOR === undefined && !stream.isTTY) return false;
  return WriteStream.prototype.getColorDepth() > 1;
}
