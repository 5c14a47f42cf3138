import { MissingRequirement } from "../../package/missing-requirement.ts";

/** In place of Prism, where it does not run: browsers and workers. */
export async function loadPrism(): Promise<never> {
  throw new MissingRequirement("only Prism makes this response, and it runs on Node alone");
}
