import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { median } from "../numbers.ts";
import { startMock } from "./process.ts";
import { createGun } from "./volley.ts";

const PATH = "/axis-cgi/mqtt/client.cgi";
const BODY = Buffer.from('{"apiVersion":"1.0","method":"getClientStatus"}');
const HEAD = `POST ${PATH} HTTP/1.1\r\nHost: 192.0.2.1\r\n`;

/** Beginnings of requests that never end, by what their sender does. */
const BEGINNINGS = {
  "says nothing": "",
  "stops in the request line": "POST /axis-c",
  "stops in the headers": `${HEAD}Content-Le`,
  "never ends its headers": HEAD,
  "stops in the body": `${HEAD}Content-Length: ${BODY.length}\r\n\r\n${BODY.subarray(0, 9)}`,
  "never ends its body": `${HEAD}Transfer-Encoding: chunked\r\n\r\n`,
};

/** Connections that never finish a request. */
export interface Crowd {
  /** Those that are open still. */
  readonly open: number;
  /** Sends one byte more to those that never end. */
  drip(): void;
  leave(): void;
}

/** What connections came to that never finish a request. */
export interface CrowdResult {
  connections: number;
  /** Those that the mock had not cut off when the calls were done. */
  open: number;
  calls: number;
  /** Calls beside them that were answered right. */
  answered: number;
  /** Milliseconds that a call took, in the middle, without the connections and beside them. */
  alone: number;
  beside: number;
  /** Milliseconds that closing took, with all connections open. */
  closing: number;
}

/** Opens connections to a server, which do in turn what slow clients do. */
export async function gather(url: string, count: number): Promise<Crowd> {
  const { hostname, port } = new URL(url);
  const beginnings = Object.entries(BEGINNINGS);
  const sockets: [string, Socket][] = [];
  for (let index = 0; index < count; index++) {
    const [manner, beginning] = beginnings[index % beginnings.length]!;
    const socket = connect(Number(port), hostname);
    // That the server cuts it off shows in its being closed.
    socket.on("error", () => {});
    await once(socket, "connect");
    if (beginning !== "") socket.write(beginning);
    sockets.push([manner, socket]);
  }
  return {
    get open() {
      return sockets.filter(([, socket]) => socket.readyState === "open").length;
    },
    drip() {
      for (const [manner, socket] of sockets)
        if (manner === "never ends its headers") socket.write("X");
        else if (manner === "never ends its body") socket.write("1\r\n{\r\n");
    },
    leave() {
      for (const [, socket] of sockets) socket.destroy();
    },
  };
}

/** Surrounds a mock in a process of its own with connections, while calls go on, and closes it then. */
export async function surround(connections: number, calls: number): Promise<CrowdResult> {
  const mock = await startMock();
  const gun = createGun(mock.url, 1);
  let crowd: Crowd | undefined;
  const callAll = async () => {
    const times = [];
    let answered = 0;
    for (let call = 0; call < calls; call++) {
      if (call % 10 === 0) crowd?.drip();
      const start = performance.now();
      const { status, body } = await gun.fire({ path: PATH, body: BODY });
      times.push(performance.now() - start);
      if (status === 200 && body.includes('"data":')) answered += 1;
    }
    return { time: median(times), answered };
  };
  try {
    const { time: alone } = await callAll();
    crowd = await gather(mock.url, connections);
    const { time: beside, answered } = await callAll();
    const { open } = crowd;
    return { connections, open, calls, answered, alone, beside, closing: await mock.close() };
  } finally {
    crowd?.leave();
    gun.close();
    mock.end();
  }
}
