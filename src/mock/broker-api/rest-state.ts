import type { Sent } from "../../server/page.ts";
import type { Surroundings } from "../surroundings.ts";
import type { RestContract, RestOperationContract } from "../../contract/operations.ts";
import type { Dialect } from "./dialect.ts";
import type { Arguments } from "./parameters.ts";

/** A request that keeps the contract. */
export interface RestCall extends Arguments {
  /** As the server takes it. */
  body: unknown;
  /** As it came. */
  sent: unknown;
  /** The header `Authorization`; undefined also if the mock asks for no credentials. */
  authorization?: string | undefined;
}

/**
 * Answers an operation: with a body, which goes out with the documented success, with undefined, which is the success
 * without a body, or with a `RestAnswer` of its own. A handler changes nothing itself: what changes is in a `Change`. What
 * the server would refuse is thrown as a `RestRefusal`.
 */
type RestHandler = { handle(call: RestCall): unknown }["handle"];

/** Handlers by operationId, sharing one state. Operations without one answer with their example. */
export type RestHandlers = Readonly<Record<string, RestHandler>>;

/** What a handler answers with where it is not the documented success with a body. */
export class RestAnswer {
  readonly sent: Sent;

  constructor(sent: Sent) {
    this.sent = sent;
  }
}

/** An answer, and the change that is made once the answer has been checked. */
export class Change {
  readonly keep: () => void | Promise<unknown>;
  readonly answer: unknown;

  /** @param answer As a handler returns it. */
  constructor(keep: () => void | Promise<unknown>, answer?: unknown) {
    this.keep = keep;
    this.answer = answer;
  }
}

/** What a REST API keeps, and how it speaks. */
export interface RestState {
  dialect: Dialect;
  handlers: RestHandlers;
  /** Paths outside of the base that lead to one of the API. */
  aliases?: Readonly<Record<string, string>>;
  /** A second base, which servers of another kind have. Paths of other APIs below it are theirs. */
  otherBase?: string;
  /** Where the server has its APIs: it says of all paths below that they are unknown, unless it has them. */
  root?: string;
  /** Bodies of answers to GET at paths below the base that the contract leaves out, but that programs need. */
  beyond?: Readonly<Record<string, unknown>>;
  /** Throws a `RestRefusal` where the credentials do not let anybody call the operation. */
  admit?(operation: Pick<RestOperationContract, "schemes" | "operationPath">, authorization: string | undefined): void;
}

/** What a file `<api>.ts` of this folder exports as `createState`: a new state, as of a new installation. */
export type RestStateFactory = (contract: RestContract, surroundings: Surroundings) => RestState;
