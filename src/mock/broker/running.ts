import type { BrokerModel } from "./model.ts";
import type { RunningBroker } from "./options.ts";

const models = new WeakMap<RunningBroker, BrokerModel>();

/** Connects a running broker with its internal model. */
export function setModel(broker: RunningBroker, model: BrokerModel): void {
  models.set(broker, model);
}

/**
 * The model of a running broker.
 *
 * @throws TypeError if the broker does not come from `createBroker`
 */
export function modelOf(broker: RunningBroker): BrokerModel {
  const model = models.get(broker);
  if (model === undefined) throw new TypeError("invalid broker.running; use the return value of createBroker");
  return model;
}
