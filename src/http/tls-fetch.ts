import { Agent, request } from "node:https";
import { Readable } from "node:stream";
import type { Duplex } from "node:stream";
import { connect, type ConnectionOptions } from "node:tls";
import type { Fetch } from "./fetch.ts";
import { CertificateError } from "../tls/certificate-error.ts";
import { plainFingerprint, shownFingerprint, type TlsTrust } from "../tls/trust.ts";

/** A `fetch` over https that trusts as told: by CA, by fingerprint, or, with `insecure`, anybody. */
export function createTlsFetch({ ca, fingerprint256 }: TlsTrust, insecure: boolean): Fetch {
  if (insecure) warnOnce();
  const expected = fingerprint256 === undefined ? undefined : plainFingerprint(fingerprint256);
  const agent = new VerifyingAgent(
    { ...(ca !== undefined && { ca }), rejectUnauthorized: ca !== undefined || (expected === undefined && !insecure) },
    expected,
  );
  return (url, { method = "GET", headers, body, signal }) =>
    new Promise((resolve, reject) => {
      // With a body of text, the headers would go out as UTF-8 too, and a user name in Latin-1 would change.
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      const options = { agent, method, headers: Object.fromEntries(new Headers(headers)), signal: signal ?? undefined };
      const sent = request(url, options, (answer) => {
        const { statusCode: status = 0, statusMessage: statusText = "", rawHeaders } = answer;
        const received = new Headers();
        for (let i = 0; i < rawHeaders.length; i += 2) received.append(rawHeaders[i]!, rawHeaders[i + 1]!);
        const isBodiless = status === 204 || status === 205 || status === 304;
        if (isBodiless) answer.resume();
        const content = isBodiless ? null : (Readable.toWeb(answer) as ReadableStream);
        resolve(new Response(content, { status, statusText, headers: received }));
      });
      sent.on("error", reject);
      sent.once("socket", (socket) => {
        if (agent.hasChecked(socket)) return sent.end(bytes);
        // Some runtimes ignore the agent: they would send the password to whomever they trust themselves.
        const saying = `tls and insecure are not supported on ${navigator.userAgent}: nothing was sent`;
        reject(new CertificateError("ERR_TLS_UNCHECKED", saying));
        sent.destroy();
      });
    });
}

let hasWarned = false;

function warnOnce(): void {
  if (hasWarned) return;
  hasWarned = true;
  const how = "pin the certificate with tls.fingerprint256, or trust its issuer with tls.ca";
  process.emitWarning(`insecure: anybody on the way can pose as what is called, and read the password; ${how}`, {
    type: "VapixWarning",
    code: "VAPIX_INSECURE",
  });
}

/** Hands out connections whose certificate was checked: nothing has been written to them before. */
class VerifyingAgent extends Agent {
  readonly #trust: ConnectionOptions;
  readonly #expected: string | undefined;
  readonly #checked = new WeakSet<Duplex>();

  constructor(trust: ConnectionOptions, expected: string | undefined) {
    super({ keepAlive: true });
    this.#trust = trust;
    this.#expected = expected;
  }

  override createConnection(options: ConnectionOptions, done: (error: Error | null, stream?: Duplex) => void): null {
    const socket = connect({ ...options, ...this.#trust });
    socket.once("error", done);
    socket.once("secureConnect", () => {
      socket.off("error", done);
      const shown = plainFingerprint(socket.getPeerCertificate().fingerprint256);
      if (this.#expected === undefined || shown === this.#expected) {
        this.#checked.add(socket);
        return done(null, socket);
      }
      socket.destroy();
      const expected = shownFingerprint(this.#expected);
      const saying = `what answers shows the certificate ${shownFingerprint(shown)}, expected was ${expected}`;
      done(new CertificateError("ERR_TLS_FINGERPRINT", saying));
    });
    return null;
  }

  /** Whether a connection is one of its own. */
  hasChecked(socket: Duplex): boolean {
    return this.#checked.has(socket);
  }
}
