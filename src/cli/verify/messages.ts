import type { parseArgs } from "node:util";
import { counted, type Report } from "../../judge/report.ts";
import { requirePackages } from "../../package/requirements.ts";
import type { BrokerAddress } from "../../verify/subscription.ts";
import { type DEVICE_OPTIONS, readDevice, readSeconds, sayInsecure, withPassword } from "../device.ts";
import { failureAsJson, failureAsText } from "../failure.ts";
import { interruptible } from "../interruptible.ts";
import { printError, showProgress } from "../terminal.ts";
import { UsageError } from "../usage.ts";

/** The options of `vapix verify --mqtt`, without those for an account and for trust. */
export const MESSAGE_OPTIONS = {
  mqtt: { type: "string" },
  topic: { type: "string", multiple: true },
  seconds: { type: "string" },
} as const;

export const MESSAGE_HELP = `  --mqtt <address>          instead of a device, checks what devices publish at this broker: mqtt://, mqtts://, ws:// or
                            wss://, the last two with their path, such as /mqtt. Account, certificate and timeout
                            are then the broker's, and MQTT_USERNAME and MQTT_PASSWORD are its variables
  --topic <filter>          MQTT topic filter (default axis/#); may be repeated
  --seconds <n>             for how long (default 60); Ctrl-C ends it early, with the report of what was received`;

type Values = ReturnType<typeof parseArgs<{ options: typeof MESSAGE_OPTIONS & typeof DEVICE_OPTIONS }>>["values"];

/** Checks messages at a broker. If the connection is lost on the way, this is printed, and the command fails. */
export async function verifyBroker(address: string, values: Values & { json: boolean }): Promise<Report> {
  const broker = readAddress(address);
  const topics = values.topic ?? ["axis/#"];
  for (const topic of topics) checkFilter(topic);
  const duration = readSeconds("--seconds", values.seconds ?? "60");
  const settings = readAccess(values, broker);
  requirePackages("vapix verify --mqtt", ["mqtt"]);
  const { verifyMessages } = await import("../../verify/live-messages.ts");
  const { username, password, tls, insecure, timeout = 10_000 } = await withPassword(settings, "MQTT_PASSWORD");
  sayInsecure(settings, values.json);
  const access = { username, password, tls, insecure };
  const { report, lost } = await interruptible((signal) =>
    verifyMessages(broker, { ...access, topics, duration, timeout, signal, onProgress: progress }),
  ).finally(() => showProgress(""));
  if (lost !== undefined) {
    printError(await (values.json ? failureAsJson : failureAsText)(lost, timeout));
    process.exitCode = 1;
  }
  return report;
}

function progress(received: number, left: number): void {
  showProgress(`${counted(received, "message")}, ${Math.max(0, Math.round(left / 1000))} s left …`);
}

const PROTOCOLS: Readonly<Record<string, [protocol: BrokerAddress["protocol"], port: number]>> = {
  "mqtt:": ["mqtt", 1883],
  "tcp:": ["mqtt", 1883],
  "mqtts:": ["mqtts", 8883],
  "ssl:": ["mqtts", 8883],
  "ws:": ["ws", 80],
  "wss:": ["wss", 443],
};

/** The address, which may hold a password, is not repeated in errors. */
function readAddress(address: string): BrokerAddress {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const [protocol, standard] = (url && PROTOCOLS[url.protocol]) ?? [];
  if (url === undefined || protocol === undefined || standard === undefined || url.hostname === "")
    throw new UsageError("--mqtt takes the address of a broker, such as mqtt://broker.example.com:1883");
  if (url.username !== "" || url.password !== "")
    throw new UsageError("--mqtt takes an address without an account: give --username and MQTT_PASSWORD");
  const isSocket = protocol === "ws" || protocol === "wss";
  if (url.search !== "" || url.hash !== "" || (!isSocket && !/^\/?$/.test(url.pathname)))
    throw new UsageError("--mqtt takes host and port, and a path for ws: and wss: only; topics are given by --topic");
  return {
    protocol,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? standard : Number(url.port),
    path: url.pathname,
  };
}

/** @throws UsageError if a topic filter cannot be subscribed to */
function checkFilter(filter: string): void {
  const levels = filter.split("/");
  const isRight = levels.every(
    (level, index) => !/[+#]/.test(level) || level === "+" || (level === "#" && index === levels.length - 1),
  );
  if (filter === "" || filter.includes("\0") || !isRight)
    throw new UsageError("--topic takes an MQTT topic filter, such as axis/#: + is a whole level, # the last one");
}

function readAccess(values: Values, { protocol }: BrokerAddress) {
  const isTls = protocol === "mqtts" || protocol === "wss";
  if (!isTls && (values.ca !== undefined || values.fingerprint !== undefined || values.insecure))
    throw new UsageError("--ca, --fingerprint and --insecure are for mqtts: and wss:");
  try {
    return readDevice(values, undefined, { VAPIX_USERNAME: process.env.MQTT_USERNAME });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.message.replaceAll("VAPIX_", "MQTT_"));
  }
}
