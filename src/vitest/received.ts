import { VapixMethodError } from "../vapix/errors/method-error.ts";
import { isObject } from "../contract/document.ts";

/** The value that a test passed to `expect`, classified. */
export type Received =
  | { kind: "envelope"; body: Record<string, unknown>; status: number | undefined; contentType: string | undefined }
  | { kind: "data"; data: unknown }
  | { kind: "refusal"; error: VapixMethodError }
  /** A value that cannot be checked, and what to pass instead. */
  | { kind: "other"; what: string };

const OF_ENVELOPES = ["apiVersion", "context", "method", "data", "error"];

/** Classifies a value; the body of a Response can still be read afterwards. */
export function sorted(received: unknown): Received | Promise<Received> {
  if (received instanceof VapixMethodError) return { kind: "refusal", error: received };
  if (received instanceof Error) return { kind: "other", what: `the error "${received.message}"` };
  if (received instanceof Promise) return { kind: "other", what: "a promise; await it" };
  if (isResponse(received)) return readResponse(received);
  // The data of methods have no properties with these names.
  return isObject(received) && OF_ENVELOPES.some((name) => name in received)
    ? { kind: "envelope", body: received, status: undefined, contentType: undefined }
    : { kind: "data", data: received };
}

async function readResponse(response: Response): Promise<Received> {
  const { status, bodyUsed } = response;
  if (bodyUsed) return { kind: "other", what: "a response whose body was already read; pass the body, or a clone" };
  const contentType = response.headers.get("content-type") ?? "";
  let body: unknown;
  try {
    body = JSON.parse(await response.clone().text());
  } catch {
    return { kind: "other", what: `HTTP ${status} without JSON` };
  }
  return isObject(body)
    ? { kind: "envelope", body, status, contentType }
    : { kind: "other", what: `HTTP ${status} with JSON that is not an envelope` };
}

/** Also for a Response of another `fetch` than the global one. */
function isResponse(value: unknown): value is Response {
  const { status, headers, clone } = (isObject(value) ? value : {}) as Partial<Response>;
  return typeof status === "number" && typeof headers?.get === "function" && typeof clone === "function";
}
