import type {
  AddAreaParams,
  AddGroupParams,
  Coordinates,
  GetConfigurationCapabilitiesData,
  GetIsothermLevelsData,
  TemperatureScale,
} from "../../../../../generated/types/thermometry.ts";
import type { ApiContract } from "../../../../contract/methods.ts";
import { type Refusal, refusalOfState } from "../../refusals.ts";
import { createScale, type Scale } from "./scale.ts";

/** An area; its threshold is kept in Celsius. */
export type Area = Required<AddAreaParams> & { id: number };

/** A group; its threshold is kept in Celsius. Each of its areas is enabled and at its preset. */
export type Group = Required<AddGroupParams> & { id: number };

type Capabilities = Required<GetConfigurationCapabilitiesData> & { currentTemperatureScale: TemperatureScale };

/** What the handlers share. */
export interface Camera {
  scale: Scale;
  areas: Area[];
  groups: Group[];
  /** Limits, with temperatures in the current scale. */
  capabilities(): Capabilities;
  /** The largest difference of temperatures that can be measured, in the current scale. */
  span(): number;
  /** Temperature in Celsius at a point from -1 to 1. */
  temperatureAt(point: Coordinates): number;
  /** The number of a preset; without one, that of the preset where the camera stands. Refused where there is none. */
  preset(method: string, number?: number): number;
  /** The number of an image source; without one, that of the first. Refused where there is none. */
  source(method: string, number?: number, title?: string): number;
  /** Refuses a name or a delay that is too long. */
  checkLengths(method: string, given: { name: string; delay: number }): void;
  /** A refusal with 2104 to throw, in its general meaning or that of a title. */
  invalid(method: string, reason: string, title?: string): Refusal;
  /** A refusal with 1200 to throw, in the meaning of a title. */
  conflict(method: string, reason: string, title: string): Refusal;
}

/** The presets that there are; no method of this API sets them up. */
const PRESETS = [1, 2];

/** The preset where the camera stands. */
export const CURRENT_PRESET = PRESETS[0]!;

export function createCamera(contract: ApiContract): Camera {
  const documented = dataOf(contract, "getConfigurationCapabilities") as Capabilities;
  const { low, high } = dataOf(contract, "getIsothermLevels") as Required<GetIsothermLevelsData>;
  const scale = createScale(documented.currentTemperatureScale);
  const [lowest, highest] = [documented.minTemperature, documented.maxTemperature].map(scale.temperature.kept);
  const [coldest, hottest] = [low, high].map(scale.temperature.kept);

  const conflict: Camera["conflict"] = (method, reason, title) =>
    refusalOfState(contract, method, { code: 1200, title }, reason);
  const invalid: Camera["invalid"] = (method, reason, title) =>
    refusalOfState(contract, method, { code: 2104, ...(title !== undefined && { title }) }, reason);
  return {
    scale,
    areas: [],
    groups: [],
    capabilities: () => ({
      ...documented,
      currentTemperatureScale: scale.unit,
      minTemperature: scale.temperature.shown(lowest!),
      maxTemperature: scale.temperature.shown(highest!),
    }),
    span: () => scale.difference.shown(highest! - lowest!),
    // What the documented levels suit: from the coldest in the lower left corner to the hottest in the upper right one.
    temperatureAt: ([x, y]) => coldest! + ((hottest! - coldest!) * (x + y + 2)) / 4,
    preset(method, number = CURRENT_PRESET) {
      if (PRESETS.includes(number)) return number;
      throw conflict(method, `no such presetNbr: there are ${PRESETS.join(", ")}`, "Preset does not exist");
    },
    source(method, number = documented.imagesources[0]!, title) {
      if (documented.imagesources.includes(number)) return number;
      throw invalid(method, `no such imagesource: there are ${documented.imagesources.join(", ")}`, title);
    },
    checkLengths(method, { name, delay }) {
      const { maxNameLength, maxDelayTime } = documented;
      if ([...name].length > maxNameLength)
        throw invalid(method, `params.name must have at most ${maxNameLength} characters`);
      if (delay > maxDelayTime) throw invalid(method, `params.delay must be at most ${maxDelayTime}`);
    },
    invalid,
    conflict,
  };
}

/** Data of a method's main example, not to be changed. */
export function dataOf(contract: ApiContract, method: string): unknown {
  return contract.methods.get(method)!.examples.get(method)!.value.data;
}

/** The lowest id that is free, as ids of removed areas and groups are: the vendor's ranges of ids end with their number. */
export function freeId(taken: readonly { id: number }[], lowest: number): number {
  const ids = new Set(taken.map(({ id }) => id));
  let id = lowest;
  while (ids.has(id)) id++;
  return id;
}
