import type { ConfigureClientParams, GetClientStatusData } from "../../../generated/types/mqtt-client.ts";
import type { ApiContract, Schema } from "../contract.ts";
import type { StateFactory } from "../state.ts";

/**
 * Configuration and activation. The client starts inactive, with a broker and nothing else; an active client counts as
 * connected, since there is no broker behind the mock.
 */
export const createState: StateFactory = (contract) => {
  const { value } = contract.methods.get("getClientStatus")!.examples.get("getClientStatusNotConnected")!;
  const defaults = defaultsOf(contract);
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
        ...defaults.params,
        ...given,
        server: { port: defaults.ports[given.server.protocol]!, ...defaults.server, ...given.server },
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

/** The defaults that the contract states for what a configuration leaves out. */
function defaultsOf({ document }: ApiContract) {
  const { ConfigureClientParams: params, MqttServer: server } = document.components.schemas;
  const { keepExistingPassword: _, ...kept } = params!.properties!;
  const { port } = server!.properties!;
  return {
    params: defaultValues(kept),
    server: defaultValues(server!.properties!),
    ports: (port!["x-default-by"] as { protocol: Record<string, number> }).protocol,
  };
}

function defaultValues(properties: Record<string, Schema>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, schema]) => "default" in schema)
      .map(([name, schema]) => [name, schema.default]),
  );
}
