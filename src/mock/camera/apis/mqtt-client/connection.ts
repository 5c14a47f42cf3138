import type { MqttClient } from "mqtt";
import type { ConfigureClientParams } from "../../../../../generated/types/mqtt-client.ts";
import type { ApiContract } from "../../../../contract/methods.ts";
import type { MqttOptions } from "../../../device-options.ts";
import { type Announcement, announcementOf } from "./announcement.ts";

/** A connection with a configuration. */
export interface Connection {
  /** Whether the broker accepted the client, and is still connected. */
  readonly isConnected: boolean;
  /** Publishes a message. A message that the connection breaks off is lost, as on a device without a session. */
  publish(message: Announcement): Promise<void>;
  /** Publishes the disconnect message, and disconnects, so that the broker does not publish the last will. */
  leave(): Promise<void>;
}

/** Milliseconds until the next attempt. The interval of devices is not documented. */
const RETRY_MILLISECONDS = 1000;

/** Milliseconds to wait for the last message. */
const LEAVE_MILLISECONDS = 5000;

/** Environment of a connection. */
interface Circumstances extends MqttOptions {
  /** Must be settled before the connection starts. */
  after: Promise<void>;
  /** Aborts the connection without a DISCONNECT, as a power loss does. */
  signal: AbortSignal;
  serialNumber: string;
  /** Is called after each connection, once the connect message is on its way. */
  onConnect(): void;
}

/** Starts to connect, without waiting for the result. */
export function openConnection(
  contract: ApiContract,
  config: Partial<ConfigureClientParams> & Pick<ConfigureClientParams, "server">,
  password: string | undefined,
  { ca, after, signal, serialNumber, onConnect }: Circumstances,
): Connection {
  let client: MqttClient | undefined;
  let isConnected = false;
  let isOver = false;
  signal.addEventListener("abort", drop);
  void start();
  return {
    get isConnected() {
      return isConnected;
    },
    async publish({ topic, payload, qos, retain }) {
      await client?.publishAsync(topic, payload, { qos, retain }).catch(() => {});
    },
    async leave() {
      isOver = true;
      const wasConnected = isConnected;
      isConnected = false;
      if (!wasConnected) return drop();
      const last = announcementOf(contract, config, "disconnectMessage", serialNumber);
      const sending = last && client!.publishAsync(last.topic, last.payload, { qos: last.qos, retain: last.retain });
      await Promise.race([
        sending?.catch(() => {}),
        new Promise((resolve) => setTimeout(resolve, LEAVE_MILLISECONDS).unref()),
      ]);
      await client!.endAsync().catch(() => {});
    },
  };

  function drop(): void {
    isOver = true;
    isConnected = false;
    client?.end(true);
  }

  async function start(): Promise<void> {
    const { connect } = (await import("mqtt")).default;
    await after;
    if (isOver) return;
    const { server, autoReconnect = true } = config;
    // The contract allows these values, since the range is undocumented, but nothing is reachable there.
    if (server.host === "" || server.port! < 1 || server.port! > 65_535) return;
    const will = announcementOf(contract, config, "lastWillTestament", serialNumber);
    client = connect({
      ...addressOf(server),
      protocolVersion: 4,
      clientId: config.clientId ?? `axis-${serialNumber.toLowerCase()}`,
      ...(config.username !== undefined && { username: config.username }),
      ...(password !== undefined && { password }),
      keepalive: Math.min(Math.max(0, config.keepAliveInterval!), 65_535),
      // The meaning of 0 is undocumented; an attempt that ends at once would make no sense.
      connectTimeout: Math.max(1, config.connectTimeout!) * 1000,
      clean: config.cleanSession ?? true,
      reconnectPeriod: autoReconnect ? RETRY_MILLISECONDS : 0,
      reconnectOnConnackError: autoReconnect,
      resubscribe: false,
      rejectUnauthorized: config.ssl?.validateServerCert ?? false,
      ...(ca !== undefined && { ca }),
      ...(will && { will: { ...will, payload: Buffer.from(will.payload) } }),
    });
    client.on("connect", () => {
      if (isOver) return;
      isConnected = true;
      const first = announcementOf(contract, config, "connectMessage", serialNumber);
      if (first) client!.publish(first.topic, first.payload, { qos: first.qos, retain: first.retain });
      onConnect();
    });
    client.on("close", () => {
      isConnected = false;
    });
    // The state shows the failure, and the next attempt follows.
    client.on("error", () => {});
  }
}

const PROTOCOLS = { tcp: "mqtt", ssl: "mqtts", ws: "ws", wss: "wss" } as const;

function addressOf({ protocol, host, port, basepath, alpnProtocol }: ConfigureClientParams["server"]) {
  return {
    protocol: PROTOCOLS[protocol],
    host,
    hostname: host,
    port: port!,
    ...(basepath && { path: basepath.startsWith("/") ? basepath : `/${basepath}` }),
    ...(alpnProtocol && { ALPNProtocols: [alpnProtocol] }),
  };
}
