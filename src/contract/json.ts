/** An object of JSON. */
export type Json = { [member: string]: unknown };

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
