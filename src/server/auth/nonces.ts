/** Lifetime of nonces. */
export interface NonceLife {
  /** Seconds. */
  seconds: number;
  /** Requests. */
  uses: number;
  /** Whether a count may only be used once. */
  isStrict: boolean;
}

/** The nonces of a device. */
export interface Nonces {
  /** Issues a nonce: 8 bytes of microseconds since 1970 in base64 and 40 hexadecimal digits, as Apache does. */
  issue(): string;
  /** Uses a nonce with a count of the client, and returns whether it is still valid. */
  use(nonce: string, count: number): "good" | "stale" | "repeated";
  /** Expires all nonces issued so far. */
  expire(): void;
}

/** Maximum number of remembered nonces. Older ones are stale, which costs their clients a request. */
const MAX_NONCES = 10_000;
/** Maximum number of remembered counts per nonce, if each may only be used once. */
const MAX_COUNTS = 100_000;

/** @param now Milliseconds since 1970, with fractions. */
export function createNonces(
  { seconds, uses, isStrict }: NonceLife,
  now = () => performance.timeOrigin + performance.now(),
): Nonces {
  /** Sorted by age. */
  const issued = new Map<string, { time: number; uses: number; counts: Set<number> }>();
  const isOld = (time: number) => now() - time >= seconds * 1000;

  return {
    issue() {
      for (const [nonce, { time }] of issued) {
        if (issued.size < MAX_NONCES && !isOld(time)) break;
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
      if (known === undefined || known.uses >= uses || known.counts.size >= MAX_COUNTS || isOld(known.time))
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
