import type { Agent } from "node:http";
import type { Duplex } from "node:stream";

/** Milliseconds that an idle connection is kept, as undici keeps it: shorter than servers do. */
const IDLE = 4000;

/** Options of an agent that keeps connections. Where a server announces a shorter time, the agent takes that. */
export const KEPT = { keepAlive: true, timeout: IDLE };

/**
 * The agent, made to end its idle connections by timers of their own. For each connection that is idle too long, Node
 * lists all addresses: with ten thousand devices, that makes a gigabyte of garbage.
 */
export function endingIdle<A extends Agent>(agent: A): A {
  const timers = new WeakMap<Duplex, NodeJS.Timeout>();
  const keep = agent.keepSocketAlive.bind(agent) as (socket: Duplex) => boolean;
  const reuse = agent.reuseSocket.bind(agent);
  agent.keepSocketAlive = (socket: Duplex & { timeout?: number; setTimeout?(milliseconds: number): unknown }) => {
    const isKept = keep(socket);
    if (isKept) timers.set(socket, setTimeout(end, socket.timeout || IDLE, socket).unref());
    socket.setTimeout?.(0);
    return isKept;
  };
  agent.reuseSocket = (socket, request) => {
    clearTimeout(timers.get(socket));
    reuse(socket, request);
  };
  return agent;
}

function end(socket: Duplex): void {
  socket.destroy();
}
