import type { ErrorCode } from "../../../generated/types/emqx.ts";
import type { RefusalCode, RuleRefusalCode } from "../../../generated/types/emqx-v4.ts";
import { saying } from "../../vapix/errors/vapix-error.ts";
import { EmqxCallError, type OperationSite } from "./call-error.ts";

/** Thrown when an answer came that is no success: a refusal, or something that no broker answers. */
export class EmqxError extends EmqxCallError {
  override readonly name = "EmqxError";
  /** HTTP status of the answer; 200 for most refusals of 4.x. */
  readonly status: number;
  /**
   * Why the broker refused: a name in 5.x, such as `CLIENTID_NOT_FOUND`, and a number in 4.x. Undefined where it told
   * none. Releases add codes: `explain` of `vapix-openapi/error-catalogue` gives the meanings of those that are known.
   */
  readonly code: ErrorCode | RefusalCode | RuleRefusalCode | undefined;
  /** Reason code of MQTT, such as 144, with which 5.x refuses a message to publish. */
  readonly reasonCode: number | undefined;
  /** What was wrong with a request that breaks the schema of 5.x, or with which messages of a batch; else empty. */
  readonly problems: readonly EmqxProblem[];
  /** The broker's own text. Its wording differs between releases: decide by status and code. */
  readonly brokerMessage: string;
  /** What the mock says was wrong with the request; a broker never says it. */
  readonly reason: string | undefined;

  constructor(call: OperationSite, refusal: EmqxRefusal) {
    super(call, refusal.saying + saying(refusal.reason));
    this.status = refusal.status;
    this.code = refusal.code;
    this.reasonCode = refusal.reasonCode;
    this.problems = refusal.problems ?? [];
    this.brokerMessage = refusal.message ?? "";
    this.reason = refusal.reason;
  }
}

/** A place of a request that is wrong. */
export interface EmqxProblem {
  /**
   * Name of a parameter, or path of a field: `root.topic` for `topic` of the body, `root.1.topic` for that of the first
   * of a list. `[1]` is the second message of a batch.
   */
  path: string;
  /** `required_field`, `unknown_fields`, or a phrase such as `expected 1..10000`. */
  reason: string;
  /** What was sent there, unless it is secret. */
  value?: unknown;
  /** Names that are not known, in one text. */
  unknown?: string;
  /** Names that there are, in one text. */
  unmatched?: string;
}

/** What an answer says of its refusal. */
export interface EmqxRefusal {
  status: number;
  /** All in one sentence. */
  saying: string;
  code?: EmqxError["code"];
  reasonCode?: number | undefined;
  problems?: EmqxProblem[];
  message?: string;
  reason?: string | undefined;
}
