/** An error with its own message; `cause` is the error of the call, if a call failed. */
export class Explained extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
