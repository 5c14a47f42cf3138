import type { Message } from "./message.ts";

/** Maximum delay in seconds. */
const LONGEST = 4_294_967;

/** Maximum time of a timer of Node in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A message that waits for its publication. */
export interface DelayedMessage extends Message {
  id: string;
  /** Milliseconds. */
  publishedAt: number;
  /** Seconds. */
  delay: number;
}

/** Messages to `$delayed/<seconds>/<topic>`. */
export interface Delayed {
  /** Messages by id, unordered. */
  readonly messages: ReadonlyMap<string, DelayedMessage>;
  settings: { enable: boolean; max_delayed_messages: number };
  /** Schedules a message, unless too many are waiting. */
  add(message: DelayedMessage): void;
  delete(id: string): boolean;
  /** Stops all timers. */
  stop(): void;
}

/** Splits a delayed topic into seconds and topic; undefined for other topics and invalid delays. */
export function delayOf(topic: string): { delay: number; topic: string } | undefined {
  const [, seconds = "", own = ""] = /^\$delayed\/(\d{1,10})\/(.+)$/s.exec(topic) ?? [];
  const delay = Number(seconds);
  return own === "" || delay > LONGEST ? undefined : { delay, topic: own };
}

/** Whether a topic is that of a delayed message, even if its delay is invalid. */
export function isDelayed(topic: string): boolean {
  return topic.startsWith("$delayed/");
}

/** @param publish Receives each message when its delay is over. */
export function createDelayed(publish: (message: Message) => void): Delayed {
  const messages = new Map<string, DelayedMessage>();
  const timers = new Map<string, NodeJS.Timeout>();
  const remove = (id: string) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    return messages.delete(id);
  };
  const wait = (message: DelayedMessage) => {
    const { id, publishedAt, delay, ...own } = message;
    const left = publishedAt + delay * 1000 - Date.now();
    const end = () => {
      if (left > LONGEST_TIMER) return wait(message);
      remove(id);
      publish(own);
    };
    timers.set(id, setTimeout(end, Math.min(Math.max(left, 0), LONGEST_TIMER)).unref());
  };
  const delayed: Delayed = {
    messages,
    settings: { enable: true, max_delayed_messages: 0 },
    add(message) {
      const { enable, max_delayed_messages: most } = delayed.settings;
      if (!enable || (most > 0 && messages.size >= most)) return;
      messages.set(message.id, message);
      wait(message);
    },
    delete: remove,
    stop() {
      for (const id of timers.keys()) clearTimeout(timers.get(id));
    },
  };
  return delayed;
}
