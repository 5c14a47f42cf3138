/** A file that is read as it is sent. */
export interface FileSource {
  /** Bytes that it has. */
  readonly size: number;
  /** Name that it goes with; undefined if it has none. */
  readonly name: string | undefined;
  /** The file as `fetch` takes it; undefined if only Node can read it. */
  readonly blob: Blob | undefined;
  /** Its content from the beginning. @throws TypeError if it is a stream that was read before */
  chunks(): AsyncIterable<Uint8Array>;
}

/** A body with a file in it. */
export interface Upload {
  /** What stands before the file, and after it. */
  readonly head: Uint8Array<ArrayBuffer>;
  readonly tail: Uint8Array<ArrayBuffer>;
  readonly file: FileSource;
  readonly onProgress: ((progress: UploadProgress) => void) | undefined;
}

/** How much of a file has been sent. */
export interface UploadProgress {
  /** Bytes of the file that were handed to the network. */
  sent: number;
  /** Bytes that the file has. */
  total: number;
}

/** Whether a body has a file in it. */
export function isUpload(body: unknown): body is Upload {
  return typeof body === "object" && body !== null && "tail" in body;
}
