import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { apiIds } from "../contract/files.ts";
import { isObject } from "../contract/json.ts";
import { readContract } from "../contract/methods.ts";
import { unknownName } from "../contract/unknown-name.ts";
import { RECORDING_VERSION, type RecordedExchange } from "./exchange.ts";

/** Maximum size of a file: a request and a response have at most 16 MiB each. */
const LIMIT = 64 * 1024 * 1024;

/**
 * Reads recorded exchanges, oldest first.
 *
 * @param place A folder, or the file of one exchange.
 * @throws RangeError with the file and its fault, or if the folder contains no exchange
 */
export function readRecording(place: string): RecordedExchange[] {
  if (isFile(place)) return [readExchange(place, apiIds())];
  return readFolder(place);
}

function isFile(place: string): boolean {
  try {
    return !statSync(place).isDirectory();
  } catch {
    return false;
  }
}

function readFolder(folder: string): RecordedExchange[] {
  const names = namesIn(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  if (names.length === 0)
    throw new RangeError(
      `the folder ${folder} contains no recorded exchange; record some with: vapix mock --upstream <address> --record ${folder}`,
    );
  const known = apiIds();
  return names
    .map((name) => readExchange(join(folder, name), known))
    .toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new RangeError(`the folder ${folder} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function readExchange(file: string, known: readonly string[]): RecordedExchange {
  const bad = (what: string) => new RangeError(`${file} is not a recorded exchange: ${what}`);
  const value = readValue(file, bad);
  const fault = faultOf(value, known);
  if (fault !== undefined) throw bad(fault);
  return value as RecordedExchange;
}

function readValue(file: string, bad: (what: string) => RangeError): unknown {
  let text: string;
  try {
    const { size } = statSync(file);
    if (size > LIMIT) throw bad("it is larger than 64 MiB");
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw bad(`it cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw bad("it must be JSON");
  }
}

/** The fault of an exchange, without values except names. */
function faultOf(value: unknown, known: readonly string[]): string | undefined {
  if (!isObject(value)) return "it must be an object";
  const { version, time, api, method, path, scheme, request, response, milliseconds } = value;
  if (version !== RECORDING_VERSION) return `version must be ${RECORDING_VERSION}; record it again with this package`;
  if (typeof time !== "string" || Number.isNaN(Date.parse(time))) return "time must be a time in ISO 8601";
  if (typeof api !== "string") return "api must be a string";
  if (!known.includes(api)) return unknownName("API", api, known);
  const contract = readContract(api);
  if (method !== undefined && (typeof method !== "string" || !contract.methods.has(method)))
    return unknownName("method", String(method), [...contract.methods.keys()], `of ${api}`);
  if (path !== contract.path) return `path must be ${contract.path}, that of ${api}`;
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") return "scheme must be http or https";
  if (typeof milliseconds !== "number" || !(milliseconds >= 0)) return "milliseconds must be a number";
  const status = isObject(response) ? response["status"] : undefined;
  if (!Number.isInteger(status) || Number(status) < 200 || Number(status) > 999)
    return "response.status must be an HTTP status";
  return faultOfMessage("request", request) ?? faultOfMessage("response", response);
}

function faultOfMessage(name: string, message: unknown): string | undefined {
  if (!isObject(message)) return `${name} must be an object`;
  const { contentType, body } = message;
  if (contentType !== undefined && (typeof contentType !== "string" || /[^\x20-\x7e]/.test(contentType)))
    return `${name}.contentType must be a media type`;
  return isObject(body) || typeof body === "string" ? undefined : `${name}.body must be an object or a string`;
}
