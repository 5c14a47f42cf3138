import { canonical } from "../contract/canonical.ts";
import { comparable } from "../recording/comparable.ts";
import type { RecordedExchange } from "../recording/exchange.ts";
import type { Sent } from "../server/page.ts";

/** A call as a client sends it. */
interface PlayedCall {
  api: string;
  method: string;
  params: unknown;
  context: unknown;
}

/** Replays recorded responses. */
export interface Player {
  /** The response to a call; undefined if its method was not recorded. */
  answer(call: PlayedCall): Sent | undefined;
}

/** Recorded responses to one request, in order. */
interface Series {
  exchanges: RecordedExchange[];
  next: number;
}

/**
 * Replays recorded exchanges. It prefers those with the same parameters, then those whose parameters differ only in
 * values that a recording hides, then any of the same method. Several responses are replayed in order, and the last one
 * repeats.
 */
export function createPlayer(exchanges: readonly RecordedExchange[]): Player {
  const series = new Map<string, Series>();
  for (const exchange of exchanges)
    for (const key of keysOf({ ...exchange, params: envelopeOf(exchange.request.body)["params"] })) {
      const known = series.get(key) ?? { exchanges: [], next: 0 };
      series.set(key, known);
      known.exchanges.push(exchange);
    }

  return {
    answer(call) {
      const found = keysOf(call)
        .map((key) => series.get(key))
        .find((one) => one !== undefined);
      if (found === undefined) return undefined;
      const exchange = found.exchanges[found.next]!;
      found.next = Math.min(found.next + 1, found.exchanges.length - 1);
      return answerOf(exchange, call.context);
    },
  };
}

/** Keys of an exchange, the most specific first; empty if the request has no method. */
function keysOf({ api, method, params }: { api: string; method?: string; params: unknown }): string[] {
  if (method === undefined) return [];
  const name = `${api} ${method}`;
  return [`${name} =${canonical(params)}`, `${name} ~${comparable(params)}`, name];
}

function answerOf({ time, request, response }: RecordedExchange, context: unknown): Sent {
  const { status, contentType = "", body } = response;
  const wasRepeated = envelopeOf(body)["context"] !== undefined || envelopeOf(request.body)["context"] === undefined;
  const text = typeof body === "string" ? body : JSON.stringify(wasRepeated ? { ...body, context } : body);
  return { status, contentType, body: text, reason: `replayed: recorded at ${time}` };
}

function envelopeOf(body: object | string): Record<string, unknown> {
  return typeof body === "string" ? {} : (body as Record<string, unknown>);
}
