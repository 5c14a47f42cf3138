import type { MethodAdmission } from "./camera/admission.ts";

/** A request as the HTTP server took it. */
export interface DeviceRequest {
  httpMethod: string;
  /** As it came, percent-encoded. */
  path: string;
  /** What follows the question mark. */
  query?: string | undefined;
  /** Value of the header `Accept`. */
  accept?: string | undefined;
  /** Value of the header `Authorization`. */
  authorization?: string | undefined;
  /** Value of the header `Content-Type`. */
  contentType: string | undefined;
  /** Value of the header `Prefer`. */
  prefer: string | undefined;
  /** Reads the body; undefined where it is larger than the device takes. */
  body: () => Promise<Uint8Array | undefined>;
  /** Passes the body on as it arrives, where it has a file; false where it is larger than the device takes. */
  chunks: (onChunk: (chunk: Uint8Array) => void) => Promise<boolean>;
  /** The check of the sender's account; without it, anyone may call. */
  admit?: MethodAdmission | undefined;
  /** Whether parameters that the contract does not know are dropped rather than refused. */
  isLenient?: boolean;
  /** Whether REST APIs look at no credentials. */
  isOpen?: boolean;
}
