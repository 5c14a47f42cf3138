import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleRequest, samplesOf } from "../../scripts/docs/samples.ts";
import { placedOperations, type RestDocument } from "../../scripts/generate/document.ts";
import { apiIds, restIds, readDocument } from "../../src/contract/files.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { tool } from "./tools.ts";
import { installPython } from "./venv.ts";

/** Samples of one language, each with the operation that it is of. */
type Programs = { name: string; source: string }[];

const account = { username: "root", password: "pass" };
let folder: Folder;
const mocks: MockServer[] = [];
let variables: NodeJS.ProcessEnv;
/** Requests that a mock has seen since they were last taken. */
const seen: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  const accounts = [{ ...account, role: "administrator" as const }];
  const log = (line: string) => void seen.push(line);
  const device = await createMockServer({ auth: { scheme: "digest", accounts }, log });
  const broker = await createMockServer({ log });
  mocks.push(device, broker);
  variables = {
    VAPIX_URL: device.url,
    VAPIX_USERNAME: account.username,
    VAPIX_PASSWORD: account.password,
    EMQX_URL: broker.url,
    EMQX_KEY: "key",
    EMQX_SECRET: "secret",
  };
});
afterAll(async () => {
  await Promise.all(mocks.map((mock) => mock.close()));
  await folder.remove();
});

/** The samples of all methods and operations in a language; EMQX 4.x is another server. */
function programs(title: string): Programs {
  const ids = [...apiIds().map((id) => [id, `${id}.methods.json`]), ...restIds().map((id) => [id, `${id}.json`])];
  return ids
    .filter(([id]) => id !== "emqx-v4")
    .flatMap(([id, file]) => {
      const document = readDocument<RestDocument>(file!);
      return placedOperations(document).flatMap((placed) => {
        const samples = samplesOf(sampleRequest(id!, document, placed)).filter((one) => one.title === title);
        return samples.map(({ source }) => ({ name: `${id}/${placed.operation.operationId}`, source }));
      });
    });
}

/** Runs a program that runs all samples, and gives what it printed. */
function run(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...process.env, ...variables }, maxBuffer: 64e6, timeout: 110_000 };
    execFile(program, args, options, (error, output, errors) =>
      error ? reject(new Error(`${error.message}\n${errors}`)) : resolve(output),
    );
  });
}

const RUN_PYTHON = `
import contextlib, io, json, sys, traceback
for program in json.load(open(sys.argv[1])):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(program["source"], program["name"], "exec"), {})
        except Exception:
            out.write(traceback.format_exc())
    print("@@", program["name"], out.getvalue().strip().replace("\\n", " "))
`;

const RUN_MODULES = `
const list = JSON.parse(process.argv[2]);
for (const [name, file] of list) {
  const lines = [];
  console.log = (...parts) => lines.push(parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" "));
  await import(file).catch((error) => lines.push(String(error)));
  process.stdout.write("@@ " + name + " " + lines.join(" ").replaceAll("\\n", " ") + "\\n");
}
`;

/** What each sample printed, on one line. */
function outcomes(text: string): Map<string, string> {
  const parts = text.split(/^@@ /m).slice(1);
  return new Map(parts.map((part) => part.split(/\s([^]*)/, 2) as [string, string]));
}

/** The samples that printed no answer, or one that says that the request was malformed or lacked its account. */
function failed(list: Programs, text: string): string[] {
  const found = outcomes(text);
  // What the mock's state has already, or lacks, is no fault of a sample; nor is the password of an example.
  const isFailure =
    /^\s*$|Traceback|TypeError|SyntaxError|fetch failed|curl: \(|<html|Invalid JSON|API_KEY_NOT_ALLOW|\b40[15] |\b(?:415|501) /;
  return list.flatMap(({ name }) => {
    const outcome = found.get(name) ?? "";
    return isFailure.test(outcome) && !outcome.includes("BAD_USERNAME_OR_PWD")
      ? [`${name}: ${outcome.slice(0, 300)}`]
      : [];
  });
}

test("samples in curl run against the mock", async () => {
  const list = programs("curl");
  const file = join(folder.path, "samples.sh");
  // The status stands first, as in the other languages.
  const lines = list.map(({ name, source }) => `echo; echo "@@ ${name}"\n${source} -w '\\n%{http_code} \\n'`);
  await writeFile(file, lines.join("\n"));
  const output = await run(tool("bash"), [file]);
  expect(failed(list, output)).toEqual([]);
  expect(seen.length).toBeGreaterThanOrEqual(list.length);
}, 120_000);

test("samples in Python run against the mock", async () => {
  const bin = await installPython(folder, ["requests==2.32.5"]);
  const list = programs("Python");
  await writeFile(join(folder.path, "samples.json"), JSON.stringify(list));
  await writeFile(join(folder.path, "run.py"), RUN_PYTHON);
  const output = await run(join(bin, "python"), [join(folder.path, "run.py"), join(folder.path, "samples.json")]);
  expect(failed(list, output)).toEqual([]);
}, 120_000);

test("samples in TypeScript run against the mock", async () => {
  const list = programs("TypeScript");
  const client = new URL("../../src/index.ts", import.meta.url).href;
  const files = list.map(({ name }) => [name, join(folder.path, `${name.replace("/", "-")}.mts`)] as const);
  for (const [at, { source }] of list.entries())
    await writeFile(files[at]![1], source.replace('from "vapix-openapi"', `from ${JSON.stringify(client)}`));
  await writeFile(join(folder.path, "run.mjs"), RUN_MODULES);
  const output = await run(process.execPath, [join(folder.path, "run.mjs"), JSON.stringify(files)]);
  expect(failed(list, output)).toEqual([]);
}, 120_000);
