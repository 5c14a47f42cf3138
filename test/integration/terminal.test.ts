import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { connect, startBroker } from "../mock/broker/start.ts";
import { digestDevice } from "../vapix/digest-device.ts";
import { tool } from "./tools.ts";

// Without exec, a shell such as dash stays beside the program, and Ctrl-C ends it with a code of its own.
const COMMAND = `exec '${process.execPath}' src/cli/vapix.ts`;

let mock: MockServer;
let script: string;
beforeAll(async () => {
  script = tool("script", "bsdutils");
  mock = await createMockServer();
});
afterAll(() => mock.close());

interface Terminal {
  /** Waits until a text shows. */
  shows(text: string): Promise<void>;
  type(text: string): void;
  /** Waits for the end, and gives the exit code and all that has shown. */
  end(): Promise<{ code: number; screen: string }>;
}

/** Runs `vapix call`, or another command, on a terminal of its own. */
function onTerminal(args: string, variables: NodeJS.ProcessEnv = {}, command = "call"): Terminal {
  const environment = {
    NO_COLOR: undefined,
    FORCE_COLOR: undefined,
    // Node takes the terminal of a CI for one without colours.
    CI: undefined,
    TERM: "xterm-256color",
    VAPIX_PASSWORD: undefined,
  };
  const child = spawn(script, ["--quiet", "--return", "--command", `${COMMAND} ${command} ${args}`, "/dev/null"], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { ...process.env, ...environment, ...variables },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let screen = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (screen += text));
  const closed = once(child, "close");
  return {
    shows: (text) =>
      new Promise((resolve, reject) => {
        const look = () => screen.includes(text) && resolve();
        child.stdout.on("data", look);
        void closed.then(() => reject(new Error(`it ended without showing ${text}: ${screen}`)));
        look();
      }),
    type: (text) => void child.stdin.write(text),
    async end() {
      const [code] = (await closed) as [number];
      return { code, screen };
    },
  };
}

describe("vapix call on a terminal", () => {
  test("asks for the password, does not show it, and signs with it", async () => {
    const device = await digestDevice();
    const terminal = onTerminal(`mqtt-client getClientStatus --url ${device.url} --username operator7`);
    await terminal.shows("Password of operator7: ");
    terminal.type(`${device.password}\r`);
    const { code, screen } = await terminal.end();
    expect({ code, screen }).toEqual({ code: 0, screen: "Password of operator7: \r\n{}\r\n" });
    expect(device.verdicts).toEqual(["plain", "accepted"]);
  });

  test("asks before it disrupts, and calls on yes", async () => {
    const terminal = onTerminal(`mqtt-client deactivateClient --url ${mock.url}`);
    await terminal.shows(`mqtt-client deactivateClient disrupts. Call it on ${new URL(mock.url).host}? [y/N] `);
    terminal.type("y\r");
    expect((await terminal.end()).code).toBe(0);
    expect(mock.requests.at(-1)).toMatchObject({ method: "deactivateClient" });
  });

  test.each([
    ["no", "\r", 1, "nothing was sent"],
    ["Ctrl-C", "\x03", 130, "interrupted"],
  ])("sends nothing on %s", async (_, typed, expected, saying) => {
    const before = mock.requests.length;
    const terminal = onTerminal(`mqtt-client deactivateClient --url ${mock.url}`);
    await terminal.shows("[y/N] ");
    terminal.type(typed);
    const { code, screen } = await terminal.end();
    expect(code, screen).toBe(expected);
    expect(screen).toContain(`vapix: ${saying}`);
    expect(mock.requests).toHaveLength(before);
  });

  test("prints in colours, and with NO_COLOR without", async () => {
    const args = `mqtt-client getSupportedVersions --url ${mock.url}`;
    expect((await onTerminal(args).end()).screen).toContain('\x1b[36m"apiVersions"\x1b[39m: [');
    const plain = await onTerminal(args, { NO_COLOR: "1" }).end();
    expect(plain).toEqual({ code: 0, screen: '{\r\n  "apiVersions": [\r\n    "1.6"\r\n  ]\r\n}\r\n' });
  });
});

test("vapix verify shows on a terminal what it is about, and then the report alone", async () => {
  const { code, screen } = await onTerminal(mock.url, { NO_COLOR: "1" }, "verify").end();
  expect(code, screen).toBe(0);
  expect(screen).toContain("\r\x1b[Kmqtt-client getClientStatus …\r\x1b[K");
  expect(screen).toMatch(/\x1b\[Kapi-discovery 1\.1\r\n[^\x1b]*0 violations[^\x1b]*$/);
});

test("vapix verify --mqtt asks for the password, counts messages and seconds, and reports on Ctrl-C", async () => {
  const { broker } = await startBroker();
  const publisher = await connect(broker.url);
  await publisher.publishAsync("axis/lwt", "lost", { retain: true, qos: 1 });
  const variables = { NO_COLOR: "1", MQTT_USERNAME: undefined, MQTT_PASSWORD: undefined };
  const terminal = onTerminal(`--mqtt ${broker.url} --seconds 600 --username dock-7`, variables, "verify");
  await terminal.shows("Password of dock-7: ");
  terminal.type("pass\r");
  await terminal.shows("\r\x1b[K1 message, 59");
  terminal.type("\x03");
  const { code, screen } = await terminal.end();
  expect(code, screen).toBe(1);
  expect(screen).toMatch(/is not JSON +foreign \(1 message\)[^\x1b]*1 message, 1 retained, 1 foreign\r\n$/);
});
