/** What every error of the client has in common: which device, API and method it is about. */
export abstract class VapixError extends Error {
  /** Host and port of the device. */
  readonly device: string;
  /** API id, such as `mqtt-client`. */
  readonly api: string;
  /** Method that was called. */
  readonly method: string;

  constructor(call: CallSite, message: string, options?: ErrorOptions) {
    super(`${call.device}: ${call.api} ${call.method}: ${message}`, options);
    this.device = call.device;
    this.api = call.api;
    this.method = call.method;
  }
}

/** What the mock says of a request, as the end of a message. */
export function saying(reason: string | undefined): string {
  return reason === undefined ? "" : `; the mock says: ${reason}`;
}

/** The call that an error is about. */
export interface CallSite {
  device: string;
  api: string;
  method: string;
}
