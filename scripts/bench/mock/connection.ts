import { once } from "node:events";
import { connect } from "node:net";

/** Milliseconds that an answer may take. */
const PATIENCE = 30_000;

/** A request of HTTP/1.1 as it goes over the wire, and where to. */
export interface Message {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** What came back. */
interface Answer {
  status: number;
  body: string;
}

/** A connection to a server on this machine that is kept alive, for one request at a time. */
export interface Connection {
  /** Sends a request. Rejects where the connection ends before its answer, or the answer has no length. */
  exchange(request: Buffer): Promise<Answer>;
  close(): void;
}

/** The bytes of a POST request. */
export function encode({ path, headers, body }: Message): Buffer {
  const all = { Host: "127.0.0.1", "Content-Length": Buffer.byteLength(body), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([`POST ${path} HTTP/1.1`, ...lines, "", body].join("\r\n"));
}

/**
 * Connects. It reads no more of HTTP than the answers need that are measured, since a whole client takes as long for a
 * request as a fast server does.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  let received = "";
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;

  const fail = (error: Error) => {
    waiting?.reject(error);
    waiting = undefined;
    socket.destroy();
  };
  // Each byte is one character, so that lengths are those that the header tells.
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    received += chunk;
    const headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    const head = received.slice(0, headEnd);
    const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(head) ?? [];
    const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
    if (status === undefined || length === undefined)
      return fail(new Error(`an answer without a status or a length:\n${head}`));
    const end = headEnd + 4 + Number(length);
    if (received.length < end) return;
    const answer = { status: Number(status), body: received.slice(headEnd + 4, end) };
    received = received.slice(end);
    waiting?.resolve(answer);
    waiting = undefined;
  });
  socket.setTimeout(PATIENCE, () => waiting && fail(new Error(`no answer for ${PATIENCE / 1000} s`)));
  socket.on("error", fail).on("close", () => fail(new Error("the server closed the connection")));

  return {
    exchange: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        if (socket.destroyed) fail(new Error("the connection is closed"));
        else socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}
