import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";

const ROOT = new URL("../../", import.meta.url);

/**
 * A message in a form that was recorded, with values of our own. Its file is named `<where>_<event>[.<case>].json`: where is
 * a version of AXIS OS or of the application, or a year; `notified` for items that came over RTSP or WebSocket, here in
 * the form of the bridge; `documented` and `declared` for what is in a document or a declaration alone.
 */
export interface Fixture {
  /** The version, or else what shows the form. */
  seen: string;
  event: string;
  topic: string;
  payload: { topic: string; message: { data: Record<string, string> } };
  /** What the items stand for. */
  data: Record<string, unknown>;
  parameters?: Record<string, number>;
  rest?: Record<string, string>;
}

/** All messages, by file. */
export const fixtures: [file: string, fixture: Fixture][] = globSync("test/fixtures/events/*.json", { cwd: ROOT })
  .sort()
  .map((path) => {
    const [, seen, event] = /^([^_]+)_(\w+\.\w+)/.exec(basename(path))! as unknown as [string, string, string];
    const content = JSON.parse(readFileSync(new URL(path, ROOT), "utf8")) as Omit<Fixture, "seen" | "event">;
    return [basename(path), { seen, event, ...content }];
  });
