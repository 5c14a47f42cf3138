import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SampleRequest, sampleRequest, samplesOf } from "../../scripts/docs/samples.ts";
import { type PlacedOperation, placedOperations, resolve, type RestDocument } from "../../scripts/generate/document.ts";
import { apiIds, methodsFile, readDocument, restIds } from "../../src/contract/files.ts";
import type { SeenRequest } from "../../src/mock/request-log.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { compile } from "../compile.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { onSources } from "../guides.ts";
import { tool } from "./tools.ts";
import { installPython } from "./venv.ts";

/** A sample of an operation in one language. */
interface Program {
  /** `mqtt-client/getClientStatus`. */
  name: string;
  source: string;
  request: SampleRequest;
  /** Documented statuses of a success, with whether a body in JSON goes with it. */
  successes: Map<number, boolean>;
}

/** What came of a program. */
interface Outcome {
  printed: string;
  seen: readonly SeenRequest[];
}

const account = { username: "root", password: "pass" };
const ROOT = new URL("../..", import.meta.url).pathname;
let folder: Folder;
let mocks: MockServer[];
/** Is called before each program, resets the mocks, and returns a token of the broker. */
let control: Listening;
let variables: NodeJS.ProcessEnv;
let seenBy: SeenRequest[][] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  const accounts = [{ ...account, role: "administrator" as const }];
  const device = await createMockServer({ auth: { scheme: "digest", accounts }, broker: false });
  const broker = await createMockServer();
  const olderBroker = await createMockServer({ broker: { version: 4 } });
  mocks = [device, broker, olderBroker];
  control = await listen((_, response) => {
    startNext();
    void logIn(broker.url).then((token) => response.end(token));
  }, {});
  const file = join(folder.path, "P3265-V_12_11_80.bin");
  // An image of any contents, and profiles of a siren.
  await writeFile(file, "[]");
  variables = {
    CONTROL: control.url,
    VAPIX_URL: device.url,
    VAPIX_USERNAME: account.username,
    VAPIX_PASSWORD: account.password,
    EMQX_URL: broker.url,
    EMQX_V4_URL: olderBroker.url,
    EMQX_KEY: "key",
    EMQX_SECRET: "secret",
    VAPIX_FILE: file,
  };
});
afterAll(async () => {
  await Promise.all([...(mocks ?? []), ...(control ? [control] : [])].map((server) => server.close()));
  await folder.remove();
});

async function logIn(broker: string): Promise<string> {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ username: "operator", password: "fake-pass-1" });
  const response = await fetch(`${broker}/api/v5/login`, { method: "POST", headers, body });
  return ((await response.json()) as { token: string }).token;
}

/** Keeps what the mocks have seen of the program before. */
function startNext(): void {
  seenBy.push(mocks.flatMap(({ requests }) => [...requests]));
  for (const mock of mocks) mock.reset();
}

/** The samples of all methods and operations in a language. */
function programs(language: string): Program[] {
  const files = [...apiIds().map((id) => [id, methodsFile(id)]), ...restIds().map((id) => [id, `${id}.json`])];
  return files.flatMap(([id, file]) => {
    const document = readDocument<RestDocument>(file!);
    return placedOperations(document).flatMap((placed) => {
      const request = sampleRequest(id!, document, placed);
      const samples = samplesOf(request).filter(({ title }) => title === language);
      const name = `${id}/${placed.operation.operationId}`;
      const at = (source: string) => (id === "emqx-v4" ? source.replaceAll("EMQX_URL", "EMQX_V4_URL") : source);
      return samples.map(({ source }) => ({
        name,
        source: at(source),
        request,
        successes: successesOf(document, placed),
      }));
    });
  });
}

/** Number of all methods and operations. */
function operationCount(): number {
  const files = [...apiIds().map(methodsFile), ...restIds().map((id) => `${id}.json`)];
  return files.flatMap((file) => placedOperations(readDocument<RestDocument>(file))).length;
}

function successesOf(document: RestDocument, { operation }: PlacedOperation): Map<number, boolean> {
  const all = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  return new Map(
    all.map(([status, response]) => [
      Number(status),
      Object.keys(resolve(document, response).content ?? {}).join() === "application/json",
    ]),
  );
}

const RUN_PYTHON = `
import contextlib, io, json, os, sys, traceback, urllib.request
for program in json.load(open(sys.argv[1])):
    os.environ["EMQX_TOKEN"] = urllib.request.urlopen(os.environ["CONTROL"]).read().decode()
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(program["source"], program["name"], "exec"), {})
        except Exception:
            out.write(traceback.format_exc())
    print("@@", out.getvalue())
`;

const RUN_MODULES = `
import { readFileSync } from "node:fs";
for (const file of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  process.env.EMQX_TOKEN = await (await fetch(process.env.CONTROL)).text();
  const lines = [];
  console.log = (...parts) => lines.push(parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" "));
  await import(file).catch((error) => lines.push(String(error)));
  process.stdout.write("@@ " + lines.join("\\n") + "\\n");
}
`;

