import type { EventPublicationConfig } from "../../../../generated/types/event-mqtt-bridge.ts";
import type { Surroundings } from "../../surroundings.ts";
import type { MadeEvent } from "./made-event.ts";
import { type PublishedEvent, publishedEvents } from "./published-event.ts";

/** The way of messages to the broker. */
interface Link {
  deviceTopicPrefix: string;
  isConnected(): boolean;
  publish(message: PublishedEvent): Promise<void>;
}

/** Where what happens on a device meets the event bridge and the MQTT client. */
export interface EventBus {
  configure(config: EventPublicationConfig): void;
  /** Gives messages another way, or none. */
  link(link: Link | undefined): void;
  /** Publishes the states that were fired so far, as on a new connection. No recording shows that devices do so. */
  repeatStates(): Promise<void>;
  /** @returns The messages that were published: none without a connection, or if no filter selects the event. */
  fire(event: MadeEvent): Promise<readonly PublishedEvent[]>;
  /** The same for an event that the device raises by itself: a broker that is gone is not a fault of it. */
  raise(event: MadeEvent): void;
  /** Calls a function with each event that was fired, whether it was published or not. */
  watch(follow: (event: MadeEvent) => void): void;
}

/** A bus without filters, without a connection, and without states. */
export function createEventBus({ serialNumber }: Surroundings): EventBus {
  let eventPublicationConfig: EventPublicationConfig = {};
  let current: Link | undefined;
  const states = new Map<string, MadeEvent>();
  const watchers: ((event: MadeEvent) => void)[] = [];

  async function publish(events: readonly MadeEvent[]): Promise<readonly PublishedEvent[]> {
    const link = current;
    if (link?.isConnected() !== true) return [];
    const { deviceTopicPrefix } = link;
    const messages = events.flatMap((event) =>
      publishedEvents(event, { eventPublicationConfig, deviceTopicPrefix, serialNumber }),
    );
    await Promise.all(messages.map((message) => link.publish(message)));
    return messages;
  }

  function fire(event: MadeEvent): Promise<readonly PublishedEvent[]> {
    if (event.stateful) states.set(JSON.stringify([event.topic, event.source]), event);
    const published = publish([event]);
    for (const follow of watchers) follow(event);
    return published;
  }

  return {
    configure(config) {
      eventPublicationConfig = config;
    },
    link(link) {
      current = link;
    },
    async repeatStates() {
      await publish([...states.values()]);
    },
    fire,
    raise: (event) => void fire(event).catch(() => {}),
    watch: (follow) => void watchers.push(follow),
  };
}
