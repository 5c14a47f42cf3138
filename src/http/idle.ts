import type { Agent } from "node:http";
import type { Socket } from "node:net";

/** Options of an agent with keep-alive: as long as undici, or as announced by the server if that is shorter. */
export const KEPT = { keepAlive: true, timeout: 4000 };

/**
 * Maximum number of idle connections of an agent: systems limit open files per process, and each connection uses
 * memory.
 */
const MAX_IDLE = 1000;

/**
 * Makes an agent close connections that are idle too long, without a search. Node lists all addresses for each
 * connection: with ten thousand devices, this creates a gigabyte of garbage.
 */
export function endingIdle<A extends Agent>(agent: A): A {
  const known = new WeakSet<Socket>();
  /** Idle connections, the longest idle first. */
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
    if (idle.size > MAX_IDLE) {
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
