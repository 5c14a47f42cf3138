import { createServer } from "node:http";
import { readContract } from "../../../src/contract/methods.ts";

/**
 * A device on the port of its argument: it responds to each request with the documented status, requires Digest below
 * `/digest`, and returns the number of requests at `/requests`.
 */
const CHALLENGE = `Digest realm="AXIS_ACCC8E00A1B2", nonce="UGRqZQZMBgA=bb98cff8f83292a4e526d98cd44062e7d5891aeb", algorithm=MD5, qop="auth"`;
const [example] = readContract("mqtt-client").methods.get("getClientStatus")!.examples.values();
const body = JSON.stringify(example!.value);
let requests = 0;

const server = createServer((request, response) => {
  if (request.url === "/requests") return response.end(String(requests));
  requests += 1;
  request.resume().once("end", () => {
    if (request.url!.startsWith("/digest/") && !request.headers.authorization?.startsWith("Digest "))
      response.writeHead(401, { "WWW-Authenticate": CHALLENGE, "Content-Length": 0 }).end();
    else response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length }).end(body);
  });
});
// The client, not the device, must release sockets.
server.keepAliveTimeout = 0;
// It must respond at 10,000 addresses, but only to this machine.
server.on("connection", (socket) => {
  if (!socket.localAddress?.startsWith("127.")) socket.destroy();
});
server.listen(Number(process.argv[2]), "0.0.0.0");
