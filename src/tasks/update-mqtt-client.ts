import type { ConfigureClientParams, MqttServer } from "../../generated/types/mqtt-client.ts";
import type { CallOptions, VapixClient } from "../vapix/client.ts";
import { hasTls, withoutEmpty } from "./mqtt-configuration.ts";

/** What is to change in the configuration of the MQTT client; a member that is `undefined` is unset. */
export type MqttClientChanges = Partial<Omit<ConfigureClientParams, "server" | "keepExistingPassword">> & {
  server?: Partial<MqttServer>;
};

/**
 * Changes some of the MQTT client's configuration and keeps the rest. `configureClient` takes the whole configuration,
 * and what is left out goes back to its default: so it is read, merged and written back. The stored password is kept
 * on the device, unless there is a new one; what devices report in its place is never sent.
 *
 * @returns The configuration that was sent, without a password.
 * @throws TypeError where no broker is configured and none is given
 */
export async function updateMqttClient(
  camera: Pick<VapixClient, "mqttClient">,
  changes: MqttClientChanges,
  options?: CallOptions,
): Promise<ConfigureClientParams> {
  const { config = {} } = await camera.mqttClient.getClientStatus(options);
  const { password, ...changed } = changes;
  const { password: _masked, server: oldServer, ssl: oldTls, ...kept } = config;
  const { port, ...oldPlace } = oldServer ?? {};
  const isSameProtocol = changes.server?.protocol === undefined || changes.server.protocol === oldServer?.protocol;
  // The port of one protocol is not that of another, whose default takes over.
  const server = { ...oldPlace, ...(isSameProtocol && port !== undefined && { port }), ...changes.server };
  if (!server.protocol || !server.host)
    throw new TypeError("no broker is configured yet: give server.protocol and server.host");
  // Devices report TLS options also without TLS, where they take none.
  const tls = hasTls(server.protocol) ? { ...oldTls, ...changes.ssl } : changes.ssl;
  const params = {
    ...withoutEmpty(kept),
    ...changed,
    server,
    ...(tls !== undefined && { ssl: tls }),
  } as ConfigureClientParams;
  await camera.mqttClient.configureClient(
    password === undefined ? { ...params, keepExistingPassword: true } : { ...params, password },
    options,
  );
  return params;
}
