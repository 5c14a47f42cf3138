import type { ConfigureClientParams, GetClientStatusData } from "../../../../generated/types/mqtt-client.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { Surroundings } from "../../surroundings.ts";
import type { ApiState } from "../camera-state.ts";
import { defaultsOf, withDefaults } from "../defaults.ts";
import { createEventBus } from "../events/event-bus.ts";
import { deviceTopicPrefixOf } from "./mqtt-client/announcement.ts";
import type { Connection } from "./mqtt-client/connection.ts";

type Config = NonNullable<GetClientStatusData["config"]>;

interface Client {
  isActive: boolean;
  config: Config;
  password: string | undefined;
  /** Number of configurations so far; each starts a new connection. */
  configurations: number;
}

/**
 * Configuration and activation. The client starts inactive, with only a broker configured. Without the option `mqtt`,
 * an active client counts as connected, since the mock does not know whether the broker exists.
 */
export function createState(
  contract: ApiContract,
  _device: () => readonly ApiContract[],
  surroundings: Surroundings,
): ApiState<Client> {
  const { options, signal, serialNumber, openConnection } = surroundings;
  const bus = surroundings.share(createEventBus);
  const { value } = contract.methods.get("getClientStatus")!.examples.get("getClientStatusNotConnected")!;
  const { keepExistingPassword: _, ...defaults } = defaultsOf(contract, "ConfigureClientParams");
  const mqtt = options.mqtt === true ? {} : options.mqtt || undefined;
  let connection: Connection | undefined;
  // Disconnect before the next connection: of two connections with the same client id, a broker closes one.
  let left = Promise.resolve();
  const { config: firstConfig = {} } = value.data as GetClientStatusData;
  // Devices report these properties even if they were never set.
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
          server: withDefaults(contract, "MqttServer", given.server),
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

/** The used options: the vendor says of `useDefault` that "other options in this parameter will be discarded". */
function used(given: Omit<ConfigureClientParams, "password" | "keepExistingPassword">): Config {
  const messages = MESSAGES.filter((name) => given[name]?.useDefault).map((name) => [name, { useDefault: true }]);
  return { ...given, ...Object.fromEntries(messages) };
}
