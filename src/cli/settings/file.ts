import { isObject } from "../../contract/json.ts";
import { requirePackages } from "../../package/requirements.ts";
import { isTooDeep, tooDeep } from "../call/depth.ts";
import { readFile } from "../input.ts";
import { UsageError } from "../usage.ts";
import type { Snapshot } from "./read.ts";
import type { Settings } from "./writable-methods.ts";

const YAML = "YAML, which vapix also writes and reads as JSON,";

/** A snapshot as YAML, or as JSON for programs. */
export async function snapshotText({ settings, omitted }: Snapshot, isJson: boolean): Promise<string> {
  const snapshot = { settings, omitted };
  if (isJson) return JSON.stringify(snapshot);
  requirePackages(YAML, ["yaml"]);
  return (await import("yaml")).stringify(snapshot, { lineWidth: 0, version: "1.2" }).trimEnd();
}

/**
 * Reads wanted settings from a file in JSON or YAML, such as a snapshot.
 *
 * @throws UsageError if it cannot be read, without a value of it
 */
export async function readWanted(file: string): Promise<Settings> {
  const wanted = await parsed(readFile(file, file), file);
  if (!isObject(wanted) || !isObject(wanted["settings"]))
    throw new UsageError(`${file} has no settings: it must be an object with settings, as vapix snapshot prints it`);
  if (isTooDeep(wanted)) throw new UsageError(tooDeep(`${file} is`));
  for (const [api, methods] of Object.entries(wanted["settings"]))
    if (!isObject(methods)) throw new UsageError(`${file}: settings.${api.slice(0, 100)} must be an object of methods`);
  return wanted["settings"] as Settings;
}

async function parsed(text: string, file: string): Promise<unknown> {
  if (text.trimStart().startsWith("{")) {
    try {
      return JSON.parse(text);
    } catch {
      throw new UsageError(`${file} is not valid JSON`);
    }
  }
  requirePackages(YAML, ["yaml"]);
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = text.slice(0, error.pos[0]).split("\n").length;
    throw new UsageError(`${file} is not valid YAML: line ${line} (${error.code})`);
  }
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch {
    throw new UsageError(`${file} must not contain aliases`);
  }
}