/** How the programs of a language are run, one after the other in one process. */
const languages: Record<string, (list: Program[]) => Promise<string>> = {
  async curl(list) {
    const file = join(folder.path, "samples.sh");
    // The status stands first, as in the other languages.
    const status = `-o "$BODY" -w '%{http_code} '`;
    const lines = list.map(
      ({ source }) =>
        `EMQX_TOKEN=$(curl -sS "$CONTROL"); : > "$BODY"; echo -n '@@ '\n${source} ${status}\ncat "$BODY"; echo`,
    );
    await writeFile(file, lines.join("\n"));
    variables.BODY = join(folder.path, "body");
    return execute(tool("bash"), [file]);
  },
  async Python(list) {
    const file = join(folder.path, "samples.json");
    await writeFile(file, JSON.stringify(list));
    await writeFile(join(folder.path, "run.py"), RUN_PYTHON);
    return execute(join(await python(), "python"), [join(folder.path, "run.py"), file]);
  },
  async TypeScript(list) {
    const files = list.map((_, at) => join(folder.path, `${runs}-${at}.mts`));
    runs += 1;
    for (const [at, { source }] of list.entries()) await writeFile(files[at]!, onSources(source));
    await writeFile(join(folder.path, "samples.json"), JSON.stringify(files));
    await writeFile(join(folder.path, "run.mjs"), RUN_MODULES);
    return execute(process.execPath, [join(folder.path, "run.mjs"), join(folder.path, "samples.json")]);
  },
};
/** Modules are loaded once for each path. */
let runs = 0;

let venv: Promise<string> | undefined;
function python(): Promise<string> {
  return (venv ??= installPython(folder, ["requests==2.32.5"]));
}

function execute(program: string, args: string[]): Promise<string> {
  return new Promise((resolveOutput, reject) => {
    const options = { env: { ...process.env, ...variables }, maxBuffer: 64e6, timeout: 110_000 };
    execFile(program, args, options, (error, output, errors) =>
      error ? reject(new Error(`${error.message}\n${errors}`)) : resolveOutput(output),
    );
  });
}

async function run(language: string, list: Program[]): Promise<Outcome[]> {
  seenBy = [];
  startNext();
  const output = await languages[language]!(list);
  startNext();
  const printed = output.split(/^@@ /m).slice(1);
  // What was seen before the first program is none of theirs, nor is the login of the control.
  const seen = seenBy.slice(2).map((requests) => {
    const login = requests.findIndex(({ method }) => method === "login");
    return requests.toSpliced(login, 1);
  });
  return list.map((_, at) => ({ printed: printed[at]?.trim() ?? "", seen: seen[at] ?? [] }));
}

/** HTTP status and code of operations whose examples speak of what a mock in its first state lacks, or has already. */
const REFUSED: Record<string, string> = {
  "fwmgr/rollback": "200 404",
  "network-settings/removeVlan": "200 4004",
  "remote-syslog/enable": "200 2200",
  "remote-syslog/test": "200 2202",
  "thermometry/addGroup": "500 1200",
  "thermometry/removeAreas": "500 1200",
  "thermometry/removeGroup": "500 1200",
  "thermometry/updateArea": "500 1200",
  "thermometry/updateGroup": "500 1200",
  "emqx/getApiKey": "404 NOT_FOUND",
  "emqx/updateApiKey": "404 NOT_FOUND",
  "emqx/deleteApiKey": "404 NOT_FOUND",
  "emqx/createDashboardUser": "400 BAD_REQUEST",
  "emqx/deleteDashboardUser": "400 NOT_ALLOWED",
  "emqx/createAuthUser": "409 ALREADY_EXISTS",
  "emqx/createAuthenticator": "409 ALREADY_EXISTS",
  "emqx/createAuthzClientRules": "409 ALREADY_EXISTS",
  "emqx/createAuthzSource": "400 BAD_REQUEST",
  "emqx/deleteAuthzRules": "400 BAD_REQUEST",
  "emqx/deleteAuthzUserRules": "404 NOT_FOUND",
  "emqx/deleteBan": "404 NOT_FOUND",
  "emqx/deleteDelayedMessagesByTopic": "404 MESSAGE_NOT_FOUND",
  "emqx/getAuthzUserRules": "404 NOT_FOUND",
  "emqx/getTopic": "404 TOPIC_NOT_FOUND",
  "emqx/login": "401 BAD_USERNAME_OR_PWD",
  "emqx/registerTopicMetrics": "400 BAD_TOPIC",
  "emqx/reorderAuthenticators": "400 BAD_REQUEST",
  "emqx-v4/clearAclCache": "200 112",
  "emqx-v4/clearQuota": "200 112",
  "emqx-v4/clearRateLimit": "200 112",
  "emqx-v4/createRule": "200 400",
  "emqx-v4/getAclCache": "200 112",
  "emqx-v4/getRule": "200 404",
  "emqx-v4/kickClient": "200 112",
  "emqx-v4/setKeepAlive": "200 112",
  "emqx-v4/setQuota": "200 112",
  "emqx-v4/setRateLimit": "200 112",
  "emqx-v4/subscribe": "200 112",
  "emqx-v4/unsubscribe": "200 112",
  "emqx-v4/updateRule": "200 400",
};

