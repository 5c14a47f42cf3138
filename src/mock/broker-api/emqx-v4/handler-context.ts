import type { BrokerModel } from "../../broker/model.ts";
import type { RestContract } from "../../../contract/operations.ts";
import { RestRefusal, shown } from "../dialect.ts";

/** What the handlers of all resources have in common. */
export interface HandlerContext {
  contract: RestContract;
  broker: BrokerModel;
  /** Name of the only node. */
  node: string;
  /** The `data` of an example of the contract, which is the caller's to change. */
  data<T>(example: string): T;
  /** A refusal as the contract shows it, with members given in place of the example's. */
  refusal(example: string, changes?: object): RestRefusal;
  /** A node that the cluster never had is no path. */
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
      if (name !== node) throw new RestRefusal(shown(contract, "404 text/plain"), "no such node");
    },
  };
}

/** A success. */
export function done(data?: unknown): object {
  return { code: 0, ...(data !== undefined && { data }) };
}

/** One page of rows, of which the whole number is -1 where a filter keeps the broker from knowing. */
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
