import type { ConfigureClientParams } from "../../../../../generated/types/mqtt-client.ts";
import type { ApiContract } from "../../../../contract/methods.ts";

/** A message about the connection. */
export interface Announcement {
  topic: string;
  payload: string;
  qos: 0 | 1 | 2;
  retain: boolean;
}

/** Kinds of announcements: the broker sends the last will, the device sends the others. */
export type AnnouncementKind = "lastWillTestament" | "connectMessage" | "disconnectMessage";

/** Default messages of the device, as documented by the API. */
interface DefaultMessage {
  "x-mqtt": { topic: string; qos: 0 | 1 | 2; retain: boolean };
  requestBody: { content: { "application/json": { example: { timestamp: string | null } } } };
}

/** The configured message with the current time in its payload; undefined if it is not configured. */
export function announcementOf(
  contract: ApiContract,
  config: Partial<ConfigureClientParams>,
  kind: AnnouncementKind,
  serialNumber: string,
): Announcement | undefined {
  const wanted = config[kind];
  if (wanted === undefined) return undefined;
  if (!wanted.useDefault) {
    const { topic, message, qos, retain } = wanted;
    return { topic, payload: message, qos, retain };
  }
  const { webhooks } = contract.document as unknown as { webhooks: Record<string, { post: DefaultMessage }> };
  const { "x-mqtt": mqtt, requestBody } = webhooks[kind]!.post;
  const { example } = requestBody.content["application/json"];
  // The broker stores the last will, and does not know when it will send it.
  const timestamp = example.timestamp === null ? null : new Date().toISOString().replace(/\.\d+Z$/, "z");
  return {
    topic: mqtt.topic.replace("{deviceTopicPrefix}", deviceTopicPrefixOf(contract, config, serialNumber)),
    payload: JSON.stringify({ ...example, serialNumber, timestamp }),
    qos: mqtt.qos,
    retain: mqtt.retain,
  };
}

/** What stands before the topics of a device. */
export function deviceTopicPrefixOf(
  { document }: ApiContract,
  { deviceTopicPrefix }: Partial<ConfigureClientParams>,
  serialNumber: string,
): string {
  const member = document.components.schemas.ConfigureClientParams!.properties!.deviceTopicPrefix!;
  const template = member["x-default-template"] as string;
  return deviceTopicPrefix ?? template.replace("{serialNumber}", serialNumber);
}
