import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import https, { Agent as TlsAgent, type RequestOptions } from "node:https";
import type { Socket } from "node:net";
import type { TlsTrust } from "../tls/trust.ts";
import { tooLarge, WireFault } from "./fault.ts";
import { endingIdle, KEPT } from "./idle.ts";
import { networkFault } from "./network-fault.ts";
import { http } from "../package/node-http.ts";
import { writeUpload } from "./node-upload.ts";
import { isPacked, unpacked } from "./unpack.ts";
import { Upload } from "./upload.ts";
import { type Opening, VerifyingAgent } from "./verifying-agent.ts";
import type { Send, TrustContext, WireRequest, WireResponse } from "./wire.ts";

const [MAJOR = 0] = process.versions.node.split(".").map(Number);
if (MAJOR < 22)
  throw new Error(`vapix-openapi needs Node 22 or newer; this is Node ${process.versions.node}; update Node`);

/** Milliseconds during which a kept connection is expected to stay open. */
const MOMENT = 10;
const plainAgent = endingIdle(new http.Agent(KEPT));
const tlsAgent = endingIdle(new TlsAgent(KEPT));

/** Sends requests over connections that all clients share. @param limit Maximum size of a response in bytes. */
export function createTransport(limit: number): Send {
  return (request) => send(request, request.url.startsWith("https:") ? tlsAgent : plainAgent, limit);
}

/**
 * Sends requests over https with custom trust: by CA, by fingerprint, or, with `insecure`, any certificate.
 *
 * @throws TypeError if the options cannot be combined
 */
export function createTrustingTransport(
  trust: TlsTrust = {},
  { isSecure, fetch, insecure = false }: TrustContext,
  limit: number,
): Send {
  const isTrusting = trust.ca !== undefined || trust.fingerprint256 !== undefined;
  if (fetch !== undefined)
    throw new TypeError("tls and insecure cannot be combined with fetch, which has its own trust");
  if (isTrusting && insecure)
    throw new TypeError("insecure trusts any certificate, whatever tls contains; remove one of them");
  if (!isSecure) throw new TypeError("tls and insecure require an https: address");
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
  // These headers of a Request may describe a body other than its own.
  for (const name of ["content-length", "transfer-encoding"]) if (name in headers) delete headers[name];
  if (isStreamed(body)) headers["Content-Length"] = String(body.size);
  return new Promise((resolve, reject) => {
    // Node keeps the options as long as the connection: a function would keep the whole call with it.
    const opening: Opening = {};
    const options: RequestOptions & { opening: Opening } = {
      agent,
      method,
      headers,
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port,
      path: pathname + search,
      opening,
    };
    // Looked up for each request, because tests and tracers replace the function.
    const sent: ClientRequest = (protocol === "https:" ? https : http).request(options);
    let isOver = false;
    /** Whether the connection has served another request, and nothing of this one was written yet. */
    let isUnwritten = false;
    const end = () => {
      isOver = true;
      signal?.removeEventListener("abort", abort);
    };
    const fail = (error: unknown) => {
      // Ignore errors after the end, such as those of a destroyed request.
      if (isOver) return;
      end();
      sent.destroy();
      // The peer closed the connection before it saw this request, so another connection sends it.
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
      // Destroying a request without a socket does not abort the connection that is being opened for it.
      opening.socket?.destroy();
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
        // Contradicting headers are an exception of the caller's own code.
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
      // Without the header Upgrade, Node treats it as a response.
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
      // Node learns between these two turns of the event loop whether the peer has closed the connection.
      else setImmediate(setImmediate, write);
    });
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort);
  });
}

/** Times of the last reuse of connections. */
const reuses = new WeakMap<Socket, number>();

/** Whether the peer kept a connection open between two requests a moment ago. */
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

/** Avoids a string body, with which Node sends the headers as UTF-8 too and changes a user name in Latin-1. */
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
