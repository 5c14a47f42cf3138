import type { ClientRequest } from "node:http";
import type { Upload } from "./upload.ts";

/** Bytes that are handed to a connection at once: a file in memory is one chunk. */
const PIECE = 64 * 1024;

/**
 * Writes a body with a file, no faster than the connection takes it.
 *
 * @param isOver Whether the call has ended, for example by an early answer.
 * @throws TypeError if the file has another size than it states; what reading it throws
 */
export async function writeUpload(request: ClientRequest, upload: Upload, isOver: () => boolean): Promise<void> {
  const { head, tail, file, onProgress } = upload;
  await write(request, head);
  let sent = 0;
  for await (const chunk of file.chunks()) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("the stream of the file has something else than bytes");
    if (sent + chunk.length > file.size) throw sizeError(`more than ${file.size}`);
    for (let start = 0; start < chunk.length; start += PIECE) {
      if (isOver()) return;
      const piece = chunk.subarray(start, start + PIECE);
      await write(request, piece);
      sent += piece.length;
      onProgress?.({ sent, total: file.size });
    }
  }
  if (isOver()) return;
  if (sent < file.size) throw sizeError(`${sent} of ${file.size}`);
  request.end(tail);
}

function sizeError(found: string): TypeError {
  return new TypeError(`the file has ${found} bytes: it was changed while it was sent, or fileSize is wrong`);
}

/** Writes, and waits until the connection takes more, or is gone. */
function write(request: ClientRequest, bytes: Uint8Array): Promise<void> | undefined {
  if (request.write(bytes) || request.destroyed) return undefined;
  return new Promise((resolve) => {
    const done = () => {
      request.off("drain", done).off("close", done);
      resolve();
    };
    request.on("drain", done).on("close", done);
  });
}
