import type { ConfigureEventPublicationParams, EventFilter } from "../../generated/types/event-mqtt-bridge.ts";
import type { CallOptions, VapixClient } from "../vapix/client.ts";
import { writable } from "../vapix/writable.ts";
import { covers } from "./coverage.ts";

/** What is to change in the publication of events; a parameter that is `undefined` goes back to its default. */
export type EventPublicationChanges = Partial<Omit<ConfigureEventPublicationParams, "eventFilterList">> & {
  /** Filters to add. One whose `topicFilter` is there already changes that filter. */
  addFilters?: readonly EventFilter[];
  /** `topicFilter` of filters to remove; those that are not there count as removed. */
  removeFilters?: readonly string[];
};

/**
 * Changes some of the publication of events over MQTT and keeps the rest.
 *
 * `configureEventPublication` replaces the whole configuration with all its filters, so this reads it, merges the
 * changes and writes it back. It sends nothing if the configuration is as wanted already. The prefix and the flags hold
 * for all filters, also for those of other programs.
 *
 * @returns The whole configuration, as it was sent or is there already.
 * @throws TypeError if the device reports no configuration
 * @throws VapixMethodError if the device rejects the merged configuration, and keeps the one it has
 */
export async function updateEventPublication(
  camera: Pick<VapixClient, "eventMqttBridge">,
  changes: EventPublicationChanges,
  options?: CallOptions,
): Promise<ConfigureEventPublicationParams> {
  const { addFilters = [], removeFilters = [], ...members } = changes;
  const data = await camera.eventMqttBridge.getEventPublicationConfig(options);
  const before = writable("event-mqtt-bridge", "configureEventPublication", data);
  const kept = before.eventFilterList.filter(({ topicFilter }) => !removeFilters.includes(topicFilter));
  const params = {
    ...before,
    ...members,
    eventFilterList: addFilters.reduce(withFilter, kept),
  } as ConfigureEventPublicationParams;
  if (!covers(before, params)) await camera.eventMqttBridge.configureEventPublication(params, options);
  return params;
}

/** Filters with one more, or with a changed one: an event that fits two filters would be published twice. */
function withFilter(filters: readonly EventFilter[], filter: EventFilter): EventFilter[] {
  const isThere = filters.some(({ topicFilter }) => topicFilter === filter.topicFilter);
  if (!isThere) return [...filters, filter];
  return filters.map((one) => (one.topicFilter === filter.topicFilter ? { ...one, ...filter } : one));
}