/** What is wrong with a program: undefined if it was answered as documented, and printed that. */
function faultOf(language: string, program: Program, { printed, seen }: Outcome): string | undefined {
  const { name, request, successes } = program;
  const [status, code] = REFUSED[name]?.split(" ") ?? ["success", undefined];
  const found = seen.map((one) => {
    // A method is not known before an account is.
    if (one.status === 401) return "401";
    if (`${one.api}/${one.method}` !== name) return `${one.status} of ${one.api}/${one.method}`;
    return code === undefined && successes.has(one.status) ? "success" : `${one.status}`;
  });
  // Before a file, the client gets the challenge with a request that changes nothing.
  const isAsked = request.parts !== undefined && language === "TypeScript";
  const asked = isAsked ? [`200 of ${name.split("/")[0]}/getSupportedVersions`] : [];
  const expected = [...(request.auth === "digest" ? ["401"] : []), ...asked, status];
  const last = seen.at(-1)?.status ?? 0;
  const isPrinted =
    language === "TypeScript" ? isData(program, last, code, printed) : isAnswer(program, last, code, printed);
  if (found.join() === expected.join() && isPrinted) return undefined;
  return `${name}: ${found.join(", ")} (${seen.at(-1)?.reason}); printed ${printed.slice(0, 200)}`;
}

/** Whether a sample without the client printed the status and the body. */
function isAnswer({ name, request, successes }: Program, status: number, code: string | undefined, printed: string) {
  const [, first, body] = /^(\d{3})\b ?([^]*)/.exec(printed) ?? [];
  if (Number(first) !== status) return false;
  if (code === undefined && successes.get(status) === false) return true;
  const value = parsed(body!) as
    { method?: string; context?: string; code?: unknown; error?: { code: number } } | undefined;
  const given = value?.error?.code ?? value?.code;
  const isOfSample =
    request.client.module !== "vapix-openapi" ||
    (value?.context === (request.body as { context?: string }).context &&
      name.endsWith(`/${value?.method ?? name.split("/")[1]}`));
  // A success of EMQX 4.x has the code 0, and one of `getErrorCode` has that code.
  const isRefused = typeof given === "number" && given !== 0;
  return value !== undefined && isOfSample && (code === undefined ? !isRefused : String(given) === code);
}

/** Whether a sample with the client printed data, or the error that it got. */
function isData({ name, successes }: Program, status: number, code: string | undefined, printed: string): boolean {
  if (code !== undefined) return /Error: /.test(printed) && printed.includes(code);
  // A success of EMQX 4.x may have no data.
  return !successes.get(status) || parsed(printed) !== undefined || (name.startsWith("emqx-v4/") && printed === "");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe.each(Object.keys(languages))("samples in %s", (language) => {
  test("get the documented success from the mock, or the refusal of its first state, and print it", async () => {
    const list = programs(language);
    expect(list.length).toBe(operationCount());
    const outcomes = await run(language, list);
    const faults = list.flatMap((program, at) => faultOf(language, program, outcomes[at]!) ?? []);
    expect(faults).toEqual([]);
  }, 120_000);

  // Each is a mistake that a sample could have.
  test.each<[string, string, RegExp, string | ((part: string) => string)]>([
    ["another path", "mqtt-client/configureClient", /client\.cgi|configureClient/, "clients"],
    ["another value", "mqtt-client/configureClient", /"(ssl|tcp|ws|wss)"/, '"none"'],
    ["another method", "mqtt-client/getClientStatus", /getClientStatus/, "deactivateClient"],
    ["no account", "network-settings/getNetworkInfo", /PASSWORD/g, "NONE"],
    [
      "another operation",
      "emqx/listNodes",
      /\/nodes|listNodes/,
      (part) => (part === "listNodes" ? "getStats" : "/stats"),
    ],
    ["no account for a broker", "emqx/listNodes", /EMQX_SECRET/g, "NONE"],
    ["no token", "emqx/listApiKeys", /EMQX_TOKEN/g, "NONE"],
    ["no file", "fwmgr/upgrade", /VAPIX_FILE/g, "NONE"],
    ["nothing printed", "emqx/listNodes", /(?:console\.log|print)(?=\()|^curl/m, "String"],
  ])(
    "with %s are found: %s",
    async (_, name, part, other) => {
      const program = programs(language).find((one) => one.name === name)!;
      const source = program.source.replace(part, other as string);
      expect(source).not.toBe(program.source);
      const wrong = { ...program, source };
      const [outcome] = await run(language, [wrong]);
      expect(faultOf(language, wrong, outcome!)).toContain(name);
    },
    60_000,
  );
});

test("samples in TypeScript compile", () => {
  const list = programs("TypeScript");
  const texts = list.map(({ name, source }) => [
    `${name.replace("/", "-")}.mts`,
    onSources(source).replace(ROOT, "./"),
  ]);
  expect(compile(ROOT.slice(0, -1), Object.fromEntries(texts) as Record<string, string>)).toEqual([]);
}, 120_000);
