import type { Sent } from "../../server/page.ts";
import type { Surroundings } from "../surroundings.ts";
import type { RestContract, RestOperationContract } from "../../contract/operations.ts";
import type { Dialect } from "./dialect.ts";
import type { Arguments } from "./parameters.ts";

/** A request that satisfies the contract. */
export interface RestCall extends Arguments {
  /** As the server converted it. */
  body: unknown;
  /** As received. */
  sent: unknown;
  /** The header `Authorization`; also undefined if the mock does not require credentials. */
  authorization?: string | undefined;
}

/**
 * Handles an operation. It returns a body, which is sent as the documented success, `undefined` for the success without
 * a body, or a `RestAnswer`. A handler does not change state itself; it returns changes in a `Change`. It throws a
 * `RestRefusal` for each request that the server would reject.
 */
type RestHandler = { handle(call: RestCall): unknown }["handle"];

/** Handlers by operationId, with one shared state. Operations without a handler respond with their example. */
export type RestHandlers = Readonly<Record<string, RestHandler>>;

/** A response of a handler other than the documented success with a body. */
export class RestAnswer {
  readonly sent: Sent;

  constructor(sent: Sent) {
    this.sent = sent;
  }
}

/** A response, and a change that is made after the response was checked. */
export class Change {
  readonly keep: () => void | Promise<unknown>;
  readonly answer: unknown;

  /** @param answer A return value of a handler. */
  constructor(keep: () => void | Promise<unknown>, answer?: unknown) {
    this.keep = keep;
    this.answer = answer;
  }
}

/** State and behaviour of a REST API. */
export interface RestState {
  dialect: Dialect;
  handlers: RestHandlers;
  /** Paths outside of the base, with the path of the API that each stands for. */
  aliases?: Readonly<Record<string, string>>;
  /** A second base, as on servers of another kind. Paths of other APIs below it belong to these. */
  otherBase?: string;
  /** Root of all APIs of the server: unknown paths below it return its "not found" response. */
  root?: string;
  /** Bodies of GET responses at paths below the base that the contract lacks, but that programs need. */
  beyond?: Readonly<Record<string, unknown>>;
  /** Throws a `RestRefusal` if the credentials do not allow the operation. */
  admit?(operation: Pick<RestOperationContract, "schemes" | "operationPath">, authorization: string | undefined): void;
}

/** Type of the export `createState` of a file `<api>.ts` in this folder: creates the state of a new installation. */
export type RestStateFactory = (contract: RestContract, surroundings: Surroundings) => RestState;
