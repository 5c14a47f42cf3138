/** Thrown when a device shows another certificate than the one that was pinned; no request has been sent to it. */
export class CertificateError extends Error {
  override readonly name = "CertificateError";
  readonly code = "ERR_TLS_FINGERPRINT";
}
