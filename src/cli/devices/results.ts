import { isObject } from "../../contract/json.ts";
import { readFile } from "../input.ts";
import { UsageError } from "../usage.ts";

/** What became of a device: one line of the output. */
export interface DeviceResult {
  /** What was run: `call mqtt-client getClientStatus`, `verify`. */
  command: string;
  /** Address as in the list. */
  device: string;
  outcome: "done" | "failed" | "not done";
  data?: object;
  error?: object;
  milliseconds?: number;
}

/** Maximum size of an earlier output in bytes. */
const RESULTS_LIMIT = 512 * 1024 * 1024;

/**
 * The lines of an earlier output about devices that are done, by address.
 *
 * @throws UsageError if the file is not the output of the command
 */
export function readResults(file: string, command: string): Map<string, string> {
  const text = readFile("--resume", file, RESULTS_LIMIT);
  if (text.trim() === "")
    throw new UsageError(
      `--resume: ${file} is empty; write the new output to another file, because a shell empties a file before the command reads it`,
    );
  // A program that was killed may have left a part of a line.
  const lines = text.split("\n").slice(0, -1);
  const results = lines.map((line, index) => resultOf(line, `--resume: line ${index + 1} of ${file}`, command));
  return new Map(
    results.flatMap(({ device, outcome }, index) => (outcome === "done" ? [[device, lines[index]!] as const] : [])),
  );
}

function resultOf(line: string, where: string, command: string): DeviceResult {
  let result: unknown;
  try {
    result = JSON.parse(line);
  } catch {
    throw new UsageError(`${where} is not valid JSON`);
  }
  if (!isObject(result) || typeof result["device"] !== "string" || typeof result["outcome"] !== "string")
    throw new UsageError(`${where} is not a result of a device`);
  if (result["command"] !== command)
    throw new UsageError(`${where} is a result of another command; this is ${command}`);
  return result as unknown as DeviceResult;
}
