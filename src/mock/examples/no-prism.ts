import { MissingRequirement } from "../../package/missing-requirement.ts";

/** Replaces Prism in environments that cannot run it: browsers and workers. */
export async function loadPrism(): Promise<never> {
  throw new MissingRequirement("this response requires Prism, which only runs on Node");
}
