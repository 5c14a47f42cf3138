import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import type { PlannedFault } from "../../src/mock/faults.ts";
import { createFleet } from "../../src/mock/fleet.ts";
import { temporaryFolder } from "../folder.ts";
import { freePort } from "../../scripts/free-port.ts";
import { block, onSources } from "../guides.ts";
import { tool } from "./tools.ts";

const FAILING = 7;
/** Loses the response of the write, after which the worker cannot know whether it happened. */
const LOST: PlannedFault[] = [2, 4].map((at) => ({ kind: "half", at }));

/** Starts a Redis on a free port that ends with the test, and gives its port. */
async function startRedis(folder: string): Promise<number> {
  const port = await freePort();
  const options = ["--bind", "127.0.0.1", "--port", String(port), "--save", "", "--dir", folder];
  const redis = spawn(tool("redis-server"), options, { stdio: "ignore" });
  onTestFinished(() => end(redis));
  await vi.waitFor(async () => {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    socket.destroy();
  }, 10_000);
  return port;
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, "exit");
  program.kill("SIGKILL");
  await ended;
}

test("workers configure each camera exactly once, though one of them is killed in the middle", async () => {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  await symlink(fileURLToPath(new URL("../../node_modules", import.meta.url)), join(folder.path, "node_modules"));
  const port = await startRedis(folder.path);
  const fleet = await createFleet({
    count: 40,
    auth: "digest",
    latency: 250,
    each: (index) => ({ faults: index + 1 === FAILING ? [{ kind: "503" }] : index % 5 === 0 ? LOST : [] }),
  });
  onTestFinished(() => fleet.close());
  const cameras = fleet.devices.map(({ url }, index) => ({ url, hostname: `dock-${index + 1}` }));
  await writeFile(join(folder.path, "cameras.json"), JSON.stringify(cameras));

  let errors = "";
  /** Starts a program of the guide. With fewer jobs at the same time, each worker has some when one is killed. */
  async function start(name: string): Promise<ChildProcess> {
    const code = onSources(block(name).code)
      .replace("port: 6379", `port: ${port}`)
      .replace("concurrency: 20", "concurrency: 4");
    await writeFile(join(folder.path, name), code);
    const program = spawn(process.execPath, [name], { cwd: folder.path, stdio: "pipe" });
    program.stderr!.on("data", (bytes: Buffer) => (errors += String(bytes)));
    onTestFinished(() => end(program));
    return program;
  }
  const configured = () =>
    fleet.devices.map(
      ({ requests }) => requests.filter(({ method, status }) => method?.startsWith("set") && status === 200).length,
    );

  const workers = await Promise.all([1, 2, 3].map(() => start("queue-worker.ts")));
  const producer = await start("queue-cameras.ts");
  let output = "";
  producer.stdout!.on("data", (bytes: Buffer) => (output += String(bytes)));
  const ended = once(producer, "exit");
  await vi.waitFor(() => expect(configured().filter(Boolean).length).toBeGreaterThan(5), {
    timeout: 30_000,
    interval: 5,
  });
  expect(configured().filter(Boolean).length).toBeLessThan(35);
  await end(workers[0]!);

  expect(await ended).toEqual([0, null]);
  expect(output).toBe(block("queue-cameras.ts").output);
  expect(configured()).toEqual(cameras.map((_, index) => (index + 1 === FAILING ? 0 : 1)));

  expect(errors).toBe("");
  const [, second] = workers;
  const closed = once(second!, "exit");
  second!.kill("SIGTERM");
  expect(await closed).toEqual([0, null]);
}, 60_000);
