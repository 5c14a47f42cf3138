import type { Contract } from "./contract.ts";
import { BYTE_CHANGES, type Change, TEXT_CHANGES } from "./mutate.ts";
import { createRandom } from "./random.ts";

/** A request to an API. */
export interface Envelope {
  api: Contract;
  body: Buffer;
}

/** A request that was valid before it was changed. */
export interface Mutation extends Envelope {
  /** What was changed, in turn. */
  changes: string[];
}

/** The documented requests of APIs. */
export function envelopesOf(contracts: readonly Contract[]): Envelope[] {
  return contracts.flatMap((api) => api.requests.map((body) => ({ api, body })));
}

/** A mutation by its number, always the same: one to three changes of a request, of which each has its turn. */
export function mutation(number: number, envelopes: readonly Envelope[]): Mutation {
  const random = createRandom(number);
  const { api, body } = envelopes[number % envelopes.length]!;
  const other = random.of(envelopes).body;
  // Most changes of bytes end JSON, and what comes after the parser shall have its share.
  const known: [string, Change][] = Object.entries(random.below(3) === 0 ? BYTE_CHANGES : TEXT_CHANGES);
  const changes = Array.from({ length: random.of([1, 1, 1, 2, 2, 3]) }, () => random.of(known));
  return {
    api,
    body: changes.reduce((bytes, [, change]) => change(bytes, random, other), body),
    changes: changes.map(([name]) => name),
  };
}
