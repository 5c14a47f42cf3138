import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { median } from "../numbers.ts";
import { send } from "../requests.ts";
import { CALL, startMock } from "./siege.ts";

const HEAD = `POST ${CALL.path} HTTP/1.1\r\nHost: 192.0.2.1\r\n`;
/** Senders that never finish a request: how they begin, and what they send from time to time. */
const SENDERS = [
  { beginning: "" },
  { beginning: "POST /axis-c" },
  { beginning: `${HEAD}Content-Le` },
  { beginning: HEAD, drip: "X" },
  { beginning: `${HEAD}Content-Length: ${CALL.body.length}\r\n\r\n${CALL.body.slice(0, 9)}` },
  { beginning: `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, drip: "1\r\n{\r\n" },
];

/**
 * Opens connections to a mock in its own process, makes calls meanwhile, and closes it. Returns the connections that
 * were still open, the successful calls, and in milliseconds: the median of a call without the connections (`alone`)
 * and with them, and the time of closing.
 */
export async function surround(connections: number, calls: number, signal?: AbortSignal) {
  const mock = await startMock(signal);
  const { hostname, port } = new URL(mock.url);
  const sockets: { socket: Socket; drip: string | undefined }[] = [];
  const callAll = async () => {
    const times = [];
    let answered = 0;
    for (let call = 0; call < calls; call++) {
      signal?.throwIfAborted();
      if (call % 10 === 0) for (const { socket, drip } of sockets) if (drip) socket.write(drip);
      const start = performance.now();
      const { status, body } = await send(mock.url, CALL);
      times.push(performance.now() - start);
      if (status === 200 && body.includes('"data":')) answered += 1;
    }
    return { time: median(times), answered };
  };
  try {
    const { time: alone } = await callAll();
    for (let index = 0; index < connections; index++) {
      const { beginning, drip } = SENDERS[index % SENDERS.length]!;
      // If the server closes it, the socket shows it.
      const socket = connect(Number(port), hostname).on("error", () => {});
      await once(socket, "connect");
      if (beginning !== "") socket.write(beginning);
      sockets.push({ socket, drip });
    }
    const { time: beside, answered } = await callAll();
    const open = sockets.filter(({ socket }) => socket.readyState === "open").length;
    return { connections, open, calls, answered, alone, beside, closing: await mock.stop("SIGTERM") };
  } finally {
    for (const { socket } of sockets) socket.destroy();
    await mock.stop();
  }
}
