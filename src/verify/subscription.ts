import { randomUUID } from "node:crypto";
import { connect, isIP, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { IClientOptions, MqttClient } from "mqtt";
import { describeFault, WireFault } from "../http/fault.ts";
import { networkFault } from "../http/network-fault.ts";
import { type Opening, VerifyingAgent } from "../http/verifying-agent.ts";
import type { TlsTrust } from "../tls/trust.ts";
import { BrokerError } from "./broker-error.ts";

/** How to reach a broker. */
export interface BrokerAddress {
  protocol: "mqtt" | "mqtts" | "ws" | "wss";
  host: string;
  port: number;
  /** Path of a WebSocket, with its slash. */
  path: string;
}

/** How to connect to a broker, and whom to trust. */
export interface BrokerAccess {
  username?: string | undefined;
  password?: string | undefined;
  tls?: TlsTrust | undefined;
  /** Trusts any certificate. */
  insecure?: boolean | undefined;
}

/** A subscription that the broker has accepted. */
export interface Subscription {
  /** Resolves when the connection is lost. */
  readonly lost: Promise<BrokerError>;
  close(): Promise<void>;
}

/** What to subscribe to. */
export interface SubscriptionOptions extends BrokerAccess {
  topics: readonly string[];
  onMessage: (topic: string, payload: Uint8Array, isRetained: boolean) => void;
  /** Ends it until the broker has accepted the subscription. */
  signal: AbortSignal;
}

/** Milliseconds that a broker may take to close the connection. */
const LEAVE = 1000;

/**
 * Connects to a broker and subscribes. A certificate is checked before anything is sent. The `mqtt` package must be installed.
 *
 * @throws BrokerError if the broker cannot be reached, or rejects the connection or the subscription
 */
export async function subscribe(address: BrokerAddress, options: SubscriptionOptions): Promise<Subscription> {
  const { topics, onMessage, signal } = options;
  let client: MqttClient | undefined;
  try {
    client = await createClient(address, options);
    client.on("message", (topic, payload, { retain }) => onMessage(topic, payload, retain));
    const closed = closing(client);
    await Promise.race([connection(client), closed, aborting(signal)]);
    await Promise.race([client.subscribeAsync([...topics], { qos: 1 }), closed, aborting(signal)]).catch(refused);
    const lost = closed.catch((error: unknown) => brokerError(address, error));
    return { lost, close: () => leave(client!) };
  } catch (error) {
    client?.end(true);
    throw brokerError(address, error, signal);
  }
}

async function createClient(address: BrokerAddress, options: SubscriptionOptions): Promise<MqttClient> {
  const { connect: connectTo, MqttClient: Client } = (await import("mqtt")).default;
  const { protocol, host, port, path } = address;
  const { username, password, tls = {}, insecure = false, signal } = options;
  const settings: IClientOptions = {
    protocol,
    protocolVersion: 4,
    clientId: `vapix-verify-${randomUUID().slice(0, 8)}`,
    clean: true,
    reconnectPeriod: 0,
    resubscribe: false,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
  };
  const agent = () => new VerifyingAgent(tls, insecure, {});
  if (protocol === "ws" || protocol === "wss")
    return connectTo({
      ...settings,
      hostname: host.includes(":") ? `[${host}]` : host,
      port,
      path,
      ...(protocol === "wss" && { wsOptions: { agent: agent() } }),
    });
  const socket = await (protocol === "mqtt"
    ? open(connect({ host, port }), signal)
    : openTls(agent(), address, signal));
  return new Client(() => socket, settings);
}

/** Waits until a socket is connected. */
async function open(socket: Socket, signal: AbortSignal): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  socket.once("error", reject).once("connect", () => resolve(socket));
  try {
    return await Promise.race([promise, aborting(signal)]);
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    socket.off("error", reject);
  }
}

async function openTls(agent: VerifyingAgent, { host, port }: BrokerAddress, signal: AbortSignal): Promise<Duplex> {
  const { promise, resolve, reject } = Promise.withResolvers<Duplex>();
  const opening: Opening = {};
  // A server name is a name: an address must not be sent as one.
  const servername = isIP(host) === 0 ? host : "";
  agent.createConnection({ host, port, servername, opening }, (error, socket) =>
    socket === undefined ? reject(error!) : resolve(socket),
  );
  try {
    return await Promise.race([promise, aborting(signal)]);
  } catch (error) {
    opening.socket?.on("error", () => {}).destroy();
    throw error;
  }
}

async function connection(client: MqttClient): Promise<void> {
  await new Promise((resolve) => client.once("connect", resolve));
}

/** Rejects when the connection has ended, with the reason if there is one. */
function closing(client: MqttClient): Promise<never> {
  const closed = new Promise<never>((_, reject) => {
    client.on("error", (error: Error & { code?: unknown }) => {
      reject(typeof error.code === "number" ? new Refused(...refusal(error.code), error) : error);
    });
    // The client passes on only those that have a code.
    client.stream.on("error", reject);
    client.once("close", () => reject(new WireFault("connection", "the broker closed the connection")));
  });
  closed.catch(() => {});
  return closed;
}

/** Rejects when a signal is aborted. */
function aborting(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
  aborted.catch(() => {});
  return aborted;
}

/** What a broker answered in place of what it was asked for. */
class Refused extends Error {
  readonly fault: "unauthorized" | "refused" | "subscription";

  constructor(fault: Refused["fault"], message: string, cause: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}

/** What a return code of MQTT 3.1.1 means. */
function refusal(code: number): [fault: "unauthorized" | "refused", message: string] {
  if (code === 4) return ["unauthorized", "the broker rejects the user name or the password"];
  if (code === 5) return ["unauthorized", "the broker does not let this client connect"];
  const why =
    { 1: ": it lacks MQTT 3.1.1", 2: ": it does not accept the client id", 3: ": it is not ready" }[code] ?? "";
  return ["refused", `the broker refuses the connection${why}`];
}

function refused(error: unknown): never {
  const code = (error as { packet?: { granted?: unknown[] } }).packet?.granted;
  throw code === undefined ? error : new Refused("subscription", "the broker refuses the subscription", error);
}

function brokerError(address: BrokerAddress, error: unknown, signal?: AbortSignal): BrokerError {
  const place = placeOf(address);
  if (error instanceof Refused) return new BrokerError(place, error.fault, error.message, error.cause);
  const { fault, text } = describeFault(networkFault(error) ?? error, signal, "broker") ?? {
    fault: "connection",
    text: `the connection to the broker failed${httpStatusIn(error)}`,
  };
  return new BrokerError(place, fault, text, error);
}

/** The HTTP status that came in place of a WebSocket. */
function httpStatusIn(error: unknown): string {
  const [, status] = /^Unexpected server response: (\d+)$/.exec(error instanceof Error ? error.message : "") ?? [];
  return status === undefined ? "" : `: HTTP ${status} in place of a WebSocket`;
}

function placeOf({ host, port }: BrokerAddress): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function leave(client: MqttClient): Promise<void> {
  const timer = setTimeout(() => client.stream.destroy(), LEAVE);
  await client.endAsync().catch(() => {});
  clearTimeout(timer);
}
