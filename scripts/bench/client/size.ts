import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { type OutputChunk, rolldown } from "rolldown";

/** What a bundler makes of a program that uses the client: minified, and gzipped as web servers do. */
export interface Part {
  name: string;
  bytes: number;
  gzip: number;
}

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The parts of a bundle of the client with all VAPIX APIs and errors, and the error catalogue by itself. */
export async function bundleParts(): Promise<Part[]> {
  const client = await chunksOf("scripts/bench/client/consumer.ts");
  const catalogue = await chunksOf("src/error-catalogue.ts");
  const holds = (file: string) => (chunk: OutputChunk) => chunk.moduleIds.some((id) => id.endsWith(file));
  return [
    part(
      "The client with all APIs",
      client.filter(({ isEntry }) => isEntry),
    ),
    part("loaded with the first challenge: Digest and Basic", client.filter(holds("src/auth/signer.ts"))),
    part("`vapix-openapi/error-catalogue`, a separate import", catalogue),
  ];
}

/** The chunks of a bundle that begins with a file of the project. */
export async function chunksOf(file: string): Promise<OutputChunk[]> {
  const bundle = await rolldown({ input: ROOT + file, platform: "node" });
  try {
    const { output } = await bundle.generate({ format: "esm", minify: true });
    return output.filter((chunk) => chunk.type === "chunk");
  } finally {
    await bundle.close();
  }
}

function part(name: string, chunks: OutputChunk[]): Part {
  if (chunks.length !== 1) throw new Error(`${chunks.length} chunks are "${name}", not one`);
  const code = Buffer.from(chunks[0]!.code);
  return { name, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
