import { expect, test, vi } from "vitest";
import { readMemory, ROOT, run, startServer } from "../../../scripts/bench/processes.ts";

const never = new AbortController().signal;
const request = { path: "/", body: "{}" };

/** A program that listens after some milliseconds, and responds with a status. */
const program = (delay: number, status: number) => (port: number) => [
  "--eval",
  `setTimeout(() => require("http").createServer((request, response) =>
     response.writeHead(${status}, { "Content-Length": 2 }).end("{}")).listen(${port}, "127.0.0.1"), ${delay})`,
];
const isThere = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

test("a cold start lasts until the first response, and stop ends the process", async () => {
  const server = await startServer(program(600, 200), request);
  expect(server.coldStart).toBeGreaterThan(0.59);
  const { resident, peak } = await server.memory();
  expect(resident).toBeGreaterThan(10e6);
  expect(peak).toBeGreaterThanOrEqual(resident);
  expect(await isThere(server.url)).toBe(true);
  expect(await server.stop("SIGTERM")).toBeGreaterThan(0);
  expect(await isThere(server.url)).toBe(false);
  await server.stop();
});

test.each([
  ["responds with another status", program(0, 401), "HTTP status 401: {}"],
  ["ends", () => ["--eval", ""], "node --eval  ended"],
])("a program that %s is an error, and does not stay", async (_, failing, message) => {
  const ports: number[] = [];
  const starting = startServer((port) => failing(ports.push(port) && port), request);
  await expect(starting).rejects.toThrow(message);
  expect(await isThere(`http://127.0.0.1:${ports[0]}`)).toBe(false);
});

test("an interruption ends a program that starts", async () => {
  const interruption = new AbortController();
  const ports: number[] = [];
  const silent = (port: number) => {
    ports.push(port);
    return ["--eval", "setInterval(() => {}, 1000)"];
  };
  const rejected = expect(startServer(silent, request, interruption.signal)).rejects.toThrow("aborted");
  await vi.waitUntil(() => ports.length > 0);
  interruption.abort();
  await rejected;
});

test("the peak memory of a process has what it gave back", async () => {
  const size = 300e6;
  const given = `import { readMemory } from "${ROOT}scripts/bench/processes.ts";
    Buffer.alloc(${size}, 1).buffer.transfer(0);
    console.log(JSON.stringify(await readMemory(process.pid)));`;
  const { peak, resident } = JSON.parse(await run(["--input-type=module", "--eval", given], never)) as Awaited<
    ReturnType<typeof readMemory>
  >;
  expect(peak).toBeGreaterThan(size);
  expect(resident).toBeLessThan(size);
});

test("a program that fails is an error with what it printed", async () => {
  const failing = run(["--eval", "console.log('a(1,2): error'); console.error('why'); process.exit(2)"], never);
  await expect(failing).rejects.toThrow(/failed:\na\(1,2\): error\nwhy\n$/);
});

test("an interruption ends a program that runs", async () => {
  const interruption = new AbortController();
  const endless = run(["--eval", "setInterval(() => {}, 1000)"], interruption.signal);
  setTimeout(() => interruption.abort(), 200);
  await expect(endless).rejects.toThrow("aborted");
  await expect(run(["--eval", ""], interruption.signal)).rejects.toThrow("aborted");
});
