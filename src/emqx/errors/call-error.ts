/** Base class of all errors of a broker's client: names the broker and the operation. */
export abstract class EmqxCallError extends Error {
  /** Host and port of the broker's API. */
  readonly broker: string;
  /** Id of the API, such as `emqx`. */
  readonly api: string;
  /** Called operation, such as `getClient`. */
  readonly operation: string;

  constructor({ broker, api, operation }: OperationSite, message: string, options?: ErrorOptions) {
    super(`${broker}: ${operation}: ${message}`, options);
    this.broker = broker;
    this.api = api;
    this.operation = operation;
  }
}

/** The call of an error. */
export interface OperationSite {
  broker: string;
  api: string;
  operation: string;
}
