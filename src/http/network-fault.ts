import { codeOf, type TransportFault, WireFault } from "./fault.ts";
import { faultByText } from "./fault-by-text.ts";

/**
 * The fault of an error of the runtime; undefined if its code does not belong to the network. If `fetch` throws a
 * TypeError, the code is in its cause; any other error with a cause comes from the caller and passes through.
 */
export function networkFault(error: unknown): WireFault | undefined {
  const code = codeOf(error instanceof TypeError ? error : { code: (error as { code?: unknown } | null)?.code });
  const fault = code === undefined ? (faultOfDeno(error) ?? faultByText(error)) : faultByCode(code);
  if (fault === undefined) return undefined;
  forgetContent(error);
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

/** Codes of Node's TLS, of OpenSSL, and of OpenSSL's certificate checks; libraries use similar codes. */
const OF_TLS =
  /^(ERR_(TLS|SSL)_\w+|EPROTO|(CERT|CRL|DEPTH_ZERO|ERROR_IN|SELF_SIGNED|UNABLE_TO)_\w+|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$/;
/** Codes of the system, of Node's parser and streams, of undici without its argument checks, and of Bun. */
const OF_CONNECTION =
  /^(ECONN\w+|EPIPE|E(HOST|NET)(UNREACH|DOWN)|EADDR\w+|EMFILE|HPE_\w+|ERR_(STREAM|SOCKET)_\w+|UND_ERR_(?!ABORTED|INVALID|INFO|NOT_SUPPORTED|REQ_)\w+|Connection\w+|FailedToOpenSocket)$/;

function faultByCode(code: string): TransportFault | undefined {
  if (/^(ENOTFOUND|EAI_\w+)$/.test(code)) return "dns";
  if (OF_TLS.test(code)) return "tls";
  if (/^(E(SOCKET)?TIMEDOUT|UND_ERR_\w+_TIMEOUT|ERR_SOCKET_CONNECTION_TIMEOUT)$/.test(code)) return "timeout";
  return OF_CONNECTION.test(code) ? "connection" : undefined;
}

/** Errors of Deno's `fetch` have no code. */
function faultOfDeno(error: unknown): TransportFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/: dns error: /.test(error.message)) return "dns";
  if (/: (invalid peer certificate|received corrupt message)/.test(error.message)) return "tls";
  return faultOfDeno(error.cause);
}

/**
 * Removes content from an error: a certificate fills a hundred lines when printed, and a response may repeat a
 * password.
 */
function forgetContent(error: unknown): void {
  if (!(error instanceof Error)) return;
  for (const name of ["cert", "rawPacket"] as const) delete (error as Partial<Record<typeof name, unknown>>)[name];
  forgetContent(error.cause);
}
