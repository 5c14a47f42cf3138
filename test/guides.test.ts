import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Broker, createBroker } from "../src/mock/broker/broker.ts";
import { createMockServer, type MockServer } from "../src/mock/server.ts";
import { type Folder, temporaryFolder } from "./folder.ts";
import { allBlocks, type Block, blocksOf, onSources, pages } from "./guides.ts";
import { runNode } from "./program.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const VAPIX = join(ROOT, "src/cli/vapix.ts");

const blocks = allBlocks();
const of = (language: string) =>
  blocks
    .filter((block) => block.language === language)
    .map((block): [string, Block] => [`${block.page}:${block.line}`, block]);

/** A camera as in the guides: HTTPS, an account, and a broker with its API. */
let camera: MockServer;
/** A camera that asks for no account. */
let open: MockServer;
let broker: Broker;
let folder: Folder;

beforeAll(async () => {
  folder = await temporaryFolder();
  broker = await createBroker({ tls: true });
  camera = await createMockServer({
    auth: "recommended",
    tls: true,
    broker: { running: broker, apiKeys: [{ key: "9c5b13d2a8f04e67", secret: "pass" }] },
    mqtt: { ca: broker.certificate!.pem },
  });
  open = await createMockServer();
  await writeFile(join(folder.path, "ca.pem"), camera.certificate!.pem);
  await symlink(join(ROOT, "node_modules"), join(folder.path, "node_modules"));
});
beforeEach(() => {
  camera.reset();
  open.reset();
});
afterAll(() => Promise.all([camera.close(), open.close(), broker.close(), folder.remove()]));

/** Code of a guide with the addresses of this test. */
function here(code: string): string {
  return code
    .replaceAll("https://192.168.0.90", camera.url)
    .replaceAll("https://broker.example.com:18084", camera.url)
    .replaceAll("http://127.0.0.1:8099", open.url)
    .replaceAll('host: "broker.example.com"', `host: "127.0.0.1", port: ${new URL(broker.url).port}`)
    .replaceAll("5D:1C:…", camera.certificate!.fingerprint256)
    .replaceAll('"recording"', JSON.stringify(join(folder.path, "recording")))
    .replaceAll('"ca.pem"', JSON.stringify(join(folder.path, "ca.pem")));
}

test("every block has a language that a test covers, and a name of its own", () => {
  const languages = new Set(blocks.map(({ language }) => language));
  expect([...languages].sort()).toEqual(["console", "csharp", "js", "python", "sh", "ts"]);
  const names = blocks.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("a block of text after code is its output, and no block of its own", () => {
  const markdown = "# A\n\n```ts a.ts\n1;\n```\n\n```text\n2\n```\n\nMore.\n\n```text\n3\n```\n";
  expect(blocksOf("page", markdown)).toEqual([
    { page: "page", line: 3, language: "ts", name: "a.ts", code: "1;\n", output: "2\n" },
    { page: "page", line: 13, language: "text", name: "page-2.text", code: "3\n" },
  ]);
});

describe("TypeScript", () => {
  // test/package.test.ts runs tests of Vitest, and test/integration/job-queue.test.ts what needs Redis.
  test.each(of("ts").filter(([, { name, code }]) => !name.endsWith(".test.ts") && !code.includes('"bullmq"')))(
    "of %s runs, and prints what the page shows",
    async (_, { name, code, output }) => {
      const file = join(folder.path, name);
      await writeFile(file, onSources(here(code)));
      const program = runNode(file, [], { variables: { NODE_EXTRA_CA_CERTS: join(folder.path, "ca.pem") } });
      expect(await program.ended, program.errors).toBe(0);
      expect(program.errors).toBe("");
      if (output !== undefined) expect(program.output).toBe(output);
    },
  );
});

describe("shell sessions", () => {
  // test/scripts/onboard.test.ts runs the other one.
  test.each(of("console").filter(([, { code }]) => code.includes("vapix ")))(
    "of %s print what the page shows",
    async (_, { code }) => {
      const commands = code.split("\n").filter((line) => line.startsWith("$ "));
      const session = [
        `npx() { shift; "${process.execPath}" "${VAPIX}" "$@" 2>&1; }`,
        ...commands.flatMap((line) => [`echo ${quoted(line)}`, here(line.slice(2))]),
      ].join("\n");
      const { stdout } = await bash(session);
      expect(stdout.replaceAll(new URL(open.url).host, "127.0.0.1:8099")).toBe(code);
    },
  );
});

describe("shell commands", () => {
  test.each(of("sh"))("of %s parse, and use commands, options and files that exist", async (_, { code }) => {
    expect((await bash(code, ["-n"])).stderr).toBe("");
    const { scripts } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    for (const line of code.replaceAll("\\\n", " ").split("\n")) {
      const [, script] = /npm (?:run )?(start|test|(?<=run )[\w:]+)/.exec(line) ?? [];
      if (script !== undefined) expect(scripts).toHaveProperty([script]);
      for (const [path] of line.matchAll(/(?:generated|spec)\/\S+/g))
        expect(existsSync(join(ROOT, path)), path).toBe(true);
      const [, command] = /^npx vapix(?:-openapi)? (\w+)/.exec(line) ?? [];
      if (command === undefined) continue;
      const help = await helpOf(command);
      for (const [option] of line.matchAll(/--[\w-]+/g)) expect(help, `${line}: ${option}`).toContain(option);
    }
  });
});

describe("pages", () => {
  const ids = [...pages().keys(), "axis-os", "device-messages", "index"];

  test.each([...pages()])("%s links to pages and files that exist", (page, markdown) => {
    for (const [, target] of markdown.matchAll(/\]\(([^)#]*?)(?:#[^)]*)?\)/g)) {
      const [, id] = /^(?:http:\/\/127\.0\.0\.1:8098\/)?([\w-]+)\.html$/.exec(target!) ?? [];
      if (id !== undefined) expect(ids, target).toContain(id);
      else if (page === "README") expect(["LICENSE", "CHANGELOG.md"]).toContain(target);
      else expect(target).toMatch(/^https:/);
    }
  });

  test("the README is short, names every guide, and no file or script that the package lacks", async () => {
    const readme = pages().get("README")!;
    expect(readme.split("\n").length).toBeLessThanOrEqual(150);
    expect(readme.split(/\s+/).length).toBeLessThanOrEqual(2000);
    const guides = (await readFile(join(ROOT, "spec/pages/guides.yaml"), "utf8")).match(/(?<=^- ).+$/gm)!;
    expect(guides.length).toBeGreaterThan(15);
    for (const id of guides) expect(readme).toContain(`(http://127.0.0.1:8098/${id}.html)`);
    const seen = readme.replace(/<!--[^]*?-->/g, "");
    expect(seen.match(/\b(?:generated|spec|src|scripts|test)\/|npm run \S+/g)).toBeNull();
  });
});

const helps = new Map<string, Promise<string>>();

function helpOf(command: string): Promise<string> {
  let help = helps.get(command);
  if (help === undefined) {
    const program = runNode(VAPIX, [command, "--help"]);
    help = program.ended.then(() => program.output);
    helps.set(command, help);
  }
  return help;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

async function bash(script: string, args: string[] = []): Promise<{ stdout: string; stderr: string }> {
  const file = join(folder.path, "session.sh");
  await writeFile(file, script);
  const env = { ...process.env, NO_COLOR: "1" };
  return promisify(execFile)("bash", [...args, file], { env }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
}
