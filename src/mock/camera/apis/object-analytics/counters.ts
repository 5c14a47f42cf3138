import type { Scenario } from "../../../../../generated/types/object-analytics.ts";
import type { EventBus } from "../../events/event-bus.ts";
import { type MadeEvent, makeEvent } from "../../events/made-event.ts";
import { isOf } from "./scenario-events.ts";

type CrosslineCounting = Extract<Scenario, { type: "crosslinecounting" }>;

/** The counts of all scenarios. They are those of the last event of a scenario. */
export interface Counters {
  /** Takes over the numbers of an event of a scenario, and publishes `objectAnalytics.passthrough` after each period. */
  follow(scenario: Scenario, event: MadeEvent): void;
  /** Data of `getAccumulatedCounts`. */
  counts(scenario: Scenario): object;
  /** Data of `getOccupancy`. */
  occupancy(scenario: Scenario): object;
  reset(what: "counts" | "passthrough", id: number): void;
  /** Forgets all scenarios but those that still count in the same way. */
  keep(scenarios: readonly Scenario[]): void;
}

/** Classes that are counted, with the names that they have in the event of a line. */
const CLASSES = {
  human: "totalHuman",
  car: "totalCar",
  bus: "totalBus",
  bike: "totalBike",
  truck: "totalTruck",
  otherVehicle: "totalOtherVehicle",
} as const;

interface Counter {
  kind: Scenario["type"];
  /** In milliseconds since 1970. */
  resetAt: number;
  numbers: Record<string, number>;
  /** Objects since the last passthrough event. */
  passed: number;
}

/**
 * Counters that count nothing yet.
 *
 * @param started Start of the device, in milliseconds since 1970.
 */
export function createCounters(bus: EventBus, started: number): Counters {
  const counters = new Map<number, Counter>();

  function counterOf({ id, type: kind }: Scenario): Counter {
    const known = counters.get(id);
    if (known !== undefined) return known;
    const counter = { kind, resetAt: started, numbers: {}, passed: 0 };
    counters.set(id, counter);
    return counter;
  }

  /** The counter of a line, which midnight may have reset. The time zone of the mock is UTC. */
  function lineOf(scenario: CrosslineCounting): Counter {
    const counter = counterOf(scenario);
    const midnight = new Date().setUTCHours(0, 0, 0, 0);
    if (scenario.accumulatedCounts?.timedResetEnabled && counter.resetAt < midnight)
      Object.assign(counter, { resetAt: midnight, numbers: {} });
    return counter;
  }

  return {
    follow(scenario, event) {
      if (scenario.type === "occupancyInArea" && isOf(scenario, event, "objectAnalytics.occupancy"))
        counterOf(scenario).numbers = numbersOf(event, (name) => name);
      if (scenario.type !== "crosslinecounting" || !isOf(scenario, event, "objectAnalytics.crossline")) return;
      const counter = lineOf(scenario);
      counter.numbers = numbersOf(event, (name) => CLASSES[name]);
      counter.passed += 1;
      const { enabled, period = 1 } = scenario.passthroughConfiguration ?? {};
      if (!enabled || counter.passed < period) return;
      counter.passed = 0;
      bus.raise(makeEvent("objectAnalytics.passthrough", { scenario: scenario.id }));
    },
    counts(scenario) {
      const { resetAt, numbers } = lineOf(scenario as CrosslineCounting);
      return { resetTime: timeText(resetAt), timeStamp: timeText(Date.now()), ...shown(scenario, numbers) };
    },
    occupancy: (scenario) => ({ timeStamp: timeText(Date.now()), ...shown(scenario, counterOf(scenario).numbers) }),
    reset(what, id) {
      const counter = counters.get(id) ?? { kind: "crosslinecounting", resetAt: started, numbers: {}, passed: 0 };
      counters.set(
        id,
        what === "counts" ? { ...counter, resetAt: Date.now(), numbers: {} } : { ...counter, passed: 0 },
      );
    },
    keep(scenarios) {
      for (const [id, { kind }] of counters)
        if (!scenarios.some((scenario) => scenario.id === id && scenario.type === kind)) counters.delete(id);
    },
  };
}

function numbersOf({ data }: MadeEvent, nameOf: (name: keyof typeof CLASSES) => string): Record<string, number> {
  const names = Object.keys(CLASSES) as (keyof typeof CLASSES)[];
  const entries = [["total", data["total"]], ...names.map((name) => [name, data[nameOf(name)]])];
  return Object.fromEntries(entries.flatMap(([name, text]) => (text === undefined ? [] : [[name, Number(text)]])));
}

/** The total, and the numbers of the classes that a scenario counts: all of them if it names none. */
function shown({ objectClassifications }: Scenario, numbers: Record<string, number>): Record<string, number> {
  const wanted = (objectClassifications ?? []).flatMap(({ type, subTypes }) =>
    type === "vehicle" && !subTypes?.length
      ? Object.keys(CLASSES).filter((name) => name !== "human")
      : [type, ...(subTypes ?? []).map((subclass) => subclass.type)],
  );
  const names = Object.keys(CLASSES).filter((name) => wanted.length === 0 || wanted.includes(name));
  return Object.fromEntries(["total", ...names].map((name) => [name, numbers[name] ?? 0]));
}

/** As documented: without fractions of a second. */
function timeText(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, "");
}
