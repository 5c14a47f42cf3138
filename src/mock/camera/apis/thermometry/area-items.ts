import type { areaStatuses } from "./areas.ts";
import type { Camera } from "./camera.ts";

/** Items that all events of an area have: which one it is, and its temperatures. */
export function areaItems({ state }: Camera, { area, status }: ReturnType<typeof areaStatuses>[number]) {
  const [MaxTempPositionX, MaxTempPositionY] = status.maxCoordinates;
  const [MinTempPositionX, MinTempPositionY] = status.minCoordinates;
  return {
    AreaID: area.id,
    AreaName: area.name,
    PresetNbr: area.presetNbr,
    AverageTemp: status.avg,
    MaximumTemp: status.max,
    MinimumTemp: status.min,
    TemperatureUnit: state.unit === "celsius" ? "Celsius" : "Fahrenheit",
    MaxTempPositionX,
    MaxTempPositionY,
    MinTempPositionX,
    MinTempPositionY,
  };
}
