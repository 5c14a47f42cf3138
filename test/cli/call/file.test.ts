import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { fileOptions } from "../../../src/cli/call/file.ts";
import { readContract } from "../../../src/contract/methods.ts";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { temporaryFolder } from "../../folder.ts";
import { vapix } from "../vapix-command.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

async function image(): Promise<string> {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  const file = join(path, "os_12.11.90.bin");
  await writeFile(file, "image");
  return file;
}

const call = (...args: string[]) => vapix(["call", "fwmgr", ...args, "--url", mock.url]);

describe("vapix call --file", () => {
  test("sends the file with the parameters, and prints the data", async () => {
    const params = ["--params", '{"autoCommit":"never"}', "--json", "--yes"];
    expect(await call("upgrade", "--file", await image(), ...params)).toEqual({
      code: 0,
      output: '{"firmwareVersion":"12.11.90"}\n',
      errors: "",
    });
    expect(mock.requests.at(-1)).toMatchObject({
      method: "upgrade",
      params: { autoCommit: "never" },
      file: { name: "os_12.11.90.bin", size: 5 },
    });
  });

  test.each([
    ["a method that takes none", ["status", "--file", "a.bin"], "vapix: --file: status takes no file\n"],
    ["none", ["upgrade"], "vapix: upgrade takes a file: give --file <path>. The image of AXIS OS"],
    ["one that is absent", ["upgrade", "--file", "/tmp/no such file"], "/tmp/no such file cannot be read (ENOENT)"],
    ["a folder", ["upgrade", "--file", "/tmp"], "vapix: --file: /tmp is not a file"],
  ])("with %s is wrong usage, and nothing is sent", async (_, args, text) => {
    const before = mock.requests.length;
    const { code, errors } = await call(...args, "--yes");
    expect(code).toBe(2);
    expect(errors).toContain(text);
    expect(mock.requests).toHaveLength(before);
  });

  test("is in the help of the method, with an example", async () => {
    const { output } = await call("upgrade", "--help");
    expect(output).toContain("The file, --file *:\n  The image of AXIS OS for this model");
    expect(output).toContain(`vapix call fwmgr upgrade --params '{"autoRollback":"50"}' --file <path>\n`);
  });
});

test("a terminal shows how much was sent, once a percent", async () => {
  const upgrade = readContract("fwmgr").methods.get("upgrade")!;
  const lines: string[] = [];
  const terminal = { isTTY: true, write: (text: string) => lines.push(text) > 0 };
  const { onProgress } = await fileOptions(upgrade, await image(), terminal);
  for (const sent of [512, 515, 1024]) onProgress!({ sent, total: 1024 });
  expect(lines).toEqual(["\rsent 50 % of 1 KiB", "\rsent 100 % of 1 KiB\n"]);
  expect(await fileOptions(upgrade, await image(), { ...terminal, isTTY: false })).not.toHaveProperty("onProgress");
});
