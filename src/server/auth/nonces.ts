/** How long nonces hold. */
export interface NonceLife {
  /** Seconds. */
  seconds: number;
  /** Requests. */
  uses: number;
  /** Whether a count holds once only. */
  isStrict: boolean;
}

/** The nonces that a device has given out. */
export interface Nonces {
  /** A new one: 8 bytes of microseconds since 1970 in base64 and 40 hexadecimal digits, as Apache makes them. */
  issue(): string;
  /** Uses a nonce with a count of the client, and tells whether it still holds. */
  use(nonce: string, count: number): "good" | "stale" | "repeated";
  /** Lets all nonces be too old that were given out so far. */
  expire(): void;
}

/** Nonces that are remembered. An older one is stale, which costs its client a request. */
const MOST_NONCES = 10_000;
/** Counts that are remembered of a nonce where each holds once only. */
const MOST_COUNTS = 100_000;

/** @param now Milliseconds since 1970, with fractions. */
export function createNonces(
  { seconds, uses, isStrict }: NonceLife,
  now = () => performance.timeOrigin + performance.now(),
): Nonces {
  /** In the order of their age. */
  const issued = new Map<string, { time: number; uses: number; counts: Set<number> }>();
  const isOld = (time: number) => now() - time >= seconds * 1000;

  return {
    issue() {
      for (const [nonce, { time }] of issued) {
        if (issued.size < MOST_NONCES && !isOld(time)) break;
        issued.delete(nonce);
      }
      const time = now();
      const stamp = new Uint8Array(8);
      new DataView(stamp.buffer).setBigUint64(0, BigInt(Math.floor(time * 1000)), true);
      const nonce = btoa(String.fromCharCode(...stamp)) + hex(crypto.getRandomValues(new Uint8Array(20)));
      issued.set(nonce, { time, uses: 0, counts: new Set() });
      return nonce;
    },
    use(nonce, count) {
      const known = issued.get(nonce);
      if (known === undefined || known.uses >= uses || known.counts.size >= MOST_COUNTS || isOld(known.time))
        return "stale";
      if (isStrict && known.counts.has(count)) return "repeated";
      if (isStrict) known.counts.add(count);
      known.uses += 1;
      return "good";
    },
    expire: () => issued.clear(),
  };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
