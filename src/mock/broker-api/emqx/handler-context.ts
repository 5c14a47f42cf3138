import type { BrokerModel } from "../../broker/model.ts";
import type { RestContract } from "../../../contract/operations.ts";
import { RestRefusal, shown } from "../dialect.ts";

/** What the handlers of all resources have in common. */
export interface HandlerContext {
  contract: RestContract;
  broker: BrokerModel;
  /** Name of the only node. */
  node: string;
  /** The value of an example of the contract, which is the caller's to change. */
  example<T>(name: string): T;
  /**
   * A refusal as the contract shows it, with members given in place of the example's.
   *
   * @param headers In place of the documented ones.
   */
  refusal(example: string, changes?: object, headers?: Record<string, string>): RestRefusal;
}

export function createContext(contract: RestContract, broker: BrokerModel): HandlerContext {
  const example = <T>(name: string) => structuredClone(contract.examples.get(name)!.value) as T;
  return {
    contract,
    broker,
    node: example<{ node_name: string }>("getStatus").node_name,
    example,
    refusal(name, changes = {}, headers) {
      const sent = shown(contract, name, changes);
      const { message } = JSON.parse(sent.body) as { message: string };
      return new RestRefusal({ ...sent, ...(headers && { headers }) }, message);
    },
  };
}
