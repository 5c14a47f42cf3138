import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { sourceOf, type UploadFile } from "./file-source.ts";
import type { FileSource } from "./upload.ts";

/**
 * Opens a file that is sent: by its path, as a stream, or as it is.
 *
 * @param size Bytes of a stream, which devices want to know before its content.
 * @throws TypeError if it is none of these, or a stream of unknown size; what the system says of a path
 */
export async function openFile(file: UploadFile, size: number | undefined): Promise<FileSource> {
  if (typeof file === "string") return ofPath(file);
  if (file instanceof Blob) return sourceOf(file);
  if (file instanceof Uint8Array) return ofBytes(file);
  if (typeof (file as Partial<AsyncIterable<Uint8Array>> | null)?.[Symbol.asyncIterator] !== "function")
    throw new TypeError("file takes a path, a Blob, a Uint8Array or a stream");
  if (!Number.isSafeInteger(size) || size! < 0)
    throw new TypeError("a stream does not state its size: give its bytes as fileSize");
  return ofStream(file as AsyncIterable<Uint8Array>, size!);
}

async function ofPath(path: string): Promise<FileSource> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new TypeError(`file: ${path} is not a file`);
  return { size: stats.size, name: basename(path), blob: undefined, chunks: () => createReadStream(path) };
}

function ofBytes(bytes: Uint8Array<ArrayBuffer>): FileSource {
  const chunks = async function* () {
    yield bytes;
  };
  return { size: bytes.length, name: undefined, blob: undefined, chunks };
}

function ofStream(stream: AsyncIterable<Uint8Array>, size: number): FileSource {
  let isRead = false;
  const chunks = () => {
    if (isRead) throw new TypeError("the file has to be sent again, and a stream is read once: give a path or a Blob");
    isRead = true;
    return stream;
  };
  return { size, name: undefined, blob: undefined, chunks };
}
