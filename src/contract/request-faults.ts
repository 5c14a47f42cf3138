import { readContract } from "./methods.ts";
import { checkerOf, type Fault } from "./schema-check.ts";
import { asTolerated } from "./tolerances.ts";

/** The faults of a request by the contract. */
export function requestFaults(api: string, name: string, sent: unknown): Fault[] {
  const contract = readContract(api);
  const method = contract.methods.get(name)!;
  return checkerOf(contract.document).request(method, asTolerated(contract, method, sent).envelope);
}
