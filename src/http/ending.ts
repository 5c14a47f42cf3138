/**
 * Aborts a call. Each AbortSignal is an Ending. Another Ending costs a tenth, and is converted to an AbortSignal if
 * `fetch` or middleware needs one.
 */
export interface Ending {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** An ending that its creator aborts. */
export class OwnEnding implements Ending {
  aborted = false;
  reason: unknown;
  #listeners: (() => void)[] = [];

  addEventListener(_: "abort", listener: () => void): void {
    this.#listeners.push(listener);
  }

  removeEventListener(_: "abort", listener: () => void): void {
    this.#listeners = this.#listeners.filter((other) => other !== listener);
  }

  /** Aborts once. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.#listeners) listener();
  }
}

/** The ending as an AbortSignal. */
export function signalOf(ending: Ending): AbortSignal {
  if (ending instanceof AbortSignal) return ending;
  const controller = new AbortController();
  const abort = () => controller.abort(ending.reason);
  if (ending.aborted) abort();
  else ending.addEventListener("abort", abort);
  return controller.signal;
}
