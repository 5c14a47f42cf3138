import { apiIds, restIds } from "../contract/files.ts";
import { type ApiContract, readContract } from "../contract/methods.ts";
import { contractAt } from "../contract/profiles.ts";
import { checkOptions, unknownName } from "../contract/unknown-name.ts";
import { Page, pageOf, plainText } from "../server/page.ts";
import { createRestApi, type RestApi } from "./broker-api/rest-api.ts";
import { BROKER_OPTIONS, BROKER_VERSIONS, type BrokerOptions } from "./broker/options.ts";
import { createCamera } from "./camera/camera.ts";
import { type AnyHandler, HandlerFault } from "./camera/test-handlers.ts";
import { type DeviceOptions, MQTT_OPTIONS } from "./device-options.ts";
import type { DeviceReply, Seen } from "./device-reply.ts";
import type { DeviceRequest } from "./device-request.ts";
import { PreferenceError } from "./examples/prefer.ts";
import { createSurroundings } from "./surroundings.ts";

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
  /** Puts everything as it was at first, without handlers. */
  reset(): void;
  /** Ends what its state began. */
  close(): void;
}

/**
 * Builds a device from the contracts of its APIs.
 *
 * @throws TypeError if `broker` or `mqtt` has an unknown option
 * @throws RangeError if there is no such profile or version of a broker, or if the profile has no such API
 */
export async function createDevice(options: DeviceOptions = {}): Promise<Device> {
  checkOptions(options.broker ?? {}, BROKER_OPTIONS, "of broker");
  if (typeof options.mqtt === "object") checkOptions(options.mqtt, MQTT_OPTIONS, "of mqtt");
  const { version = 5 } = options.broker ?? {};
  if (!BROKER_VERSIONS.includes(version))
    throw new RangeError(unknownName("version", String(version), BROKER_VERSIONS.map(String), "of broker"));
  const contracts = contractsOf(options);
  const camera = await createCamera(contracts);
  const rests = await Promise.all(
    restIds()
      .filter((id) => options.apis?.includes(id) ?? isOfVersion(id, options.broker))
      .map(createRestApi),
  );
  let life = new AbortController();
  reset();
  return {
    contracts,
    owns: (path) => camera.owns(path) || restOf(path) !== undefined,
    async answer(request) {
      const seen: Seen = {};
      try {
        const rest = restOf(request.path);
        if (rest === undefined) return await camera.answer(request, seen);
        return { ...(await rest.answer(request, seen)), ...seen };
      } catch (error) {
        if (error instanceof Page) return { ...seen, ...pageOf(error) };
        if (error instanceof PreferenceError) return { ...seen, ...plainText(400, error.message) };
        if (error instanceof HandlerFault) return { ...seen, ...plainText(500, error.message) };
        throw error;
      }
    },
    on: (api, method, handler) => camera.on(api, method, handler),
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
    const surroundings = createSurroundings(options, life.signal);
    camera.reset(surroundings);
    for (const rest of rests) rest.reset(surroundings);
  }
}

/** Whether a REST API is one of the broker's version. */
function isOfVersion(id: string, { version = 5 }: BrokerOptions = {}): boolean {
  return version === "both" || id === (version === 5 ? "emqx" : "emqx-v4");
}

function contractsOf({ apis: ids, profile = "all" }: DeviceOptions): ApiContract[] {
  const cgis = apiIds();
  const there = (id: string) => {
    const contract = contractAt(readContract(id), profile);
    return contract === undefined ? [] : [contract];
  };
  const isThere = (id: string) => cgis.includes(id) && there(id).length > 0;
  const unknown = ids?.find((id) => !isThere(id) && !restIds().includes(id));
  if (unknown === undefined) return (ids ?? cgis).filter((id) => cgis.includes(id)).flatMap(there);
  const known = [...cgis.filter(isThere), ...restIds()];
  throw new RangeError(unknownName("API", unknown, known, profile === "all" ? "" : `in the profile ${profile}`));
}
