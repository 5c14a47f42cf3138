import type { ErrorCode } from "../../../generated/types/emqx.ts";
import type { RefusalCode, RuleRefusalCode } from "../../../generated/types/emqx-v4.ts";
import { reasonText } from "../../vapix/errors/vapix-error.ts";
import { EmqxCallError, type OperationSite } from "./call-error.ts";

/** Thrown if the response is not a success: an error of the broker, or an unexpected response. */
export class EmqxError extends EmqxCallError {
  override readonly name = "EmqxError";
  /** HTTP status of the response; 200 for most errors of 4.x. */
  readonly status: number;
  /**
   * Error code of the broker: a name in 5.x, such as `CLIENTID_NOT_FOUND`, and a number in 4.x. Undefined if the
   * response has none. New releases add codes: `explain` of `vapix-openapi/error-catalogue` returns the meanings of
   * known codes.
   */
  readonly code: ErrorCode | RefusalCode | RuleRefusalCode | undefined;
  /** MQTT reason code, such as 144, with which 5.x rejects a message to publish. */
  readonly reasonCode: number | undefined;
  /** Schema violations of a request (5.x), or rejected messages of a batch; else empty. */
  readonly problems: readonly EmqxProblem[];
  /** The broker's own text. Its wording differs between releases: use status and code for decisions. */
  readonly brokerMessage: string;
  /** What was wrong with the request, from the mock; always undefined for a real broker. */
  readonly reason: string | undefined;

  constructor(call: OperationSite, refusal: EmqxRefusal) {
    super(call, refusal.text + reasonText(refusal.reason));
    this.status = refusal.status;
    this.code = refusal.code;
    this.reasonCode = refusal.reasonCode;
    this.problems = refusal.problems ?? [];
    this.brokerMessage = refusal.message ?? "";
    this.reason = refusal.reason;
  }
}

/** An invalid place of a request. */
export interface EmqxProblem {
  /**
   * Name of a parameter, or path of a field: `root.topic` for `topic` of the body, `root.1.topic` for that of the first
   * of a list. `[1]` is the second message of a batch.
   */
  path: string;
  /** `required_field`, `unknown_fields`, or a phrase such as `expected 1..10000`. */
  reason: string;
  /** Sent value, unless it is secret. */
  value?: unknown;
  /** Unknown names, in one string. */
  unknown?: string;
  /** Available names, in one string. */
  unmatched?: string;
}

/** Content of an error response. */
export interface EmqxRefusal {
  status: number;
  /** Everything in one sentence. */
  text: string;
  code?: EmqxError["code"];
  reasonCode?: number | undefined;
  problems?: EmqxProblem[];
  message?: string;
  reason?: string | undefined;
}
