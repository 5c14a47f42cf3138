import { describe, expectTypeOf, test } from "vitest";
import type {
  FenceTrigger,
  IncludeAreaTrigger,
  ReportedScenario,
  Scenario,
  SetConfigurationErrorCode,
} from "../../../generated/types/object-analytics.ts";
import type { MethodData, MethodName, MethodParams, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

type Configuration = MethodParams<"object-analytics", "setConfiguration">;

const compiled = compiler<[camera: VapixClient, configuration: Configuration]>();

const base = { id: 1, name: "Yard", devices: [{ id: 1 }] };
const area: IncludeAreaTrigger = { type: "includeArea", vertices: [[0, 0]] };
const fence: FenceTrigger = { type: "fence", alarmDirection: "leftToRight", vertices: [[0, 0]] };

describe("does not compile:", () => {
  test("parameters that are missing, misspelt or of another type", () => {
    compiled(
      // @ts-expect-error scenario is required
      (camera) => camera.objectAnalytics.getOccupancy(),
      // @ts-expect-error a scenario has a number
      (camera) => camera.objectAnalytics.getAccumulatedCounts({ scenario: "Scenario1" }),
      // @ts-expect-error scenarios is required
      (camera) => camera.objectAnalytics.setConfiguration({ devices: [], metadataOverlay: [], perspectives: [] }),
      // @ts-expect-error it takes none
      (camera) => camera.objectAnalytics.getConfiguration({ scenario: 1 }),
    );
  });

  test("a method that does not exist", () => {
    compiled(
      // @ts-expect-error it is sendAlarmEvent
      (camera) => camera.objectAnalytics.sendAlarm({ scenario: 1 }),
    );
    expectTypeOf<"sendAlarm">().not.toExtend<MethodName<"object-analytics">>();
  });

  test("a scenario with what another kind has", () => {
    compiled(
      // @ts-expect-error a fence has no area
      (): Scenario => ({ ...base, type: "fence", triggers: [area] }),
      // @ts-expect-error no kind has this name
      (): Scenario => ({ ...base, type: "parking", triggers: [area] }),
      // @ts-expect-error an area that counts does not exclude by time
      (): Scenario => ({ ...base, type: "occupancyInArea", triggers: [area], filters: [{ type: "timeShortLivedLimit", time: 1 }] }), // prettier-ignore
      // @ts-expect-error a fence has a direction
      (): Scenario => ({ ...base, type: "fence", triggers: [{ type: "fence", vertices: [] }] }),
      // @ts-expect-error only occupancy has thresholds
      (): Scenario => ({ ...base, type: "motion", triggers: [area], thresholdConfiguration: {} }),
      // @ts-expect-error a vertex is a pair
      (): Scenario => ({ ...base, type: "motion", triggers: [{ type: "includeArea", vertices: [[0, 0, 0]] }] }),
    );
  });
});

describe("compiles:", () => {
  test("scenarios of each kind, with null for what is optional", () => {
    compiled(
      (): Scenario => ({ ...base, type: "motion", triggers: [area], filters: null, alarmRate: null }),
      (): Scenario => ({ ...base, type: "fallDetection", triggers: [area] }),
      (): Scenario => ({ ...base, type: "tailgating", triggers: [fence] }),
      (): Scenario => ({ ...base, type: "fence", triggers: [fence], filters: [{ type: "speed", minSpeed: 0, maxSpeed: 1 }] }), // prettier-ignore
    );
  });

  test("a change of the scenarios of a kind", () => {
    compiled((camera, configuration) => {
      const scenarios = configuration.scenarios.map((scenario) =>
        scenario.type === "crosslinecounting"
          ? { ...scenario, passthroughConfiguration: { enabled: true, period: 50 } }
          : scenario,
      );
      return camera.objectAnalytics.setConfiguration({ ...configuration, scenarios });
    });
  });
});

describe("a response", () => {
  test("is typed to the leaf, with kinds that are open", () => {
    compiled(async (camera) => {
      const { scenarios } = await camera.objectAnalytics.getConfiguration();
      expectTypeOf(scenarios).toEqualTypeOf<ReportedScenario[] | undefined>();
      expectTypeOf(scenarios?.[0]?.triggers?.[0]?.vertices).toEqualTypeOf<[number, number][] | undefined>();
      expectTypeOf(scenarios?.[0]?.metadataOverlay).toEqualTypeOf<number | null | undefined>();
      expectTypeOf<"parking">().toExtend<NonNullable<ReportedScenario["type"]>>();
    });
    expectTypeOf<MethodData<"object-analytics", "getOccupancy">["human"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<MethodData<"object-analytics", "setConfiguration">>().toEqualTypeOf<Record<string, never>>();
  });

  test("has the codes of each method", () => {
    const own: SetConfigurationErrorCode[] = [1000, 2000, 2002, 2003, 2004, 2005, 4004];
    expectTypeOf(own).not.toBeAny();
  });
});
