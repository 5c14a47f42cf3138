import { promisify } from "node:util";
import * as zlib from "node:zlib";
import { tooLarge, WireFault } from "./fault.ts";

type Unpack = (content: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const [raw, wrapped] = [promisify(zlib.inflateRaw), promisify(zlib.inflate)] as [Unpack, Unpack];
const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: promisify(zlib.gunzip) as Unpack,
  "x-gzip": promisify(zlib.gunzip) as Unpack,
  br: promisify(zlib.brotliDecompress) as Unpack,
  // Available in Node since 22.15.
  ...("zstdDecompress" in zlib && { zstd: promisify(zlib.zstdDecompress) as Unpack }),
  // Some servers omit the zlib header, whose low four bits are 8.
  deflate: (content, options) => ((content[0]! & 0x0f) === 8 ? wrapped : raw)(content, options),
};

/** The same limit as in `fetch`; each coding may expand the body to the limit. */
const MAX_CODINGS = 5;

/** Whether all codings of a header `Content-Encoding` are supported. */
export function isPacked(encoding: string | undefined): encoding is string {
  return encoding !== undefined && codings(encoding).every((coding) => Object.hasOwn(UNPACK, coding));
}

/** Decodes a content. @param limit Maximum size of the result in bytes. */
export async function unpacked(content: Buffer, encoding: string, limit: number): Promise<Buffer> {
  let bytes = content;
  if (codings(encoding).length > MAX_CODINGS)
    throw new WireFault("connection", `the response has more than ${MAX_CODINGS} content codings`);
  try {
    for (const coding of codings(encoding).toReversed())
      if (bytes.length > 0) bytes = await UNPACK[coding]!(bytes, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(limit);
    throw new WireFault("connection", `the response is not ${encoding}, contrary to its header`, error);
  }
  return bytes;
}

function codings(encoding: string): string[] {
  return encoding.split(",").map((coding) => coding.trim().toLowerCase());
}
