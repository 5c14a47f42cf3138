import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { temporaryFolder } from "../../folder.ts";
import { type Authority, createAuthority } from "../authority.ts";
import { tool } from "../tools.ts";
import { freePort } from "../../../scripts/free-port.ts";

/** A mosquitto on free ports of 127.0.0.1, over TCP and over WebSocket, each also over TLS. Its user is `dock-7` with the password `pass`. */
export interface Mosquitto {
  tcp: number;
  tls: number;
  ws: number;
  wss: number;
  authority: Authority;
  /** File of the authority's certificate. */
  authorityFile: string;
  /** What it has logged so far. */
  log(): string;
  /** Ends it, as where its machine loses power. */
  kill(): Promise<void>;
  /** Starts it again, on the same ports. */
  restart(): Promise<void>;
}

export async function startMosquitto(): Promise<Mosquitto> {
  const program = tool("mosquitto");
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const authority = createAuthority(folder);
  authority.issue("broker", "IP:127.0.0.1");
  const ports = { tcp: await freePort(), tls: await freePort(), ws: await freePort(), wss: await freePort() };
  const { tcp, tls, ws, wss } = ports;
  const file = (name: string) => join(folder.path, name);
  // A plain text, which mosquitto itself hashes in place.
  writeFileSync(file("users"), "dock-7:pass\n");
  const { status } = await ended(spawn(tool("mosquitto_passwd", "mosquitto"), ["-U", file("users")]));
  if (status !== 0) throw new Error("mosquitto_passwd failed");
  const keyPair = [`certfile ${file("broker.pem")}`, `keyfile ${file("broker.key")}`];
  const settings = [
    "per_listener_settings false",
    "allow_anonymous false",
    `password_file ${file("users")}`,
    "persistence false",
    // As root it would become another user, who cannot read the files.
    ...(process.getuid?.() === 0 ? ["user root"] : []),
    `listener ${tcp} 127.0.0.1`,
    `listener ${tls} 127.0.0.1`,
    ...keyPair,
    `listener ${ws} 127.0.0.1`,
    "protocol websockets",
    `listener ${wss} 127.0.0.1`,
    "protocol websockets",
    ...keyPair,
    "log_type all",
  ];
  writeFileSync(file("mosquitto.conf"), settings.join("\n") + "\n");

  let running: ChildProcess | undefined;
  let log = "";
  async function start(): Promise<void> {
    const child = spawn(program, ["-c", file("mosquitto.conf")], { stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.on("data", (chunk) => (log += chunk));
    running = child;
    await vi.waitFor(async () => {
      if (child.exitCode !== null) throw new Error(`mosquitto ended: ${log}`);
      for (const port of Object.values(ports)) await reach(port);
    }, 10_000);
  }
  async function kill(): Promise<void> {
    if (running === undefined) return;
    const over = ended(running);
    running.kill("SIGKILL");
    await over;
    running = undefined;
  }
  await start();
  onTestFinished(kill);
  return { ...ports, authority, authorityFile: file("ca.pem"), log: () => log, kill, restart: start };
}

async function reach(port: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.destroy();
}

async function ended(child: ChildProcess): Promise<{ status: number | null }> {
  if (child.exitCode !== null || child.signalCode !== null) return { status: child.exitCode };
  const [status] = (await once(child, "exit")) as [number | null];
  return { status };
}
