import { join } from "node:path";
import type { Language } from "./language.ts";
import { JAVA_TOOLS, OPENAPI_GENERATOR, openapiGenerator } from "./openapi-generator.ts";

/** Rust, by openapi-generator with reqwest and middleware for Digest: a crate for each source. */
export const rust: Language = {
  generator: OPENAPI_GENERATOR,
  tools: [{ command: "cargo", install: "Rust 1.85 or newer, from https://rustup.rs" }, ...JAVA_TOOLS],
  extension: ".rs",
  async generate(sources, folder, cache) {
    for (const { name, file } of sources)
      await openapiGenerator(
        [
          ...["-g", "rust", "-i", file, "-o", join(folder, name)],
          ...["--additional-properties", `packageName=${name},supportMiddleware=true`],
          ...["--global-property", "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"],
        ],
        cache,
      );
  },
};
