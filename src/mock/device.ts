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
  /** The contracts of its CGIs, as its profile keeps them. */
  readonly contracts: readonly ApiContract[];
  /** Whether a path is one of its APIs' to answer. */
  owns(path: string): boolean;
  answer(request: DeviceRequest): Promise<DeviceReply>;
  /**
   * Takes over a method until what it returns is called, or until a reset.
   *
   * @throws RangeError if the device has no such API or method
   */
  on(api: string, method: string, handler: AnyHandler): () => void;
  /**
   * Lets an event happen.
   *
   * @throws RangeError if the contract does not know the event or a value; TypeError if a value has another type
   */
  fire(event: string, values?: object, items?: ItemTexts): Promise<readonly PublishedEvent[]>;
  readonly scene: SceneControl;
  /** Puts everything as it was at first, without handlers. */
  reset(): void;
  /** Ends what its state began. */
  close(): void;
}

/** What a device has that takes more than a browser offers. */
export interface DeviceParts extends Pick<Surroundings, "openConnection"> {
  /** The management APIs of a broker, and the ids of all that there are. */
  rest?: { known: readonly string[]; apis: readonly RestApi[] };
  /** Makes what plays recorded answers, from their beginning. */
  createPlayer?: (() => Player) | undefined;
}

/**
 * Builds a device from the contracts of its APIs.
 *
 * @throws RangeError if a profile, a serial number or an API is none
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

  /** An unknown path below the root of an API is its own to answer, unless another API has it. */
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
