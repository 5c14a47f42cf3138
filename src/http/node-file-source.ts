import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { type FileSource, sourceOf, type UploadFile } from "./file-source.ts";
import { Upload } from "./upload.ts";

/**
 * Opens a file that is sent: by its path, as a stream, or as it is.
 *
 * @param size Bytes of a stream, which devices want to know before its content.
 * @throws TypeError for anything else, or a stream of unknown size; the error of the system for a path
 */
export async function openFile(file: UploadFile, size: number | undefined): Promise<FileSource> {
  if (typeof file === "string") return ofPath(file);
  if (file instanceof Blob || file instanceof Uint8Array) return sourceOf(file);
  if (typeof (file as Partial<AsyncIterable<Uint8Array>> | null)?.[Symbol.asyncIterator] !== "function")
    throw new TypeError("file takes a path, a Blob, a Uint8Array or a stream");
  if (!Number.isSafeInteger(size) || size! < 0)
    throw new TypeError("a stream does not state its size: give its bytes as fileSize");
  return ofStream(file as AsyncIterable<Uint8Array>, size!);
}

async function ofPath(path: string): Promise<FileSource> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new TypeError(`file: ${path} is not a file`);
  return streamed(stats.size, basename(path), () => createReadStream(path));
}

function ofStream(stream: AsyncIterable<Uint8Array>, size: number): FileSource {
  let isRead = false;
  return streamed(size, undefined, () => {
    if (isRead) throw new TypeError("the file has to be sent again, and a stream is read once: give a path or a Blob");
    isRead = true;
    return stream;
  });
}

function streamed(size: number, name: string | undefined, open: () => AsyncIterable<Uint8Array>): FileSource {
  return {
    size,
    name,
    within(head, tail) {
      const [before, after] = [Buffer.from(head), Buffer.from(tail)];
      return new Upload(before.length + size + after.length, async function* () {
        yield before;
        yield* exactly(size, open());
        yield after;
      });
    },
  };
}

/** The chunks of a file that has as many bytes as was said before its content. */
async function* exactly(size: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("the stream of the file has something else than bytes");
    read += chunk.length;
    if (read > size) throw sizeError(`more than ${size}`);
    yield chunk;
  }
  if (read < size) throw sizeError(`${read} of ${size}`);
}

function sizeError(found: string): TypeError {
  return new TypeError(`the file has ${found} bytes: it was changed while it was sent, or fileSize is wrong`);
}
