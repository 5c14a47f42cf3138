import { apiIds } from "#documents";
import { readContract } from "../contract/methods.ts";
import { contractAt } from "../contract/profiles.ts";
import { unknownName } from "../contract/unknown-name.ts";
import type { ItemTexts } from "../events/mqtt-topic.ts";
import { MissingRequirement } from "../package/missing-requirement.ts";
import { Page, pageOf, plainText } from "../server/page.ts";
import { checkedSerialNumber, SERIAL_NUMBER } from "../server/serial-number.ts";
import type { RestApi, RestApis } from "./broker-api/rest-api.ts";
import { createCamera } from "./camera/camera.ts";
import { createEventBus } from "./camera/events/event-bus.ts";
import { makeEvent } from "./camera/events/made-event.ts";
import type { PublishedEvent } from "./camera/events/published-event.ts";
import { createScene, type SceneControl } from "./camera/events/scene.ts";
import { type AnyHandler, HandlerFault } from "./camera/test-handlers.ts";
import type { DeviceOptions } from "./device-options.ts";
import type { DeviceReply, Seen } from "./device-reply.ts";
import type { DeviceRequest } from "./device-request.ts";
import { PreferenceError } from "./examples/prefer.ts";
import { isOwnAddress } from "./own-addresses.ts";
import type { Player } from "./player.ts";
import { createSurroundings, type Surroundings } from "./surroundings.ts";

/** A camera and the management APIs of a broker, without HTTP. */
export interface Device {
  /** Whether a path belongs to one of its APIs. */
  owns(path: string): Promise<boolean>;
  /** Loads the management APIs of the broker, which otherwise happens at their first request. */
  loadRest(): Promise<void>;
  answer(request: DeviceRequest): Promise<DeviceReply>;
  /**
   * Handles a method in place of the mock, until the returned function is called or the device is reset.
   *
   * @throws RangeError if the device does not have the API or the method
   */
  on(api: string, method: string, handler: AnyHandler): () => void;
  /**
   * Lets an event happen.
   *
   * @throws RangeError if the contract does not know the event or a value; TypeError if a value has another type
   */
  fire(event: string, values?: object, items?: ItemTexts): Promise<readonly PublishedEvent[]>;
  readonly scene: SceneControl;
  /** Restores the initial state and removes all handlers. */
  reset(): void;
  /** Stops timers and connections of its state. */
  close(): void;
}

/** Parts of a device that do not run in a browser. */
export interface DeviceParts extends Pick<Surroundings, "openConnection"> {
  /** The management APIs of a broker. */
  rest?: RestApis;
  /** Creates a player that replays recorded responses from the start. */
  createPlayer?: (() => Player) | undefined;
}

/**
 * Creates a device from the contracts of its APIs.
 *
 * @throws RangeError if a profile, a serial number or an API is unknown or malformed
 */
export function createDevice(options: DeviceOptions = {}, parts: DeviceParts = {}): Device {
  const { openConnection, createPlayer, rest = { known: [], load: async () => [] } } = parts;
  const serialNumber = checkedSerialNumber(options.serialNumber ?? SERIAL_NUMBER);
  const { profile = "all" } = options;
  const camera = createCamera(cgisOf(options, rest.known), (id) => contractAt(readContract(id), profile)!);
  let life = new AbortController();
  let surroundings: Surroundings;
  /** The APIs of the broker, once they are loaded. */
  let rests: readonly RestApi[] = [];
  let loading: Promise<void> | undefined;
  reset();
  return {
    owns: async (path) => isOwnAddress(path) || camera.owns(path) || (await restOf(path)) !== undefined,
    loadRest,
    async answer(request) {
      const seen: Seen = {};
      try {
        const api = camera.owns(request.path) ? undefined : await restOf(request.path);
        if (api === undefined) return await camera.answer(request, seen);
        return { ...(await api.answer(request, seen)), ...seen };
      } catch (error) {
        if (error instanceof Page) return { ...seen, ...pageOf(error) };
        if (error instanceof PreferenceError) return { ...seen, ...plainText(400, error.message) };
        if (error instanceof MissingRequirement) return { ...seen, ...plainText(501, error.message) };
        if (error instanceof HandlerFault) return { ...seen, ...plainText(500, error.message) };
        throw error;
      }
    },
    on: (api, method, handler) => camera.on(api, method, handler),
    async fire(event, values, items) {
      camera.wake();
      return surroundings.share(createEventBus).fire(makeEvent(event, values as Record<string, unknown>, items));
    },
    scene: {
      temperature(celsius) {
        camera.wake();
        surroundings.share(createScene).temperature(celsius);
      },
    },
    reset,
    close: () => life.abort(),
  };

  /** An API handles an unknown path below its root unless another API has the path. */
  async function restOf(path: string): Promise<RestApi | undefined> {
    await loadRest();
    return rests.find((api) => api.owns(path)) ?? rests.find((api) => api.ownsUnknown(path));
  }

  function loadRest(): Promise<void> {
    loading ??= rest.load().then((apis) => {
      for (const api of apis) api.reset(surroundings);
      rests = apis;
    });
    return loading;
  }

  function reset(): void {
    life.abort();
    life = new AbortController();
    surroundings = createSurroundings({
      options,
      signal: life.signal,
      serialNumber,
      openConnection,
      player: createPlayer?.(),
    });
    camera.reset(surroundings);
    for (const api of rests) api.reset(surroundings);
  }
}

/** The ids of the CGIs of a device. Which of them a profile has is only in their contracts. */
function cgisOf({ apis: ids, profile = "all" }: DeviceOptions, restIds: readonly string[]): string[] {
  const cgis = apiIds();
  const isThere = (id: string) =>
    cgis.includes(id) && (profile === "all" || contractAt(readContract(id), profile) !== undefined);
  const unknown = ids?.find((id) => !isThere(id) && !restIds.includes(id));
  if (unknown === undefined) return (ids ?? cgis).filter(isThere);
  const known = [...cgis.filter(isThere), ...restIds];
  throw new RangeError(unknownName("API", unknown, known, profile === "all" ? "" : `in the profile ${profile}`));
}
