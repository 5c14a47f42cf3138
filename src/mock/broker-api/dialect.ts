import type { AnswerExample } from "../../contract/methods.ts";
import type { Fault } from "../../contract/schema-check.ts";
import type { Sent } from "../../server/page.ts";
import type { RestContract, RestOperationContract } from "../../contract/operations.ts";
import type { ParameterFault } from "./parameters.ts";

/** How a server words what it refuses before an operation sees it. */
export interface Dialect {
  /** There is no such path. @param accept Value of the header `Accept`. */
  noPath(accept: string | undefined): Sent;
  /** The path takes other HTTP methods. */
  noMethod(allowed: readonly string[]): Sent;
  notJson(): Sent;
  /** The body is declared as something else than JSON. Without it, the server does not look at that. */
  notJsonType?(operation: RestOperationContract): Sent;
  /**
   * The body as the server takes it, before the contract is looked at.
   *
   * @param body Undefined if the request has none.
   * @param path Values of the path.
   * @throws RestRefusal if the server does not take it
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

/** Thrown to answer with a refusal of the API. */
export class RestRefusal extends Error {
  readonly sent: Sent;

  /** @param reason What was wrong, for the log and the header `Vapix-Mock-Reason`. It holds no secrets. */
  constructor(sent: Sent, reason: string) {
    super(reason);
    this.sent = sent;
  }
}

/** An answer with a body: text as it is, anything else as JSON. */
export function answer(
  status: number,
  body: unknown,
  contentType = "application/json",
  headers: Record<string, string> = {},
): Sent {
  return { status, contentType, headers, body: typeof body === "string" ? body : JSON.stringify(body) };
}

/** An answer without a body. */
export function empty(status: number, headers: Record<string, string> = {}): Sent {
  return { status, contentType: "", headers, body: "" };
}

/**
 * A refusal that the contract shows, by the name of its example, with the members given in place of the example's.
 *
 * @throws Error where there is no such example
 */
export function shown({ id, examples }: RestContract, name: string, changes: object = {}): Sent {
  const example = examples.get(name);
  if (example === undefined) throw new Error(`the contract of ${id} has no example ${name}`);
  return sentAs(example, changes);
}

/** An example as it goes out. */
export function sentAs({ status, value, contentType, headers }: AnswerExample, changes: object = {}): Sent {
  const body = typeof value === "string" || Array.isArray(value) ? value : { ...(value as object), ...changes };
  return answer(status, body, contentType, headers);
}

/** Of an API that nobody taught how it refuses: texts. */
export const plainDialect: Dialect = {
  noPath: () => text(404, "no such path"),
  noMethod: (allowed) => ({ ...text(405, "no such method"), headers: { Allow: allowed.join(", ") } }),
  notJson: () => text(400, "the body is not JSON"),
  notJsonType: () => text(415, "the body must be application/json"),
  tooLarge: () => text(413, "the body is too large"),
  parameters: () => text(400, "a parameter is wrong"),
  body: () => text(400, "the body is wrong"),
};

function text(status: number, body: string): Sent {
  return answer(status, `${body}\n`, "text/plain");
}
