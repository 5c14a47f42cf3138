import { connect } from "node:tls";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import { plainFingerprint, shownFingerprint } from "./trust.ts";

/** The certificate that a device shows. */
export interface DeviceCertificate {
  /** SHA-256 fingerprint, as pairs of hexadecimal digits with colons: what `tls.fingerprint256` takes. */
  fingerprint256: string;
  /** Whom it names: `CN=axis-accc8e00a1b2, O=…`. */
  subject: string;
  /** Who issued it; the same as `subject` where it is self-signed. */
  issuer: string;
  validFrom: Date;
  validTo: Date;
}

/** Options of `readCertificate`. */
export interface ReadCertificateOptions {
  /** Milliseconds that this may take, 10,000 by default. */
  timeout?: number | undefined;
}

const OPTIONS: Names<ReadCertificateOptions> = { timeout: true };

/**
 * Shows the certificate of a device without trusting it, and without sending it a request. Compare the fingerprint with
 * what the device's own web page says, over a way that you trust, before you pin it.
 *
 * @param url Address of the device: `https://192.168.0.90`.
 * @throws TypeError where the address has no https:, or an option does not exist
 */
export async function readCertificate(
  url: string | URL,
  options: ReadCertificateOptions = {},
): Promise<DeviceCertificate> {
  checkOptions(options, OPTIONS, "of readCertificate");
  const { timeout = 10_000 } = options;
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== "https:") throw new TypeError("only an address with https: has a certificate");
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
