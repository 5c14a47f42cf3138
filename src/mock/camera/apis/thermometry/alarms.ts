import type { EventName } from "../../../../events/event-table.ts";
import type { Surroundings } from "../../../surroundings.ts";
import { createEventBus } from "../../events/event-bus.ts";
import { type EventValues, makeEvent } from "../../events/made-event.ts";
import { areaItems } from "./area-items.ts";
import { areaStatuses } from "./areas.ts";
import { type Camera, CURRENT_PRESET } from "./camera.ts";
import { groupStatuses } from "./groups.ts";
import { changeEnd, isChange } from "./status.ts";

/** The alarms of areas and groups. */
export interface Alarms {
  /** Looks at the conditions after the scene or the configuration has changed. */
  settle(): void;
}

/** A condition that is met, and becomes an alarm after its delay. */
interface Condition {
  key: string;
  /** Seconds. */
  delay: number;
  /** When it ends by itself, as `performance.now()` counts. */
  end?: number | undefined;
  /** Publishes the alarm, with the temperatures of now. */
  fire(isActive: boolean): void;
}

/** Alarms that are off. They end with their conditions, with their areas and groups, and with the device. */
export function createAlarms(surroundings: Surroundings, cameraNow: () => Camera): Alarms {
  const bus = surroundings.share(createEventBus);
  const active = new Map<string, Condition>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let isAnyActive = false;
  /** Looks again when a condition ends by itself. */
  let next: ReturnType<typeof setTimeout> | undefined;
  surroundings.signal.addEventListener("abort", () => {
    clearTimeout(next);
    waiting.forEach((timer) => clearTimeout(timer));
  });
  return { settle };

  function settle(): void {
    const met = new Map(conditionsOf(cameraNow()).map((condition) => [condition.key, condition]));
    for (const [key, timer] of waiting) if (!met.has(key)) stopWaiting(key, timer);
    for (const [key, condition] of active) if (!met.has(key)) end(key, condition);
    for (const [key, condition] of met) {
      if (active.has(key)) active.set(key, condition);
      else if (condition.delay === 0) begin(condition);
      else if (!waiting.has(key)) waiting.set(key, setTimeout(begin, condition.delay * 1000, condition));
    }
    clearTimeout(next);
    const ends = [...met.values()].flatMap(({ end: time }) => time ?? []);
    next = ends.length === 0 ? undefined : setTimeout(settle, Math.min(...ends) - performance.now());
  }

  function stopWaiting(key: string, timer: ReturnType<typeof setTimeout>): void {
    clearTimeout(timer);
    waiting.delete(key);
  }

  function begin(condition: Condition): void {
    waiting.delete(condition.key);
    active.set(condition.key, condition);
    condition.fire(true);
    settleAny();
  }

  function end(key: string, condition: Condition): void {
    active.delete(key);
    condition.fire(false);
    settleAny();
  }

  /** One state for all areas, which are at one preset here. */
  function settleAny(): void {
    const isActive = [...active.keys()].some((key) => key.startsWith("area"));
    if (isActive === isAnyActive) return;
    isAnyActive = isActive;
    fire("thermometry.temperatureDetectionAnyArea", { AlarmActive: isActive });
    fire("thermometry.temperatureDetectionAnyAreaOnPreset", { AlarmActive: isActive, PresetNbr: CURRENT_PRESET });
  }

  /** The conditions that are met. */
  function conditionsOf(camera: Camera): Condition[] {
    return [...areaConditions(camera), ...groupConditions(camera)];
  }

  function areaConditions(camera: Camera): Condition[] {
    const met = areaStatuses(camera).filter(({ status }) => status.triggered);
    return met.map(({ area, status }) => ({
      key: `area ${area.id}`,
      // A change has lasted for its delay already.
      delay: isChange(area.detectionType) ? 0 : area.delay,
      end: changeEnd(camera, area),
      fire: (isActive) => {
        const current = cameraNow();
        const now = areaStatuses(current).find((one) => one.area.id === area.id) ?? { area, status };
        fire("thermometry.temperatureDetection", { ...areaItems(current, now), AlarmActive: isActive });
      },
    }));
  }

  function groupConditions(camera: Camera): Condition[] {
    const met = groupStatuses(camera).filter(({ status }) => status.triggered);
    return met.map(({ group, status }) => ({
      key: `group ${group.id}`,
      delay: group.delay,
      fire: (isActive) => {
        const { status: now } = groupStatuses(cameraNow()).find((one) => one.group.id === group.id) ?? { status };
        fire("thermometry.temperatureDeviationDetection", {
          GroupID: group.id,
          AlarmActive: isActive,
          GroupName: group.name,
          DeltaTemp: now.details.currentDeviation,
          ThresholdTemp: group.threshold,
          PresetNbr: group.presetNbr,
          PresetName: undefined,
        });
      },
    }));
  }

  function fire<N extends EventName>(name: N, values: EventValues<N>): void {
    bus.raise(makeEvent(name, values));
  }
}
