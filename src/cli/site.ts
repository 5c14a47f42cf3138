import type { IncomingMessage, ServerResponse } from "node:http";
import { requirePackages } from "../package/requirements.ts";

/**
 * Answers requests with the files of folders, of which the first that has the file counts.
 *
 * @throws MissingRequirement where sirv is not installed
 */
export async function createSite(
  folders: readonly string[],
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  requirePackages("serving the docs", ["sirv"]);
  const { default: sirv } = await import("sirv");
  const handlers = folders.map((folder) => sirv(folder, { etag: true }));
  return (request, response) => {
    const notFound = () => void response.writeHead(404, { "Content-Type": "text/plain" }).end("not found\n");
    handlers.reduceRight<() => void>((next, handler) => () => void handler(request, response, next), notFound)();
  };
}
