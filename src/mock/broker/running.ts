import type { BrokerModel } from "./model.ts";
import type { RunningBroker } from "./options.ts";

const models = new WeakMap<RunningBroker, BrokerModel>();

/** Connects a running broker with its model, of which users see nothing. */
export function setModel(broker: RunningBroker, model: BrokerModel): void {
  models.set(broker, model);
}

/**
 * The model of a running broker.
 *
 * @throws TypeError if `createBroker` did not make it
 */
export function modelOf(broker: RunningBroker): BrokerModel {
  const model = models.get(broker);
  if (model === undefined) throw new TypeError("broker.running takes a broker as createBroker returns it");
  return model;
}
