import { VapixValidationError } from "./errors/validation-error.ts";
import type { CallSite } from "./errors/vapix-error.ts";
import type { ValidationOptions } from "./options.ts";

/** Validates a request, as JSON, before it is sent. */
type Validation = (call: CallSite, envelope: string) => Promise<void>;

/**
 * Creates the validation of a call; options of the call override those of the client. The first validated call loads
 * documents and schemas.
 *
 * @returns undefined if the call is not validated
 * @throws TypeError if an option is invalid
 */
export function validationOf(client: ValidationOptions, call: ValidationOptions): Validation | undefined {
  const validate = call.validate ?? client.validate ?? false;
  const onInvalid = call.onInvalid ?? client.onInvalid;
  if (validate === false) return undefined;
  if (validate !== true && validate !== "report")
    throw new TypeError(`invalid validate: ${JSON.stringify(validate)}; it must be true, false or "report"`);
  if (validate === "report" && typeof onInvalid !== "function")
    throw new TypeError('validate: "report" requires a function onInvalid, which receives the errors');
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
