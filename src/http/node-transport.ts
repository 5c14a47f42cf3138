import http, { Agent, type ClientRequest, type IncomingMessage } from "node:http";
import https, { Agent as TlsAgent, type RequestOptions } from "node:https";
import type { Socket } from "node:net";
import type { TlsTrust } from "../tls/trust.ts";
import { tooLarge, WireFault } from "./fault.ts";
import { endingIdle, KEPT } from "./idle.ts";
import { networkFault } from "./network-fault.ts";
import { writeUpload } from "./node-upload.ts";
import { isPacked, unpacked } from "./unpack.ts";
import { Upload } from "./upload.ts";
import { VerifyingAgent } from "./verifying-agent.ts";
import type { Send, TrustContext, WireRequest, WireResponse } from "./wire.ts";

const [MAJOR = 0] = process.versions.node.split(".").map(Number);
if (MAJOR < 22)
  throw new Error(`vapix-openapi needs Node 22 or newer; this is Node ${process.versions.node}; update Node`);

/** Milliseconds in which no peer is expected to change its mind about a connection. */
const MOMENT = 10;
const plainAgent = endingIdle(new Agent(KEPT));
const tlsAgent = endingIdle(new TlsAgent(KEPT));

/** Sends requests over connections that all clients share. @param limit Bytes that a response may have. */
export function createTransport(limit: number): Send {
  return (request) => send(request, request.url.startsWith("https:") ? tlsAgent : plainAgent, limit);
}

/**
 * Sends requests over https to a peer that is trusted as told: by CA, by fingerprint, or, with `insecure`, anyone.
 *
 * @throws TypeError if the options cannot go together
 */
export function createTrustingTransport(
  trust: TlsTrust = {},
  { isSecure, fetch, insecure = false }: TrustContext,
  limit: number,
): Send {
  const isTrusting = trust.ca !== undefined || trust.fingerprint256 !== undefined;
  if (fetch !== undefined) throw new TypeError("tls and insecure go without fetch, which has its own trust");
  if (isTrusting && insecure) throw new TypeError("insecure would trust anybody, whatever tls says: leave one out");
  if (!isSecure) throw new TypeError("tls and insecure are for https: addresses");
  const agent = endingIdle(new VerifyingAgent(trust, insecure, KEPT));
  return (request) => send(request, agent, limit);
}

function send(request: WireRequest, agent: Agent, limit: number): Promise<WireResponse> {
  const { method, body, signal, onSent } = request;
  const { protocol, hostname, port, pathname, search } = new URL(request.url);
  const headers: Record<string, string> = {
    "Accept-Encoding": protocol === "https:" ? "br, gzip, deflate" : "gzip, deflate",
    ...request.headers,
  };
  // Those of a Request may frame another body than its own.
  for (const name of ["content-length", "transfer-encoding"]) if (name in headers) delete headers[name];
  if (isStreamed(body)) headers["Content-Length"] = String(body.size);
  return new Promise((resolve, reject) => {
    let connecting: Socket | undefined;
    const options: RequestOptions & { onConnecting(socket: Socket): void } = {
      agent,
      method,
      headers,
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port,
      path: pathname + search,
      onConnecting: (socket) => (connecting = socket),
    };
    // Looked up at each request, since what tests and tracers put in place of it is not seen by a named import.
    const sent: ClientRequest = (protocol === "https:" ? https : http).request(options);
    let isOver = false;
    /** Whether the connection has served another request, and nothing of this one was written to it yet. */
    let isUnwritten = false;
    const end = () => {
      isOver = true;
      signal?.removeEventListener("abort", abort);
    };
    const fail = (error: unknown) => {
      // Errors after the end, such as those of a destroyed request, concern nobody.
      if (isOver) return;
      end();
      sent.destroy();
      // The peer has closed it, and does not know of this request: another connection takes it.
      if (isUnwritten) return resolve(send(request, agent, limit));
      reject(networkFault(error) ?? (error instanceof WireFault ? error : new WireFault("connection", "", error)));
    };
    const failAsCaller = (error: unknown) => {
      if (isOver) return;
      end();
      reject(error as Error);
      sent.destroy();
    };
    const abort = () => {
      end();
      reject(signal!.reason as Error);
      sent.destroy();
      // A request without a socket yet does not end the connection that is being made for it.
      connecting?.destroy();
    };
    const write = () => {
      if (isOver) return;
      if (isUnwritten && !isUsable(sent.socket!)) return fail(undefined);
      isUnwritten = false;
      if (isStreamed(body)) {
        writeUpload(sent, body, { isOver: () => isOver, onSent }).catch(failAsCaller);
        return;
      }
      try {
        sent.end(bodyOf(body, request.headers["Authorization"]));
      } catch (error) {
        // Headers that contradict each other are an exception of the caller's own.
        failAsCaller(error);
      }
    };
    sent.on("error", fail);
    const switched = () => fail(new WireFault("connection", "HTTP 101: the peer switches to another protocol"));
    sent.on("upgrade", (_message, socket) => {
      socket.destroy();
      switched();
    });
    sent.on("response", (message) => {
      // Without the header Upgrade, Node takes it for a response.
      if (message.statusCode === 101) return switched();
      read(message, limit).then((answer) => {
        end();
        resolve(answer);
        // What has answered before the end of the request wants no more of it.
        if (!sent.writableEnded) sent.destroy();
      }, fail);
    });
    sent.on("socket", (socket) => {
      const refused = agent instanceof VerifyingAgent ? agent.refusal(socket) : undefined;
      if (refused) return fail(refused);
      isUnwritten = sent.reusedSocket;
      if (!isUnwritten || isKeptOpen(socket)) write();
      // Whether the peer has closed it is read between these two turns of the event loop.
      else setImmediate(setImmediate, write);
    });
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort);
  });
}

