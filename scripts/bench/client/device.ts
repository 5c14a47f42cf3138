import { createServer } from "node:net";
import { readContract } from "../../../src/contract/methods.ts";

/**
 * A device on the port of its argument: it responds to each request with the documented status, requires Digest below
 * `/digest`, and returns the number of requests at `/requests`. It reads no more of HTTP than that, since its own time
 * is a part of each measured call.
 */
const CHALLENGE = `Digest realm="AXIS_ACCC8E00A1B2", nonce="UGRqZQZMBgA=bb98cff8f83292a4e526d98cd44062e7d5891aeb", algorithm=MD5, qop="auth"`;
const [example] = readContract("mqtt-client").methods.get("getClientStatus")!.examples.values();
const STATUS = response("200 OK", "Content-Type: application/json\r\n", JSON.stringify(example!.value));
const UNAUTHORIZED = response("401 Unauthorized", `WWW-Authenticate: ${CHALLENGE}\r\n`);
let requests = 0;

const server = createServer({ noDelay: true }, (socket) => {
  // It must respond at 10,000 addresses, but only to this machine.
  if (!socket.localAddress?.startsWith("127.")) return socket.destroy();
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    const size = sizeOf(received);
    if (size === undefined || received.length < size) return;
    socket.write(answer(received.slice(0, size)));
    received = received.slice(size);
  });
  // A client that ends its process breaks the connection.
  socket.on("error", () => socket.destroy());
});
server.listen(Number(process.argv[2]), "0.0.0.0");

function answer(request: string): Buffer {
  if (/^GET \/requests /.test(request)) return response("200 OK", "Content-Type: text/plain\r\n", String(requests));
  requests += 1;
  return request.startsWith("POST /digest/") && !/\nauthorization: digest /i.test(request) ? UNAUTHORIZED : STATUS;
}

/** Length of the first request, as far as its header is received. */
function sizeOf(received: string): number | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  return end + 4 + Number(/\ncontent-length: *(\d+)/i.exec(received.slice(0, end))?.[1] ?? 0);
}

function response(status: string, header: string, body = ""): Buffer {
  return Buffer.from(`HTTP/1.1 ${status}\r\n${header}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
