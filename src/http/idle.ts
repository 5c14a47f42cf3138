import type { Agent } from "node:http";
import type { Socket } from "node:net";

/** Options of an agent that keeps connections: as long as undici does, or as a server announces if that is shorter. */
export const KEPT = { keepAlive: true, timeout: 4000 };

/** How many idle connections an agent keeps: systems allow a process about as many files, and each takes memory. */
const MOST = 1000;

/**
 * The agent, made to end a connection that is idle too long without a search. Node lists all addresses for each one: with
 * ten thousand devices, that makes a gigabyte of garbage.
 */
export function endingIdle<A extends Agent>(agent: A): A {
  const known = new WeakSet<Socket>();
  /** In the order in which they became idle. */
  const idle = new Set<Socket>();
  const keep = agent.keepSocketAlive.bind(agent) as unknown as (socket: Socket) => boolean;
  const reuse = agent.reuseSocket.bind(agent);
  function end(this: Socket): void {
    if (idle.has(this)) this.destroy();
  }
  function forget(this: Socket): void {
    idle.delete(this);
  }
  agent.keepSocketAlive = ((socket: Socket) => {
    if (!known.has(socket)) socket.on("close", forget).removeAllListeners("timeout").on("timeout", end);
    known.add(socket);
    idle.add(socket);
    if (idle.size > MOST) {
      const [oldest] = idle;
      idle.delete(oldest!);
      oldest!.destroy();
    }
    return keep(socket);
  }) as A["keepSocketAlive"];
  agent.reuseSocket = (socket, request) => {
    idle.delete(socket as Socket);
    reuse(socket, request);
  };
  return agent;
}
