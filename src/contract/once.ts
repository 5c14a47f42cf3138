/** Cache by key: a `Map`, or a `WeakMap`, which releases keys that are not used elsewhere. */
interface Kept<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** Returns a function that creates the value of a key on first use, and caches it for all callers. */
export function once<K, V extends object>(make: (key: K) => V, kept: Kept<K, V> = new Map<K, V>()): (key: K) => V {
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
