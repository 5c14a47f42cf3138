import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type * as Files from "../../src/contract/files.ts";
import { temporaryFolder } from "../folder.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

test("a contract that cannot be read is named", async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  for (const file of ["package.json", "src/package/folder.ts", "src/contract/files.ts"])
    await cp(join(ROOT, file), join(path, file));
  const file = join(path, "generated/openapi/cut.methods.json");
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, '{"openapi": "3.1.0", "paths"');
  const files = (await import(pathToFileURL(join(path, "src/contract/files.ts")).href)) as typeof Files;
  expect(files.apiIds()).toEqual(["cut"]);
  expect(() => files.readDocument("cut.methods.json")).toThrow(`the contract ${file} cannot be read: Expected ':'`);
});
