import { readContract } from "./methods.ts";
import { checkerOf, type Fault } from "./schema-check.ts";

/** What is wrong with the request of a method, by the contract; it takes the packages ajv and ajv-formats. */
export function requestFaults(api: string, method: string, envelope: unknown): Fault[] {
  const { document, methods } = readContract(api);
  return checkerOf(document).request(methods.get(method)!, envelope);
}
