/** Version of the format of recorded exchanges. */
export const RECORDING_VERSION = 1;

/**
 * A call of a device and its response, as the proxy records them, in one JSON file. Secrets, accounts, addresses, host
 * names and serial numbers are replaced, each by the same stand-in in all places.
 */
export interface RecordedExchange {
  /** Version of this format: 1. */
  version: typeof RECORDING_VERSION;
  /** When the request arrived, in ISO 8601. */
  time: string;
  /** Id of the API: `mqtt-client`. */
  api: string;
  /** The method; absent if the request names no method of the API. */
  method?: string;
  /** Path of the CGI, without a query. */
  path: string;
  /** Scheme of the device's address; absent in recordings of older versions of this package. */
  scheme?: "http" | "https";
  request: RecordedMessage;
  response: RecordedMessage & {
    /** HTTP status. */
    status: number;
  };
  /** Time from the request to the end of the response. */
  milliseconds: number;
}

/** One side of an exchange. */
export interface RecordedMessage {
  /** Lowercase media type of the header `Content-Type`; absent if missing. */
  contentType?: string;
  /** The envelope; `""` for an empty body, and `"(hidden)"` for a body that is not a JSON object, such as a page. */
  body: object | string;
}
