import type { ConfigureClientParams, GetClientStatusData } from "../../../../generated/types/mqtt-client.ts";
import type { StateFactory } from "../camera-state.ts";
import { defaultsOf } from "../defaults.ts";
import { type Connection, openConnection } from "./mqtt-client/connection.ts";

/**
 * Configuration and activation. The client starts inactive, with a broker and nothing else. Unless the mock was told to
 * connect, an active client counts as connected, since nobody knows whether there is a broker.
 */
export const createState: StateFactory = (contract, _device, { options, signal }) => {
  const { value } = contract.methods.get("getClientStatus")!.examples.get("getClientStatusNotConnected")!;
  const { keepExistingPassword: _, ...defaults } = defaultsOf(contract, "ConfigureClientParams");
  const { port } = contract.document.components.schemas.MqttServer!.properties!;
  const { protocol: ports } = port!["x-default-by"] as { protocol: Record<string, number> };
  const mqtt = options.mqtt === true ? {} : options.mqtt || undefined;
  let active = false;
  let secret: string | undefined;
  let connection: Connection | undefined;
  // A connection is left before the next one is opened, since a broker throws one of two with the same client id out.
  let left = Promise.resolve();
  let { config = {} } = value.data as GetClientStatusData;
  // Devices report these members also where nobody set them.
  const { server: _server, ...factory } = config;

  return {
    configureClient(params) {
      const { keepExistingPassword, password, ...given } = params as unknown as ConfigureClientParams;
      const kept = keepExistingPassword ? config.password !== undefined : Boolean(password);
      if (!keepExistingPassword) secret = password;
      config = {
        ...factory,
        ...defaults,
        ...given,
        server: { port: ports[given.server.protocol]!, ...defaultsOf(contract, "MqttServer"), ...given.server },
        ...(kept && { password: "*****" }),
      };
      if (active) reconnect();
      return {};
    },
    activateClient() {
      if (!active) open();
      active = true;
      return {};
    },
    deactivateClient() {
      active = false;
      leave();
      return {};
    },
    getClientStatus() {
      const isConnected = mqtt === undefined ? active : (connection?.isConnected ?? false);
      const connectionStatus = isConnected ? "connected" : "disconnected";
      return { status: { state: active ? "active" : "inactive", connectionStatus }, config };
    },
  };

  function open(): void {
    const { server, password: _, ...settings } = config as Partial<ConfigureClientParams>;
    if (mqtt === undefined || server === undefined) return;
    connection = openConnection(contract, { ...settings, server }, secret, { ...mqtt, after: left, signal });
  }

  function leave(): void {
    left = Promise.all([left, connection?.leave()]).then(() => {});
    connection = undefined;
  }

  /** What is configured holds from now on. */
  function reconnect(): void {
    leave();
    open();
  }
};