/** When each connection was written to again, of those that were. */
const reuses = new WeakMap<Socket, number>();

/** Whether the peer has left a connection open between two requests, a moment ago. */
function isKeptOpen(socket: Socket): boolean {
  const now = performance.now();
  const last = reuses.get(socket);
  reuses.set(socket, now);
  return last !== undefined && now - last < MOMENT;
}

function isUsable({ destroyed, readableEnded, writable, errored }: Socket): boolean {
  return !destroyed && !readableEnded && writable && errored === null;
}

function isStreamed(body: WireRequest["body"]): body is Blob | Upload {
  return body instanceof Blob || body instanceof Upload;
}

/** With a body of text, the headers would go out as UTF-8 too, and a user name in Latin-1 would change. */
function bodyOf(body: string | Uint8Array | undefined, authorization = ""): string | Uint8Array | undefined {
  return typeof body === "string" && !/^[\0-\x7f]*$/.test(authorization) ? Buffer.from(body) : body;
}

function read(message: IncomingMessage, limit: number): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) reject(tooLarge(limit));
      else chunks.push(chunk);
    });
    message.on("error", reject);
    message.on("end", () => {
      const content = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      const encoding = message.headers["content-encoding"];
      if (isPacked(encoding))
        unpacked(content, encoding, limit).then((bytes) => resolve(new NodeResponse(message, bytes)), reject);
      else resolve(new NodeResponse(message, content));
    });
  });
}

/** A response of `node:http`. */
class NodeResponse implements WireResponse {
  readonly #message: IncomingMessage;
  readonly #content: Buffer;

  constructor(message: IncomingMessage, content: Buffer) {
    this.#message = message;
    this.#content = content;
  }

  get status(): number {
    return this.#message.statusCode ?? 0;
  }

  get statusText(): string {
    return (this.#message.statusMessage ?? "").replace(/[^\t -~\x80-\xff]/g, "");
  }

  header(name: string): string | undefined {
    return this.#message.headers[name]?.toString();
  }

  *headers(): Generator<[name: string, value: string]> {
    const { rawHeaders } = this.#message;
    for (let i = 0; i < rawHeaders.length; i += 2) yield [rawHeaders[i]!, rawHeaders[i + 1]!];
  }

  text(): string {
    return this.#content.toString("utf8").replace(/^\uFEFF/, "");
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#content);
  }
}
