/** Thrown while an answer is read that is larger than the client takes. */
export class AnswerTooLargeError extends Error {
  override readonly name = "AnswerTooLargeError";
  readonly code = "ERR_ANSWER_TOO_LARGE";

  constructor(limit: number) {
    super(`the answer is larger than ${limit} bytes: raise maxAnswerBytes if that is right`);
  }
}
