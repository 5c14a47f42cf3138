import { subscribe } from "node:diagnostics_channel";
import { existsSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { LANGUAGES, makeClients } from "../../scripts/clients.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { allBlocks } from "../guides.ts";
import { run } from "../npm.ts";
import { type Command, csharpBuild } from "./csharp-build.ts";
import { describeCsharp } from "./csharp-classes.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = `${ROOT}clients/.cache`;

const python = `${CACHE}/python-example/bin/python`;
/** How the example of a language, in the folder of its name, is built and run. */
const EXAMPLES: Record<string, { build: Command[]; start: Command; variables?: NodeJS.ProcessEnv }> = {
  go: { build: [["go", "build", "-o", `${CACHE}/go-example`, "."]], start: [`${CACHE}/go-example`] },
  python: {
    build: [
      ["python3", "-m", "venv", `${CACHE}/python-example`],
      [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", `${ROOT}clients/python`, "."],
    ],
    start: [python, "example.py"],
    variables: { PYTHONDONTWRITEBYTECODE: "1" },
  },
  rust: {
    build: [["cargo", "build", "--quiet", "--locked", "--target-dir", `${CACHE}/rust-example`]],
    start: [`${CACHE}/rust-example/debug/example`],
  },
  java: {
    build: [["mvn", "-q", "-B", "process-classes", `-Dfolder=${CACHE}/java-example`]],
    start: ["java", "-cp", `${CACHE}/java-example/classes:${CACHE}/java-example/dependency/*`, "Example"],
  },
  csharp: {
    build: csharpBuild(`${ROOT}clients/csharp`, `${CACHE}/csharp-example`),
    start: ["mono", `${CACHE}/csharp-example/Example.exe`],
  },
};

/** Request targets as they went over the wire, in order and without repetition, by host. */
const targets = new Map<string, Set<string>>();
subscribe("http.server.request.start", (message) => {
  const { url, headers } = (message as { request: IncomingMessage }).request;
  const seen = targets.get(headers.host!) ?? new Set();
  targets.set(headers.host!, seen.add(url!));
});

test("every language that has a command has an example", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(LANGUAGES).sort());
  expect(Object.keys(EXAMPLES).filter((name) => !existsSync(`${ROOT}test/clients/${name}`))).toEqual([]);
});

describe.concurrent.each(Object.entries(EXAMPLES))("the client in %s", (name, { build, start, variables = {} }) => {
  test("is made and built, and reads what a device and a broker answer", { timeout: 600_000 }, async () => {
    const cwd = `${ROOT}test/clients/${name}`;
    const times: string[] = [];
    const timed = async <T>(what: string, done: Promise<T>): Promise<T> => {
      const began = performance.now();
      const result = await done;
      times.push(`${what} ${((performance.now() - began) / 1000).toFixed(1)} s`);
      return result;
    };
    const program = async ([command, ...args]: Command, more: NodeJS.ProcessEnv = {}) => {
      const { code, output, errors } = await run(command, args, cwd, { variables: { ...variables, ...more } });
      if (code !== 0) throw new Error(`${command} ${args.join(" ")}: ${output}${errors}`);
      return output;
    };

    await timed("made in", makeClients(LANGUAGES[name]!, `${ROOT}clients/${name}`, CACHE));
    await timed("built in", inTurn(build, program));
    await using device = disposable(await createMockServer({ auth: { scheme: "digest" } }));
    const output = await timed("run in", program(start, { VAPIX_URL: device.url, EMQX_URL: `${device.url}/api/v5` }));
    console.log(`${name}: ${times.join(", ")}`);

    expect(JSON.parse(output)).toEqual({
      state: "inactive",
      broker: "ssl://broker.example.com:8883",
      address: "192.0.2.41",
      added: expect.any(Number),
      area: {
        name: "Pump bearing",
        vertices: [
          [-0.6, -0.2],
          [-0.1, -0.2],
          [-0.35, 0.4],
        ],
      },
      refusal: { code: 4004, subCode: 201 },
      clients: [
        { id: "camera-7", connected: true },
        { id: "camera-8", connected: false },
      ],
      more: true,
    });
    const answered = device.requests.filter(({ status }) => status === 200);
    expect(answered.map(({ path, method }) => [path, method])).toEqual([
      ["/axis-cgi/mqtt/client.cgi", "configureClient"],
      ["/axis-cgi/mqtt/client.cgi", "getClientStatus"],
      ["/axis-cgi/network_settings.cgi", "getNetworkInfo"],
      ["/axis-cgi/thermometry.cgi", "addArea"],
      ["/axis-cgi/thermometry.cgi", "listAreas"],
      ["/axis-cgi/network_settings.cgi", "removeVlan"],
      ["/api/v5/clients", "listClients"],
    ]);
    expect([...targets.get(new URL(device.url).host)!]).toEqual([
      "/axis-cgi/mqtt/client.cgi",
      "/axis-cgi/network_settings.cgi",
      "/axis-cgi/thermometry.cgi",
      "/api/v5/clients?limit=2",
    ]);
  });
});

test("the helper in Python does what the guide shows", async () => {
  const [shown] = allBlocks().filter(({ language }) => language === "python");
  await using device = disposable(await createMockServer({ auth: { scheme: "digest" } }));
  const code = shown!.code.replace("http://127.0.0.1:8099", device.url);
  expect(await run(python, ["-c", code], ROOT)).toEqual({ code: 0, output: "inactive\n", errors: "" });
});

// The programs are built with the example, so these tests come after it.
describe("the classes in C#", () => describeCsharp(`${CACHE}/csharp-example`));

async function inTurn(commands: Command[], program: (command: Command) => Promise<string>): Promise<void> {
  for (const command of commands) await program(command);
}

function disposable<T extends { close(): Promise<void> }>(server: T): T & AsyncDisposable {
  return Object.assign(server, { [Symbol.asyncDispose]: () => server.close() });
}
