import type { Upload } from "./upload.ts";

/** A file of a request: its content, or, on Node, its path or a stream of it. */
export type UploadFile =
  string | Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file that is read as it is sent. */
export interface FileSource {
  /** Bytes that it has. */
  readonly size: number;
  /** Name that it goes with; undefined if it has none. */
  readonly name: string | undefined;
  /** The body that has it between two others. */
  within(head: string, tail: string): Blob | Upload;
}

/** Where no file system is: a `Blob`, such as a `File`, or bytes. */
export async function openFile(file: UploadFile): Promise<FileSource> {
  if (file instanceof Blob || file instanceof Uint8Array) return sourceOf(file);
  throw new TypeError("file takes a Blob, such as a File, or a Uint8Array; paths and streams need Node");
}

/** What is in memory, or what the run-time keeps, as it is sent. */
export function sourceOf(content: Blob | Uint8Array<ArrayBuffer>): FileSource {
  const { size, name } = (content instanceof Blob ? content : new Blob([content])) as Blob & { name?: string };
  return { size, name, within: (head, tail) => new Blob([head, content, tail]) };
}
