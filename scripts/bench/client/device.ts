import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * The other side of the benchmark, a process of its own: it answers each request with the same status. Below `/digest`
 * it asks for Digest first. It sends its port to the process that forked it, answers each message with the number of
 * requests so far, and ends with it.
 */
const CHALLENGE = `Digest realm="AXIS_ACCC8E00A1B2", nonce="UGRqZQZMBgA=bb98cff8f83292a4e526d98cd44062e7d5891aeb", algorithm=MD5, qop="auth"`;
const status = {
  apiVersion: "1.6",
  method: "getClientStatus",
  data: {
    status: { connectionStatus: "connected", state: "active" },
    config: {
      activateOnReboot: true,
      autoReconnect: true,
      cleanSession: false,
      clientId: "axis-accc8e00a1b2",
      connectTimeout: 60,
      deviceTopicPrefix: "axis/ACCC8E00A1B2",
      keepAliveInterval: 60,
      server: { host: "broker.example", port: 1883, protocol: "tcp" },
      ssl: { validateServerCert: false },
    },
  },
};
const body = JSON.stringify(status);
let requests = 0;

const server = createServer((request, response) => {
  requests += 1;
  request.resume().once("end", () => {
    if (request.url!.startsWith("/digest/") && !request.headers.authorization?.startsWith("Digest "))
      response.writeHead(401, { "WWW-Authenticate": CHALLENGE, "Content-Length": 0 }).end();
    else response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length }).end(body);
  });
});
// It has to answer at 10,000 addresses, but only to this machine.
server.on("connection", (socket) => {
  if (!socket.localAddress?.startsWith("127.")) socket.destroy();
});
server.listen(0, "0.0.0.0", () => process.send!((server.address() as AddressInfo).port));
process.on("message", () => process.send!(requests));
process.on("disconnect", () => process.exit());
// Ctrl-C reaches the whole group; the forking process ends this one.
process.on("SIGINT", () => {});
