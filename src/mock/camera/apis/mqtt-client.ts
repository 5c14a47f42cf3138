import type { ConfigureClientParams, GetClientStatusData } from "../../../../generated/types/mqtt-client.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { Surroundings } from "../../surroundings.ts";
import type { ApiState } from "../camera-state.ts";
import { defaultsOf } from "../defaults.ts";
import { createEventBus } from "../events/event-bus.ts";
import { deviceTopicPrefixOf } from "./mqtt-client/announcement.ts";
import type { Connection } from "./mqtt-client/connection.ts";

type Config = NonNullable<GetClientStatusData["config"]>;

interface Client {
  isActive: boolean;
  config: Config;
  password: string | undefined;
  /** How often it was configured: each time makes a new connection. */
  configurations: number;
}

/**
 * Configuration and activation. The client starts inactive, with a broker and nothing else. Unless the mock was told to
 * connect, an active client counts as connected, since nobody knows whether there is a broker.
 */
export function createState(
  contract: ApiContract,
  _device: readonly ApiContract[],
  surroundings: Surroundings,
): ApiState<Client> {
  const { options, signal, serialNumber, openConnection } = surroundings;
  const bus = surroundings.share(createEventBus);
  const { value } = contract.methods.get("getClientStatus")!.examples.get("getClientStatusNotConnected")!;
  const { keepExistingPassword: _, ...defaults } = defaultsOf(contract, "ConfigureClientParams");
  const { port } = contract.document.components.schemas.MqttServer!.properties!;
  const { protocol: ports } = port!["x-default-by"] as { protocol: Record<string, number> };
  const mqtt = options.mqtt === true ? {} : options.mqtt || undefined;
  let connection: Connection | undefined;
  // A connection is left before the next one is opened, since a broker throws one of two with the same client id out.
  let left = Promise.resolve();
  const { config: firstConfig = {} } = value.data as GetClientStatusData;
  // Devices report these members also where nobody set them.
  const { server: _server, ...factory } = firstConfig;

  return {
    first: { isActive: false, config: firstConfig, password: undefined, configurations: 0 },
    on: (client) => ({
      configureClient(params) {
        const { keepExistingPassword, password, ...given } = params as unknown as ConfigureClientParams;
        const isKept = keepExistingPassword ? client.config.password !== undefined : Boolean(password);
        if (!keepExistingPassword) client.password = password;
        client.config = {
          ...factory,
          ...defaults,
          ...used(given),
          server: { port: ports[given.server.protocol]!, ...defaultsOf(contract, "MqttServer"), ...given.server },
          ...(isKept && { password: "*****" }),
        };
        client.configurations++;
        return {};
      },
      activateClient() {
        client.isActive = true;
        return {};
      },
      deactivateClient() {
        client.isActive = false;
        return {};
      },
      getClientStatus() {
        const isConnected = mqtt === undefined ? client.isActive : (connection?.isConnected ?? false);
        const connectionStatus = isConnected ? "connected" : "disconnected";
        return { status: { state: client.isActive ? "active" : "inactive", connectionStatus }, config: client.config };
      },
    }),
    follow(client, before) {
      const isNew = client.configurations !== before.configurations;
      if (before.isActive && (isNew || !client.isActive)) leave();
      if (client.isActive && (isNew || !before.isActive)) open(client);
    },
  };

  function open({ config, password }: Client): void {
    const { server, password: _, ...settings } = config as Partial<ConfigureClientParams>;
    const deviceTopicPrefix = deviceTopicPrefixOf(contract, settings, serialNumber);
    if (mqtt === undefined) return bus.link({ deviceTopicPrefix, isConnected: () => true, publish: async () => {} });
    if (server === undefined) return;
    const opened = openConnection?.(contract, { ...settings, server }, password, {
      ...mqtt,
      after: left,
      signal,
      serialNumber,
      onConnect: () => void bus.repeatStates(),
    });
    connection = opened;
    if (opened !== undefined)
      bus.link({
        deviceTopicPrefix,
        isConnected: () => opened.isConnected,
        publish: (message) => opened.publish(message),
      });
  }

  function leave(): void {
    bus.link(undefined);
    left = Promise.all([left, connection?.leave()]).then(() => {});
    connection = undefined;
  }
}

const MESSAGES = ["lastWillTestament", "connectMessage", "disconnectMessage"] as const;

/** "If set to true, other options in this parameter will be discarded", as the vendor says of `useDefault`. */
function used(given: Omit<ConfigureClientParams, "password" | "keepExistingPassword">): Config {
  const messages = MESSAGES.filter((name) => given[name]?.useDefault).map((name) => [name, { useDefault: true }]);
  return { ...given, ...Object.fromEntries(messages) };
}
