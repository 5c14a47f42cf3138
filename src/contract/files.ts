import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFolder } from "../package/folder.ts";

const FOLDER = fileURLToPath(new URL("openapi/", generatedFolder));
const METHODS = ".methods.json";

/** Ids of the APIs that are CGIs with methods. */
export function apiIds(): string[] {
  return idsOf(METHODS).sort();
}

/** Ids of the REST APIs, which have a bundle and no `.methods` document. */
export function restIds(): string[] {
  const cgis = new Set(idsOf(METHODS));
  return idsOf(".json")
    .filter((id) => /^[\w-]+$/.test(id) && !cgis.has(id))
    .sort();
}

/** The `.methods` document of a CGI. */
export function methodsFile(id: string): string {
  return `${id}${METHODS}`;
}

/**
 * Reads a document of `generated/openapi`. Callers cache the result, so each is read once.
 *
 * @throws Error with the file name if it cannot be read
 */
export function readDocument<Document>(name: string): Document {
  const file = join(FOLDER, name);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Document;
  } catch (error) {
    throw new Error(`the contract ${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function idsOf(suffix: string): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length));
}
