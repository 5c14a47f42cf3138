import type { ClientConfigStatus, ConfigureClientParams, MqttServer } from "../../generated/types/mqtt-client.ts";
import { covers } from "./coverage.ts";

/** Whether a protocol runs over TLS. Only then do devices take TLS options; they report them always. */
export function hasTls(protocol: string): boolean {
  return /^(ssl|wss)$/.test(protocol);
}

/** Ports that devices take where none is given. Source: the vendor's document. */
const PORTS: Record<MqttServer["protocol"], number> = { tcp: 1883, ssl: 8883, ws: 80, wss: 443 };

/** A broker's place, whole: what is left out is set back, so that nothing of another broker's remains. */
export function wholeServer(server: Partial<MqttServer> & Pick<MqttServer, "protocol" | "host">): MqttServer {
  return { basepath: undefined, alpnProtocol: undefined, ...server, port: server.port ?? PORTS[server.protocol] };
}

/** A configuration without the messages that were never configured: they are reported without `useDefault`. */
export function withoutEmpty(config: object): object {
  const isEmpty = (member: unknown) =>
    typeof member === "object" && member !== null && Object.keys(member).length === 0;
  return Object.fromEntries(Object.entries(config).filter(([, member]) => !isEmpty(member)));
}

/**
 * A configuration as devices take it, from one that they reported, to put it back later. The password is not in it: a
 * device that has one keeps what it has then.
 *
 * @returns undefined where no broker was configured, which nobody can put back
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
 * Whether what is reported has all that is wanted. `undefined` stands for what
 * is unset. Passwords are masked, so of one only that there is one.
 */
export function isConfigured(
  { password, ...config }: ClientConfigStatus,
  wanted: Partial<ConfigureClientParams>,
): boolean {
  const { password: wantedPassword, ...others } = wanted;
  return (wantedPassword === undefined || Boolean(password)) && covers(withoutEmpty(config), others);
}
