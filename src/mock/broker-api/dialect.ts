import type { AnswerExample } from "../../contract/methods.ts";
import type { Fault } from "../../contract/schema-check.ts";
import type { Sent } from "../../server/page.ts";
import type { RestContract, RestOperationContract } from "../../contract/operations.ts";
import type { ParameterFault } from "./parameters.ts";

/** Wording of the errors that a server returns before it calls an operation. */
export interface Dialect {
  /** The path is unknown. @param accept Value of the header `Accept`. */
  noPath(accept: string | undefined): Sent;
  /** The path does not support the HTTP method. */
  noMethod(allowed: readonly string[]): Sent;
  notJson(): Sent;
  /** The Content-Type is not JSON. Without this function, the server ignores the Content-Type. */
  notJsonType?(operation: RestOperationContract): Sent;
  /**
   * Converts the body as the server does, before the contract is checked.
   *
   * @param body Undefined if the request has none.
   * @param path Values of the path.
   * @throws RestRefusal if the server rejects it
   */
  cast?(operation: RestOperationContract, body: unknown, path: Readonly<Record<string, string>>): unknown;
  tooLarge(operation: RestOperationContract): Sent;
  parameters(faults: readonly ParameterFault[]): Sent;
  /** @param path Values of the path. */
  body(
    operation: RestOperationContract,
    faults: readonly Fault[],
    body: unknown,
    path: Readonly<Record<string, string>>,
  ): Sent;
}

/** Thrown to return an error response of the API. */
export class RestRefusal extends Error {
  readonly sent: Sent;

  /** @param reason What was wrong, for the log and the header `Vapix-Mock-Reason`. It contains no secrets. */
  constructor(sent: Sent, reason: string) {
    super(reason);
    this.sent = sent;
  }
}

/** A response with a body: a string as text, anything else as JSON. */
export function answer(
  status: number,
  body: unknown,
  contentType = "application/json",
  headers: Record<string, string> = {},
): Sent {
  return { status, contentType, headers, body: typeof body === "string" ? body : JSON.stringify(body) };
}

/** A response without a body. */
export function empty(status: number, headers: Record<string, string> = {}): Sent {
  return { status, contentType: "", headers, body: "" };
}

/**
 * An error response of the contract, by the name of its example, with some properties replaced.
 *
 * @throws Error if the example does not exist
 */
export function shown({ id, examples }: RestContract, name: string, changes: object = {}): Sent {
  const example = examples.get(name);
  if (example === undefined) throw new Error(`the contract of ${id} has no example ${name}`);
  return sentAs(example, changes);
}

/** Converts an example to a response. */
export function sentAs({ status, value, contentType, headers }: AnswerExample, changes: object = {}): Sent {
  const body = typeof value === "string" || Array.isArray(value) ? value : { ...(value as object), ...changes };
  return answer(status, body, contentType, headers);
}

/** Errors of an API without a dialect: plain texts. */
export const plainDialect: Dialect = {
  noPath: () => text(404, "unknown path"),
  noMethod: (allowed) => ({ ...text(405, "method not allowed"), headers: { Allow: allowed.join(", ") } }),
  notJson: () => text(400, "the body is not JSON"),
  notJsonType: () => text(415, "the body must be application/json"),
  tooLarge: () => text(413, "the body is too large"),
  parameters: () => text(400, "invalid parameter"),
  body: () => text(400, "invalid body"),
};

function text(status: number, body: string): Sent {
  return answer(status, `${body}\n`, "text/plain");
}
