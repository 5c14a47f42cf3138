import type { ClientStatus } from "../../generated/types/mqtt-client.ts";

/**
 * Whether the MQTT client of a device is connected to its broker. Devices report `connected`, older ones `Connected`.
 *
 * @param status `status` of the response of `getClientStatus`.
 */
export function isConnected(status: Pick<ClientStatus, "connectionStatus"> | undefined): boolean {
  return status?.connectionStatus?.toLowerCase() === "connected";
}
