import { X509Certificate } from "node:crypto";
import type { RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { http } from "../package/node-http.ts";
import { guardOrigin } from "./origin-guard.ts";
import { SERIAL_NUMBER } from "./serial-number.ts";
import { type KeyPair, keyPairOf } from "./self-signed.ts";

/** Address and protection of a server. */
export interface ListenOptions {
  /** Port to listen on; 0, the default, takes a free one. */
  port?: number | undefined;
  /** Address to listen on, 127.0.0.1 by default. */
  host?: string | undefined;
  /** Listens on HTTPS, with a generated self-signed certificate or with the given one. */
  tls?: boolean | KeyPair | undefined;
  /**
   * Additional names that the header `Host` may contain, without a port: `camera.example.com`. Every IP address,
   * `localhost` and the name of the machine are always allowed.
   */
  allowHosts?: readonly string[] | undefined;
  /** Origins whose pages may call the server, such as `http://localhost:5173`; `*` allows any. None by default. */
  cors?: readonly string[] | undefined;
}

/** A running server. */
export interface Listening {
  /** Address for a client: `http://127.0.0.1:8099`. */
  readonly url: string;
  /** The certificate to trust on HTTPS; undefined on HTTP. Pass it to the client as `tls: device.certificate`. */
  readonly certificate: { pem: string; fingerprint256: string } | undefined;
  /** Stops the server and closes its connections. */
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
  const server =
    keyPair === undefined ? http.createServer(guarded) : (await import("node:https")).createServer(keyPair, guarded);
  // Connections without a request, or during the TLS handshake, are unknown to the HTTP server.
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
