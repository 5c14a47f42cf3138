/** Returns a function that takes code to be compiled and never run, with arguments of the given types. */
export function compiler<Arguments extends unknown[]>(): (...code: ((...args: Arguments) => unknown)[]) => void {
  return () => {};
}
