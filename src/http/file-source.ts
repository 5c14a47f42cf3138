import type { FileSource } from "./upload.ts";

/** A file of a request: its content, or, on Node, its path or a stream of it. */
export type UploadFile =
  string | Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Where no file system is: a `Blob`, such as a `File`, or bytes. */
export async function openFile(file: UploadFile): Promise<FileSource> {
  const blob = file instanceof Uint8Array ? new Blob([file]) : file;
  if (!(blob instanceof Blob))
    throw new TypeError("file takes a Blob, such as a File, or a Uint8Array; paths and streams need Node");
  return sourceOf(blob);
}

/** A `Blob` as it is sent. */
export function sourceOf(blob: Blob): FileSource {
  const { size, name } = blob as Blob & { name?: string };
  return { size, name, blob, chunks: () => blob.stream() as unknown as AsyncIterable<Uint8Array> };
}
