import type { TestProject } from "vitest/node";
import { temporaryFolder } from "../folder.ts";
import { pack } from "../npm.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the packed project. */
    tarball: string;
  }
}

/** Packs the project once for all files: `npm pack` makes `dist` anew, so of two at once, one packs half of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  project.provide("tarball", await pack(folder));
  return () => folder.remove();
}
