import { apiIds } from "#documents";
import { type ApiContract, readContract } from "../contract/methods.ts";
import { contractAt } from "../contract/profiles.ts";
import { unknownName } from "../contract/unknown-name.ts";
import type { ItemTexts } from "../events/mqtt-topic.ts";
import { MissingRequirement } from "../package/missing-requirement.ts";
import { Page, pageOf, plainText } from "../server/page.ts";
import { checkedSerialNumber, SERIAL_NUMBER } from "../server/serial-number.ts";
import type { RestApi } from "./broker-api/rest-api.ts";
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
  /** The contracts of its CGIs, limited to its profile. */
  readonly contracts: readonly ApiContract[];
  /** Whether a path belongs to one of its APIs. */
  owns(path: string): boolean;
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
  /** The management APIs of a broker, and the ids of all available ones. */
  rest?: { known: readonly string[]; apis: readonly RestApi[] };
  /** Creates a player that replays recorded responses from the start. */
  createPlayer?: (() => Player) | undefined;
}

/**
 * Creates a device from the contracts of its APIs.
 *
 * @throws RangeError if a profile, a serial number or an API is unknown or malformed
 */
export async function createDevice(options: DeviceOptions = {}, parts: DeviceParts = {}): Promise<Device> {
  const { openConnection, createPlayer, rest: { known, apis: rests } = { known: [], apis: [] } } = parts;
  const serialNumber = checkedSerialNumber(options.serialNumber ?? SERIAL_NUMBER);
  const contracts = contractsOf(options, known);
  const camera = await createCamera(contracts);
  let life = new AbortController();
  let surroundings: Surroundings;
  reset();
  return {
    contracts,
    owns: (path) => isOwnAddress(path) || camera.owns(path) || restOf(path) !== undefined,
    async answer(request) {
      const seen: Seen = {};
      try {
        const rest = restOf(request.path);
        if (rest === undefined) return await camera.answer(request, seen);
        return { ...(await rest.answer(request, seen)), ...seen };
      } catch (error) {
        if (error instanceof Page) return { ...seen, ...pageOf(error) };
        if (error instanceof PreferenceError) return { ...seen, ...plainText(400, error.message) };
        if (error instanceof MissingRequirement) return { ...seen, ...plainText(501, error.message) };
        if (error instanceof HandlerFault) return { ...seen, ...plainText(500, error.message) };
        throw error;
      }
    },
    on: (api, method, handler) => camera.on(api, method, handler),
    fire: async (event, values, items) =>
      surroundings.share(createEventBus).fire(makeEvent(event, values as Record<string, unknown>, items)),
    scene: { temperature: (celsius) => surroundings.share(createScene).temperature(celsius) },
    reset,
    close: () => life.abort(),
  };

  /** An API handles an unknown path below its root unless another API has the path. */
  function restOf(path: string): RestApi | undefined {
    return rests.find((rest) => rest.owns(path)) ?? rests.find((rest) => rest.ownsUnknown(path));
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
    for (const rest of rests) rest.reset(surroundings);
  }
}

function contractsOf({ apis: ids, profile = "all" }: DeviceOptions, restIds: readonly string[]): ApiContract[] {
  const cgis = apiIds();
  const there = (id: string) => {
    const contract = contractAt(readContract(id), profile);
    return contract === undefined ? [] : [contract];
  };
  const isThere = (id: string) => cgis.includes(id) && there(id).length > 0;
  const unknown = ids?.find((id) => !isThere(id) && !restIds.includes(id));
  if (unknown === undefined) return (ids ?? cgis).filter((id) => cgis.includes(id)).flatMap(there);
  const known = [...cgis.filter(isThere), ...restIds];
  throw new RangeError(unknownName("API", unknown, known, profile === "all" ? "" : `in the profile ${profile}`));
}
