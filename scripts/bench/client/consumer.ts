import {
  createVapixClient,
  VapixError,
  VapixHttpError,
  VapixMethodError,
  VapixTransportError,
  VapixVersionError,
} from "../../../src/index.ts";

/** A program that uses a client and the error classes. It exports nothing, so that a bundle has no file for shared parts. */
Object.assign(globalThis, {
  createVapixClient,
  VapixError,
  VapixHttpError,
  VapixMethodError,
  VapixTransportError,
  VapixVersionError,
});
