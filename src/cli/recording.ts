import type { RecordedExchange } from "../recording/exchange.ts";
import { readRecording } from "../recording/read-recording.ts";
import { naming } from "./usage.ts";

/** @throws UsageError with the file name if the folder of `--replay` contains an invalid file, or none */
export function readReplay(folder: string): RecordedExchange[] {
  return naming("--replay", () => readRecording(folder));
}
