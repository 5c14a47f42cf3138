import { HIDDEN } from "../../http/redact.ts";
import type { WithSchemas } from "../../contract/document.ts";
import { painted } from "../terminal.ts";

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
export function shown(value: object, isForPrograms: boolean): string {
  return isForPrograms ? JSON.stringify(value) : coloured(JSON.stringify(value, undefined, 2));
}

const TOKEN = /("(?:\\.|[^"\\])*"?)(:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g;

function coloured(json: string): string {
  return json.replace(TOKEN, (token, text?: string, colon?: string) => {
    if (text === undefined) return painted("yellow", token);
    return colon === undefined ? painted("green", text) : painted("cyan", text) + colon;
  });
}
