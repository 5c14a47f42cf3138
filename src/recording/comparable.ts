import { canonical } from "../contract/canonical.ts";
import { createHider } from "./hider.ts";

/** A value as text without hidden values: equal for sent parameters and for their recording. */
export function comparable(params: unknown): string {
  const sorted = JSON.parse(canonical(params)) as unknown;
  return JSON.stringify(createHider(false).hide(sorted));
}
