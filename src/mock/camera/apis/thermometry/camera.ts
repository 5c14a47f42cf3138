import type {
  AddAreaParams,
  AddGroupParams,
  AddSpotTemperatureParams,
  Coordinates,
  GetConfigurationCapabilitiesData,
  GetIsothermLevelsData,
  TemperatureScale,
} from "../../../../../generated/types/thermometry.ts";
import type { ApiContract } from "../../../../contract/methods.ts";
import type { Scene } from "../../events/scene.ts";
import { type Refusal, refusalOfState } from "../../refusals.ts";
import { createScale, type Scale } from "./scale.ts";

/** An area; its threshold is kept in Celsius. */
export type Area = Required<AddAreaParams> & { id: number };

/** A group; its threshold is kept in Celsius. Each of its areas is at its preset. */
export type Group = Required<AddGroupParams> & { id: number };

type Capabilities = Required<GetConfigurationCapabilitiesData> & { currentTemperatureScale: TemperatureScale };

/** What changes. */
export interface CameraState {
  unit: TemperatureScale;
  areas: Area[];
  groups: Group[];
  /** The ids that were given out last. */
  lastIds: { area: number; group: number };
  /** In Celsius. */
  levels: Required<GetIsothermLevelsData>;
  tour: object;
  /** By image source. */
  spots: Map<number, AddSpotTemperatureParams>;
  /** Overlay channels by image source. */
  overlays: Map<number, Set<number>>;
}

/** What the handlers share. */
export interface Camera {
  state: CameraState;
  scale: Scale;
  /** Limits, with temperatures in the current scale. */
  capabilities(): Capabilities;
  /** The largest difference of temperatures that can be measured, in the current scale. */
  span(): number;
  /** Temperature in Celsius at a point from -1 to 1. */
  temperatureAt(point: Coordinates): number;
  /** The number of a preset, which a PTZ camera must get. Refused if it is missing or unknown. */
  preset(method: string, number: number | undefined): number;
  /** The number of an image source; without one, that of the first. Refused where there is none. */
  source(method: string, number?: number, title?: string): number;
  /** Refuses a name or a delay that is too long. */
  checkLengths(method: string, given: { name: string; delay: number }): void;
  /** The id of a new area or group. */
  newId(kind: "area" | "group"): number;
  /** A refusal with 2104 to throw, in its general meaning or that of a title. */
  invalid(method: string, reason: string, title?: string): Refusal;
  /** A refusal with 1200 to throw, in the meaning of a title, whose `[x]` becomes an id. */
  conflict(method: string, reason: string, title: string, id?: number): Refusal;
}

/** The presets that there are; no method of this API sets them up. */
const PRESETS = [1, 2];

/** The preset where the camera stands. */
export const CURRENT_PRESET = PRESETS[0]!;

/** A camera after the factory. */
export function firstState(contract: ApiContract): CameraState {
  const { currentTemperatureScale: unit } = dataOf(contract, "getConfigurationCapabilities") as Capabilities;
  const { temperature } = createScale(() => unit);
  return {
    unit,
    areas: [],
    groups: [],
    // Area ids begin with 0, those of groups "with 1 (0 is never used as an ID)".
    lastIds: { area: -1, group: 0 },
    levels: convertedLevels(dataOf(contract, "getIsothermLevels") as Required<GetIsothermLevelsData>, temperature.kept),
    tour: dataOf(contract, "getTgtConfiguration") as object,
    spots: new Map(),
    overlays: new Map(),
  };
}

/** A state with what its handlers share. */
export function cameraOf(contract: ApiContract, state: CameraState, scene: Pick<Scene, "temperatureAt">): Camera {
  const documented = dataOf(contract, "getConfigurationCapabilities") as Capabilities;
  const { low, high } = dataOf(contract, "getIsothermLevels") as Required<GetIsothermLevelsData>;
  const scale = createScale(() => state.unit);
  const { kept } = createScale(() => documented.currentTemperatureScale).temperature;
  const [lowest, highest] = [documented.minTemperature, documented.maxTemperature].map(kept);
  const [coldest, hottest] = [low, high].map(kept);

  const conflict: Camera["conflict"] = (method, reason, title, id) =>
    refusalOfState(contract, method, { code: 1200, title }, reason, id);
  const invalid: Camera["invalid"] = (method, reason, title) =>
    refusalOfState(contract, method, { code: 2104, ...(title !== undefined && { title }) }, reason);
  return {
    state,
    scale,
    capabilities: () => ({
      ...documented,
      currentTemperatureScale: state.unit,
      minTemperature: scale.temperature.shown(lowest!),
      maxTemperature: scale.temperature.shown(highest!),
    }),
    span: () => scale.difference.shown(highest! - lowest!),
    // What the documented levels suit: from the coldest in the lower left corner to the hottest in the upper right one.
    temperatureAt: (point) =>
      scene.temperatureAt?.(point) ?? coldest! + ((hottest! - coldest!) * (point[0] + point[1] + 2)) / 4,
    preset(method, number) {
      if (number === undefined)
        throw refusalOfState(contract, method, { code: 2103 }, "presetNbr is missing: a PTZ camera needs a preset");
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
    newId(kind) {
      const { areas, groups, lastIds } = state;
      const [taken, lowest, most] =
        kind === "area" ? [areas, 0, documented.maxNumberOfAreas] : [groups, 1, documented.maxGroups];
      lastIds[kind] = nextId(taken, lastIds[kind], lowest, most * PRESETS.length);
      return lastIds[kind];
    },
    invalid,
    conflict,
  };
}

/** Data of a method's main example, not to be changed. */
function dataOf(contract: ApiContract, method: string): unknown {
  return contract.methods.get(method)!.examples.get(method)!.value.data;
}

/** Isotherm levels, each converted. */
export function convertedLevels<Levels extends Record<(typeof LEVELS)[number], number>>(
  levels: Levels,
  convert: (degrees: number) => number,
): Levels {
  return { ...levels, ...Object.fromEntries(LEVELS.map((level) => [level, convert(levels[level])])) };
}

const LEVELS = ["high", "middle", "low", "min"] as const;

/**
 * The first free id after the one that was given out last, so that a program that still knows a removed area or group
 * does not take the next one for it. The vendor's ranges of ids end with their number, so they begin anew after it.
 */
function nextId(taken: readonly { id: number }[], last: number, lowest: number, count: number): number {
  const ids = new Set(taken.map(({ id }) => id));
  let id = last;
  do id = id + 1 < lowest + count ? id + 1 : lowest;
  while (ids.has(id));
  return id;
}
