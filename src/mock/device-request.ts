import type { MethodAdmission } from "./camera/admission.ts";

/** A request as the HTTP server received it. */
export interface DeviceRequest {
  httpMethod: string;
  /** As received, percent-encoded. */
  path: string;
  /** The part after the question mark. */
  query?: string | undefined;
  /** Value of the header `Accept`. */
  accept?: string | undefined;
  /** Value of the header `Authorization`. */
  authorization?: string | undefined;
  /** Value of the header `Content-Type`. */
  contentType: string | undefined;
  /** Value of the header `Prefer`. */
  prefer: string | undefined;
  /** Reads the body; returns undefined if it is larger than the device accepts. */
  body: () => Promise<Uint8Array | undefined>;
  /** Passes the body on as it arrives, where it has a file; false where it is larger than the device takes. */
  chunks: (onChunk: (chunk: Uint8Array) => void) => Promise<boolean>;
  /** Checks the sender's account; without it, anyone may call. */
  admit?: MethodAdmission | undefined;
  /** Whether the mock drops unknown parameters instead of rejecting them. */
  isLenient?: boolean;
  /** Whether REST APIs ignore credentials. */
  isOpen?: boolean;
}
