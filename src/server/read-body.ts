import type { IncomingMessage } from "node:http";

/** Maximum size of a body in bytes. The limit of devices is undocumented. */
export const BODY_LIMIT = 1024 * 1024;
/** How much of a larger body is read and discarded, because many clients read the response after they have sent it. */
const DISCARD_LIMIT = 32 * BODY_LIMIT;

/** Largest body with a file, which is not kept. */
const UPLOAD_LIMIT = 2 ** 31;

/** Passes a body on as it arrives; false where it is larger than the mock takes. Rejects where it breaks off. */
export function readChunks(request: IncomingMessage, onChunk: (chunk: Uint8Array) => void): Promise<boolean> {
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= UPLOAD_LIMIT) return onChunk(chunk);
      resolve(false);
      request.destroy();
    });
    request.once("end", () => resolve(true));
    request.once("error", reject);
  });
}

/** Reads a body; returns undefined as soon as it is too large, and rejects if it breaks off. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Listeners, because an iterator costs as much as the rest of the mock for a short request.
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) return void chunks.push(chunk);
      chunks.length = 0;
      resolve(undefined);
      if (size > DISCARD_LIMIT) request.destroy();
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
  });
}
