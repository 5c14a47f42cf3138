import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { ask, configure, exchange } from "../mock/exchange.ts";
import { type Program, runNode } from "../program.ts";

const running: Program[] = [];
afterEach(async () => {
  for (const program of running.splice(0)) {
    program.signal("SIGKILL");
    await program.ended;
  }
});

function mock(...args: string[]): Program {
  const program = runNode("src/cli/vapix.ts", ["mock", ...args]);
  running.push(program);
  return program;
}

const READY = /^mock device at (http:\S+)\n/;

describe("vapix mock", () => {
  test("prints one line with its address when it is ready, and answers there", async () => {
    const program = mock("--port", "0");
    const [line, url] = await program.printed(READY);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(program.output).toBe(line);
    expect((await exchange(url!, ask("getSupportedVersions"))).body?.data).toEqual({ apiVersions: ["1.6"] });
  });

  test("prints a line for each request, without values", async () => {
    const program = mock("--port", "0", "--auth", "none", "--host", "localhost");
    const [, url] = await program.printed(READY);
    await exchange(url!, configure({ password: "S3CRET-sentinel" }));
    await exchange(url!, configure({ password: ["S3CRET-sentinel"] }));
    await program.printed(/2104/);
    expect(program.output.split("\n").slice(1)).toEqual([
      "POST /axis-cgi/mqtt/client.cgi configureClient 200",
      "POST /axis-cgi/mqtt/client.cgi configureClient 200 2104 (params.password must be string)",
      "",
    ]);
  });

  test.each<NodeJS.Signals>(["SIGINT", "SIGTERM"])(
    "ends with exit code 0 on %s, also with a connection kept alive",
    async (signal) => {
      const program = mock("--port", "0");
      const [, url] = await program.printed(READY);
      await exchange(url!, ask("getClientStatus"));
      program.signal(signal);
      expect([await program.ended, program.errors]).toEqual([0, ""]);
    },
  );

  test("tells of a taken port, and names --port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const program = mock("--port", String(port));
    expect(await program.ended).toBe(2);
    expect([program.output, program.errors]).toEqual([
      "",
      `vapix: port ${port} is taken: choose another by --port, or a free one by --port 0\n`,
    ]);
    other.close();
  });

  test.each([
    [["--port", "80000"], '--port takes a number from 0 to 65535, not "80000"'],
    [["--port", "http"], '--port takes a number from 0 to 65535, not "http"'],
    [["--port="], '--port takes a number from 0 to 65535, not ""'],
    [["--auth", "digest"], '--auth takes none, not "digest"'],
    [["--profile", "13"], '--profile takes all, 9.80, 10.12, 11.11, 12, 12.11, not "13"'],
    [["--prot", "8099"], "Unknown option '--prot'"],
    [["8099"], "Unexpected argument '8099'"],
    [["--host", "192.0.2.1", "--port", "0"], "192.0.2.1 is no address of this machine"],
    [["--host", "no-such-host.invalid", "--port", "0"], "no-such-host.invalid is no address of this machine"],
  ])("%j ends with exit code 2 and says why", async (args, text) => {
    const program = mock(...args);
    expect(await program.ended).toBe(2);
    expect(program.output).toBe("");
    expect(program.errors).toContain(`vapix: ${text}`);
    expect(program.errors).not.toMatch(/\n +at /);
  });

  test.each(["--help", "-h"])("%s prints every option and ends with exit code 0", async (option) => {
    const program = mock(option);
    expect([await program.ended, program.errors]).toEqual([0, ""]);
    for (const name of ["--port", "--host", "--auth", "--profile", "9.80", "--help", "Prefer"])
      expect(program.output).toContain(name);
  });
});
