import { type OperationContract, PAGE } from "../../contract/methods.ts";
import { type Preference, PreferenceError } from "./prefer.ts";
import type { Responder } from "./documented-answer.ts";
import { loadPrism } from "#prism";
import { once } from "../../contract/once.ts";
import { unknownName } from "../../contract/unknown-name.ts";

/** Responds as a document shows. It has no state, so all devices of a process share it, with any profile. */
export const documentedAnswers: (document: object) => Responder = once(createResponder, new WeakMap());

/** Uses examples of the contract, and Prism for missing ones: headers, pages and made-up values. */
function createResponder(document: object): Responder {
  let loading: Promise<Responder> | undefined;
  const prism: Responder = async (...asked) => (await (loading ??= loadPrism(document)))(...asked);

  return async (method, preference) => {
    const { example, code } = preference;
    checkPreference(method, preference);
    if (preference.dynamic) return prism(method, { dynamic: true });
    const name = example ?? nameAt(method, code);
    const shown = name === undefined ? undefined : method.examples.get(name);
    if (shown === undefined) {
      const empty = emptyStatuses(method).find((status) => code === undefined || status === code);
      if (empty !== undefined) return { status: empty, contentType: "", headers: {}, body: "" };
      return prism(method, { ...(code !== undefined && { code }) });
    }
    const { status, value, contentType = "application/json", headers } = shown;
    const body = value as object | string;
    const hasHeaders = headers === undefined && method.operation.responses[status]!.headers !== undefined;
    if (hasHeaders) return { ...(await prism(method, { example: name!, code: status })), body };
    return { status, contentType, headers: headers ?? {}, body };
  };
}

/** The example for a status; without a status, the success example. */
function nameAt({ name, examples, operation }: OperationContract, code: number | undefined): string | undefined {
  const success = examples.get(name)?.status;
  if (code === undefined || code === success) return success === undefined ? undefined : name;
  if (operation.responses[code]?.content?.[PAGE] !== undefined) return undefined;
  return [...examples].find(([, { status }]) => status === code)?.[0];
}

/** Statuses of responses without a body. */
function emptyStatuses({ operation }: OperationContract): number[] {
  return Object.entries(operation.responses)
    .filter(([, { $ref, content }]) => $ref === undefined && content === undefined)
    .map(([status]) => Number(status));
}

/** @throws PreferenceError if the method does not have the response */
function checkPreference(method: OperationContract, { example, code, dynamic }: Preference): void {
  if (dynamic && (example !== undefined || (code !== undefined && code !== 200)))
    throw new PreferenceError("dynamic=true makes up a success; do not combine it with example or another code");
  if (example !== undefined && !method.examples.has(example))
    throw new PreferenceError(unknownName("example", example, [...method.examples.keys()], `of ${method.name}`));
  if (code === undefined) return;
  const statuses = Object.keys(method.operation.responses);
  if (!statuses.includes(String(code)))
    throw new PreferenceError(unknownName("HTTP status", String(code), statuses, `of ${method.name}`));
  const status = example === undefined ? undefined : method.examples.get(example)!.status;
  if (status !== undefined && code !== status)
    throw new PreferenceError(`the example ${example} has HTTP status ${status}, not ${code}`);
}
