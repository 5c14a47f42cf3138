import { checkOptions, type Names } from "../contract/unknown-name.ts";

/** How to verify a device whose certificate does not come from a public authority. */
export interface TlsTrust {
  /** Trusted certificates, in PEM: issuers of the device's certificate, or the certificate itself. */
  ca?: string | string[] | undefined;
  /**
   * SHA-256 fingerprint of the device's certificate: 64 hexadecimal digits, with or without colons. The rest of the
   * certificate, such as name and dates, is then ignored, unless `ca` is given too. `readCertificate` of
   * `vapix-openapi/tls` returns the fingerprint of a device.
   */
  fingerprint256?: string | undefined;
}

/** Other properties of the certificate from `readCertificate` or a server, so that it can be passed as it is. */
const OF_CERTIFICATES = { pem: true, subject: true, issuer: true, validFrom: true, validTo: true } as const;

const TRUST_OPTIONS: Names<TlsTrust> = { ca: true, fingerprint256: true };

/**
 * Rejects unknown options: with a misspelt one, the client would trust the public authorities.
 *
 * @throws TypeError with the available options
 */
export function checkTrust(trust: TlsTrust): void {
  const own = Object.keys(trust).filter((name) => !Object.hasOwn(OF_CERTIFICATES, name));
  checkOptions(Object.fromEntries(own.map((name) => [name, true])), TRUST_OPTIONS, "of tls");
}

/** A fingerprint for comparison: uppercase, without colons. */
export function plainFingerprint(fingerprint: string): string {
  const plain = fingerprint.replaceAll(":", "").toUpperCase();
  if (!/^[0-9A-F]{64}$/.test(plain))
    throw new TypeError(
      "invalid tls.fingerprint256; it must be the SHA-256 fingerprint of a certificate: 64 hexadecimal digits",
    );
  return plain;
}

/** A readable fingerprint: pairs with colons. */
export function shownFingerprint(plain: string): string {
  return plain.match(/../g)!.join(":");
}
