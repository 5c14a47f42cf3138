import type { ValidationOptions } from "./options.ts";

/** In place of validation, where the documents of the package cannot be read: browsers and workers. */
export function validationOf(client: ValidationOptions, call: ValidationOptions): undefined {
  if (call.validate ?? client.validate)
    throw new TypeError("validate is not supported here: browsers and workers lack the contract");
}
