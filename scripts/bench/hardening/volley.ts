import { Agent, request } from "node:http";
import type { Answer } from "./judge.ts";

/** A request that may be anything. */
interface Shot {
  path: string;
  body: Buffer;
  method?: string;
  headers?: Record<string, string>;
}

/** Sends requests to one server over connections that are kept. */
export interface Gun {
  /** Gives the answer, read to its end. */
  fire(shot: Shot): Promise<Answer>;
  close(): void;
}

/** @param atOnce Connections at most. */
export function createGun(url: string, atOnce: number): Gun {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const { hostname, port } = new URL(url);
  return {
    fire: ({ path, body, method = "POST", headers = {} }) =>
      new Promise((resolve, reject) => {
        const length = { "Content-Type": "application/json", "Content-Length": body.length, ...headers };
        const sent = request({ agent, hostname, port, path, method, headers: length }, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () =>
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              body: Buffer.concat(chunks).toString(),
            }),
          );
        });
        sent.on("error", reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** Does something for each number from one to another, some at once. */
export async function each(
  from: number,
  to: number,
  atOnce: number,
  action: (number: number) => Promise<void>,
): Promise<void> {
  let next = from;
  const lane = async () => {
    while (next < to) await action(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
