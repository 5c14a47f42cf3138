import { Agent, type ClientRequest, type IncomingMessage, request as requestOverHttp } from "node:http";
import { Agent as TlsAgent, request as requestOverHttps, type RequestOptions } from "node:https";
import type { Socket } from "node:net";
import type { TlsTrust } from "../tls/trust.ts";
import { tooLarge, WireFault } from "./fault.ts";
import { endingIdle, KEPT } from "./idle.ts";
import { networkFault } from "./network-fault.ts";
import { isPacked, unpacked } from "./unpack.ts";
import { VerifyingAgent } from "./verifying-agent.ts";
import type { Send, WireRequest, WireResponse } from "./wire.ts";

const [MAJOR = 0] = process.versions.node.split(".").map(Number);
if (MAJOR < 22)
  throw new Error(`vapix-openapi needs Node 22 or newer; this is Node ${process.versions.node}; update Node`);

const plainAgent = endingIdle(new Agent(KEPT));
const tlsAgent = endingIdle(new TlsAgent(KEPT));

/** Sends requests over connections that all clients share. @param limit Bytes that a response may have. */
export function createTransport(limit: number): Send {
  return (request) => send(request, request.url.startsWith("https:") ? tlsAgent : plainAgent, limit);
}

/** Sends requests over https to a peer that is trusted as told: by CA, by fingerprint, or, with `insecure`, anyone. */
export function createTrustingTransport(trust: TlsTrust, insecure: boolean, limit: number): Send {
  const agent = endingIdle(new VerifyingAgent(trust, insecure, KEPT));
  return (request) => send(request, agent, limit);
}

function send(request: WireRequest, agent: Agent, limit: number): Promise<WireResponse> {
  const { method, body, signal } = request;
  const { protocol, hostname, port, pathname, search } = new URL(request.url);
  const headers = {
    "Accept-Encoding": protocol === "https:" ? "br, gzip, deflate" : "gzip, deflate",
    ...request.headers,
  };
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
    const sent: ClientRequest = (protocol === "https:" ? requestOverHttps : requestOverHttp)(options);
    const settle = () => signal?.removeEventListener("abort", abort);
    const fail = (error: unknown) => {
      settle();
      reject(networkFault(error) ?? (error instanceof WireFault ? error : new WireFault("connection", "", error)));
      sent.destroy();
    };
    const abort = () => {
      settle();
      reject(signal!.reason as Error);
      sent.destroy();
      // A request without a socket yet does not end the connection that is being made for it.
      connecting?.destroy();
    };
    // Errors after the end, such as those of a destroyed request, concern nobody.
    sent.on("error", fail);
    sent.once("upgrade", (message, socket) => {
      socket.destroy();
      fail(new WireFault("connection", `HTTP ${message.statusCode}: the peer switches to another protocol`));
    });
    sent.once("response", (message) => {
      read(message, limit).then((answer) => {
        settle();
        resolve(answer);
      }, fail);
    });
    sent.once("socket", (socket) => {
      const refused = agent instanceof VerifyingAgent ? agent.refusal(socket) : undefined;
      if (refused) return fail(refused);
      if (sent.reusedSocket && !isUsable(socket)) {
        // The peer has closed it, and nothing was written to it: another connection takes the request.
        settle();
        sent.destroy();
        return resolve(send(request, agent, limit));
      }
      sent.end(bodyOf(body, request.headers["Authorization"]));
    });
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort);
  });
}

function isUsable({ destroyed, readableEnded, writable, errored }: Socket): boolean {
  return !destroyed && !readableEnded && writable && errored === null;
}

/** With a body of text, the headers would go out as UTF-8 too, and a user name in Latin-1 would change. */
function bodyOf(body: WireRequest["body"], authorization = ""): string | Uint8Array | undefined {
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
    message.once("error", reject);
    message.once("end", () => {
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
    return this.#message.statusMessage ?? "";
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
