import { inspect } from "node:util";
import { expect, test } from "vitest";
import { isPassing, describeFault, WireFault } from "../../src/http/fault.ts";
import { networkFault } from "../../src/http/network-fault.ts";

const live = new AbortController().signal;

/** The error of Node's `fetch`: what happened is in its cause. */
function fetchFailed(code: string): TypeError {
  return new TypeError("fetch failed", { cause: coded(code) });
}

function coded(code: string): Error {
  return Object.assign(new Error(`about ${code}`), { code });
}

const told = (error: unknown) => describeFault(networkFault(error), live, "device");

test.each([
  ["dns", "ENOTFOUND", /name of the device cannot be resolved/],
  ["dns", "EAI_AGAIN", /name of the device cannot be resolved/],
  ["tls", "DEPTH_ZERO_SELF_SIGNED_CERT", /self-signed; .*readCertificate.*tls\.fingerprint256/],
  ["tls", "SELF_SIGNED_CERT_IN_CHAIN", /not a known authority; .*tls\.ca/],
  ["tls", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", /issuer is unknown; .*tls\.ca/],
  ["tls", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", /issuer is unknown; .*tls\.ca/],
  ["tls", "CERT_HAS_EXPIRED", /has expired; renew it/],
  ["tls", "CERT_NOT_YET_VALID", /not valid yet; check the clocks/],
  ["tls", "ERR_TLS_CERT_ALTNAME_INVALID", /for another host name; /],
  ["tls", "ERR_SSL_WRONG_VERSION_NUMBER", /does not support TLS/],
  ["tls", "ERR_SSL_PACKET_LENGTH_TOO_LONG", /does not support TLS/],
  ["tls", "EPROTO", /does not support TLS/],
  ["timeout", "ETIMEDOUT", /no response in time/],
  ["timeout", "UND_ERR_CONNECT_TIMEOUT", /no response in time/],
  ["timeout", "UND_ERR_HEADERS_TIMEOUT", /no response in time/],
  ["timeout", "ERR_SOCKET_CONNECTION_TIMEOUT", /no response in time/],
  ["tls", "CERT_REVOKED", /rejected the handshake/],
  ["tls", "UNABLE_TO_GET_CRL", /rejected the handshake/],
  ["tls", "HOSTNAME_MISMATCH", /rejected the handshake/],
  ["connection", "ECONNREFUSED", /connection to the device failed/],
  ["connection", "ECONNRESET", /connection to the device failed/],
  ["connection", "EHOSTUNREACH", /connection to the device failed/],
  ["connection", "HPE_INVALID_CONSTANT", /connection to the device failed/],
  ["connection", "UND_ERR_SOCKET", /connection to the device failed/],
  ["connection", "ConnectionRefused", /connection to the device failed/],
])("the fault %s is reported for %s, with the remedy", (fault, code, saying) => {
  const cause = fetchFailed(code);
  expect(told(cause)).toMatchObject({ fault, cause });
  expect(told(cause)!.text).toMatch(saying);
  expect(told(cause)!.text.endsWith(` (${code})`)).toBe(true);
});

test("the code is found on the error itself, as with Node's own HTTP", () => {
  expect(told(Object.assign(new Error("request failed"), { code: "ENOTFOUND" }))?.fault).toBe("dns");
});

test.each([
  ["dns", "dns error: failed to lookup address information: Name or service not known"],
  ["tls", "invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))"],
  ["tls", "received corrupt message of type InvalidContentType"],
  ["connection", "tcp connect error: Connection refused (os error 111)"],
])("the fault %s of Deno's fetch, which has no code, is reported by its text", (fault, text) => {
  const saying = `error sending request for url (https://192.0.2.1/): client error (Connect): ${text}`;
  expect(told(new TypeError("fetch failed", { cause: new Error(saying) }))?.fault).toBe(fault);
});

test.each(["Failed to fetch", "Load failed", "NetworkError when attempting to fetch resource.", "terminated"])(
  'the TypeError "%s" of fetch is a fault of the connection',
  (message) => {
    expect(told(new TypeError(message))?.fault).toBe("connection");
  },
);

test.each([
  ["a programming error", new TypeError("x is not a function")],
  ["an error of Node's API", Object.assign(new TypeError("bad"), { code: "ERR_INVALID_ARG_TYPE" })],
  ["an error of a middleware", new Error("no token in the vault")],
  ["an error with a cause of the network", new Error("no token in the vault", { cause: coded("ECONNREFUSED") })],
  ["a signature that is wrong", coded("ERR_JWS_SIGNATURE_VERIFICATION_FAILED")],
  ["a lock that is held for too long", coded("LOCK_TIMEOUT")],
  ["a certificate store of the caller's own", coded("ERR_NO_CERT")],
  ["a wrong argument of undici", fetchFailed("UND_ERR_INVALID_ARG")],
  ["text", "failed"],
  ["nothing", undefined],
])("%s is the caller's own error, and not a fault", (_, thrown) => {
  expect(networkFault(thrown)).toBeUndefined();
  expect(describeFault(thrown, live, "device")).toBeUndefined();
});

test.each([
  ["without a reason", undefined],
  ["with an error", new Error("the user left")],
  ["with text", "left"],
  ["with null", null],
])("an abort %s is distinguished from a connection fault, for any thrown value", (_, reason) => {
  const signal = AbortSignal.abort(reason);
  for (const thrown of [signal.reason as unknown, new WireFault("connection", ""), null])
    expect(describeFault(thrown, signal, "device")).toMatchObject({
      fault: "aborted",
      cause: signal.reason as unknown,
    });
});

test("a signal that timed out is distinguished from an abort, for any thrown value", () => {
  const signal = AbortSignal.abort(new DOMException("out of time", "TimeoutError"));
  for (const thrown of [signal.reason as unknown, new DOMException("aborted", "AbortError")])
    expect(describeFault(thrown, signal, "device")?.fault).toBe("timeout");
});

test("a time-out of an injected fetch's own is a time-out", () => {
  expect(told(new DOMException("out of time", "TimeoutError"))?.fault).toBe("timeout");
});

test("only faults that may pass are passing", () => {
  const passing = (["connection", "dns", "tls", "timeout", "too-large"] as const).filter((fault) =>
    isPassing(new WireFault(fault, "")),
  );
  expect(passing).toEqual(["connection", "dns"]);
  expect(isPassing(Object.assign(new Error("own"), { fault: "connection" }))).toBe(false);
});

test("the certificate that an error is about is not printed with it", () => {
  const cert = { raw: Buffer.alloc(2000, 7), subject: { CN: "axis-accc8e00a1b2" } };
  const inner = Object.assign(new Error("altname"), { code: "ERR_TLS_CERT_ALTNAME_INVALID", cert });
  const fault = networkFault(new TypeError("fetch failed", { cause: inner }));
  expect(inspect(fault, { depth: Infinity })).not.toMatch(/axis-accc8e00a1b2|Buffer/);
});
