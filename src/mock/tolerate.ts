import { type ApiContract, dereference, type MethodContract, type Schema } from "./contract.ts";

/** Drops each null that devices take as an absent member: those that the contract marks with `x-tolerates`. */
export function withoutToleratedNulls(api: ApiContract, method: MethodContract, envelope: object): object {
  return strip(api, method.operation.requestBody.content["application/json"].schema, envelope) as object;
}

function strip(api: ApiContract, schema: Schema, value: unknown): unknown {
  const { properties = {} } = dereference(api.document, schema);
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(
    ([name, member]) => member !== null || properties[name]?.["x-tolerates"] !== "null",
  );
  return Object.fromEntries(
    kept.map(([name, member]) => [
      name,
      Object.hasOwn(properties, name) ? strip(api, properties[name]!, member) : member,
    ]),
  );
}
