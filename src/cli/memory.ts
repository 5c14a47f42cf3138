import { setFlagsFromString } from "node:v8";

/**
 * Makes V8 collect garbage before it allocates more memory, for a process that only serves. By default, V8 keeps
 * garbage while the machine has memory, which is a multiple of what a mock needs.
 */
export function saveMemory(): void {
  setFlagsFromString("--optimize-for-size");
}
