import { Agent, type AgentOptions } from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { connect, type ConnectionOptions, type PeerCertificate } from "node:tls";
import { plainFingerprint, shownFingerprint, type TlsTrust } from "../tls/trust.ts";
import { WireFault } from "./fault.ts";

/** Receives the connection of a request while it is being opened, so that it can be aborted. */
export interface Opening {
  socket?: Socket;
}

/** Provides connections with a checked certificate, before anything is written to them. */
export class VerifyingAgent extends Agent {
  readonly #trust: ConnectionOptions;
  readonly #expected: string | undefined;
  readonly #checked = new WeakSet<Duplex>();

  constructor({ ca, fingerprint256 }: TlsTrust, insecure: boolean, options: AgentOptions) {
    super(options);
    if (insecure) warnOnce();
    this.#expected = fingerprint256 === undefined ? undefined : plainFingerprint(fingerprint256);
    const isByIssuer = ca !== undefined || (this.#expected === undefined && !insecure);
    this.#trust = { ...(ca !== undefined && { ca }), rejectUnauthorized: isByIssuer };
  }

  override createConnection(
    options: ConnectionOptions & { opening?: Opening },
    done: (error: Error | null, stream?: Duplex) => void,
  ): null {
    const socket = connect({ ...options, ...this.#trust });
    if (options.opening) options.opening.socket = socket;
    const fail = (error: Error) => {
      socket.off("error", fail).off("close", end);
      done(error);
    };
    // A connection that closes during the handshake has no error.
    const end = () => fail(new WireFault("connection", "", new Error("the connection was closed")));
    socket.on("error", fail).on("close", end);
    socket.once("secureConnect", () => {
      socket.off("error", fail).off("close", end);
      // Null if the socket was destroyed meanwhile, and from tools that intercept connections.
      const certificate = socket.getPeerCertificate() as Partial<PeerCertificate> | null;
      const shown = certificate?.fingerprint256;
      if (this.#expected === undefined || (shown !== undefined && plainFingerprint(shown) === this.#expected)) {
        this.#checked.add(socket);
        return done(null, socket);
      }
      socket.destroy();
      const expected = shownFingerprint(this.#expected);
      const text = `the server sent ${shown === undefined ? "no certificate" : `the certificate ${shown}`}; expected ${expected}`;
      done(new WireFault("tls", text));
    });
    return null;
  }

  /** Why a connection must not be used. Some runtimes ignore the agent and use their own trust. */
  refusal(socket: Duplex): WireFault | undefined {
    if (this.#checked.has(socket)) return undefined;
    return new WireFault("tls", `tls and insecure are not supported on ${navigator.userAgent}: nothing was sent`);
  }
}

let hasWarned = false;

function warnOnce(): void {
  if (hasWarned) return;
  hasWarned = true;
  const how = "pin the certificate with tls.fingerprint256, or trust its issuer with tls.ca";
  process.emitWarning(`insecure: anyone on the way can impersonate the server and read the password; ${how}`, {
    type: "VapixWarning",
    code: "VAPIX_INSECURE",
  });
}
