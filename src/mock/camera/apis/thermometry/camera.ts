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
import type { Scene, SceneTemperature } from "../../events/scene.ts";
import { type Refusal, refusalOfState } from "../../refusals.ts";
import { createScale, type Scale } from "./scale.ts";

/** An area; its threshold is stored in Celsius. */
export type Area = Required<AddAreaParams> & { id: number };

/** A group; its threshold is stored in Celsius. All its areas are at its preset. */
export type Group = Required<AddGroupParams> & { id: number };

type Capabilities = Required<GetConfigurationCapabilitiesData> & { currentTemperatureScale: TemperatureScale };

/** State of the camera. */
export interface CameraState {
  unit: TemperatureScale;
  areas: Area[];
  groups: Group[];
  /** The last assigned ids. */
  lastIds: { area: number; group: number };
  /** In Celsius. */
  levels: Required<GetIsothermLevelsData>;
  tour: object;
  /** By image source. */
  spots: Map<number, AddSpotTemperatureParams>;
  /** Overlay channels by image source. */
  overlays: Map<number, Set<number>>;
}

/** Temperature in Celsius at a point from -1 to 1. */
export type TemperatureAt = (point: Coordinates) => number;

/** Shared by the handlers. */
export interface Camera {
  state: CameraState;
  scale: Scale;
  /** Limits, with temperatures in the current scale. */
  capabilities(): Capabilities;
  /** The largest measurable difference of temperatures, in the current scale. */
  span(): number;
  /** Temperature in Celsius at a point from -1 to 1. */
  temperatureAt: TemperatureAt;
  /** The scenes that ended within the last seconds, oldest first, with the time of their end in milliseconds. */
  scenesWithin(seconds: number): { temperatureAt: TemperatureAt; end: number }[];
  /** Checks the number of a preset, which a PTZ camera requires. Throws a method error if it is missing or unknown. */
  preset(method: string, number: number | undefined): number;
  /** Number of an image source, by default of the first. Throws a method error if it is unknown. */
  source(method: string, number?: number, title?: string): number;
  /** Rejects a name or a delay that is too long. */
  checkLengths(method: string, given: { name: string; delay: number }): void;
  /** Assigns the id of a new area or group. */
  newId(kind: "area" | "group"): number;
  /** Creates a method error 2104, in its general meaning or that of a title. */
  invalid(method: string, reason: string, title?: string): Refusal;
  /** Creates a method error 1200 in the meaning of a title, with its `[x]` replaced by an id. */
  conflict(method: string, reason: string, title: string, id?: number): Refusal;
}

/** The available presets; this API has no method to add them. */
const PRESETS = [1, 2];

/** The current preset of the camera. */
export const CURRENT_PRESET = PRESETS[0]!;

/** Factory state of a camera. */
export function firstState(contract: ApiContract): CameraState {
  const { currentTemperatureScale: unit } = dataOf(contract, "getConfigurationCapabilities") as Capabilities;
  const { temperature } = createScale(() => unit);
  return {
    unit,
    areas: [],
    groups: [],
    // Ids of areas start at 0, those of groups "with 1 (0 is never used as an ID)".
    lastIds: { area: -1, group: 0 },
    levels: convertedLevels(dataOf(contract, "getIsothermLevels") as Required<GetIsothermLevelsData>, temperature.kept),
    tour: dataOf(contract, "getTgtConfiguration") as object,
    spots: new Map(),
    overlays: new Map(),
  };
}

/** Creates the shared functions for a state. */
export function cameraOf(contract: ApiContract, state: CameraState, scene: Scene): Camera {
  const documented = dataOf(contract, "getConfigurationCapabilities") as Capabilities;
  const { low, high } = dataOf(contract, "getIsothermLevels") as Required<GetIsothermLevelsData>;
  const scale = createScale(() => state.unit);
  const { kept } = createScale(() => documented.currentTemperatureScale).temperature;
  const [lowest, highest] = [documented.minTemperature, documented.maxTemperature].map(kept);
  const [coldest, hottest] = [low, high].map(kept);

  // Matches the documented levels: coldest in the lower left corner, hottest in the upper right corner.
  const measured = (set: SceneTemperature, point: Coordinates): number =>
    set?.(point) ?? coldest! + ((hottest! - coldest!) * (point[0] + point[1] + 2)) / 4;
  const conflict: Camera["conflict"] = (method, reason, title, id) =>
    refusalOfState(contract, method, { code: 1200, title }, reason, { id });
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
    temperatureAt: (point) => measured(scene.temperatureAt, point),
    scenesWithin: (seconds) =>
      scene
        .endedWithin(seconds)
        .map(({ temperatureAt, end }) => ({ temperatureAt: (point) => measured(temperatureAt, point), end })),
    preset(method, number) {
      if (number === undefined)
        throw refusalOfState(contract, method, { code: 2103 }, "presetNbr is required on a PTZ camera");
      if (PRESETS.includes(number)) return number;
      throw conflict(method, `unknown presetNbr; available: ${PRESETS.join(", ")}`, "Preset does not exist");
    },
    source(method, number = documented.imagesources[0]!, title) {
      if (documented.imagesources.includes(number)) return number;
      throw invalid(method, `unknown imagesource; available: ${documented.imagesources.join(", ")}`, title);
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

/** Data of a method's main example; do not change them. */
function dataOf(contract: ApiContract, method: string): unknown {
  return contract.methods.get(method)!.examples.get(method)!.value.data;
}

/** Converts each isotherm level. */
export function convertedLevels<Levels extends Record<(typeof LEVELS)[number], number>>(
  levels: Levels,
  convert: (degrees: number) => number,
): Levels {
  return { ...levels, ...Object.fromEntries(LEVELS.map((level) => [level, convert(levels[level])])) };
}

const LEVELS = ["high", "middle", "low", "min"] as const;

/**
 * The first free id after the last assigned one, so that a program does not mistake a new area or group for a removed
 * one. The vendor's ranges of ids are as large as the maximum number, so the ids wrap around.
 */
function nextId(taken: readonly { id: number }[], last: number, lowest: number, count: number): number {
  const ids = new Set(taken.map(({ id }) => id));
  let id = last;
  do id = id + 1 < lowest + count ? id + 1 : lowest;
  while (ids.has(id));
  return id;
}
