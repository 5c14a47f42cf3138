import type { ConfigureClientParams, GetClientStatusData } from "../../../generated/types/mqtt-client.ts";
import type { StateFactory } from "../state.ts";
import { defaultsOf } from "./defaults.ts";

/**
 * Configuration and activation. The client starts inactive, with a broker and nothing else; an active client counts as
 * connected, since there is no broker behind the mock.
 */
export const createState: StateFactory = (contract) => {
  const { value } = contract.methods.get("getClientStatus")!.examples.get("getClientStatusNotConnected")!;
  const { keepExistingPassword: _, ...defaults } = defaultsOf(contract, "ConfigureClientParams");
  const { port } = contract.document.components.schemas.MqttServer!.properties!;
  const { protocol: ports } = port!["x-default-by"] as { protocol: Record<string, number> };
  let active = false;
  let { config = {} } = value.data as GetClientStatusData;
  // Devices report these members also where nobody set them.
  const { server: _server, ...factory } = config;

  return {
    configureClient(params) {
      const { keepExistingPassword, password, ...given } = params as unknown as ConfigureClientParams;
      const kept = keepExistingPassword ? config.password !== undefined : Boolean(password);
      config = {
        ...factory,
        ...defaults,
        ...given,
        server: { port: ports[given.server.protocol]!, ...defaultsOf(contract, "MqttServer"), ...given.server },
        ...(kept && { password: "*****" }),
      };
      return {};
    },
    activateClient() {
      active = true;
      return {};
    },
    deactivateClient() {
      active = false;
      return {};
    },
    getClientStatus: () => ({
      status: { state: active ? "active" : "inactive", connectionStatus: active ? "connected" : "disconnected" },
      config,
    }),
  };
};
