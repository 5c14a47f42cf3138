import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isSameText } from "../../server/auth/same-text.ts";
import { listen, type Listening } from "../../server/listen.ts";
import type { Sent } from "../../server/page.ts";
import { readBody } from "../../server/read-body.ts";
import { send } from "../../server/send.ts";
import { pathOf } from "../../server/request-target.ts";

const PATH = "/mcp";

/**
 * Serves agents over HTTP on the loopback interface, at `/mcp`. Each request needs the token, and none comes from a web
 * page of another server. There are no sessions: each request has a server of its own.
 */
export function serveHttp(create: () => Server, port: number, token: string): Promise<Listening> {
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isAuthorized(request, token)) {
      const page = text(401, "the header Authorization must have the token: Bearer <token>");
      return send(response, { ...page, headers: { "WWW-Authenticate": "Bearer" } }, { isLast: true });
    }
    if (pathOf(request.url!) !== PATH) return send(response, text(404, `not found; the path is ${PATH}`));
    if (request.method !== "POST") return send(response, text(405, "method not allowed; use POST"));
    const body = await readBody(request).catch(() => undefined);
    let message: unknown;
    try {
      message = JSON.parse(String(body));
    } catch {
      return send(response, text(400, "the body is not JSON, or larger than 1 MiB"), { isLast: true });
    }
    const server = create();
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.once("close", () => void server.close());
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    await transport.handleRequest(request, response, message);
  };
  const listener: RequestListener = (request, response) =>
    void respond(request, response).catch(() => response.destroy());
  return listen(listener, { port, host: "127.0.0.1" });
}

function text(status: number, body: string): Sent {
  return { status, contentType: "text/plain", body: `${body}\n` };
}

function isAuthorized({ headers }: IncomingMessage, token: string): boolean {
  const [, given = ""] = /^Bearer (.+)$/i.exec(headers.authorization ?? "") ?? [];
  return isSameText(given, token);
}
