/** Base class of all errors of the client: names the device, the API and the method. */
export abstract class VapixError extends Error {
  /** Host and port of the device. */
  readonly device: string;
  /** API id, such as `mqtt-client`. */
  readonly api: string;
  /** Called method. */
  readonly method: string;

  constructor(call: CallSite, message: string, options?: ErrorOptions) {
    super(`${call.device}: ${call.api} ${call.method}: ${message}`, options);
    this.device = call.device;
    this.api = call.api;
    this.method = call.method;
  }
}

/** The reason of the mock, as the end of a message. */
export function reasonText(reason: string | undefined): string {
  return reason === undefined ? "" : `; the mock says: ${reason}`;
}

/** The call of an error. */
export interface CallSite {
  device: string;
  api: string;
  method: string;
}
