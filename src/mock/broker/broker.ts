import { X509Certificate } from "node:crypto";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { checkOptions, type Names } from "../../contract/unknown-name.ts";
import { requirePackages } from "../../package/requirements.ts";
import { type KeyPair, keyPairOf } from "../../server/self-signed.ts";
import { carry } from "./aedes-adapter.ts";
import { createModel, MODEL_OPTIONS, type ModelOptions } from "./model.ts";
import type { RunningBroker } from "./options.ts";
import { setModel } from "./running.ts";

/** Options of a broker. */
export interface BrokerServerOptions extends ModelOptions {
  /** Port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  host?: string;
  /** Listens with TLS, with a generated self-signed certificate or with the given one. */
  tls?: boolean | KeyPair;
  /** Users of the built-in database, none by default. */
  users?: readonly { username: string; password: string; isSuperuser?: boolean }[];
}

const OPTIONS: Names<BrokerServerOptions> = { ...MODEL_OPTIONS, port: true, host: true, tls: true, users: true };

/** A running broker. */
export interface Broker extends RunningBroker {
  /** Address for clients: `mqtt://127.0.0.1:1883`, or with `mqtts:`. */
  readonly url: string;
  /** The certificate that clients must trust; undefined without TLS. */
  readonly certificate: { pem: string; fingerprint256: string } | undefined;
  /** Stops the broker and closes all connections. */
  close(): Promise<void>;
}

/**
 * Starts an MQTT broker in this process, with aedes. With `createMockServer({ broker: { running: broker } })`, the
 * management APIs show and control it: their users can connect, bans and kicks end connections, and retained messages,
 * subscriptions and counters follow what clients do. It supports MQTT 3.1 and 3.1.1. On an MQTT connection, clients see
 * aedes, not EMQX.
 *
 * @throws TypeError if an option is unknown, or users are given to a broker without an authenticator
 * @throws MissingRequirement if aedes is not installed
 */
export async function createBroker(options: BrokerServerOptions = {}): Promise<Broker> {
  checkOptions(options, OPTIONS);
  requirePackages("the MQTT broker", ["aedes"]);
  const { host = "127.0.0.1", tls = false, users = [] } = options;
  const { Aedes } = await import("aedes");
  const model = createModel(options);
  if (users.length > 0 && model.access.users === undefined)
    throw new TypeError("users need an authenticator; remove users, or remove fresh and authentication: false");
  for (const { username, password, isSuperuser = false } of users)
    model.access.addUser(username, { password, isSuperuser });

  const type = tls === false ? "tcp" : "ssl";
  const aedes = await Aedes.createBroker();
  carry(aedes, model, `${type}:default`);
  const keyPair = keyPairOf(tls, "emqx", host);
  const server = keyPair === undefined ? createServer(aedes.handle) : createTlsServer(keyPair, aedes.handle);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  // If a client does not trust the certificate, it ends the handshake; the broker goes on.
  server.on("tlsClientError", () => {});
  aedes.on("connectionError", () => {});
  aedes.on("clientError", () => {});
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, host, resolve);
  }).catch((error: unknown) => {
    aedes.close();
    throw error;
  });
  const { port } = server.address() as AddressInfo;
  const broker: Broker = {
    listeners: [{ type, host, port }],
    url: `mqtt${keyPair === undefined ? "" : "s"}://${host.includes(":") ? `[${host}]` : host}:${port}`,
    certificate: keyPair && {
      pem: keyPair.cert,
      fingerprint256: new X509Certificate(keyPair.cert).fingerprint256,
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await new Promise<void>((resolve) => aedes.close(resolve));
      for (const socket of sockets) socket.destroy();
      for (const session of model.sessions.values()) session.counts.stop();
      model.delayed.stop();
      await closed;
    },
  };
  setModel(broker, model);
  return broker;
}
