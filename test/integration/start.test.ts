import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tool } from "./tools.ts";

describe("npm start", () => {
  let start: ChildProcess;
  const printed: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    tool("curl");
    // A process group of its own, since Ctrl-C goes to the whole group.
    start = spawn("npm", ["start", "--", "--port", "0"], {
      cwd: new URL("../..", import.meta.url),
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    start.stderr!.on("data", (chunk: Buffer) => complaints.push(chunk.toString()));
    for await (const line of createInterface({ input: start.stdout! })) {
      printed.push(line);
      if (line.startsWith("first call")) break;
    }
  });
  afterAll(() => {
    if (start.exitCode === null && start.signalCode === null) process.kill(-start.pid!, "SIGKILL");
  });

  const after = (label: string) =>
    printed
      .find((line) => line.startsWith(label))!
      .slice(label.length)
      .trim();

  test("prints a call that answers an envelope with data when pasted into a shell", () => {
    const answer = execFileSync("bash", ["-c", after("first call")], { encoding: "utf8" });
    expect(JSON.parse(answer)).toMatchObject({
      context: "hello",
      method: "getClientStatus",
      data: { status: { state: "inactive" } },
    });
  });

  test("serves the docs at the address that it prints", async () => {
    const index = await fetch(after("docs"));
    expect(await index.text()).toContain("MQTT client API");
    expect((await fetch(new URL("mqtt-client/", after("docs")))).status).toBe(200);
  });

  test("ends on Ctrl-C without a complaint and leaves the port free", async () => {
    const ended = once(start, "exit");
    process.kill(-start.pid!, "SIGINT");
    await ended;
    expect(complaints.join("")).not.toMatch(/error/i);
    await expect(fetch(after("docs"))).rejects.toThrow();
  });
});
