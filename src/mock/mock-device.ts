import type { Names } from "../contract/unknown-name.ts";
import type { ProfileName } from "../contract/profiles.ts";
import type { AuthOptions, AuthScheme } from "../server/auth/gate.ts";
import type { EventName } from "../events/event-table.ts";
import type { ItemTexts } from "../events/mqtt-topic.ts";
import type { EventValues } from "./camera/events/made-event.ts";
import type { PublishedEvent } from "./camera/events/published-event.ts";
import type { SceneControl } from "./camera/events/scene.ts";
import type { On } from "./camera/test-handlers.ts";
import type { PlannedFault } from "./faults.ts";
import type { SeenRequest } from "./request-log.ts";

/** Options of a mock device, however requests reach it. */
export interface FrontOptions {
  /** Ids of the APIs that the device has; all that its profile has by default. */
  apis?: string[];
  /** The version of AXIS OS that the device has; `all`, the default, has every API at its newest version. */
  profile?: ProfileName;
  /** Serial number, and with it MAC addresses and host name; by default that of the contract's examples. */
  serialNumber?: string;
  /**
   * How it finds out who calls, `none` by default; a scheme alone has the account `root` with the password `pass`. A
   * broker's APIs ask for a key of their own, unless this says `none`.
   */
  auth?: AuthScheme | AuthOptions;
  /** Milliseconds that each answer takes longer. */
  latency?: number;
  /** What shall go wrong. */
  faults?: readonly PlannedFault[];
  /** Decides which requests a fault with a rate is drawn for; 1 by default, so that each run draws the same. */
  seed?: number;
  /** Drops parameters that the contract does not know, and says so, where it would refuse them. */
  lenient?: boolean;
  /** How many of the last requests are remembered; 1000 by default. */
  remember?: number;
  /** Takes one line per request, without values of parameters. */
  log?: (line: string) => void;
}

/** Names of these options. */
export const FRONT_OPTIONS: Names<FrontOptions> = {
  apis: true,
  profile: true,
  serialNumber: true,
  auth: true,
  latency: true,
  faults: true,
  seed: true,
  lenient: true,
  remember: true,
  log: true,
};

/**
 * Lets an event happen on the device, which publishes it over MQTT if its client is connected and a filter of
 * `configureEventPublication` selects the event.
 *
 * @param values Numbers in the topic and items, typed by the contract. What is missing has the value of the documented
 *   example; `undefined` leaves an item out.
 * @param items Further items of `data`, sent as they are: what other versions send, or what no device should.
 * @returns The messages, once the broker has them. Without the option `mqtt` they go nowhere.
 * @throws RangeError if the contract does not know the event or a value; TypeError if a value has another type
 */
export type Fire = <N extends EventName>(
  event: N,
  values?: EventValues<N>,
  items?: ItemTexts,
) => Promise<readonly PublishedEvent[]>;

/** A mock device as a test sees it. */
export interface MockDevice {
  /** The last requests, oldest first: at most `remember`, and 4 MiB of bodies. */
  readonly requests: readonly SeenRequest[];
  /** Answers a method in place of the mock, until it is told not to. */
  readonly on: On;
  readonly fire: Fire;
  /** What the device sees. */
  readonly scene: SceneControl;
  /** Puts the state as it was at first, drops all handlers, and forgets the requests. */
  reset(): void;
  /** Makes all nonces too old that were given out so far, so that each client is told `stale=true` once. */
  expireNonces(): void;
}
