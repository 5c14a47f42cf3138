import type { ConfigureEventPublicationParams, EventFilter } from "../../generated/types/event-mqtt-bridge.ts";
import type { CallOptions, VapixClient } from "../vapix/client.ts";
import { writable } from "../vapix/writable.ts";
import { covers } from "./coverage.ts";

/** Changes of the event publication; a parameter that is `undefined` is reset to its default. */
export type EventPublicationChanges = Partial<Omit<ConfigureEventPublicationParams, "eventFilterList">> & {
  /** Filters to add. A filter with an existing `topicFilter` changes that filter. */
  addFilters?: readonly EventFilter[];
  /** `topicFilter` of filters to remove; unknown ones count as removed. */
  removeFilters?: readonly string[];
};

/**
 * Changes a part of the event publication over MQTT and keeps the rest.
 *
 * `configureEventPublication` replaces the whole configuration with all its filters, so this reads it, merges the
 * changes and writes it back. It sends nothing if nothing changes. The prefix and the flags apply to all filters,
 * including those of other programs.
 *
 * @returns The whole configuration that was sent or that already existed.
 * @throws TypeError if the device reports no configuration
 * @throws VapixMethodError if the device rejects the merged configuration; it keeps the existing one
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

/** Adds a filter or changes an existing one: an event that matches two filters would be published twice. */
function withFilter(filters: readonly EventFilter[], filter: EventFilter): EventFilter[] {
  const isThere = filters.some(({ topicFilter }) => topicFilter === filter.topicFilter);
  if (!isThere) return [...filters, filter];
  return filters.map((one) => (one.topicFilter === filter.topicFilter ? { ...one, ...filter } : one));
}
