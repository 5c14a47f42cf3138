import { connect } from "node:tls";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import { plainFingerprint, shownFingerprint } from "./trust.ts";

/** The certificate of a device. */
export interface DeviceCertificate {
  /** SHA-256 fingerprint, as pairs of hexadecimal digits with colons: the form of `tls.fingerprint256`. */
  fingerprint256: string;
  /** Subject: `CN=axis-accc8e00a1b2, O=…`. */
  subject: string;
  /** Issuer; the same as `subject` if the certificate is self-signed. */
  issuer: string;
  validFrom: Date;
  validTo: Date;
}

/** Options of `readCertificate`. */
export interface ReadCertificateOptions {
  /** Time limit in milliseconds, 10,000 by default. */
  timeout?: number | undefined;
}

const OPTIONS: Names<ReadCertificateOptions> = { timeout: true };

/**
 * Returns the certificate of a device without trusting it, and without sending a request. Compare the fingerprint with
 * the device's own web page, over a connection that you trust, before you pin it.
 *
 * @param url Address of the device: `https://192.168.0.90`.
 * @throws TypeError if the address is not https:, or an option is unknown
 */
export async function readCertificate(
  url: string | URL,
  options: ReadCertificateOptions = {},
): Promise<DeviceCertificate> {
  checkOptions(options, OPTIONS, "of readCertificate");
  const { timeout = 10_000 } = options;
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== "https:") throw new TypeError("invalid address; only https: has a certificate");
  const host = hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(port || 443), rejectUnauthorized: false });
    const expire = () => socket.destroy(new Error(`${host}: no certificate within ${timeout} ms`));
    const timer = setTimeout(expire, timeout);
    socket.once("close", () => clearTimeout(timer));
    socket.once("error", reject);
    socket.once("secureConnect", () => {
      const { fingerprint256, subject, issuer, valid_from: from, valid_to: to } = socket.getPeerCertificate();
      socket.destroy();
      resolve({
        fingerprint256: shownFingerprint(plainFingerprint(fingerprint256)),
        subject: nameOf(subject),
        issuer: nameOf(issuer),
        validFrom: new Date(from),
        validTo: new Date(to),
      });
    });
  });
}

function nameOf(name: object): string {
  return Object.entries(name)
    .reverse()
    .map(([key, value]) => `${key}=${[value].flat().join("+")}`)
    .join(", ");
}
