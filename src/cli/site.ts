import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants, gzipSync } from "node:zlib";
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

const FAST = { [constants.BROTLI_PARAM_QUALITY]: 4 };

/** Files by their paths: `/mqtt-client/index.html`. */
export type Archive = ReadonlyMap<string, string>;

/** What the pages may send requests to, as they read it. */
export interface Peer {
  /** In words: `the mock device`, `https://192.0.2.1`. */
  name: string;
  /** Ids of the APIs that it has. */
  apis: readonly string[];
  /** Account for those of a broker. */
  account?: { username: string; password: string };
}

/** Tells the pages of a site that stands after it what they may send requests to. */
export function peerArchive(peer: Peer): Archive {
  return new Map([["/assets/peer.json", JSON.stringify(peer)]]);
}

/** Reads a site from one file: a JSON object of all files, with Brotli, since pages are much alike. */
export function readArchive(file: string): Archive {
  const files = JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as Record<string, string>;
  return new Map(Object.entries(files).map(([path, text]) => [`/${path}`, text]));
}

/** Answers requests with the files of folders, as they are now, and of archives: the first that has the file counts. */
export function createSite(sources: readonly (string | Archive)[]): RequestListener {
  // Looked up by their paths, so that no path of a request leads out of the folders.
  const files = new Map<string, { file: string } | { text: string }>();
  for (const source of sources.toReversed())
    if (typeof source === "string") for (const [path, file] of filesBelow(source)) files.set(path, { file });
    else for (const [path, text] of source) files.set(path, { text });

  return (request, response) => {
    const path = decoded(pathOf(request.url!));
    const name = [path, join(path, "index.html")].find((one) => files.has(one));
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (name === undefined || !isRead) {
      response.writeHead(name === undefined ? 404 : 405, { "Content-Type": "text/plain" });
      return void response.end(name === undefined ? "not found\n" : "a page is read by GET\n");
    }
    const found = files.get(name)!;
    const body = "text" in found ? Buffer.from(found.text) : readFileSync(found.file);
    const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    const headers = { "Cache-Control": "no-cache", ETag: tag, Vary: "Accept-Encoding" };
    if (request.headers["if-none-match"] === tag) return void response.writeHead(304, headers).end();
    const [coding, compress] = codingFor(request.headers["accept-encoding"]);
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, ...headers, ...(coding && { "Content-Encoding": coding }) });
    response.end(compress(body));
  };
}

/** The best coding that a client takes, and how to make it: Brotli fast enough for each request. */
function codingFor(accepted: string | string[] = ""): [coding: string | undefined, compress: (body: Buffer) => Buffer] {
  const coding = ["br", "gzip"].find((one) =>
    new RegExp(`\\b${one}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(`${accepted}`),
  );
  if (coding === "br") return [coding, (body) => brotliCompressSync(body, { params: FAST })];
  return coding === "gzip" ? [coding, (body) => gzipSync(body)] : [undefined, (body) => body];
}

function filesBelow(folder: string): [path: string, file: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file]);
}

/** A path without its percent-encoding; one that is encoded wrongly leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}
