import type { BrokerModel } from "../../broker/model.ts";
import type { RestContract } from "../../../contract/operations.ts";
import { RestRefusal, shown } from "../dialect.ts";

/** Shared by the handlers of all resources. */
export interface HandlerContext {
  contract: RestContract;
  broker: BrokerModel;
  /** Name of the only node. */
  node: string;
  /** The value of an example of the contract, as a copy. */
  example<T>(name: string): T;
  /**
   * An error response of the contract, with some properties replaced.
   *
   * @param headers Replace the documented ones.
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
