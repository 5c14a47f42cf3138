import { createRequire } from "node:module";

// Loaded with require, so that bundles for Node exclude Ajv: there the documents cannot be read either.
const load = createRequire(import.meta.url);
export const { Ajv2020 } = load("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
export const { default: addFormats } = load("ajv-formats") as (typeof import("ajv-formats"))["default"];
