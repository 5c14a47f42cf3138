import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants, gzipSync } from "node:zlib";
import { packageFolder } from "../package/folder.ts";
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

/** Target of the requests that the pages send, as the pages read it. */
export interface Peer {
  /** Displayed name: `the mock device`, `https://192.0.2.1`. */
  name: string;
  /** Ids of its APIs. */
  apis: readonly string[];
  /** Account for the APIs of a broker. */
  account?: { username: string; password: string };
  /** User of the dashboard of a broker, for operations that require a token, and the path of its login. */
  user?: { username: string; password: string; path: string };
}

/** An archive that names the target of requests; it precedes the site in the list of sources. */
export function peerArchive(peer: Peer): Archive {
  return new Map([["/assets/peer.json", JSON.stringify(peer)]]);
}

/** Reads a site from one Brotli-compressed file: a JSON object of all files, because pages share most of their text. */
export function readArchive(file: string): Archive {
  const files = JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as Record<string, string>;
  return new Map(Object.entries(files).map(([path, text]) => [`/${path}`, text]));
}

/** The docs: a folder in the repository, an archive in the package; undefined if they are not built. */
function builtDocs(root = packageFolder): string | Archive | undefined {
  const site = new URL("site/", root);
  if (existsSync(site)) return fileURLToPath(site);
  const archive = new URL("dist/docs/site.json.br", root);
  return existsSync(archive) ? readArchive(fileURLToPath(archive)) : undefined;
}

/**
 * The docs, and the documents that pages of the archive link to; undefined if the docs are not built. The build makes
 * documents that the folder `generated` of the repository lacks: `ntp@13.json`.
 */
export function docsSources(root = packageFolder): (string | Archive)[] | undefined {
  const built = builtDocs(root);
  if (built === undefined) return undefined;
  const documents = ["dist/generated/", "generated/"].map((path) => new URL(path, root));
  return [built, ...documents.filter((folder) => existsSync(folder)).map((folder) => fileURLToPath(folder))];
}

/** All files of the docs; none if they are not built. */
export function docsArchive(): Archive {
  const built = builtDocs() ?? new Map<string, string>();
  if (typeof built !== "string") return built;
  return new Map(filesBelow(built).map(([path, file]) => [path, readFileSync(file, "utf8")]));
}

type Found = { file: string } | { text: string };

/** Serves the current files of folders, and archives; the first source that contains a file counts. */
export function createSite(sources: readonly (string | Archive)[]): RequestListener {
  // Looked up by path, so that no request can leave the folders.
  const files = new Map<string, Found>();
  for (const source of sources.toReversed())
    if (typeof source === "string") for (const [path, file] of filesBelow(source)) files.set(path, { file });
    else for (const [path, text] of source) files.set(path, { text });
  /** The latest contents of each file and coding, compressed. */
  const packed = new Map<string, { tag: string; bytes: Buffer }>();
  const compressed = (key: string, tag: string, compress: () => Buffer) => {
    const known = packed.get(key);
    if (known?.tag === tag) return known.bytes;
    const bytes = compress();
    packed.set(key, { tag, bytes });
    return bytes;
  };

  return (request, response) => {
    const path = decoded(pathOf(request.url!));
    const name = [path, join(path, "index.html")].find((one) => files.has(one));
    const body = name === undefined ? undefined : bodyOf(files.get(name)!);
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (name === undefined || body === undefined || !isRead) {
      response.writeHead(isRead ? 404 : 405, { "Content-Type": "text/plain" });
      return void response.end(isRead ? "not found\n" : "method not allowed; use GET\n");
    }
    const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    const headers = { "Cache-Control": "no-cache", ETag: tag, Vary: "Accept-Encoding" };
    if (request.headers["if-none-match"] === tag) return void response.writeHead(304, headers).end();
    const [coding, compress] = codingFor(request.headers["accept-encoding"]);
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, ...headers, ...(coding && { "Content-Encoding": coding }) });
    response.end(coding === undefined ? body : compressed(`${coding} ${name}`, tag, () => compress(body)));
  };
}

/** The contents; undefined if the file no longer exists, such as during a build of the docs. */
function bodyOf(found: Found): Buffer | undefined {
  if ("text" in found) return Buffer.from(found.text);
  try {
    return readFileSync(found.file);
  } catch {
    return undefined;
  }
}

/** The best content coding that a client accepts, and its compressor. */
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

/** A path without percent-encoding; an invalid encoding matches no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}
