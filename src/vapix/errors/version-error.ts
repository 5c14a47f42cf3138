import { type CallSite, VapixError } from "./vapix-error.ts";

/** Thrown before a call that the device is too old for, if the vendor states the version and `discover` has run. */
export class VapixVersionError extends VapixError {
  override readonly name = "VapixVersionError";
  /** API version that introduced the method, or a given parameter. */
  readonly needed: string;
  /** API version that the device announces. */
  readonly announced: string;

  constructor(call: CallSite, needed: string, announced: string) {
    super(call, `this requires API version ${needed}; the device has ${announced}`);
    this.needed = needed;
    this.announced = announced;
  }
}
