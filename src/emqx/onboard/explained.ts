/** A failure in words of its own; `cause` is the error of the call, if one failed. */
export class Explained extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
