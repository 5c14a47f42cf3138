import type { ClientConfigStatus, ConfigureClientParams, MqttServer } from "../../generated/types/mqtt-client.ts";
import { covers } from "./coverage.ts";

/** Whether a protocol uses TLS. Devices accept TLS options only then, but always report them. */
export function hasTls(protocol: string): boolean {
  return /^(ssl|wss)$/.test(protocol);
}

/** Default ports of devices. Source: the vendor's document. */
const PORTS: Record<MqttServer["protocol"], number> = { tcp: 1883, ssl: 8883, ws: 80, wss: 443 };

/** A complete server configuration: omitted fields get defaults, so that nothing of the previous broker remains. */
export function wholeServer(server: Partial<MqttServer> & Pick<MqttServer, "protocol" | "host">): MqttServer {
  return { basepath: undefined, alpnProtocol: undefined, ...server, port: server.port ?? PORTS[server.protocol] };
}

/** A configuration without messages that were never configured: devices report these without `useDefault`. */
export function withoutEmpty(config: object): object {
  const isEmpty = (member: unknown) =>
    typeof member === "object" && member !== null && Object.keys(member).length === 0;
  return Object.fromEntries(Object.entries(config).filter(([, member]) => !isEmpty(member)));
}

/**
 * Converts a reported configuration into one that devices accept, to restore it later. It contains no password; a
 * device with a password keeps it.
 *
 * @returns undefined if no broker was configured, which cannot be restored
 */
export function sendable({ password, ssl, ...config }: ClientConfigStatus): ConfigureClientParams | undefined {
  const { protocol, host } = config.server ?? {};
  if (!protocol || !host) return undefined;
  return {
    ...withoutEmpty(config),
    ...(ssl !== undefined && hasTls(protocol) && { ssl }),
    ...(password && { keepExistingPassword: true }),
  } as ConfigureClientParams;
}

/**
 * Whether a reported configuration contains everything that is wanted. `undefined` means unset. Passwords are masked,
 * so only their presence counts.
 */
export function isConfigured(
  { password, ...config }: ClientConfigStatus,
  wanted: Partial<ConfigureClientParams>,
): boolean {
  const { password: wantedPassword, ...others } = wanted;
  return (wantedPassword === undefined || Boolean(password)) && covers(withoutEmpty(config), others);
}
