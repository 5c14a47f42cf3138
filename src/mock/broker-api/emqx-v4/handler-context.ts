import type { BrokerModel } from "../../broker/model.ts";
import type { RestContract } from "../../../contract/operations.ts";
import { RestRefusal, shown } from "../dialect.ts";

/** Shared by the handlers of all resources. */
export interface HandlerContext {
  contract: RestContract;
  broker: BrokerModel;
  /** Name of the only node. */
  node: string;
  /** The `data` of an example of the contract, as a copy. */
  data<T>(example: string): T;
  /** An error response of the contract, with some properties replaced. */
  refusal(example: string, changes?: object): RestRefusal;
  /** Throws "not found" for an unknown node. */
  checkNode(name: string): void;
}

export function createContext(contract: RestContract, broker: BrokerModel): HandlerContext {
  const data = <T>(name: string) => structuredClone((contract.examples.get(name)!.value as { data: T }).data);
  const [{ node } = { node: "" }] = data<{ node: string }[]>("listNodes");
  return {
    contract,
    broker,
    node,
    data,
    refusal(name, changes = {}) {
      const sent = shown(contract, name, changes);
      return new RestRefusal(sent, (JSON.parse(sent.body) as { message: string }).message);
    },
    checkNode(name) {
      if (name !== node) throw new RestRefusal(shown(contract, "404 text/plain"), "unknown node");
    },
  };
}

/** A success response. */
export function done(data?: unknown): object {
  return { code: 0, ...(data !== undefined && { data }) };
}

/** One page of rows. The total is -1 if a filter prevents counting. */
export function page(rows: readonly object[], query: Record<string, unknown>, isCounted = true): object {
  const { _page, _limit } = query as { _page: number; _limit: number };
  const end = _page * _limit;
  const meta = { page: _page, limit: _limit, count: isCounted ? rows.length : -1, hasnext: end < rows.length };
  return { code: 0, data: rows.slice(end - _limit, end), meta };
}

/** A time in UTC, without its zone. */
export function localTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
}
