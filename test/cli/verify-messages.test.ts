import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Report } from "../../src/judge/report.ts";
import { temporaryFolder } from "../folder.ts";
import { freePort } from "../../scripts/free-port.ts";
import { connect, startBroker } from "../mock/broker/start.ts";
import { samples } from "../spec/event-mqtt-bridge/samples.ts";
import { startVapix, vapix } from "./vapix-command.ts";

const { topic, payload } = samples["a thermometry alarm"];
const variables = { MQTT_USERNAME: "dock-7", MQTT_PASSWORD: "pass" };

/** A broker that retains messages, and how to verify them. */
async function retaining(...messages: [topic: string, payload: unknown][]) {
  const { broker, v5 } = await startBroker();
  const publisher = await connect(broker.url);
  for (const [on, what] of messages)
    await publisher.publishAsync(on, typeof what === "string" ? what : JSON.stringify(what), { retain: true, qos: 1 });
  return { args: ["verify", "--mqtt", broker.url, "--seconds", "0.5"], broker, publisher, v5 };
}

describe("vapix verify --mqtt", () => {
  test("prints a table, and exits with 0 if the contract is kept", async () => {
    const { args } = await retaining([topic, payload], ["axis/lwt", "lost"], ["other/topic", "lost"]);
    const { code, output, errors } = await vapix([...args, "--strict"], { variables });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output.replaceAll(/ {3,}/g, "  ")).toMatch(
      new RegExp(`^event-mqtt-bridge
  (thermometry\\.)?temperatureDetection  kept \\(1 message\\)

other messages
  is not JSON  foreign \\(1 message\\)

1 check, 0 violations, 0 differences; 2 messages, 2 retained, 1 foreign
$`),
    );
  });

  test("exits with 1 for violations, and for differences only if it is strict", async () => {
    const unknown = { ...payload, topic: "onvif:Device/axis:Sample" };
    const { args, publisher } = await retaining(["axis/a", unknown]);
    expect((await vapix(args, { variables })).code).toBe(0);
    expect((await vapix([...args, "--strict"], { variables })).code).toBe(1);
    await publisher.publishAsync(topic, "text", { retain: true, qos: 1 });
    const { code, output } = await vapix(args, { variables });
    expect(code).toBe(1);
    expect(output).toContain("violation: body: the payload: expected an event in JSON, got no JSON");
  });

  test.each<[string, [string, unknown][]]>([
    ["no message", []],
    ["foreign messages alone", [["axis/a", "text"]]],
  ])("exits with 1 for %s", async (actual, messages) => {
    const { args } = await retaining(...messages);
    const { code, output } = await vapix(args, { variables });
    expect(code).toBe(1);
    expect(output).toContain(`expected an event, or a message about the connection, got ${actual}`);
  });

  test("has no secret in any form of its report", async () => {
    const secrets = ["ACCC8E00A1B2", "192.0.2.77", "hunter2", "dock-7", "127.0.0.1"];
    const [serial, address, word] = secrets as [string, string, string];
    const { args } = await retaining(
      [`axis/${serial}/${word}`, word],
      [
        `axis/${serial}/event/connection`,
        { serialNumber: serial, connected: word, description: word, timestamp: address },
      ],
      [
        `axis/${address}/${topic}/$source/a/${word}`,
        {
          ...payload,
          serial,
          message: {
            source: { AreaID: word },
            key: word,
            data: { [serial]: word, AreaName: [word], TemperatureUnit: word },
          },
        },
      ],
      [`axis/${serial}/b`, { topic: `onvif:${serial}/axis:${address}`, message: { data: { [serial]: word, a: 5 } } }],
      [`axis/${serial}/c`, { [serial]: word, host: address }],
    );
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const [junit, markdown] = [join(folder.path, "report.xml"), join(folder.path, "report.md")];
    const table = await vapix([...args, "--junit", junit, "--markdown", markdown], { variables });
    const json = await vapix([...args, "--json"], { variables });
    expect([table.code, json.code]).toEqual([1, 1]);
    const forms = [
      table.output,
      table.errors,
      json.output,
      json.errors,
      await readFile(junit, "utf8"),
      await readFile(markdown, "utf8"),
    ];
    for (const form of forms) for (const secret of secrets) expect(form).not.toContain(secret);
    expect((JSON.parse(json.output) as Report).messages).toEqual({ received: 5, retained: 5, foreign: 2 });
    expect(forms[4]).toMatch(
      /<testcase classname="other messages" name="is not JSON"[^>]*>\n\s*<skipped message="foreign"/,
    );
    expect(forms[5]).toContain("### Foreign messages\n\n- `is not JSON`: 1 message\n");
    expect(forms[5]).toContain("- `event-mqtt-bridge onvif:(a name)/axis:(a name)`: unnamed: `topic`");
  });

  test("ends on Ctrl-C with the report", async () => {
    const { args, v5 } = await retaining([topic, payload]);
    const program = startVapix([...args, "--seconds", "600"], { variables });
    await vi.waitFor(
      async () => expect((await v5("GET", "/subscriptions")).body).toMatchObject({ meta: { count: 1 } }),
      15_000,
    );
    // The broker counts a subscription before the program has its retained message.
    await new Promise((resolve) => setTimeout(resolve, 500));
    program.signal("SIGINT");
    expect(await program.ended, program.output + program.errors).toBe(0);
    expect(program.output).toMatch(/temperatureDetection +kept \(1 message\)[^]* 1 retained, 0 foreign\n$/);
  });

  test("reports what was received, and fails, if the connection is lost", async () => {
    const { args, broker, v5 } = await retaining([topic, payload]);
    const program = startVapix([...args, "--seconds", "600"], { variables });
    await vi.waitFor(
      async () => expect((await v5("GET", "/subscriptions")).body).toMatchObject({ meta: { count: 1 } }),
      15_000,
    );
    await broker.close();
    expect(await program.ended).toBe(1);
    expect(program.output).toContain("kept (1 message)");
    expect(program.errors).toMatch(/^vapix: 127.0.0.1:\d+: the broker closed the connection\n {2}to do {6}see that/);
  });

  test("takes the account from options, and its password from a file", async () => {
    const { args } = await retaining([topic, payload]);
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const file = join(folder.path, "password");
    await writeFile(file, "pass\n");
    expect((await vapix([...args, "--username", "dock-7", "--password", `@${file}`])).code).toBe(0);
    // Those of a device are not the broker's.
    const ofDevice = { VAPIX_USERNAME: "dock-7", VAPIX_PASSWORD: "pass" };
    const { code, errors } = await vapix(args, { variables: ofDevice });
    expect(code).toBe(1);
    expect(errors).toMatch(
      /\n {2}to do {6}give --username, and the right password by --password @<file> or MQTT_PASSWORD\n$/,
    );
  });

  test("reports what to do if the broker is down", async () => {
    const port = await freePort();
    const args = ["verify", "--mqtt", `mqtt://127.0.0.1:${port}`];
    const { code, output, errors } = await vapix(args);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toBe(
      `vapix: 127.0.0.1:${port}: the connection to the broker failed (ECONNREFUSED)\n  to do      see that the broker is on and --mqtt is its address, with the right port, and for ws: the right path\n`,
    );
    const { error } = JSON.parse((await vapix([...args, "--json"])).errors) as { error: object };
    expect(error).toMatchObject({ name: "BrokerError", broker: `127.0.0.1:${port}`, fault: "connection" });
  });

  test.each([
    [
      "another protocol",
      ["--mqtt", "http://broker.example.com"],
      "--mqtt takes the address of a broker, such as mqtt://",
    ],
    ["no host", ["--mqtt", "mqtt:"], "--mqtt takes the address of a broker, such as mqtt://"],
    ["an account in the address", ["--mqtt", "mqtt://a:hunter2@b"], "--mqtt takes an address without an account"],
    ["a topic in the address", ["--mqtt", "mqtt://b/axis"], "topics are given by --topic"],
    [
      "a wrong filter",
      ["--mqtt", "mqtt://b", "--topic", "axis/#/a"],
      "--topic takes an MQTT topic filter, such as axis/#",
    ],
    ["no time", ["--mqtt", "mqtt://b", "--seconds", "0"], 'invalid --seconds "0"; it must be a number of seconds'],
    [
      "a device too",
      ["http://192.0.2.1", "--mqtt", "mqtt://b"],
      "--mqtt calls no device; it cannot be combined with an address",
    ],
    ["a token", ["--mqtt", "mqtt://b", "--token", "@t"], "--mqtt calls no device; it cannot be combined with --token"],
    ["methods", ["--mqtt", "mqtt://b", "--include", "configures"], "cannot be combined with --include"],
    [
      "a recording too",
      ["--replay", "x", "--mqtt", "mqtt://b"],
      "--replay calls no device; it cannot be combined with --mqtt",
    ],
    [
      "trust without TLS",
      ["--mqtt", "mqtt://b", "--insecure"],
      "--ca, --fingerprint and --insecure are for mqtts: and wss:",
    ],
    ["a password", ["--mqtt", "mqtt://b", "--username", "a", "--password", "hunter2"], "put it into MQTT_PASSWORD"],
    ["a topic without a broker", ["http://192.0.2.1", "--topic", "a"], "--topic goes with --mqtt"],
  ])("exits with 2 for %s", async (_, args, message) => {
    const { code, output, errors } = await vapix(["verify", ...args]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(message);
    expect(errors).not.toContain("hunter2");
  });
});
