import type { RecordedExchange } from "../recording/exchange.ts";
import { readRecording } from "../recording/read-recording.ts";
import { naming } from "./usage.ts";

/** @throws UsageError that names the file if `--replay` names a folder with a bad one, or without any */
export function readReplay(folder: string): RecordedExchange[] {
  return naming("--replay", () => readRecording(folder));
}
