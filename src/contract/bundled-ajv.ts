import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Ajv, which is part of the bundle. */
export function loadAjv() {
  return { Ajv2020, addFormats: formats.default };
}
