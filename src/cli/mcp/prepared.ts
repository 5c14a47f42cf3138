/** A call of an agent. */
export interface Asked {
  device?: string | undefined;
  broker?: string | undefined;
  api: string;
  method: string;
  params?: object | undefined;
}

/** A call that is allowed and keeps the contract. */
export interface Prepared {
  /** Name of the device or broker that is called. */
  name: string;
  /** The parameters without secrets. */
  params: object | undefined;
  /** Sends it, and returns what was responded, without secrets. */
  send(): Promise<unknown>;
  /** A failure of `send` as JSON, without secrets. */
  failure(error: unknown): Promise<string>;
}
