import { type ApiContract, dereference, type MethodContract, type Schema } from "./contract.ts";

/**
 * A request as the device reads it: without each null that it takes as an absent member (`x-tolerates`), and with the
 * value that it takes an absent member for (`x-tolerates-absence-as`). The contract asks clients for more than that.
 */
export function asTolerated(api: ApiContract, method: MethodContract, envelope: object): object {
  return read(api, method.operation.requestBody.content["application/json"].schema, envelope) as object;
}

function read(api: ApiContract, schema: Schema, value: unknown): unknown {
  const { properties = {} } = dereference(api.document, schema);
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(
    ([name, member]) => member !== null || properties[name]?.["x-tolerates"] !== "null",
  );
  const absent = Object.entries(properties)
    .filter(([name, member]) => member["x-tolerates-absence-as"] !== undefined && !Object.hasOwn(value, name))
    .map(([name, member]) => [name, member["x-tolerates-absence-as"]] as const);
  return Object.fromEntries(
    [...kept, ...absent].map(([name, member]) => [
      name,
      Object.hasOwn(properties, name) ? read(api, properties[name]!, member) : member,
    ]),
  );
}
