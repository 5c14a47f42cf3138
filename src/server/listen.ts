import { X509Certificate } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { guardOrigin } from "./origin-guard.ts";
import { SERIAL_NUMBER } from "./serial-number.ts";
import { type KeyPair, keyPairOf } from "./self-signed.ts";

/** Where a server listens. */
export interface ListenOptions {
  /** Port to listen on; 0, the default, takes a free one. */
  port?: number | undefined;
  /** Address to listen on, 127.0.0.1 by default. */
  host?: string | undefined;
  /** Listens on HTTPS, with a self-signed certificate of its own making or with one that is given. */
  tls?: boolean | KeyPair | undefined;
  /**
   * Further names that requests may have in the header `Host`, without a port: `camera.example.com`. Every IP address,
   * `localhost` and the name of the machine are allowed.
   */
  allowHosts?: readonly string[] | undefined;
  /** Origins whose pages may call the server, such as `http://localhost:5173`; `*` is any. None by default. */
  cors?: readonly string[] | undefined;
}

/** A server that listens. */
export interface Listening {
  /** Address for a client: `http://127.0.0.1:8099`. */
  readonly url: string;
  /** What to trust on HTTPS; undefined on HTTP. `tls: device.certificate` is an option of the client. */
  readonly certificate: { pem: string; fingerprint256: string } | undefined;
  /** Ends it, and the connections that are open. */
  close(): Promise<void>;
}

/**
 * Starts a server, which rejects requests of web pages from other origins.
 *
 * @throws TypeError if an entry of `allowHosts` is not a name or an address, or one of `cors` is not an origin
 */
export async function listen(
  listener: RequestListener,
  { port: wanted = 0, host = "127.0.0.1", tls = false, allowHosts, cors }: ListenOptions,
  serialNumber = SERIAL_NUMBER,
): Promise<Listening> {
  const keyPair = keyPairOf(tls, `axis-${serialNumber.toLowerCase()}`, host);
  const guarded = guardOrigin(listener, { host, allowHosts, cors });
  const server = keyPair === undefined ? createServer(guarded) : createTlsServer(keyPair, guarded);
  // Those without a request, or in the middle of a TLS handshake, are no connections to the HTTP server.
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http${keyPair === undefined ? "" : "s"}://${host.includes(":") ? `[${host}]` : host}:${port}`,
    certificate: keyPair && {
      pem: keyPair.cert,
      fingerprint256: new X509Certificate(keyPair.cert).fingerprint256,
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
