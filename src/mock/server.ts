import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Device } from "./device.ts";
import type { AnyHandler, On } from "./handler.ts";
import type { ProfileName } from "./profile.ts";
import type { DeviceReply } from "./reply.ts";
import { requireMock } from "./requirements.ts";

/** Largest body that the mock takes, in bytes. No device documents its own limit. */
export const BODY_LIMIT = 1024 * 1024;
/** What is read, and thrown away, of a larger one, so that its sender gets to see the answer. */
const DISCARD_LIMIT = 32 * BODY_LIMIT;
/** How many requests `requests` remembers. */
const MEMORY = 1000;

/** Options of a mock device. */
export interface MockServerOptions {
  /** Port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  host?: string;
  /** Ids of the APIs that the device has; all that its profile has by default. */
  apis?: string[];
  /** The version of AXIS OS that the device has; `all`, the default, has every API at its newest version. */
  profile?: ProfileName;
  /** Takes one line per request, without values of parameters. */
  log?: (line: string) => void;
  /** Answers requests outside `/axis-cgi/`. */
  other?: (request: IncomingMessage, response: ServerResponse) => void;
}

/** A request that the mock saw. `params` are as they came, secrets included. */
export interface SeenRequest {
  httpMethod: string;
  path: string;
  api: string | undefined;
  method: string | undefined;
  params: unknown;
  /** HTTP status of the answer. */
  status: number;
  /** Code of the refusal, where it was refused. */
  code: number | undefined;
  /** What was wrong with it. */
  reason: string | undefined;
}

/** A mock device that listens. */
export interface MockServer {
  /** Address for a client: `http://127.0.0.1:8099`. */
  readonly url: string;
  /** The last thousand requests, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Answers a method in place of the mock, until it is told not to. */
  readonly on: On;
  /** Puts the state as it was at first, drops all handlers, and forgets the requests. */
  reset(): void;
  /** Ends it, and the connections that are open. */
  close(): Promise<void>;
}

/**
 * Starts a mock of a device: what its CGIs document, with their state, on HTTP.
 *
 * @throws MissingRequirement where Node is too old or a package is missing
 */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  requireMock();
  const { createDevice } = await import("./device.ts");
  const device = await createDevice(options);
  const requests: SeenRequest[] = [];
  const { host = "127.0.0.1", log = () => {} } = options;

  const server = createServer((request, response) => {
    const path = request.url!.split("?")[0]!;
    if (options.other && !path.startsWith("/axis-cgi/")) return options.other(request, response);
    serve(device, path, request, response).then(
      (reply) => {
        const seen = summary(request.method!, path, reply);
        requests.push(seen);
        if (requests.length > MEMORY) requests.shift();
        log(logLine(seen));
      },
      (error: unknown) => {
        log(`${request.method} ${printable(path)} failed: ${error instanceof Error ? error.message : "unknown"}`);
        if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain" });
        response.end("the mock failed; its log tells more\n");
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    requests,
    on: (api, method, handler) => device.on(api, method, handler as AnyHandler),
    reset() {
      device.reset();
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  device: Device,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<DeviceReply> {
  const { prefer, "content-type": contentType } = request.headers;
  const body = await readBody(request);
  const reply = await device.answer({
    httpMethod: request.method!,
    path,
    contentType,
    prefer: prefer?.toString(),
    body,
  });
  const bytes = Buffer.from(reply.body);
  response.writeHead(reply.status, {
    ...reply.headers,
    "Content-Type": reply.contentType,
    "Content-Length": bytes.length,
    ...(reply.status === 405 && { Allow: "POST" }),
    ...(reply.reason !== undefined && { "Vapix-Mock-Reason": printable(reply.reason) }),
    ...(body === undefined && { Connection: "close" }),
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
  return reply;
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
    else chunks.length = 0;
    if (size > DISCARD_LIMIT) break;
  }
  return size > BODY_LIMIT ? undefined : Buffer.concat(chunks);
}

function summary(httpMethod: string, path: string, reply: DeviceReply): SeenRequest {
  const { api, method, params, status, code, reason } = reply;
  return { httpMethod, path, api, method, params, status, code, reason };
}

function logLine({ httpMethod, path, method, status, code, reason }: SeenRequest): string {
  const parts = [
    httpMethod,
    printable(path),
    method && printable(method),
    status,
    code,
    reason && `(${printable(reason)})`,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

/** Text of a request on its way into a header or a log line: one line of ASCII, of bounded length. */
function printable(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
