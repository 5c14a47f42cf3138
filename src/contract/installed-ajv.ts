import { createRequire } from "node:module";

/**
 * Loads Ajv, which takes as long as all modules of a mock: few processes check all that they load. With require, so that
 * bundles for Node exclude it: there the documents cannot be read either.
 */
export function loadAjv() {
  const load = createRequire(import.meta.url);
  const { Ajv2020 } = load("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const { default: addFormats } = load("ajv-formats") as (typeof import("ajv-formats"))["default"];
  return { Ajv2020, addFormats };
}
