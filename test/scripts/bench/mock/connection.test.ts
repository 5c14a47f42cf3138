import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type Connection, encode, openConnection } from "../../../../scripts/bench/mock/connection.ts";

const request = encode({ path: "/a.cgi", headers: { Prefer: "example=a" }, body: '{"context":"Grüße"}' });

/** A connection to a server that does this with each piece that it gets. */
async function connected(answer: (socket: Socket, received: string) => void): Promise<Connection> {
  const server = createServer((socket) => {
    socket.setEncoding("utf8").on("data", (received: string) => answer(socket, received));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const connection = await openConnection((server.address() as AddressInfo).port);
  onTestFinished(() => {
    connection.close();
    server.close();
  });
  return connection;
}

test("a request goes out as HTTP/1.1, with the length of its body in bytes", async () => {
  let seen = "";
  const { exchange } = await connected((socket, received) => {
    seen = received;
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  });
  await exchange(request);
  expect(seen.split("\r\n")).toEqual([
    "POST /a.cgi HTTP/1.1",
    "Host: 127.0.0.1",
    "Content-Length: 21",
    "Prefer: example=a",
    "",
    '{"context":"Grüße"}',
  ]);
});

test("answers are told apart by their length, wherever they are cut", async () => {
  const answer = Buffer.from("HTTP/1.1 400 Bad Request\r\ncontent-length: 6\r\n\r\ngrüß");
  const { exchange } = await connected((socket) => {
    socket.setNoDelay();
    socket.write(answer.subarray(0, 40), () => setTimeout(() => socket.write(answer.subarray(40)), 20));
  });
  for (let count = 0; count < 2; count++)
    expect(await exchange(request)).toEqual({ status: 400, body: Buffer.from("grüß").toString("latin1") });
});

test.each<[what: string, answer: (socket: Socket) => void, message: string]>([
  ["without a length", (socket) => socket.write("HTTP/1.1 200 OK\r\n\r\n{}"), "without a status or a length"],
  ["that is no HTTP", (socket) => socket.write("hello\r\n\r\n"), "without a status or a length"],
  ["that breaks off", (socket) => socket.end("HTTP/1.1 200 OK\r\n"), "the server closed the connection"],
])("an answer %s is an error", async (_, answer, message) => {
  const { exchange } = await connected(answer);
  await expect(exchange(request)).rejects.toThrow(message);
  await expect(exchange(request)).rejects.toThrow("the connection is closed");
});
