import { VapixValidationError } from "./errors/validation-error.ts";
import type { CallSite } from "./errors/vapix-error.ts";
import type { ValidationOptions } from "./options.ts";

/** Checks a request, as JSON, before it is sent. */
type Validation = (call: CallSite, envelope: string) => Promise<void>;

/**
 * How a call is validated; its own options win over those of the client. Documents and schemas are loaded by the first
 * call that is.
 *
 * @returns undefined if it is not validated
 * @throws TypeError if an option cannot be used
 */
export function validationOf(client: ValidationOptions, call: ValidationOptions): Validation | undefined {
  const validate = call.validate ?? client.validate ?? false;
  const onInvalid = call.onInvalid ?? client.onInvalid;
  if (validate === false) return undefined;
  if (validate !== true && validate !== "report")
    throw new TypeError(`validate takes true, false or "report", not ${JSON.stringify(validate)}`);
  if (validate === "report" && typeof onInvalid !== "function")
    throw new TypeError('validate: "report" takes a function as onInvalid, which gets the errors');
  return async (site, envelope) => {
    const { requestFaults } = await import("../contract/request-faults.ts");
    const found = requestFaults(site.api, site.method, JSON.parse(envelope));
    const [first, ...more] = found.map(({ kind, path, text }) => ({ kind, path, text }));
    if (first === undefined) return;
    const error = new VapixValidationError(site, [first, ...more]);
    if (validate === true) throw error;
    onInvalid!(error);
  };
}
