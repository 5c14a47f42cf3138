import type { Names } from "../contract/unknown-name.ts";
import type { BrokerOptions } from "./broker/options.ts";
import type { ProfileName } from "../contract/profiles.ts";

/** Options that describe the device. */
export interface DeviceOptions {
  /** Ids of the APIs; all APIs of the profile by default. */
  apis?: string[] | undefined;
  /** The version of AXIS OS; `all` by default. */
  profile?: ProfileName | undefined;
  /** Serial number: 12 uppercase hexadecimal digits; by default that of the contract's examples. */
  serialNumber?: string | undefined;
  /** The broker behind the management APIs. */
  broker?: BrokerOptions | undefined;
  /** Whether the device's MQTT client really connects; if not, an active client counts as connected. */
  mqtt?: boolean | MqttOptions | undefined;
}

/** How the device's MQTT client connects. */
export interface MqttOptions {
  /** CA certificates of the device, in PEM; those of Node by default. */
  ca?: string;
}

export const MQTT_OPTIONS: Names<MqttOptions> = { ca: true };
