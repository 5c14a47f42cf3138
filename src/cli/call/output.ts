import { WriteStream } from "node:tty";
import { styleText } from "node:util";
import { HIDDEN } from "../../http/redact.ts";
import type { WithSchemas } from "../../contract/document.ts";

/** A value without what the API calls secret, wherever it stands: a device that repeats it would show it. */
export function withoutSecrets(document: WithSchemas, value: object): object {
  const secrets = secretNames(document.components.schemas);
  const hide = (name: string, member: unknown) =>
    secrets.has(name) && typeof member === "string" && member !== "" ? HIDDEN : member;
  return JSON.parse(JSON.stringify(value, hide)) as object;
}

function secretNames(schemas: object): Set<string> {
  const names = new Set<string>();
  JSON.stringify(schemas, (name, member: unknown) => {
    if (typeof member === "object" && member !== null && "x-secret" in member) names.add(name);
    return member;
  });
  return names;
}

/** A value as JSON: on one line for programs, else for people. */
export function shown(value: object, { isForPrograms, isColoured }: { isForPrograms: boolean; isColoured: boolean }) {
  const json = printable(JSON.stringify(value, undefined, isForPrograms ? undefined : 2));
  return isColoured && !isForPrograms ? coloured(json) : json;
}

/** Whether a stream is a terminal with colours, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function hasColours(stream: { isTTY?: boolean }): boolean {
  if (process.env.FORCE_COLOR === undefined && !stream.isTTY) return false;
  return WriteStream.prototype.getColorDepth() > 1;
}

const TOKEN = /("(?:\\.|[^"\\])*")(:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g;

function coloured(json: string): string {
  return json.replace(TOKEN, (token, text?: string, colon?: string) => {
    const paint = (colour: "cyan" | "green" | "yellow", plain: string) =>
      styleText(colour, plain, { validateStream: false });
    if (text === undefined) return paint("yellow", token);
    return colon === undefined ? paint("green", text) : paint("cyan", text) + colon;
  });
}

/** Text without the control characters that a terminal would obey; JSON stays the same. */
export function printable(text: string): string {
  return text.replace(
    /[\0-\x09\x0b-\x1f\x7f-\x9f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
