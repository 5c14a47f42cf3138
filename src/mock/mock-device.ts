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

/** Options of a mock device, for HTTP and for interceptors. */
export interface FrontOptions {
  /** Ids of the APIs of the device; all APIs of its profile by default. */
  apis?: string[];
  /** The version of AXIS OS of the device; `all`, the default, has every API at its newest version. */
  profile?: ProfileName;
  /** Serial number, which also sets MAC addresses and host name; by default that of the contract's examples. */
  serialNumber?: string;
  /**
   * Authentication of cameras, `none` by default. A scheme alone has the account `root` with the password `pass`. The
   * APIs of a broker always require an API key, unless this is `none`.
   */
  auth?: AuthScheme | AuthOptions;
  /** Additional delay of each response in milliseconds. */
  latency?: number;
  /** Faults to simulate. */
  faults?: readonly PlannedFault[];
  /** Seed that selects the requests for faults with a rate; 1 by default, so that each run selects the same. */
  seed?: number;
  /** Drops unknown parameters and reports them, instead of rejecting the request. */
  lenient?: boolean;
  /** Number of requests to remember; 1000 by default. */
  remember?: number;
  /** Receives one line per request, without parameter values. */
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

/** A mock device as tests use it. */
export interface MockDevice {
  /** The last requests, oldest first: at most `remember` requests and 4 MiB of bodies. */
  readonly requests: readonly SeenRequest[];
  /** Handles a method in place of the mock, until the returned function is called. */
  readonly on: On;
  readonly fire: Fire;
  /** What the device sees. */
  readonly scene: SceneControl;
  /** Restores the initial state, removes all handlers, and forgets the requests. */
  reset(): void;
  /** Expires all nonces issued so far, so that each client gets `stale=true` once. */
  expireNonces(): void;
}
