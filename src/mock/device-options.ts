import type { Names } from "../contract/unknown-name.ts";
import type { BrokerOptions } from "./broker/options.ts";
import type { ProfileName } from "../contract/profiles.ts";

/** What a device has. */
export interface DeviceOptions {
  /** Ids of the APIs; without it, all that the profile has. */
  apis?: string[] | undefined;
  /** The version of AXIS OS; `all` by default. */
  profile?: ProfileName | undefined;
  /** Serial number: 12 hexadecimal digits in capitals; by default that of the contract's examples. */
  serialNumber?: string | undefined;
  /** The broker behind the management APIs. */
  broker?: BrokerOptions | undefined;
  /** Whether the device's MQTT client really connects; without it, an active client counts as connected. */
  mqtt?: boolean | MqttOptions | undefined;
}

/** How the device's MQTT client connects. */
export interface MqttOptions {
  /** The CA certificates that the device has, in PEM; those of Node without it. */
  ca?: string;
}

export const MQTT_OPTIONS: Names<MqttOptions> = { ca: true };
