import type { FileMark } from "./document.ts";

/** A part of a body of parts (`multipart/form-data`, RFC 7578). */
export interface Part {
  name: string;
  /** Name of the file; undefined if the part is not a file. */
  fileName: string | undefined;
  /** Bytes that it has. */
  size: number;
  /** Its first bytes, at most 1 MiB. */
  head: Uint8Array<ArrayBuffer>;
}

/** The boundary of a body of parts, by its `Content-Type`; undefined for other bodies. */
export function boundaryOf(contentType = ""): string | undefined {
  if (!/^\s*multipart\/form-data\s*(;|$)/i.test(contentType)) return undefined;
  return parameterOf(contentType, "boundary") ?? "";
}

/** A parameter of a header, in quotes, or a token as .NET writes it; undefined if the header lacks it. */
function parameterOf(header: string, name: string): string | undefined {
  const [, quoted, token] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;"]+))`, "i").exec(header) ?? [];
  return quoted ?? token;
}

/**
 * The part with the envelope, by the first name (`x-file`) that is there, and the part with the file, by a name that goes
 * with it.
 */
export function pairOf({ parts: names }: FileMark, parts: readonly Part[]): { envelope?: Part; file?: Part } {
  const found = (wanted: string) => parts.find(({ name }) => name === wanted);
  const pairs = names.map(([envelope, file]) => ({ envelope: found(envelope), file: found(file) }));
  const envelope = pairs.find((pair) => pair.envelope !== undefined)?.envelope;
  const file = pairs.find((pair) => pair.envelope === envelope && pair.file !== undefined)?.file;
  return { ...(envelope && { envelope }), ...(envelope && file && { file }) };
}

/** Bytes of a part that are kept: those of an envelope, and the start of a file, which shows its kind. */
const KEPT = 1024 * 1024;
/** Bytes that the headers of a part, and how many parts a body may have. */
const MAX_HEADERS = 8 * 1024;
const MAX_PARTS = 16;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const LINES = encoder.encode("\r\n\r\n");

/** Reads a body of parts as it arrives. */
export interface PartsReader {
  add(chunk: Uint8Array): void;
  /** The parts, after the last chunk; undefined if the body is not one of parts, or breaks off. */
  end(): Part[] | undefined;
}

/** A reader of a body whose parts are separated by a boundary. It keeps the first MiB of each part, and counts the rest. */
export function createPartsReader(boundary: string): PartsReader {
  const delimiter = encoder.encode(`\r\n--${boundary}`);
  const parts: Growing[] = [];
  let state: "content" | "headers" | "end" | "broken" = boundary === "" ? "broken" : "content";
  // The first delimiter may be the first line of the body.
  let rest: Uint8Array = encoder.encode("\r\n");

  return {
    add(chunk) {
      if (state === "broken" || state === "end") return;
      rest = withRest(chunk);
      while ((state === "content" && readContent()) || (state === "headers" && readHeaders()));
      rest = rest.slice();
    },
    end() {
      if (state !== "end" || parts.length === 0) return undefined;
      return parts.map(({ name, fileName, size, chunks }) => ({ name, fileName, size, head: joined(...chunks) }));
    },
  };

  /** What is to be read with a further chunk. Most of a file is not copied: the end of the chunk before was no delimiter. */
  function withRest(chunk: Uint8Array): Uint8Array {
    const isContent =
      state === "content" &&
      chunk.length >= delimiter.length &&
      indexOf(joined(rest, chunk.subarray(0, delimiter.length)), delimiter) < 0;
    if (!isContent) return joined(rest, chunk);
    keep(parts.at(-1), rest);
    return chunk;
  }

  /** Whether there is more to read in what has arrived. */
  function readContent(): boolean {
    const place = indexOf(rest, delimiter);
    const safe = place < 0 ? Math.max(0, rest.length - delimiter.length + 1) : place;
    keep(parts.at(-1), rest.subarray(0, safe));
    rest = rest.subarray(place < 0 ? safe : place + delimiter.length);
    if (place >= 0) state = "headers";
    return place >= 0;
  }

  function readHeaders(): boolean {
    if (rest.length < 2) return false;
    if (rest[0] === 45 && rest[1] === 45) {
      state = "end";
      return false;
    }
    const place = indexOf(rest, LINES);
    if (place < 0 && rest.length <= MAX_HEADERS) return false;
    const part = place < 0 || place > MAX_HEADERS ? undefined : partOf(decoder.decode(rest.subarray(0, place)));
    if (part === undefined || parts.length === MAX_PARTS) {
      state = "broken";
      return false;
    }
    parts.push(part);
    rest = rest.subarray(place + LINES.length);
    state = "content";
    return true;
  }
}

type Growing = Omit<Part, "head"> & { chunks: Uint8Array[]; kept: number };

function partOf(headers: string): Growing | undefined {
  const [, disposition = ""] = /^content-disposition:\s*form-data\s*(;.*)$/im.exec(headers) ?? [];
  const name = parameterOf(disposition, "name");
  const fileName = parameterOf(disposition, "filename");
  return name === undefined ? undefined : { name, fileName, size: 0, kept: 0, chunks: [] };
}

function keep(part: Growing | undefined, bytes: Uint8Array): void {
  if (part === undefined || bytes.length === 0) return;
  part.size += bytes.length;
  if (part.kept >= KEPT) return;
  // A copy, since what it is a part of would stay in memory.
  const kept = bytes.slice(0, KEPT - part.kept);
  part.chunks.push(kept);
  part.kept += kept.length;
}

function joined(...chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

/** Where one text of bytes stands in another; -1 if it does not. */
function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let place = bytes.indexOf(wanted[0]!); place >= 0; place = bytes.indexOf(wanted[0]!, place + 1)) {
    if (place + wanted.length > bytes.length) return -1;
    let at = 1;
    while (at < wanted.length && bytes[place + at] === wanted[at]) at++;
    if (at === wanted.length) return place;
  }
  return -1;
}
