import { createServer } from "node:http";

/** A server that reads each request, and always returns the same text. Argument: its port. */
createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end('{"apiVersion":"1.0","context":"","method":"getClientStatus","data":{}}');
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
