import type { ValidationOptions } from "./options.ts";

/** Replaces validation in browsers and workers, which cannot read the documents of the package. */
export function validationOf(client: ValidationOptions, call: ValidationOptions): undefined {
  if (call.validate ?? client.validate)
    throw new TypeError("validate is not supported here: browsers and workers lack the contract");
}
