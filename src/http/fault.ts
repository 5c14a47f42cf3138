/** Where a call ended that got no answer. */
export type TransportFault = "aborted" | "timeout" | "dns" | "tls" | "connection" | "too-large";

/** Thrown by a transport where the network, TLS or a limit ended a call. */
export class WireFault extends Error {
  override readonly name = "WireFault";
  readonly fault: TransportFault;

  /** @param cause What the run-time threw. */
  constructor(fault: TransportFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}

/** A fault in the words of an error of a client. */
export interface ToldFault {
  fault: TransportFault;
  /** With the code of the system or of TLS, and what to do. */
  saying: string;
  cause: unknown;
}

/**
 * Where a call ended.
 *
 * @param thrown What it threw.
 * @param signal The signal that the call had.
 * @param peer What was called: `device`.
 * @returns undefined if it is an exception of the caller's own, such as one of middleware
 */
export function tellFault(thrown: unknown, signal: AbortSignal, peer: string): ToldFault | undefined {
  if (signal.aborted) {
    const reason: unknown = signal.reason;
    const isLate = reason instanceof Error && reason.name === "TimeoutError";
    return isLate
      ? { fault: "timeout", saying: "no answer in time", cause: reason }
      : { fault: "aborted", saying: "aborted by the caller", cause: reason };
  }
  if (!(thrown instanceof WireFault)) return undefined;
  const { fault, message, cause } = thrown;
  return { fault, saying: message || SAYINGS[fault](peer) + detail(cause), cause: cause ?? thrown };
}

/** Whether the call that threw this may do better the next time. */
export function isPassing(thrown: unknown): boolean {
  return thrown instanceof WireFault && (thrown.fault === "connection" || thrown.fault === "dns");
}

/** The fault that a response is which exceeds a limit. */
export function tooLarge(limit: number): WireFault {
  return new WireFault("too-large", `the answer is larger than ${limit} bytes; raise maxAnswerBytes if that is right`);
}

/** The fault that an error of the run-time stands for; undefined if its code is none of the network. */
export function networkFault(error: unknown): WireFault | undefined {
  const code = codeOf(error);
  const fault = code === undefined ? faultByText(error) : faultByCode(code);
  if (fault === undefined) return undefined;
  forgetCertificates(error);
  return new WireFault(fault, fault === "tls" ? tlsSaying(code) : "", error);
}

const SAYINGS: Record<TransportFault, (peer: string) => string> = {
  aborted: () => "aborted by the caller",
  timeout: () => "no answer in time",
  dns: (peer) => `the name of the ${peer} cannot be resolved`,
  tls: () => "this port does not speak TLS, or refused the handshake",
  connection: (peer) => `the connection to the ${peer} failed`,
  "too-large": () => "the answer is too large",
};

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

/** What `fetch` throws of browsers, of Deno and, in rare cases, of Node, has no code. */
function faultByText(error: unknown): TransportFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return "timeout";
  if (/: dns error: /.test(error.message)) return "dns";
  if (/: (invalid peer certificate|received corrupt message)/.test(error.message)) return "tls";
  const isOfFetch = /^(fetch failed|terminated|Failed to fetch|Load failed|NetworkError )/.test(error.message);
  return faultByText(error.cause) ?? (isOfFetch ? "connection" : undefined);
}

function codeOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause === undefined ? undefined : codeOf(cause);
}

function detail(cause: unknown): string {
  const code = codeOf(cause);
  return code === undefined ? "" : ` (${code})`;
}

/** An error about a certificate holds all of it, which fills a hundred lines when it is printed. */
function forgetCertificates(error: unknown): void {
  if (!(error instanceof Error)) return;
  delete (error as { cert?: unknown }).cert;
  forgetCertificates(error.cause);
}
