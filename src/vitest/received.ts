import { VapixMethodError } from "../vapix/errors/method-error.ts";
import { isObject } from "../contract/document.ts";

/** What a test gave to `expect`, sorted. */
export type Received =
  | { kind: "envelope"; body: Record<string, unknown>; status: number | undefined; contentType: string | undefined }
  | { kind: "data"; data: unknown }
  | { kind: "refusal"; error: VapixMethodError }
  /** What cannot be judged, and what to give in its place. */
  | { kind: "other"; what: string };

const OF_ENVELOPES = ["apiVersion", "context", "method", "data", "error"];

/** Sorts what a test gave; the body of a response can be read afterwards, too. */
export function sorted(received: unknown): Received | Promise<Received> {
  if (received instanceof VapixMethodError) return { kind: "refusal", error: received };
  if (received instanceof Error) return { kind: "other", what: `the error "${received.message}"` };
  if (received instanceof Promise) return { kind: "other", what: "a promise: await it" };
  if (isResponse(received)) return readResponse(received);
  // No data of any method has members of these names.
  return isObject(received) && OF_ENVELOPES.some((name) => name in received)
    ? { kind: "envelope", body: received, status: undefined, contentType: undefined }
    : { kind: "data", data: received };
}

async function readResponse(response: Response): Promise<Received> {
  const { status, bodyUsed } = response;
  if (bodyUsed) return { kind: "other", what: "a response whose body was read already: give that, or a clone" };
  const contentType = response.headers.get("content-type") ?? "";
  let body: unknown;
  try {
    body = JSON.parse(await response.clone().text());
  } catch {
    return { kind: "other", what: `HTTP ${status} without JSON` };
  }
  return isObject(body)
    ? { kind: "envelope", body, status, contentType }
    : { kind: "other", what: `HTTP ${status} with JSON that is no envelope` };
}

/** Also that of another `fetch` than the global one. */
function isResponse(value: unknown): value is Response {
  const { status, headers, clone } = (isObject(value) ? value : {}) as Partial<Response>;
  return typeof status === "number" && typeof headers?.get === "function" && typeof clone === "function";
}
