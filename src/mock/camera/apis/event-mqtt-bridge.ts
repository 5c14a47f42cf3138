import type {
  ConfigureEventPublicationParams,
  ConfigureMqttSubscriptionParams,
  EventPublicationConfig,
  MqttSubscriptionConfig,
} from "../../../../generated/types/event-mqtt-bridge.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { ApiState } from "../camera-state.ts";
import { defaultsOf } from "../defaults.ts";

interface Configuration {
  eventPublicationConfig: EventPublicationConfig;
  mqttSubscriptionConfig: MqttSubscriptionConfig;
}

/** Publications and subscriptions, empty at first. A configuration replaces the previous one completely. */
export function createState(contract: ApiContract): ApiState<Configuration> {
  const publication = defaultsOf(contract, "DefaultPrefixPublicationParams");
  const eventFilter = defaultsOf(contract, "EventFilter");
  const mqttFilter = defaultsOf(contract, "MqttFilter");
  return {
    first: {
      eventPublicationConfig: { ...publication, eventFilterList: [] },
      mqttSubscriptionConfig: { mqttFilterList: [] },
    },
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
