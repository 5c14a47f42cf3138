import type { CallEnd, Report } from "./call-end.ts";
import { withDeadline } from "./deadline.ts";
import type { Ending } from "./ending.ts";
import { tellFault, type ToldFault } from "./fault.ts";
import { retried } from "./retry.ts";
import type { WireResponse } from "./wire.ts";

/** An answer, read to its end. */
export class Answer {
  readonly status: number;
  /** The body as JSON if it is JSON, else its text. */
  readonly body: unknown;
  readonly #response: Pick<WireResponse, "header">;

  /** @param body The text of the response, or the value that openapi-fetch makes of the JSON of an error. */
  constructor(response: Pick<WireResponse, "status" | "header">, body: unknown) {
    this.status = response.status;
    this.body = typeof body === "string" ? parsed(body) : body;
    this.#response = response;
  }

  /** Empty if it had none. */
  get contentType(): string {
    return this.#response.header("content-type") ?? "";
  }

  /** What the mock says was wrong with the request: its header `Vapix-Mock-Reason`. */
  get reason(): string | undefined {
    return this.#response.header("vapix-mock-reason");
  }
}

/** How long and how often a call is tried, and what it throws. */
export interface Attempts<Site extends object> {
  /** Milliseconds for all attempts together; Infinity for no limit. */
  timeout: number;
  /** How often it is sent again after the connection failed: 0 for what changes something. */
  retries: number;
  signal: AbortSignal | undefined;
  /** What is called, in the words of errors: `device`. */
  peer: string;
  /** The client's error for a fault of the network, the deadline or the caller's signal. */
  failure(fault: ToldFault): Error;
  /** The call, in the words of reports. */
  site: Site;
  /** Takes the call when it has ended. */
  report: Report<Site> | undefined;
}

/**
 * Makes a call within its deadline, and again where that is allowed and may help. A caller's own exception, such as one
 * of middleware, passes through as it is.
 *
 * @param read Reads the answer. It throws an error with the peer's `code`, or else with the HTTP `status`.
 */
export async function exchange<Site extends object, A extends object, T>(
  { timeout, retries, signal, peer, failure, site, report }: Attempts<Site>,
  run: (signal: Ending) => Promise<A>,
  read: (answer: A) => T,
): Promise<T> {
  const start = performance.now();
  let attempt = 0;
  let end: Pick<CallEnd, "outcome" | "code"> = { outcome: "ok" };
  let within: Ending | undefined;
  let answer: A | undefined;
  try {
    answer = await withDeadline(timeout, signal, (own) =>
      retried(retries, (within = own), () => {
        attempt++;
        return run(own);
      }),
    );
    return read(answer);
  } catch (error) {
    if (answer) {
      const { code, status } = error as { code?: string | number; status?: number };
      end = { outcome: code === undefined ? "http" : "refused", code: code ?? status };
      throw error;
    }
    const told = tellFault(error, within ?? signal, peer);
    end = { outcome: told?.fault ?? "exception", code: told?.code };
    throw told === undefined ? error : failure(told);
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
