import type { CallEnd, Report } from "./call-end.ts";
import { withDeadline } from "./deadline.ts";
import type { Ending } from "./ending.ts";
import { describeFault, type DescribedFault } from "./fault.ts";
import { retried } from "./retry.ts";
import type { WireResponse } from "./wire.ts";

/** A completely read response. */
export class Answer {
  readonly status: number;
  /** The parsed body if it is JSON, else its text. */
  readonly body: unknown;
  readonly #response: Pick<WireResponse, "header">;

  /** @param body Text of the response, or the value that openapi-fetch returns for the JSON of an error. */
  constructor(response: Pick<WireResponse, "status" | "header">, body: unknown) {
    this.status = response.status;
    this.body = typeof body === "string" ? parsed(body) : body;
    this.#response = response;
  }

  /** Empty if the response has none. */
  get contentType(): string {
    return this.#response.header("content-type") ?? "";
  }

  /** What was wrong with the request: the header `Vapix-Mock-Reason` of the mock. */
  get reason(): string | undefined {
    return this.#response.header("vapix-mock-reason");
  }
}

/** Time limit and retries of a call, and its errors. */
export interface Attempts<Site extends object> {
  /** Time limit for all attempts together, in milliseconds; Infinity for no limit. */
  timeout: number;
  /** When the call began, by `performance.now()`, if that was earlier. */
  begun?: number | undefined;
  /** Number of retries after a connection failure: 0 for calls that change something. */
  retries: number;
  signal: AbortSignal | undefined;
  /** The peer in the words of errors: `device`. */
  peer: string;
  /** Creates the client's error for a fault of the network, the deadline or the caller's signal. */
  failure(fault: DescribedFault): Error;
  /** The call in the words of reports. */
  site: Site;
  /** Receives the call when it has ended. */
  report: Report<Site> | undefined;
}

/**
 * Executes a call within its deadline, and retries it if this is allowed and may help. Exceptions of the caller's own
 * code, such as middleware, pass through.
 *
 * @param read Reads the response. Its errors have the peer's `code`, or else the HTTP `status`.
 */
export async function exchange<Site extends object, A extends object, T>(
  { timeout, begun, retries, signal, peer, failure, site, report }: Attempts<Site>,
  run: (signal: Ending) => Promise<A>,
  read: (answer: A) => T,
): Promise<T> {
  const now = performance.now();
  const start = begun ?? now;
  let attempt = 0;
  let end: Pick<CallEnd, "outcome" | "code"> = { outcome: "ok" };
  let within: Ending | undefined;
  let answer: A | undefined;
  try {
    const attempts = (own: Ending) =>
      retried(retries, (within = own), () => {
        attempt++;
        return run(own);
      });
    answer = await withDeadline(timeout, signal, attempts, now - start);
    return read(answer);
  } catch (error) {
    if (answer) {
      const { code, status } = error as { code?: string | number; status?: number };
      end = { outcome: code === undefined ? "http" : "refused", code: code ?? status };
      throw error;
    }
    const described = describeFault(error, within ?? signal, peer);
    end = { outcome: described?.fault ?? "exception", code: described?.code };
    throw described === undefined ? error : failure(described);
  } finally {
    report?.({ ...site, attempt, milliseconds: performance.now() - start, ...end });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
