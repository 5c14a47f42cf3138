import { randomUUID } from "node:crypto";
import { WriteStream } from "node:tty";
import { styleText } from "node:util";
import { escapeControls } from "../contract/one-line.ts";

/** The colours of the command line. */
export type Colour = "red" | "yellow" | "green" | "cyan" | "dim";

/** Where a colour begins or ends. Nothing that comes from outside can hold it. */
const MARK = randomUUID();

/** Text that shows in a colour where the stream that it is printed on has colours. */
export function painted(colour: Colour, text: string): string {
  return `${MARK}${colour};${text}${MARK};`;
}

/** Prints a text and a line feed on standard output. Everything that a terminal would obey is escaped. */
export function print(text: string): void {
  write(process.stdout, `${text}\n`);
}

/** Prints a text and a line feed on standard error, escaped in the same way. */
export function printError(text: string): void {
  write(process.stderr, `${text}\n`);
}

/** Shows a text in place of the last line of standard error, or clears it, if that is a terminal. */
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

/** Whether a stream is a terminal with colours, unless NO_COLOR or FORCE_COLOR say otherwise. */
function hasColours(stream: { isTTY?: boolean }): boolean {
  if (process.env.FORCE_COLOR === undefined && !stream.isTTY) return false;
  return WriteStream.prototype.getColorDepth() > 1;
}
