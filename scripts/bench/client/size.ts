import { gzipSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";
import { apiIds } from "../../../src/contract/files.ts";
import { ROOT } from "../processes.ts";

const CONSUMER = "scripts/bench/client/consumer.ts";
/** Maximum size of the browser bundle with all APIs, gzipped, in bytes: 8 kB, and 250 bytes for the table of each API. */
export const BUNDLE_LIMIT = 8_000 + 250 * apiIds().length;

/** Sizes of the client with all VAPIX APIs and errors, minified and gzipped as by web servers, and of the catalogue. */
export async function bundleParts() {
  const [browsers, node] = [await chunksOf("browser"), await chunksOf("node")];
  const parts = {
    "The client with all APIs, for browsers": browsers.filter(({ isEntry }) => isEntry),
    "loaded with the first challenge: Digest and Basic": browsers.filter(({ name }) => name === "signer"),
    "loaded with the first request of `camera.http`": browsers.filter(({ name }) => name === "dist"),
    "The client with all APIs, for Node": node.filter(({ isEntry }) => isEntry),
    "`vapix-openapi/error-catalogue`, a separate import": await chunksOf("browser", "src/error-catalogue.ts"),
  };
  return Object.entries(parts).map(([name, chunks]) => {
    if (chunks.length !== 1) throw new Error(`${chunks.length} chunks are "${name}", not one`);
    const code = Buffer.from(chunks[0]!.code);
    return { name, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
  });
}

/** The chunks of a bundle with an entry file of the project; by default, one that uses the client and its errors. */
export async function chunksOf(platform: "browser" | "node", file = CONSUMER): Promise<OutputChunk[]> {
  const bundle = await rolldown({ input: ROOT + file, platform });
  try {
    const { output } = await bundle.generate({ format: "esm", minify: true });
    return output.filter((chunk) => chunk.type === "chunk");
  } finally {
    await bundle.close();
  }
}
