import type { ClientRequest } from "node:http";
import type { Upload } from "./upload.ts";

/** Bytes that are handed to a connection at once: what is in memory is one chunk. */
const PIECE = 64 * 1024;

/** How a body is written. */
interface Writing {
  /** Whether the call has ended, for example by an early answer. */
  isOver(): boolean;
  /** Called with the number of bytes that were passed to the connection. */
  onSent: ((bytes: number) => void) | undefined;
}

/**
 * Writes a body no faster than the connection takes it, and ends the request.
 *
 * @throws what reading it throws, and what `onSent` does
 */
export async function writeUpload(
  request: ClientRequest,
  body: Blob | Upload,
  { isOver, onSent }: Writing,
): Promise<void> {
  const chunks = body instanceof Blob ? (body.stream() as unknown as AsyncIterable<Uint8Array>) : body.chunks();
  let sent = 0;
  for await (const chunk of chunks)
    for (let start = 0; start < chunk.length; start += PIECE) {
      if (isOver()) return;
      const piece = chunk.subarray(start, start + PIECE);
      await write(request, piece);
      onSent?.((sent += piece.length));
    }
  if (!isOver()) request.end();
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
