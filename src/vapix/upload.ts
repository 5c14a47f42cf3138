import { openFile } from "#file-source";
import type { UploadFile } from "../http/file-source.ts";
import type { Upload, UploadProgress } from "../http/upload.ts";
import type { FileParts } from "./method-table.ts";

/** The file of a call, and how it is sent. */
export interface FileOptions {
  /**
   * The file: its path, a stream (of the web or of Node), a `Blob` or a `Uint8Array`. Browsers, Deno and Bun take the last
   * two. It is read as it is sent, and never held as a whole.
   */
  file: UploadFile;
  /** Bytes of the file; needed for streams, which do not state it. */
  fileSize?: number | undefined;
  /** Name that the file is sent with; by default its own, or `file`. */
  fileName?: string | undefined;
  /** Called as the file is sent; with `fetch`, as in browsers, once it has been. What it throws ends the call. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** Milliseconds that a call with a file may take, if its options do not say it. */
export const UPLOAD_TIMEOUT = 600_000;

/**
 * Makes a body of two parts: the envelope and the file.
 *
 * @throws TypeError if the file is none
 */
export async function uploadOf(
  envelope: string,
  { parts: [envelopePart, filePart], mediaType = "application/octet-stream" }: FileParts,
  { file: given, fileSize, fileName, onProgress }: Partial<FileOptions>,
): Promise<{ body: Upload; contentType: string }> {
  if (given === undefined) throw new TypeError("this method takes a file: give it in the options, { file }");
  const file = await openFile(given, fileSize);
  // Nothing that a file or an envelope has in it can be this line.
  const boundary = `vapix-${crypto.randomUUID()}`;
  const name = (fileName ?? file.name ?? "file").replace(/[\r\n"]/g, encodeURIComponent);
  const head =
    part(boundary, envelopePart, "", "application/json") +
    `${envelope}\r\n${part(boundary, filePart, `; filename="${name}"`, mediaType)}`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    body: { head: bytes(head), tail: bytes(`\r\n--${boundary}--\r\n`), file, onProgress },
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

function part(boundary: string, name: string, more: string, type: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\nContent-Type: ${type}\r\n\r\n`;
}
