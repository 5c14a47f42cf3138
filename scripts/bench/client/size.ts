import { gzipSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";
import { apiIds } from "../../../src/contract/files.ts";
import { ROOT } from "../processes.ts";

const CONSUMER = "scripts/bench/client/consumer.ts";
/** Maximum size of the client for browsers, gzipped, in bytes: 8.5 kB, and 100 bytes for the names of each API. */
export const BUNDLE_LIMIT = 8_500 + 100 * apiIds().length;
/** What a program calls that connects a camera to a broker and sets its clock. */
const THREE = ["mqtt-client", "event-mqtt-bridge", "ntp"];

/** Sizes of the client with all VAPIX APIs and errors, minified and gzipped as by web servers, and of the catalogue. */
export async function bundleParts() {
  const [browsers, node] = [await chunksOf("browser"), await chunksOf("node")];
  const named = (...names: string[]) => browsers.filter(({ name }) => names.includes(name));
  const ids = apiIds();
  const parts: [name: string, files: number, chunks: OutputChunk[]][] = [
    ["The client for browsers, which calls all APIs", 1, browsers.filter(({ isEntry }) => isEntry)],
    [`loaded with first calls: the tables of ${THREE.join(", ")}`, 3, named(...THREE)],
    [`loaded with first calls: the tables of all ${ids.length} APIs`, ids.length, named(...ids)],
    ["loaded with the first challenge: Digest and Basic", 1, named("signer")],
    ["loaded with the first request of `camera.http`", 1, named("dist")],
    ["The client with all APIs, for Node", 1, node.filter(({ isEntry }) => isEntry)],
    ["`vapix-openapi/error-catalogue`, a separate import", 1, await chunksOf("browser", "src/error-catalogue.ts")],
  ];
  return parts.map(([name, files, chunks]) => {
    if (chunks.length !== files) throw new Error(`${chunks.length} chunks are "${name}", not ${files}`);
    const codes = chunks.map(({ code }) => Buffer.from(code));
    return {
      name,
      bytes: sum(codes.map(({ length }) => length)),
      gzip: sum(codes.map((code) => gzipSync(code, { level: 9 }).length)),
    };
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
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
