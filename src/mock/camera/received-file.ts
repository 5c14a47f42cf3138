/** A file that came with a request. */
export interface ReceivedFile {
  /** Name that it was sent with. */
  name: string | undefined;
  /** Bytes that it had. */
  size: number;
  /** Its first bytes, at most 1 MiB. */
  head: Uint8Array<ArrayBuffer>;
}
