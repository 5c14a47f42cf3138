/** A body that Node reads as it is sent: one with a file that is on the disk, or in a stream. */
export class Upload {
  /** Bytes that it has. */
  readonly size: number;
  /** Its content from the beginning. @throws TypeError if it has a stream that was read before */
  readonly chunks: () => AsyncIterable<Uint8Array>;

  constructor(size: number, chunks: Upload["chunks"]) {
    this.size = size;
    this.chunks = chunks;
  }

  /** What `fetch` makes of a body that it does not know. */
  toString(): string {
    throw new TypeError("fetch takes a file as a Blob: paths and streams go without fetch");
  }
}

/** Milliseconds that a call with a file may take, if its options do not set it. */
export const UPLOAD_TIMEOUT = 600_000;

/** How much of a file has been sent. */
export interface UploadProgress {
  /** Bytes of the file that were handed to the network. */
  sent: number;
  /** Bytes that the file has. */
  total: number;
}
