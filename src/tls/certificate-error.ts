/** Thrown before a request is sent, where a device shows another certificate than was pinned, or the runtime hides it. */
export class CertificateError extends Error {
  override readonly name = "CertificateError";
  readonly code: "ERR_TLS_FINGERPRINT" | "ERR_TLS_UNCHECKED";

  constructor(code: CertificateError["code"], message: string) {
    super(message);
    this.code = code;
  }
}
