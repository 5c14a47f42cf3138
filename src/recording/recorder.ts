import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { link, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../contract/json.ts";
import { readJson } from "../contract/json-body.ts";
import { HIDDEN } from "../http/redact.ts";
import { RECORDING_VERSION, type RecordedExchange, type RecordedMessage } from "./exchange.ts";
import type { Hider } from "./hider.ts";

/** An exchange with its secrets. */
export interface RawExchange {
  time: Date;
  api: string;
  /** The method, if the API has it. */
  method: string | undefined;
  path: string;
  scheme: "http" | "https";
  request: RawMessage;
  response: RawMessage & { status: number };
  milliseconds: number;
}

interface RawMessage {
  contentType: string | undefined;
  body: Uint8Array;
}

/** Writes exchanges into a folder, one file each. */
export interface Recorder {
  /** Returns at once; failures are reported. */
  record(exchange: RawExchange): void;
  /** Waits until everything is written and hidden. */
  close(): Promise<void>;
}

/**
 * Creates a folder for exchanges. Values are hidden before writing; values that are learnt later are hidden in the
 * existing files.
 *
 * @param report Receives why an exchange could not be written, without values and without the path of the folder.
 * @throws TypeError if the folder cannot be created or read
 */
export function createRecorder(folder: string, hider: Hider, report: (reason: string) => void): Recorder {
  let number = prepared(folder);
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  /** Files of this recorder, with the number of known values when they were written. */
  const files = new Map<string, number>();

  return {
    record(raw) {
      try {
        // In this turn, so that files are in the order of the responses.
        const exchange = hidden(raw, hider);
        const { known } = hider;
        waiting++;
        last = last.then(() => write(exchange, known)).catch((error: unknown) => fail(raw, error));
        last = last.then(async () => {
          // Once for all waiting exchanges, because each file is read again.
          if (--waiting === 0) await rewrite();
        });
      } catch (error) {
        fail(raw, error);
      }
    },
    // Also hides values that were learnt without an exchange, from a challenge.
    close: () => (last = last.then(rewrite)),
  };

  function fail({ api, method }: RawExchange, error: unknown): void {
    report(`${api} ${method ?? "an unknown method"} is not recorded: ${reasonOf(error)}`);
  }

  async function write(exchange: RecordedExchange, known: number): Promise<void> {
    const temporary = await writeTemporary(exchange);
    try {
      for (;;) {
        const name = `${String(++number).padStart(4, "0")}-${exchange.api}-${exchange.method ?? "unknown"}.json`;
        // Fails if another proxy created the file, which a rename would replace.
        const isTaken = await link(temporary, join(folder, name)).then(
          () => false,
          (error: NodeJS.ErrnoException) => {
            if (error.code === "EEXIST") return true;
            throw error;
          },
        );
        if (isTaken) continue;
        files.set(name, known);
        return;
      }
    } finally {
      await unlink(temporary);
    }
  }

  async function rewrite(): Promise<void> {
    const { known } = hider;
    for (const [name, before] of files) {
      if (before === known) continue;
      await hideAgain(name).catch((error: unknown) => {
        files.delete(name);
        // A deleted file needs no hiding.
        if ((error as NodeJS.ErrnoException).code !== "ENOENT")
          report(`${name} may contain secrets that were learnt later; remove it: ${reasonOf(error)}`);
      });
      if (files.has(name)) files.set(name, known);
    }
  }

  async function hideAgain(name: string): Promise<void> {
    const text = await readFile(join(folder, name), "utf8");
    const { request, response, ...about } = JSON.parse(text) as RecordedExchange;
    const again = {
      ...about,
      request: { ...request, body: hider.hideAgain(request.body) },
      response: { ...response, body: hider.hideAgain(response.body) },
    };
    if (written(again) === text) return;
    const temporary = await writeTemporary(again);
    await rename(temporary, join(folder, name));
  }

  async function writeTemporary(exchange: RecordedExchange): Promise<string> {
    const temporary = join(folder, `.${randomBytes(8).toString("hex")}.tmp`);
    try {
      await writeFile(temporary, written(exchange), { mode: 0o600, flag: "wx" });
    } catch (error) {
      await unlink(temporary).catch(() => {});
      throw error;
    }
    return temporary;
  }
}

/** Maximum size of a body: searching for values to hide takes time. */
const LARGEST = 1024 * 1024;

class TooLarge extends Error {}

/** Creates the folder, and returns the highest number of its files. */
function prepared(folder: string): number {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return Math.max(0, ...readdirSync(folder).map((name) => Number(/^(\d+)-.*\.json$/.exec(name)?.[1] ?? 0)));
  } catch (error) {
    throw new TypeError(`the folder of record cannot be written: ${reasonOf(error)}`, { cause: error });
  }
}

function hidden({ time, api, method, path, scheme, request, response, milliseconds }: RawExchange, hider: Hider) {
  if (Math.max(request.body.length, response.body.length) > LARGEST) throw new TooLarge();
  const bodies = { request: envelopeOf(request), response: envelopeOf(response) };
  hider.learn(bodies.request);
  hider.learn(bodies.response);
  return {
    version: RECORDING_VERSION,
    time: time.toISOString(),
    api,
    ...(method !== undefined && { method }),
    path,
    scheme,
    request: messageOf(request, bodies.request, hider),
    response: { status: response.status, ...messageOf(response, bodies.response, hider) },
    milliseconds: Math.round(milliseconds * 1000) / 1000,
  } satisfies RecordedExchange;
}

function envelopeOf({ body }: RawMessage): object | string {
  const value = readJson(body)?.value;
  if (isObject(value)) return value;
  return body.length === 0 ? "" : HIDDEN;
}

function messageOf({ contentType }: RawMessage, body: object | string, hider: Hider): RecordedMessage {
  return { ...(contentType && { contentType: mediaTypeOf(contentType) }), body: hider.hide(body) };
}

/** The media type without parameters; other types than JSON and text may contain anything. */
function mediaTypeOf(contentType: string): string {
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  return /^(?:application\/(?:json|octet-stream|x-www-form-urlencoded)|text\/(?:html|plain|xml|json))$/.test(type)
    ? type
    : HIDDEN;
}

function written(exchange: RecordedExchange): string {
  return `${JSON.stringify(exchange, undefined, 2)}\n`;
}

/** Why a file could not be written, without messages of the system, which contain its path. */
function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof TooLarge) return "it is larger than 1 MiB";
  return code ?? (error instanceof RangeError ? "its JSON is too deep" : "an unknown error");
}
