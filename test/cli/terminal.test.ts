import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createProxy } from "../../src/proxy/proxy.ts";
import { serve } from "../vapix/server.ts";
import { wire } from "../mock/wire.ts";
import { sourcesBelow } from "../imports.ts";
import { startVapix, vapix } from "./vapix-command.ts";

/** Escapes of 7 and 8 bits, a title of the window, directions of text, and line feeds that pose as lines of ours. */
const EVIL = "\x1b[2J\x1b]0;title\x07\x9b31m\u202eevil\u2066\u200b\u2028\r\nfaked: line\n";

/** Matches what a terminal would obey, or what hides from its reader. */
const RAW = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function expectClean(text: string): void {
  expect(text).not.toMatch(RAW);
  expect(text).not.toMatch(/^faked/m);
}

/** Starts a device that responds to every call with the body made from the call. */
async function startDevice(answer: (call: { context?: string; method?: string }) => object): Promise<string> {
  const port = await serve((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += String(chunk)));
    request.on("end", () => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const { context, method } = JSON.parse(text.startsWith("{") && text.endsWith("}") ? text : "{}") as {
        context?: string;
        method?: string;
      };
      response.end(
        JSON.stringify({ apiVersion: "1.0", context, method, ...answer({ context: context!, method: method! }) }),
      );
    });
  });
  return `http://127.0.0.1:${port}`;
}

const refusal = () => ({ error: { code: 2004, message: EVIL, details: { [EVIL]: EVIL } } });
const success = () => ({ data: { [EVIL]: EVIL, apiList: [{ id: EVIL, [EVIL]: 1, version: EVIL }], areaList: EVIL } });

describe("control characters are escaped by", () => {
  test.each([[[]], [["--json"]]])("vapix call %j of an error", async (more) => {
    const url = await startDevice(refusal);
    const ended = await vapix(["call", "mqtt-client", "getClientStatus", "--url", url, ...more]);
    expect(ended.code).toBe(1);
    expect(ended.errors).toContain("\\u001b");
    expectClean(ended.output + ended.errors);
  });

  test.each([[[]], [["--json"]], [["--envelope"]]])("vapix call %j of data", async (more) => {
    const url = await startDevice(success);
    const { code, output, errors } = await vapix(["call", "mqtt-client", "getClientStatus", "--url", url, ...more], {
      variables: { FORCE_COLOR: undefined },
    });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const data = JSON.parse(output) as { data?: object };
    expect(data.data ?? data).toEqual(success().data);
    expectClean(output);
  });

  test("vapix call in colours, except its own", async () => {
    const url = await startDevice(success);
    const variables = { NO_COLOR: undefined, FORCE_COLOR: "1" };
    const { output } = await vapix(["call", "mqtt-client", "getClientStatus", "--url", url], { variables });
    expect(output).toContain("\x1b[36m");
    expectClean(output.replace(/\x1b\[(32|33|36|39)m/g, ""));
  });

  test.each([[[]], [["--json"]], [["--markdown"]]])("vapix verify %j", async (more) => {
    const url = await startDevice(({ method }) => (method === "getSupportedVersions" ? refusal() : success()));
    const ended = await vapix(["verify", url, ...more]);
    expect(ended.code).toBe(1);
    expectClean(ended.output + ended.errors);
  });

  test("vapix onboard", async () => {
    const camera = await startDevice(refusal);
    const broker = [
      "--emqx",
      camera,
      "--api-key",
      "key",
      "--emqx-allow-basic-over-http",
      "--broker",
      "tcp://192.0.2.1",
    ];
    const variables = { EMQX_API_SECRET: "secret", MQTT_PASSWORD: "pass" };
    for (const more of [[], ["--json"]]) {
      const ended = await vapix(["onboard", camera, ...broker, "--client-id", "a", ...more], { variables });
      expect(ended.code).toBe(1);
      expectClean(ended.output + ended.errors);
    }
  });

  test("vapix mock, of requests", async () => {
    const program = startVapix(["mock", "--port", "0"]);
    const [, url] = await program.printed(/mock device at (\S+)/);
    await wire(url!, `GET /a\x9b%1b[2J HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    const body = JSON.stringify({ apiVersion: EVIL, method: EVIL, context: EVIL, [EVIL]: EVIL });
    await fetch(`${url}/axis-cgi/mqtt/client.cgi`, { method: "POST", body });
    await program.printed(/POST \/axis/);
    program.signal("SIGINT");
    expect(await program.ended).toBe(0);
    expectClean(program.output + program.errors);
  });

  test("vapix mock --upstream, of requests, responses and in its summary", async () => {
    const device = await startDevice(success);
    const program = startVapix(["mock", "--port", "0", "--upstream", device]);
    const [, url] = await program.printed(/proxy at (\S+)/);
    const call = { apiVersion: EVIL, method: "getClientStatus", context: EVIL, params: { [EVIL]: 1 }, [EVIL]: 1 };
    for (const body of [call, { ...call, method: EVIL }])
      await fetch(`${url}/axis-cgi/mqtt/client.cgi`, { method: "POST", body: JSON.stringify(body) });
    program.signal("SIGINT");
    await program.ended;
    expect(program.output).toContain("violation");
    expectClean(program.output + program.errors);
  });

  test("a log of the proxy, with one line each", async () => {
    const lines: string[] = [];
    const device = await startDevice(success);
    const proxy = await createProxy({ upstream: device, log: (line) => lines.push(line) });
    const body = JSON.stringify({ method: "getClientStatus", params: { [EVIL]: { [EVIL]: 1 } } });
    await fetch(`${proxy.url}/axis-cgi/mqtt/client.cgi`, { method: "POST", body });
    await proxy.close();
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    for (const { findings } of proxy.report().checks)
      for (const { path, expected, actual } of findings) expectClean(path + expected + actual);
  });
});

test("the command line prints through one function, which escapes", () => {
  const others = sourcesBelow("src").filter((file) => file !== "src/cli/terminal.ts");
  const printing = others.filter((file) => /\bconsole\.|\bstd(out|err)\.write\b/.test(readFileSync(file, "utf8")));
  expect(printing).toEqual([]);
});
