import { expect, test } from "vitest";
import { VapixTransportError } from "../../../src/vapix/errors/transport-error.ts";

const site = { device: "192.0.2.1", api: "some-api", method: "getSomething" };
const live = new AbortController().signal;

/** The error of Node's `fetch`: what happened is in its cause. */
function fetchFailed(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`about ${code}`), { code }) });
}

test.each([
  ["dns", "ENOTFOUND", /name of the device cannot be resolved/],
  ["dns", "EAI_AGAIN", /name of the device cannot be resolved/],
  ["tls", "DEPTH_ZERO_SELF_SIGNED_CERT", /certificate is not trusted/],
  ["tls", "SELF_SIGNED_CERT_IN_CHAIN", /certificate is not trusted/],
  ["tls", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", /certificate is not trusted/],
  ["tls", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", /certificate is not trusted/],
  ["tls", "CERT_HAS_EXPIRED", /certificate is not trusted/],
  ["tls", "ERR_TLS_CERT_ALTNAME_INVALID", /certificate is not trusted/],
  ["tls", "ERR_SSL_WRONG_VERSION_NUMBER", /does not speak TLS/],
  ["tls", "ERR_SSL_PACKET_LENGTH_TOO_LONG", /does not speak TLS/],
  ["tls", "EPROTO", /does not speak TLS/],
  ["timeout", "ETIMEDOUT", /no answer in time/],
  ["timeout", "UND_ERR_CONNECT_TIMEOUT", /no answer in time/],
  ["timeout", "UND_ERR_HEADERS_TIMEOUT", /no answer in time/],
  ["connection", "ECONNREFUSED", /connection to the device failed/],
  ["connection", "ECONNRESET", /connection to the device failed/],
  ["connection", "EHOSTUNREACH", /connection to the device failed/],
  ["connection", "UND_ERR_SOCKET", /connection to the device failed/],
])("the fault %s is told of %s", (fault, code, saying) => {
  const cause = fetchFailed(code);
  const error = new VapixTransportError(site, cause, live);
  expect(error).toMatchObject({ name: "VapixTransportError", ...site, fault });
  expect(error.cause).toBe(cause);
  expect(error.message).toMatch(saying);
  expect(error.message.endsWith(` (${code})`)).toBe(true);
});

test("the code is found where the cause has it itself, as other implementations of fetch do", () => {
  const cause = Object.assign(new Error("request failed"), { code: "ENOTFOUND" });
  expect(new VapixTransportError(site, cause, live).fault).toBe("dns");
});

test.each([
  ["dns", "dns error: failed to lookup address information: Name or service not known"],
  ["tls", "invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))"],
  ["tls", "received corrupt message of type InvalidContentType"],
  ["connection", "tcp connect error: Connection refused (os error 111)"],
])("the fault %s of Deno's fetch, which has no code, is told by its text", (fault, text) => {
  const saying = `error sending request for url (https://192.0.2.1/): client error (Connect): ${text}`;
  const cause = new TypeError("fetch failed", { cause: new Error(saying) });
  expect(new VapixTransportError(site, cause, live).fault).toBe(fault);
});

test.each([
  ["an error without a code", new TypeError("fetch failed", { cause: new Error("bad port") })],
  ["text", "failed"],
  ["null", null],
  ["nothing", undefined],
])("%s is a fault of the connection, and kept as the cause", (_, cause) => {
  const error = new VapixTransportError(site, cause, live);
  expect(error.fault).toBe("connection");
  expect(error.cause).toBe(cause);
  expect(error.message).toBe("192.0.2.1: some-api getSomething: the connection to the device failed");
});

test.each([
  ["without a reason", undefined],
  ["with an error", new Error("the user left")],
  ["with text", "left"],
  ["with null", null],
])("an abort %s is told from a fault of the connection, whatever fetch throws", (_, reason) => {
  const signal = AbortSignal.abort(reason);
  for (const cause of [signal.reason as unknown, fetchFailed("ECONNRESET"), null])
    expect(new VapixTransportError(site, cause, signal).fault).toBe("aborted");
});

test("a signal that timed out is told from an abort, whatever fetch throws", () => {
  const signal = AbortSignal.abort(new DOMException("out of time", "TimeoutError"));
  for (const cause of [signal.reason as unknown, new DOMException("aborted", "AbortError")])
    expect(new VapixTransportError(site, cause, signal).fault).toBe("timeout");
});

test("a time-out of fetch's own is a time-out", () => {
  expect(new VapixTransportError(site, new DOMException("out of time", "TimeoutError"), live).fault).toBe("timeout");
});
