import type { SetIsothermLevelsParams, SetTemperatureScaleParams } from "../../../../../generated/types/thermometry.ts";
import type { StateHandlers } from "../../camera-state.ts";
import { type Camera, convertedLevels } from "./camera.ts";

/** Settings of the whole camera: scale, isotherm levels and guard tour. */
export function settingHandlers({ state, scale, capabilities, invalid }: Camera): StateHandlers {
  return {
    getConfigurationCapabilities: capabilities,
    setTemperatureScale({ unit }: SetTemperatureScaleParams) {
      state.unit = unit;
      return {};
    },
    getIsothermLevels: () => convertedLevels(state.levels, scale.temperature.shown),
    setIsothermLevels(params: SetIsothermLevelsParams) {
      const { minTemperature, maxTemperature } = capabilities();
      const given = { ...params, min: params.min ?? minTemperature };
      const { high, middle, low, min } = given;
      if (min >= low || low >= middle || middle >= high)
        throw invalid(
          "setIsothermLevels",
          "min, low, middle and high must be in ascending order",
          "Invalid parameter: Levels not in correct order",
        );
      // Since they ascend in whole degrees, each level is also in its documented range.
      if (min < minTemperature || high > maxTemperature)
        throw invalid("setIsothermLevels", `levels must be from ${minTemperature} to ${maxTemperature}`);
      state.levels = convertedLevels(given, scale.temperature.kept);
      return {};
    },
    getTgtConfiguration: () => state.tour,
    setTgtConfiguration(params) {
      state.tour = params;
      return {};
    },
  };
}
