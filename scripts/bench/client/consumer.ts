/** What a program takes from the package: a client, and the errors to tell apart. */
export {
  createVapixClient,
  VapixError,
  VapixHttpError,
  VapixMethodError,
  VapixTransportError,
  VapixVersionError,
} from "../../../src/index.ts";
