import type { ConfigureClientParams, MqttServer } from "../../generated/types/mqtt-client.ts";
import type { CallOptions, VapixClient } from "../vapix/client.ts";
import { hasTls, withoutEmpty } from "./mqtt-configuration.ts";

/** Changes of the MQTT client's configuration; a parameter that is `undefined` is unset. */
export type MqttClientChanges = Partial<Omit<ConfigureClientParams, "server" | "keepExistingPassword">> & {
  server?: Partial<MqttServer>;
};

/**
 * Changes a part of the MQTT client's configuration and keeps the rest. `configureClient` resets omitted parameters to
 * their defaults, so this reads the configuration, merges the changes and writes it back. The device keeps the stored
 * password unless you pass a new one; the masked value that it reports is never sent.
 *
 * @returns The configuration that was sent, without a password.
 * @throws TypeError if no broker is configured and none is given
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
  // A port belongs to its protocol; another protocol has another default.
  const server = { ...oldPlace, ...(isSameProtocol && port !== undefined && { port }), ...changes.server };
  if (!server.protocol || !server.host)
    throw new TypeError("no broker is configured; pass server.protocol and server.host");
  // Devices report TLS options even without TLS, when they do not accept them.
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
