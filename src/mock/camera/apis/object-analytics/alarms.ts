import type { Scenario } from "../../../../../generated/types/object-analytics.ts";
import type { EventBus } from "../../events/event-bus.ts";
import { type MadeEvent, makeEvent } from "../../events/made-event.ts";
import { isOf } from "./scenario-events.ts";

type OccupancyInArea = Extract<Scenario, { type: "occupancyInArea" }>;

/** The alarms of all scenarios. */
export interface Alarms {
  /**
   * Sets the alarm of a scenario on for three seconds. A line that counts has no alarm; that of occupancy is its
   * threshold.
   */
  test(scenario: Scenario): void;
  /** Checks the thresholds of a scenario after an event with its occupancy. */
  follow(scenario: Scenario, event: MadeEvent): void;
  /** Ends all alarms. */
  end(): void;
}

/** Duration of a test alarm in milliseconds. */
const TEST_TIME = 3000;

/** Alarms that are off. They end with the signal, without events. */
export function createAlarms(bus: EventBus, signal: AbortSignal): Alarms {
  const active = new Map<number, Scenario>();
  /** Timers that begin or end an alarm. */
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  let isAnyActive = false;
  signal.addEventListener("abort", () => timers.forEach((timer) => clearTimeout(timer)));

  function later(milliseconds: number, { id }: Scenario, change: () => void): void {
    stop(id);
    timers.set(id, setTimeout(change, milliseconds));
  }

  function stop(id: number): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }

  function set(scenario: Scenario, isActive: boolean): void {
    stop(scenario.id);
    if (active.has(scenario.id) === isActive) return;
    if (isActive) active.set(scenario.id, scenario);
    else active.delete(scenario.id);
    const values = { device: scenario.devices[0]?.id ?? 1, scenario: scenario.id };
    if (scenario.type === "occupancyInArea") {
      // The name of its item was not recorded.
      bus.raise(makeEvent("objectAnalytics.threshold", values, { active: isActive ? "1" : "0" }));
      return;
    }
    bus.raise(makeEvent("objectAnalytics.alarm", { ...values, ...alarmOf(isActive), scenarioType: kindOf(scenario) }));
    const isAny = [...active.values()].some(({ type }) => type !== "occupancyInArea");
    if (isAny === isAnyActive) return;
    isAnyActive = isAny;
    bus.raise(makeEvent("objectAnalytics.anyScenario", { device: values.device, ...alarmOf(isAny) }));
  }

  return {
    test(scenario) {
      if (scenario.type === "crosslinecounting") return;
      set(scenario, true);
      later(TEST_TIME, scenario, () => set(scenario, false));
    },
    follow(scenario, event) {
      if (scenario.type !== "occupancyInArea" || !isOf(scenario, event, "objectAnalytics.occupancy")) return;
      const { triggerDelay = 0 } = scenario.thresholdConfiguration ?? {};
      if (!isReached(scenario, Number(event.data["total"]))) set(scenario, false);
      else if (!active.has(scenario.id) && !timers.has(scenario.id))
        later(triggerDelay * 1000, scenario, () => set(scenario, true));
    },
    end() {
      for (const id of timers.keys()) stop(id);
      for (const scenario of active.values()) set(scenario, false);
    },
  };
}

/** Items of an alarm. A test alarm has no object. */
function alarmOf(active: boolean) {
  const now = new Date().toISOString().replace("Z", "+0000");
  return { active, triggerTime: active ? now : "", objectId: "", classTypes: "" };
}

/** The only kind that was recorded. */
function kindOf({ triggers }: Scenario): "TimeInArea" | undefined {
  return triggers.some((trigger) => "conditions" in trigger && trigger.conditions?.length) ? "TimeInArea" : undefined;
}

/** Whether a number of objects reaches all thresholds. */
function isReached({ thresholdConfiguration }: OccupancyInArea, total: number): boolean {
  const { enabled = false, thresholds = [] } = thresholdConfiguration ?? {};
  const isBeyond = ({ level, type }: (typeof thresholds)[number]) =>
    type === "moreThan" ? total > level : total < level;
  return enabled && thresholds.length > 0 && thresholds.every(isBeyond);
}
