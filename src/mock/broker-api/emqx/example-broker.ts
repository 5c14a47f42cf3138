import type {
  AuthUserPage,
  BanPage,
  ClientPage,
  ClientRules,
  DelayedMessage,
  RetainedMessage,
  SubscriptionPage,
  TopicMetricsList,
} from "../../../../generated/types/emqx.ts";
import type { BanKind } from "../../broker/bans.ts";
import { type BrokerModel, createModel } from "../../broker/model.ts";
import { modelOf } from "../../broker/running.ts";
import type { MqttArrival } from "../../broker/session.ts";
import { readRestContract } from "../../../contract/operations.ts";
import type { Surroundings } from "../../surroundings.ts";
import { secondsOf } from "./times.ts";

/** The broker of a mock, shared by all APIs: the running one, or one with the data of the contract's examples. */
export function brokerOf(surroundings: Surroundings): BrokerModel {
  const running = surroundings.options.broker?.running;
  return running === undefined ? surroundings.share(createExampleBroker) : modelOf(running);
}

function createExampleBroker({ options, startedAt }: Surroundings): BrokerModel {
  const { examples } = readRestContract("emqx");
  const example = <T>(name: string) => structuredClone(examples.get(name)!.value) as T;
  const broker = createModel(options.broker, startedAt);
  if (options.broker?.fresh) return broker;

  for (const row of example<ClientPage>("listClients").data) {
    const session = broker.connect({
      clientid: row.clientid!,
      username: row.username ?? null,
      ip: row.ip_address ?? null,
      port: row.port ?? null,
      listener: row.listener ?? "tcp:default",
      protocolVersion: row.proto_ver!,
      keepalive: row.keepalive!,
      isCleanStart: row.clean_start!,
    });
    if (!row.connected) broker.disconnect(session);
  }
  for (const { clientid, topic, qos = 0, nl = 0, rap = 0, rh = 0 } of example<SubscriptionPage>("listSubscriptions")
    .data)
    broker.subscribed(broker.sessions.get(clientid!) ?? broker.connect(subscriber(clientid!)), topic, {
      qos,
      nl,
      rap,
      rh,
    });
  const retained = example<RetainedMessage>("getRetainedMessage");
  broker.retain({
    id: retained.msgid!,
    topic: retained.topic,
    payload: Buffer.from(retained.payload!, "base64"),
    qos: retained.qos!,
    retain: true,
    from: retained.from_clientid!,
    username: retained.from_username!,
    publishedAt: Date.parse(retained.publish_at!),
  });
  const delayed = example<DelayedMessage>("getDelayedMessage");
  broker.delayed.add({
    id: delayed.msgid,
    topic: delayed.topic,
    payload: Buffer.from(delayed.payload!, "base64"),
    qos: delayed.qos!,
    retain: false,
    from: delayed.from_clientid!,
    username: "",
    publishedAt: Date.now(),
    delay: delayed.delayed_interval!,
  });
  for (const { as, who, by = "", reason = "", at, until } of example<BanPage>("listBans").data)
    // A ban of the examples' own client would contradict its session.
    if (!broker.sessions.has(who))
      broker.bans.put({
        as: as as BanKind,
        who,
        by,
        reason,
        at: secondsOf(at!) as number,
        until: secondsOf(until!),
      });
  if (broker.access.users)
    for (const { user_id, is_superuser = false } of example<AuthUserPage>("listAuthUsers").data)
      broker.access.addUser(user_id, { password: "pass", isSuperuser: is_superuser });
  const { clientid, rules } = example<ClientRules>("getAuthzClientRules");
  broker.access.rules.clients.set(clientid, rules as never);
  for (const { topic } of example<TopicMetricsList>("listTopicMetrics")) broker.topicMetrics.register(topic);
  return broker;
}

/** A client that the examples only show as a subscriber. */
function subscriber(clientid: string): MqttArrival {
  return {
    clientid,
    username: null,
    ip: "192.0.2.9",
    port: 50413,
    listener: "tcp:default",
    protocolVersion: 5,
    keepalive: 60,
    isCleanStart: true,
  };
}
