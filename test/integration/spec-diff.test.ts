import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Folder, temporaryFolder } from "../folder.ts";
import { run } from "../npm.ts";
import { tool } from "./tools.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DOCUMENT = "generated/openapi/mqtt-client.methods.json";
const OPTIONAL = `"clientId":{"type":"string",`;

let clone: Folder;
beforeAll(async () => {
  clone = await temporaryFolder();
  await mkdir(join(clone.path, "generated/openapi"), { recursive: true });
  await cp(join(ROOT, DOCUMENT), join(clone.path, DOCUMENT));
  await writeFile(join(clone.path, "package.json"), '{ "version": "0.3.0" }\n');
  await git("init", "--quiet");
  await commit("First");
});
afterAll(() => clone.remove());

async function git(...args: string[]): Promise<void> {
  const identity = ["-c", "user.name=Example", "-c", "user.email=dev@example.com", "-c", "commit.gpgsign=false"];
  const { code, errors } = await run(tool("git"), [...identity, ...args], clone.path);
  if (code !== 0) throw new Error(errors);
}

async function commit(message: string): Promise<void> {
  await git("add", ".");
  await git("commit", "--quiet", "--message", message);
}

const specDiff = (...args: string[]) =>
  run(process.execPath, [join(ROOT, "scripts/spec-diff.ts"), ...args], clone.path);

test("compares with the last tag, and takes what breaks users only in a version that says so", async () => {
  expect(await specDiff()).toEqual({
    code: 0,
    output: "no tag to compare with; to compare with a commit, run npm run spec:diff -- <git ref>\n",
    errors: "",
  });
  expect(await specDiff("v9")).toEqual({ code: 2, output: "", errors: "unknown commit v9; fetch it first\n" });

  await git("tag", "v0.3.0");
  expect(await specDiff()).toMatchObject({ code: 0, output: "nothing has changed for users since v0.3.0\n" });

  await clone.alter([DOCUMENT, OPTIONAL, OPTIONAL.replace("clientId", "clientName")]);
  const breaking =
    /^since v0\.3\.0 \(version 0\.3\.0\):\nmqtt-client\n {2}breaking {4}configureClient: Property `clientId` of `ConfigureClientParams` was renamed to `clientName`\.\n/;
  const { code, output, errors } = await specDiff();
  expect(output).toMatch(breaking);
  expect(code).toBe(1);
  expect(errors).toBe("version 0.3.0 promises users of 0.3.0 that nothing breaks: raise version in package.json\n");

  await writeFile(join(clone.path, "package.json"), '{ "version": "0.4.0" }\n');
  const allowed = await specDiff();
  expect(allowed).toMatchObject({ code: 0, errors: "" });
  expect(allowed.output).toMatch(breaking);

  await commit("Rename the client");
  expect(await specDiff("HEAD")).toMatchObject({ code: 0, output: "nothing has changed for users since HEAD\n" });
});
