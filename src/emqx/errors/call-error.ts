/** What every error of a broker's client has in common: which broker and operation it is about. */
export abstract class EmqxCallError extends Error {
  /** Host and port of the broker's API. */
  readonly broker: string;
  /** Id of the API, such as `emqx`. */
  readonly api: string;
  /** Operation that was called, such as `getClient`. */
  readonly operation: string;

  constructor({ broker, api, operation }: OperationSite, message: string, options?: ErrorOptions) {
    super(`${broker}: ${operation}: ${message}`, options);
    this.broker = broker;
    this.api = api;
    this.operation = operation;
  }
}

/** The call that an error is about. */
export interface OperationSite {
  broker: string;
  api: string;
  operation: string;
}
