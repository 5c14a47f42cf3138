/** What a program imports from the package: a client, and the error classes. */
export {
  createVapixClient,
  VapixError,
  VapixHttpError,
  VapixMethodError,
  VapixTransportError,
  VapixVersionError,
} from "../../../src/index.ts";
