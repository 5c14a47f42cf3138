import { checkOptions, type Names } from "../contract/unknown-name.ts";

/** How a device proves who it is, where its certificate comes from no public authority. */
export interface TlsTrust {
  /** Certificates, in PEM, that may have issued the device's own, or are it. */
  ca?: string | string[] | undefined;
  /**
   * SHA-256 fingerprint of the device's certificate: 64 hexadecimal digits, with or without colons. Nothing else of the
   * certificate counts then, neither name nor dates, unless `ca` is given too. `readCertificate` of
   * `vapix-openapi/tls` shows that of a device.
   */
  fingerprint256?: string | undefined;
}

/** What else a certificate has that `readCertificate` or a server shows, and that may be given as it is. */
const OF_CERTIFICATES = { pem: true, subject: true, issuer: true, validFrom: true, validTo: true } as const;

const TRUST_OPTIONS: Names<TlsTrust> = { ca: true, fingerprint256: true };

/**
 * Refuses a trust with an option that does not exist: one that is misspelt would trust the public authorities.
 *
 * @throws TypeError whose text names those that there are
 */
export function checkTrust(trust: TlsTrust): void {
  const own = Object.keys(trust).filter((name) => !Object.hasOwn(OF_CERTIFICATES, name));
  checkOptions(Object.fromEntries(own.map((name) => [name, true])), TRUST_OPTIONS, "of tls");
}

/** A fingerprint as it is compared: without colons, in upper case. */
export function plainFingerprint(fingerprint: string): string {
  const plain = fingerprint.replaceAll(":", "").toUpperCase();
  if (!/^[0-9A-F]{64}$/.test(plain))
    throw new TypeError("tls.fingerprint256 takes the SHA-256 fingerprint of a certificate: 64 hexadecimal digits");
  return plain;
}

/** A fingerprint as people read it: pairs with colons. */
export function shownFingerprint(plain: string): string {
  return plain.match(/../g)!.join(":");
}
