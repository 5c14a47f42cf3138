/** Version of the format of recorded exchanges. */
export const RECORDING_VERSION = 1;

/**
 * A call of a device and its answer, as the proxy records them: one JSON file each. Secrets, accounts, addresses, host
 * names and serial numbers are replaced, each by the same stand-in wherever it appears.
 */
export interface RecordedExchange {
  /** Version of this format: 1. */
  version: typeof RECORDING_VERSION;
  /** When the request arrived, in ISO 8601. */
  time: string;
  /** Id of the API: `mqtt-client`. */
  api: string;
  /** The method; absent if the request named none of the API. */
  method?: string;
  /** Path of the CGI, without a query. */
  path: string;
  request: RecordedMessage;
  response: RecordedMessage & {
    /** HTTP status. */
    status: number;
  };
  /** From the request to the end of the response. */
  milliseconds: number;
}

/** One side of an exchange. */
export interface RecordedMessage {
  /** Media type of the header `Content-Type`, in small letters; absent if there was none. */
  contentType?: string;
  /** The envelope; `""` for an empty body, and `"(hidden)"` for one that is not an object of JSON, such as a page. */
  body: object | string;
}
