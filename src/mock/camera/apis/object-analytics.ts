import type {
  GetAccumulatedCountsParams,
  GetConfigurationCapabilitiesData,
  GetConfigurationData,
  GetOccupancyParams,
  ResetAccumulatedCountsParams,
  ResetPassthroughParams,
  Scenario,
  SendAlarmEventParams,
  SetConfigurationParams,
} from "../../../../generated/types/object-analytics.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { Surroundings } from "../../surroundings.ts";
import type { ApiState } from "../camera-state.ts";
import { createEventBus } from "../events/event-bus.ts";
import { refusalOfKind, refusalOfState } from "../refusals.ts";
import { createAlarms } from "./object-analytics/alarms.ts";
import { checkConfiguration } from "./object-analytics/configuration.ts";
import { createCounters } from "./object-analytics/counters.ts";

/** What a call does once its response was checked. */
type Effect = { kind: "alarm" | "counts" | "passthrough"; scenario: number } | { kind: "configuration" };

interface State {
  configuration: SetConfigurationParams;
  /** Of the last call. */
  effect?: Effect;
}

/**
 * The configuration of the example, with the documented capabilities as limits. Counts are 0 until events of the scenarios
 * are fired, and alarms are off.
 */
export function createState(
  contract: ApiContract,
  _device: () => readonly ApiContract[],
  surroundings: Surroundings,
): ApiState<State> {
  const capabilities = dataOf<GetConfigurationCapabilitiesData>(contract, "getConfigurationCapabilities");
  const { status = {}, ...configuration } = dataOf<GetConfigurationData>(contract, "getConfiguration");
  const first: State = { configuration: configuration as SetConfigurationParams };
  let current = first.configuration;
  const bus = surroundings.share(createEventBus);
  const alarms = createAlarms(bus, surroundings.signal);
  const counters = createCounters(bus, surroundings.startedAt);
  bus.watch((event) => {
    for (const scenario of current.scenarios) {
      counters.follow(scenario, event);
      alarms.follow(scenario, event);
    }
  });

  return {
    first,
    on(state) {
      const { configuration: now } = state;
      /** Finds a scenario that a method is for, and rejects others with the code that the method has for it. */
      const find = (method: string, id: number, kind?: Scenario["type"]): Scenario => {
        const isFor = ({ type }: Scenario) => kind === undefined || type === kind;
        const found = now.scenarios.find((scenario) => scenario.id === id && isFor(scenario));
        if (found !== undefined) return found;
        const known = now.scenarios.filter(isFor).map((scenario) => scenario.id);
        const reason = `params.scenario is not a scenario${kind ? ` of the kind ${kind}` : ""}; available: ${known.join(", ") || "none"}`;
        throw refusalOfKind(contract, contract.methods.get(method), "invalid", reason);
      };
      const after = (effect: Effect) => {
        state.effect = effect;
        return {};
      };
      return {
        getConfigurationCapabilities: () => capabilities,
        getConfiguration: () => ({ ...now, status }),
        setConfiguration(params: SetConfigurationParams) {
          checkConfiguration(params, capabilities, (code, reason) => {
            throw refusalOfState(contract, "setConfiguration", { code }, reason);
          });
          state.configuration = params;
          return after({ kind: "configuration" });
        },
        sendAlarmEvent: ({ scenario }: SendAlarmEventParams) =>
          after({ kind: "alarm", scenario: find("sendAlarmEvent", scenario).id }),
        getAccumulatedCounts: ({ scenario }: GetAccumulatedCountsParams) =>
          counters.counts(find("getAccumulatedCounts", scenario, "crosslinecounting")),
        resetAccumulatedCounts: ({ scenario }: ResetAccumulatedCountsParams) =>
          after({ kind: "counts", scenario: find("resetAccumulatedCounts", scenario, "crosslinecounting").id }),
        resetPassthrough: ({ scenario }: ResetPassthroughParams) =>
          after({ kind: "passthrough", scenario: find("resetPassthrough", scenario, "crosslinecounting").id }),
        getOccupancy: ({ scenario }: GetOccupancyParams) =>
          counters.occupancy(find("getOccupancy", scenario, "occupancyInArea")),
      };
    },
    follow({ configuration: now, effect }) {
      current = now;
      if (effect!.kind === "configuration") {
        alarms.end();
        return counters.keep(now.scenarios);
      }
      const { kind, scenario: id } = effect as Exclude<Effect, { kind: "configuration" }>;
      if (kind === "alarm") alarms.test(now.scenarios.find((scenario) => scenario.id === id)!);
      else counters.reset(kind, id);
    },
  };
}

/** Data of a method's main example. */
function dataOf<Data>(contract: ApiContract, method: string): Data {
  return contract.methods.get(method)!.examples.get(method)!.value.data as Data;
}
