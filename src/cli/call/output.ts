import { HIDDEN } from "../../http/redact.ts";
import { resolve, type Schema, type WithSchemas } from "../../contract/document.ts";
import { painted } from "../terminal.ts";

/**
 * A value without what the API calls secret, wherever it stands and in whatever case its name is: a device that repeats it
 * would show it. What stands below such a name is hidden as a whole.
 */
export function withoutSecrets(document: WithSchemas, value: object): object {
  const secrets = secretNames(document);
  const hide = (name: string, member: unknown) =>
    secrets.has(name.toLowerCase()) && !isTelling(member) ? HIDDEN : member;
  return JSON.parse(JSON.stringify(value, hide)) as object;
}

/** Whether a secret is none: empty, absent, or told to be there or not. */
function isTelling(member: unknown): boolean {
  return member === "" || member === null || member === undefined || typeof member === "boolean";
}

/** The names of all members that are secret, in small letters. */
function secretNames(document: WithSchemas): Set<string> {
  const names = new Set<string>();
  JSON.stringify(document.components.schemas, (name, member: unknown) => {
    const schema = typeof member === "object" && member !== null ? resolve(document, member as Schema) : {};
    if ("x-secret" in schema) names.add(name.toLowerCase());
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
