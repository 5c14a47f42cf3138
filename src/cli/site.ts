import { createReadStream, readdirSync } from "node:fs";
import type { RequestListener } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream";
import { createBrotliDecompress } from "node:zlib";
import { pathOf } from "../server/request-target.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".yaml": "text/yaml; charset=utf-8",
};

/** Extension of files that only exist compressed. */
const COMPRESSED = ".br";

/**
 * Serves the current files of folders; the first folder that contains a file counts. Compressed files are unpacked for
 * clients that do not support Brotli.
 */
export function createSite(folders: readonly string[]): RequestListener {
  // Looked up by path, so that no request can leave the folders.
  const files = new Map<string, string>();
  for (const folder of folders.toReversed())
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).split(sep).join("/");
      files.set(`/${path.endsWith(COMPRESSED) ? path.slice(0, -COMPRESSED.length) : path}`, file);
    }

  return (request, response) => {
    const path = decoded(pathOf(request.url!));
    const name = [path, join(path, "index.html")].find((one) => files.has(one));
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (name === undefined || !isRead) {
      response.writeHead(name === undefined ? 404 : 405, { "Content-Type": "text/plain" });
      return void response.end(name === undefined ? "not found\n" : "method not allowed; use GET\n");
    }
    const file = files.get(name)!;
    const isCompressed = file.endsWith(COMPRESSED);
    const isTaken = /\bbr\b/.test(request.headers["accept-encoding"]?.toString() ?? "");
    response.writeHead(200, {
      "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
      ...(isCompressed && { Vary: "Accept-Encoding", ...(isTaken && { "Content-Encoding": "br" }) }),
    });
    const steps = isCompressed && !isTaken ? [createBrotliDecompress()] : [];
    // A client that disconnects before the end is not an error.
    pipeline([createReadStream(file), ...steps, response], () => {});
  };
}

/** A path without percent-encoding; an invalid encoding matches no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}
