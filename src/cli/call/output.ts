import { HIDDEN } from "../../http/redact.ts";
import { resolve, type Schema, type WithSchemas } from "../../contract/document.ts";
import { once } from "../../contract/once.ts";
import { painted } from "../terminal.ts";

/**
 * A value with the API's secrets hidden at any depth, and with names in any case: a device may repeat a secret. Values
 * below a secret name are hidden completely.
 */
export function withoutSecrets<T>(document: WithSchemas, value: T): T {
  const secrets = secretNames(document);
  const hide = (name: string, member: unknown) =>
    secrets.has(name.toLowerCase()) && !isTelling(member) ? HIDDEN : member;
  return JSON.parse(JSON.stringify(value, hide)) as T;
}

/** Whether a value contains no secret: it is empty, absent, or a flag. */
function isTelling(member: unknown): boolean {
  return member === "" || member === null || member === undefined || typeof member === "boolean";
}

/** The lowercase names of all secret properties. */
const secretNames = once((document: WithSchemas): Set<string> => {
  const names = new Set<string>();
  JSON.stringify(document.components.schemas, (name, member: unknown) => {
    const schema = typeof member === "object" && member !== null ? resolve(document, member as Schema) : {};
    if ("x-secret" in schema) names.add(name.toLowerCase());
    return member;
  });
  return names;
}, new WeakMap());

/** A value as JSON: on one line for programs, else formatted. */
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
