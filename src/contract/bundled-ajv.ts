import formats from "ajv-formats";

export { Ajv2020 } from "ajv/dist/2020.js";
export const { default: addFormats } = formats;
