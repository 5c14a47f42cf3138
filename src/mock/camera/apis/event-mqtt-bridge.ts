import type {
  ConfigureEventPublicationParams,
  ConfigureMqttSubscriptionParams,
  EventPublicationConfig,
  MqttSubscriptionConfig,
} from "../../../../generated/types/event-mqtt-bridge.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { Surroundings } from "../../surroundings.ts";
import type { ApiState } from "../camera-state.ts";
import { defaultsOf } from "../defaults.ts";
import { createEventBus } from "../events/event-bus.ts";

interface Configuration {
  eventPublicationConfig: EventPublicationConfig;
  mqttSubscriptionConfig: MqttSubscriptionConfig;
}

/** Publications and subscriptions, empty at first. A configuration replaces the previous one completely. */
export function createState(
  contract: ApiContract,
  _device: () => readonly ApiContract[],
  surroundings: Surroundings,
): ApiState<Configuration> {
  const bus = surroundings.share(createEventBus);
  const publication = defaultsOf(contract, "DefaultPrefixPublicationParams");
  const eventFilter = defaultsOf(contract, "EventFilter");
  const mqttFilter = defaultsOf(contract, "MqttFilter");
  return {
    first: {
      eventPublicationConfig: { ...publication, eventFilterList: [] },
      mqttSubscriptionConfig: { mqttFilterList: [] },
    },
    follow: ({ eventPublicationConfig }) => bus.configure(eventPublicationConfig),
    on: (state) => ({
      configureEventPublication(params: ConfigureEventPublicationParams) {
        const eventFilterList = params.eventFilterList.map((filter) => ({ ...eventFilter, ...filter }));
        state.eventPublicationConfig = { ...publication, ...params, eventFilterList };
        return {};
      },
      getEventPublicationConfig: () => ({ eventPublicationConfig: state.eventPublicationConfig }),
      configureMqttSubscription(params: ConfigureMqttSubscriptionParams) {
        const mqttFilterList = params.mqttFilterList.map((filter) => ({ ...mqttFilter, ...filter }));
        state.mqttSubscriptionConfig = { mqttFilterList };
        return {};
      },
      getMqttSubscriptionConfig: () => ({ mqttSubscriptionConfig: state.mqttSubscriptionConfig }),
    }),
  };
}
