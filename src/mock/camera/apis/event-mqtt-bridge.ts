import type {
  ConfigureEventPublicationParams,
  ConfigureMqttSubscriptionParams,
  EventPublicationConfig,
  MqttSubscriptionConfig,
} from "../../../../generated/types/event-mqtt-bridge.ts";
import type { StateFactory } from "../camera-state.ts";
import { defaultsOf } from "../defaults.ts";

/** What is published and what is subscribed to: nothing at first. A configuration replaces the one before as a whole. */
export const createState: StateFactory = (contract) => {
  const publication = defaultsOf(contract, "DefaultPrefixPublicationParams");
  const eventFilter = defaultsOf(contract, "EventFilter");
  const mqttFilter = defaultsOf(contract, "MqttFilter");
  let eventPublicationConfig: EventPublicationConfig = { ...publication, eventFilterList: [] };
  let mqttSubscriptionConfig: MqttSubscriptionConfig = { mqttFilterList: [] };

  return {
    configureEventPublication(params: ConfigureEventPublicationParams) {
      const eventFilterList = params.eventFilterList.map((filter) => ({ ...eventFilter, ...filter }));
      eventPublicationConfig = { ...publication, ...params, eventFilterList };
      return {};
    },
    getEventPublicationConfig: () => ({ eventPublicationConfig }),
    configureMqttSubscription(params: ConfigureMqttSubscriptionParams) {
      mqttSubscriptionConfig = {
        mqttFilterList: params.mqttFilterList.map((filter) => ({ ...mqttFilter, ...filter })),
      };
      return {};
    },
    getMqttSubscriptionConfig: () => ({ mqttSubscriptionConfig }),
  };
};
