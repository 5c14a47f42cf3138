import { createSurroundings, type Surroundings } from "../../src/mock/surroundings.ts";

/** Surroundings of a state that nothing else belongs to, and that does not end. */
export function alone(): Surroundings {
  return createSurroundings({}, new AbortController().signal);
}
