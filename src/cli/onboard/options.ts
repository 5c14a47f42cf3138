import type { parseArgs } from "node:util";
import type { OnboardOptions } from "../../emqx/onboard.ts";
import { EMQX_OPTIONS } from "../broker.ts";
import { DEVICE_OPTIONS } from "../device.ts";
import { readSecret } from "../input.ts";
import { UsageError } from "../usage.ts";

/** The options of `vapix onboard`. */
export const ONBOARD_OPTIONS = {
  ...DEVICE_OPTIONS,
  ...EMQX_OPTIONS,
  broker: { type: "string" },
  "client-id": { type: "string" },
  "mqtt-username": { type: "string" },
  "mqtt-password": { type: "string" },
  prefix: { type: "string" },
  "status-topic": { type: "string" },
  "default-messages": { type: "boolean", default: false },
  "ca-id": { type: "string" },
  "no-broker-verification": { type: "boolean", default: false },
  authenticator: { type: "string" },
  "create-authenticator": { type: "boolean", default: false },
  "user-id": { type: "string" },
  wait: { type: "string", default: "60" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

export type OnboardValues = ReturnType<typeof parseArgs<{ options: typeof ONBOARD_OPTIONS }>>["values"];
type Client = OnboardOptions["client"];

const PROTOCOLS: Record<string, "tcp" | "ssl" | "ws" | "wss"> = {
  "tcp:": "tcp",
  "mqtt:": "tcp",
  "ssl:": "ssl",
  "mqtts:": "ssl",
  "ws:": "ws",
  "wss:": "wss",
};

/**
 * Reads the MQTT configuration, except a password that is not in a file.
 *
 * @throws UsageError if an option is invalid
 */
export function readMqtt(values: OnboardValues): Omit<Client, "password"> & { password?: string } {
  const given = values["mqtt-password"];
  const password = given && readSecret("--mqtt-password", given, "MQTT_PASSWORD");
  const clientId = values["client-id"];
  if (!clientId) throw new UsageError("the client id is missing; pass --client-id, unique at the broker");
  const server = readBroker(values.broker);
  const isTls = server.protocol === "ssl" || server.protocol === "wss";
  if (!isTls && (values["ca-id"] !== undefined || values["no-broker-verification"]))
    throw new UsageError("--ca-id and --no-broker-verification require ssl: or wss:");
  return {
    server,
    clientId,
    username: values["mqtt-username"] ?? clientId,
    ...(password !== undefined && { password }),
    ...(values.prefix !== undefined && { deviceTopicPrefix: values.prefix }),
    ...readMessages(values),
    ...(isTls && {
      ssl: {
        validateServerCert: !values["no-broker-verification"],
        ...(values["ca-id"] !== undefined && { CACertID: values["ca-id"] }),
      },
    }),
  };
}

function readBroker(address: string | undefined): Client["server"] {
  if (address === undefined)
    throw new UsageError("the address of the broker for the camera is missing; pass --broker ssl://broker.example.com");
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const protocol = url && PROTOCOLS[url.protocol];
  if (!protocol || !url.hostname || url.username || url.password || url.search || url.hash)
    throw new UsageError(
      "invalid --broker; it must be tcp://, ssl://, ws:// or wss:// with host and port, and a path for the last two",
    );
  const path = url.pathname.replace(/^\//, "");
  if (path !== "" && !/^ws/.test(protocol)) throw new UsageError("invalid --broker; only ws: and wss: have a path");
  return {
    protocol,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    ...(url.port !== "" && { port: Number(url.port) }),
    ...(path !== "" && { basepath: path }),
  };
}

function readMessages(values: OnboardValues): Partial<Client> {
  const topic = values["status-topic"];
  if (topic === undefined && !values["default-messages"]) return {};
  if (topic !== undefined && values["default-messages"])
    throw new UsageError("--status-topic and --default-messages exclude each other; remove one of them");
  const message = (text: string) =>
    topic === undefined
      ? ({ useDefault: true } as const)
      : ({ useDefault: false, topic, message: text, retain: true, qos: 1 } as const);
  return {
    lastWillTestament: message("lost"),
    connectMessage: message("connected"),
    disconnectMessage: message("disconnected"),
  };
}

/**
 * Converts seconds to milliseconds.
 *
 * @throws UsageError if the value is not a number of seconds
 */
export function readWait(given: string): number {
  const seconds = Number(given);
  if (/^\d+(\.\d+)?$/.test(given) && seconds < 2 ** 21) return Math.ceil(seconds * 1000);
  throw new UsageError(`invalid --wait "${given}"; it must be a number of seconds`);
}
