import { codeOf, type TransportFault, WireFault } from "./fault.ts";
import { faultByText } from "./fault-by-text.ts";

/** The fault that an error of the run-time stands for; undefined if its code is none of the network. */
export function networkFault(error: unknown): WireFault | undefined {
  const code = codeOf(error);
  const fault = code === undefined ? (faultOfDeno(error) ?? faultByText(error)) : faultByCode(code);
  if (fault === undefined) return undefined;
  forgetCertificates(error);
  return new WireFault(fault, fault === "tls" ? tlsSaying(code) : "", error);
}

const PIN =
  "compare the fingerprint that readCertificate shows with the device's own, and pass it as tls.fingerprint256";
/** Why a certificate is not trusted, and the remedy, by the code of OpenSSL. */
const UNTRUSTED: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: `the certificate is self-signed; ${PIN}`,
  SELF_SIGNED_CERT_IN_CHAIN: `the certificate's issuer is not a known authority; pass its certificate as tls.ca, or ${PIN}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `the certificate's issuer is unknown; pass its certificate as tls.ca, or ${PIN}`,
  UNABLE_TO_GET_ISSUER_CERT: `the certificate's issuer is unknown; pass its certificate as tls.ca, or ${PIN}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `the certificate's issuer is unknown; pass its certificate as tls.ca, or ${PIN}`,
  ERR_TLS_CERT_ALTNAME_INVALID: `the certificate is for another host name; use the name in it, or ${PIN}`,
  CERT_HAS_EXPIRED: `the certificate has expired; renew it on the device, or ${PIN}`,
  CERT_NOT_YET_VALID: "the certificate is not valid yet; check the clocks of this machine and of the device",
};

function tlsSaying(code: string | undefined): string {
  const untrusted = code === undefined ? undefined : UNTRUSTED[code];
  return untrusted === undefined ? "" : `${untrusted} (${code})`;
}

function faultByCode(code: string): TransportFault | undefined {
  if (/^(ENOTFOUND|EAI_\w+)$/.test(code)) return "dns";
  if (/CERT|^ERR_TLS|^ERR_SSL|SIGNATURE|^EPROTO$/.test(code)) return "tls";
  if (/TIMEDOUT$|_TIMEOUT$/.test(code)) return "timeout";
  // Of the system, of Node's parser and streams, of undici, and of Bun.
  return /^(ECONN\w+|EPIPE|E(HOST|NET)(UNREACH|DOWN)|EADDR\w+|EMFILE|HPE_\w+|ERR_(STREAM|SOCKET)_\w+|UND_ERR_\w+|Connection\w+|FailedToOpenSocket)$/.test(
    code,
  )
    ? "connection"
    : undefined;
}

/** What `fetch` of Deno throws has no code. */
function faultOfDeno(error: unknown): TransportFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/: dns error: /.test(error.message)) return "dns";
  if (/: (invalid peer certificate|received corrupt message)/.test(error.message)) return "tls";
  return faultOfDeno(error.cause);
}

/** An error about a certificate holds all of it, which fills a hundred lines when it is printed. */
function forgetCertificates(error: unknown): void {
  if (!(error instanceof Error)) return;
  delete (error as { cert?: unknown }).cert;
  forgetCertificates(error.cause);
}
