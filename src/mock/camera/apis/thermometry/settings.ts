import type {
  GetIsothermLevelsData,
  SetIsothermLevelsParams,
  SetTemperatureScaleParams,
} from "../../../../../generated/types/thermometry.ts";
import type { ApiContract } from "../../../../contract/methods.ts";
import type { StateHandlers } from "../../camera-state.ts";
import { type Camera, dataOf } from "./camera.ts";

const LEVELS = ["high", "middle", "low", "min"] as const;

/** What concerns the whole camera: its scale, its isotherm levels and its guard tour. */
export function settingHandlers(contract: ApiContract, { scale, capabilities, invalid }: Camera): StateHandlers {
  const converted = <Levels extends Record<(typeof LEVELS)[number], number>>(
    levels: Levels,
    convert: (degrees: number) => number,
  ): Levels => ({ ...levels, ...Object.fromEntries(LEVELS.map((level) => [level, convert(levels[level])])) });

  let levels = converted(
    dataOf(contract, "getIsothermLevels") as Required<GetIsothermLevelsData>,
    scale.temperature.kept,
  );
  let tour = dataOf(contract, "getTgtConfiguration") as object;
  return {
    getConfigurationCapabilities: capabilities,
    setTemperatureScale({ unit }: SetTemperatureScaleParams) {
      scale.unit = unit;
      return {};
    },
    getIsothermLevels: () => converted(levels, scale.temperature.shown),
    setIsothermLevels(params: SetIsothermLevelsParams) {
      const { minTemperature, maxTemperature } = capabilities();
      const given = { ...params, min: params.min ?? minTemperature };
      const { high, middle, low, min } = given;
      if (min >= low || low >= middle || middle >= high)
        throw invalid("setIsothermLevels", "min, low, middle and high must rise", "Levels not in correct order");
      // Since they rise in whole degrees, each level is in its documented range as well.
      if (min < minTemperature || high > maxTemperature)
        throw invalid("setIsothermLevels", `levels must be from ${minTemperature} to ${maxTemperature}`);
      levels = converted(given, scale.temperature.kept);
      return {};
    },
    getTgtConfiguration: () => tour,
    setTgtConfiguration(params) {
      tour = params;
      return {};
    },
  };
}
