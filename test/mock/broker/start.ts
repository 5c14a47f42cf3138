import { connectAsync, type IClientOptions, type MqttClient } from "mqtt";
import { onTestFinished } from "vitest";
import { type Broker, type BrokerServerOptions, createBroker } from "../../../src/mock/broker/broker.ts";
import { type Api, startBroker as startApi } from "../broker-api/emqx/broker.ts";

/** A broker that ends with the test, with the API that tells of it. Its user is `dock-7` with the password `pass`. */
export async function startBroker(options: BrokerServerOptions = {}): Promise<{ broker: Broker; v5: Api; v4: Api }> {
  const users = [{ username: "dock-7", password: "pass" }];
  const broker = await createBroker({ counterLag: 0, users, ...options });
  onTestFinished(() => broker.close());
  const { v5, v4 } = await startApi({ broker: { running: broker } });
  return { broker, v5, v4 };
}

/** A client that ends with the test, and does not connect again. */
export async function connect(url: string, options: IClientOptions = {}): Promise<MqttClient> {
  const account = { username: "dock-7", password: "pass" };
  const client = await connectAsync(url, { reconnectPeriod: 0, clientId: "dock-7", ...account, ...options }, false);
  client.on("error", () => {});
  onTestFinished(() => void client.end(true));
  return client;
}

/** The messages that come for a filter, as texts by topic, in their order. */
export async function listen(
  client: MqttClient,
  filter: string,
): Promise<[topic: string, payload: string, retain: boolean][]> {
  const seen: [string, string, boolean][] = [];
  client.on("message", (topic, payload, { retain }) => seen.push([topic, payload.toString(), retain]));
  await client.subscribeAsync(filter, { qos: 1 });
  return seen;
}

/** Waits until the connection of a client has ended. */
export function closing(client: MqttClient): Promise<void> {
  return new Promise((resolve) => client.once("close", resolve));
}
