import { requirePrism } from "../../package/requirements.ts";
import type { Responder } from "./documented-answer.ts";

/**
 * Loads Prism. It takes several times as long as the rest of the mock, and most tests never need it.
 *
 * @throws MissingRequirement if Prism is not installed
 */
export async function loadPrism(document: object): Promise<Responder> {
  requirePrism();
  const { startPrism } = await import("./prism.ts");
  return startPrism(document);
}
