import { requirePrism } from "../../package/requirements.ts";
import type { Responder } from "./documented-answer.ts";

/**
 * Loads Prism, which takes several times as long as the rest of the mock, and which most tests never need.
 *
 * @throws MissingRequirement if it is not installed
 */
export async function loadPrism(document: object): Promise<Responder> {
  requirePrism();
  const { startPrism } = await import("./prism.ts");
  return startPrism(document);
}
