import { percentile } from "../numbers.ts";
import { type Connection, openConnection } from "./connection.ts";

/** A load on a server. */
export interface Load {
  port: number;
  /** Requests, which each connection sends in turns. */
  requests: readonly Buffer[];
  connections: number;
  /** Seconds after which no more is sent. */
  seconds: number;
}

/** What a server made of a load. */
export interface Throughput {
  /** Requests a second. */
  rate: number;
  /** Milliseconds that half of the answers took at most. */
  p50: number;
  /** Milliseconds that 99 in 100 answers took at most. */
  p99: number;
}

/** Sends requests on several connections at once, the next one when the answer is there. Only 200 is an answer. */
export async function measureLoad(
  { port, requests, connections: count, seconds }: Load,
  signal: AbortSignal,
): Promise<Throughput> {
  const connections = await Promise.all(Array.from({ length: count }, () => openConnection(port)));
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const send = async (connection: Connection, index: number) => {
    for (let next = index, now = performance.now(); now < end; next++) {
      const { status, body } = await connection.exchange(requests[next % requests.length]!);
      if (status !== 200) throw new Error(`an answer with HTTP status ${status}: ${body}`);
      const sent = now;
      times.push((now = performance.now()) - sent);
    }
  };
  const close = () => connections.forEach((connection) => connection.close());
  signal.addEventListener("abort", close);
  try {
    await Promise.all(connections.map(send));
  } finally {
    signal.removeEventListener("abort", close);
    close();
  }
  signal.throwIfAborted();
  const rate = (times.length / (performance.now() - start)) * 1000;
  return { rate, p50: percentile(times, 50), p99: percentile(times, 99) };
}
