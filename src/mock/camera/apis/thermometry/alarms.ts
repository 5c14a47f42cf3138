import type { EventName } from "../../../../events/event-table.ts";
import type { Surroundings } from "../../../surroundings.ts";
import { createEventBus } from "../../events/event-bus.ts";
import { type EventValues, makeEvent } from "../../events/made-event.ts";
import { areaStatuses } from "./areas.ts";
import { type Camera, CURRENT_PRESET } from "./camera.ts";
import { groupStatuses } from "./groups.ts";

/** The alarms of areas and groups. */
export interface Alarms {
  /** Looks at the conditions after the scene or the configuration has changed. */
  settle(camera: Camera): void;
}

/** A condition that becomes an alarm when it was met for its delay. */
interface Condition {
  key: string;
  isMet: boolean;
  /** Seconds. */
  delay: number;
  fire(isActive: boolean): void;
}

/** Alarms that are off. They end when their conditions do, and with the device. */
export function createAlarms(surroundings: Surroundings): Alarms {
  const bus = surroundings.share(createEventBus);
  const active = new Map<string, boolean>();
  const waiting = new Map<string, NodeJS.Timeout>();
  surroundings.signal.addEventListener("abort", () => waiting.forEach((timer) => clearTimeout(timer)));
  return { settle };

  function settle(camera: Camera): void {
    const conditions = [...areaConditions(camera), ...groupConditions(camera)];
    for (const key of waiting.keys())
      if (!conditions.some((one) => one.key === key && one.isMet)) {
        clearTimeout(waiting.get(key));
        waiting.delete(key);
      }
    for (const { key, isMet, delay, fire } of conditions) {
      if (isMet === (active.get(key) ?? false) || (isMet && waiting.has(key))) continue;
      const change = () => {
        waiting.delete(key);
        active.set(key, isMet);
        fire(isMet);
        settleAny();
      };
      if (isMet && delay > 0) waiting.set(key, setTimeout(change, delay * 1000));
      else change();
    }
  }

  /** One state for all areas, which are at one preset here. */
  function settleAny(): void {
    const isActive = [...active].some(([key, isOn]) => key.startsWith("area") && isOn);
    if (isActive === (active.get("any") ?? false)) return;
    active.set("any", isActive);
    fire("thermometry.temperatureDetectionAnyArea", { AlarmActive: isActive });
    fire("thermometry.temperatureDetectionAnyAreaOnPreset", { AlarmActive: isActive, PresetNbr: CURRENT_PRESET });
  }

  function areaConditions(camera: Camera): Condition[] {
    return areaStatuses(camera).map(({ area, status }) => ({
      key: `area ${area.id}`,
      isMet: status.triggered,
      delay: area.delay,
      fire: (isActive) => {
        const { status: now } = areaStatuses(camera).find((one) => one.area.id === area.id) ?? { status };
        const [maxX, maxY] = now.maxCoordinates;
        const [minX, minY] = now.minCoordinates;
        fire("thermometry.temperatureDetection", {
          AreaID: area.id,
          AlarmActive: isActive,
          AreaName: area.name,
          PresetNbr: area.presetNbr,
          AverageTemp: now.avg,
          MaximumTemp: now.max,
          MinimumTemp: now.min,
          TemperatureUnit: camera.state.unit === "celsius" ? "Celsius" : "Fahrenheit",
          MaxTempPositionX: maxX,
          MaxTempPositionY: maxY,
          MinTempPositionX: minX,
          MinTempPositionY: minY,
        });
      },
    }));
  }

  function groupConditions(camera: Camera): Condition[] {
    return groupStatuses(camera).map(({ group, status }) => ({
      key: `group ${group.id}`,
      isMet: status.triggered,
      delay: group.delay,
      fire: (isActive) =>
        fire("thermometry.temperatureDeviationDetection", {
          GroupID: group.id,
          AlarmActive: isActive,
          GroupName: group.name,
          DeltaTemp: status.details.currentDeviation,
          ThresholdTemp: group.threshold,
          PresetNbr: group.presetNbr,
          PresetName: undefined,
        }),
    }));
  }

  function fire<N extends EventName>(name: N, values: EventValues<N>): void {
    // A broker that is gone is no fault of the device.
    void bus.fire(makeEvent(name, values)).catch(() => {});
  }
}
