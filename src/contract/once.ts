/** Where values are kept by their key: a `Map`, or a `WeakMap`, which lets go of keys that nothing else holds. */
interface Kept<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** Returns a function that makes the value of a key when it is first asked for, and keeps it for all callers. */
export function once<K, V extends object>(make: (key: K) => V, kept: Kept<K, V> = new Map<K, V>()): (key: K) => V {
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
