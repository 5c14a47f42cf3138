import { describe, expect, test } from "vitest";
import { readEmqx } from "../../../src/cli/broker.ts";
import { ONBOARD_OPTIONS, readMqtt, readWait } from "../../../src/cli/onboard/options.ts";
import { readArguments, UsageError } from "../../../src/cli/usage.ts";

const read = (args: string[]) => readArguments({ args, options: ONBOARD_OPTIONS }).values;
const mqtt = (...args: string[]) => readMqtt(read(args));
const emqx = (args: string[], variables = {}, url = "https://192.0.2.9") => readEmqx(read(args), url, variables);

const ID = ["--client-id", "dock-7"];
const SSL = [...ID, "--broker", "ssl://broker.example.com"];

describe("the configuration of the camera", () => {
  test.each<[string, object]>([
    ["ssl://broker.example.com", { protocol: "ssl", host: "broker.example.com" }],
    ["mqtts://broker.example.com:8884", { protocol: "ssl", host: "broker.example.com", port: 8884 }],
    ["tcp://192.0.2.9:1884", { protocol: "tcp", host: "192.0.2.9", port: 1884 }],
    ["mqtt://192.0.2.9", { protocol: "tcp", host: "192.0.2.9" }],
    ["wss://broker.example.com:443/mqtt", { protocol: "wss", host: "broker.example.com", basepath: "mqtt" }],
    ["ws://broker.example.com:8083", { protocol: "ws", host: "broker.example.com", port: 8083 }],
    ["tcp://[2001:db8::9]:1884", { protocol: "tcp", host: "2001:db8::9", port: 1884 }],
  ])("finds the broker at %s", (address, server) => {
    expect(mqtt(...ID, "--broker", address).server).toEqual(server);
  });

  test("verifies the broker's certificate by default, and has TLS options with TLS only", () => {
    expect(mqtt(...SSL).ssl).toEqual({ validateServerCert: true });
    expect(mqtt(...SSL, "--ca-id", "harbour").ssl).toEqual({ validateServerCert: true, CACertID: "harbour" });
    expect(mqtt(...SSL, "--no-broker-verification").ssl).toEqual({ validateServerCert: false });
    expect(mqtt(...ID, "--broker", "tcp://broker")).not.toHaveProperty("ssl");
  });

  test("has the client id as the user name, or another one", () => {
    expect(mqtt(...SSL).username).toBe("dock-7");
    expect(mqtt(...SSL, "--mqtt-username", "harbour").username).toBe("harbour");
  });

  test("leaves messages and prefix as they are, unless they are named", () => {
    expect(Object.keys(mqtt(...SSL))).toEqual(["server", "clientId", "username", "ssl"]);
    expect(mqtt(...SSL, "--default-messages")).toMatchObject({
      lastWillTestament: { useDefault: true },
      connectMessage: { useDefault: true },
      disconnectMessage: { useDefault: true },
    });
    expect(mqtt(...SSL, "--prefix", "a/b").deviceTopicPrefix).toBe("a/b");
  });

  test.each<[what: string, args: string[], saying: RegExp]>([
    ["no client id", SSL.slice(2), /^the client id is missing/],
    ["no address", ID, /^the address of the broker for the camera is missing/],
    ["an address that is none of MQTT", [...ID, "--broker", "https://broker"], /^invalid --broker; it must be tcp:/],
    [
      "an address with an account",
      [...ID, "--broker", "ssl://a:S3NT1NEL@broker"],
      /^invalid --broker; it must be tcp:/,
    ],
    ["no address at all", [...ID, "--broker", "broker"], /^invalid --broker; it must be tcp:/],
    ["a path without web sockets", [...ID, "--broker", "ssl://broker/mqtt"], /only ws: and wss: have a path$/],
    ["options of TLS without it", [...ID, "--broker", "tcp://broker", "--ca-id", "x"], /require ssl: or wss:$/],
    [
      "a password for all to read",
      [...SSL, "--mqtt-password", "S3NT1NEL"],
      /put it into MQTT_PASSWORD, or into a file: --mqtt-password @<file>$/,
    ],
    ["two kinds of messages", [...SSL, "--status-topic", "a", "--default-messages"], /remove one of them$/],
  ])("is an error with %s", (_, args, saying) => {
    expect(() => mqtt(...args)).toThrow(UsageError);
    expect(() => mqtt(...args)).toThrow(saying);
    expect(() => mqtt(...args)).not.toThrow(/S3NT1NEL/);
  });
});

describe("the broker's API", () => {
  test("is called with a key, or with a token of the environment", () => {
    expect(emqx([], { EMQX_API_KEY: "k" }).apiKey).toBe("k");
    expect(emqx(["--api-key", "own"], { EMQX_API_KEY: "k" }).apiKey).toBe("own");
    expect(emqx([], { EMQX_TOKEN: "t" })).toMatchObject({ token: "t", apiKey: undefined });
  });

  test("is trusted by its own options, and not by those of the camera", () => {
    const fingerprint = "ab".repeat(32);
    const args = ["--emqx-fingerprint", fingerprint, "--insecure", "--emqx-allow-basic-over-http"];
    expect(emqx(args)).toMatchObject({
      tls: { fingerprint256: fingerprint },
      insecure: undefined,
      allowBasicOverHttp: true,
    });
  });

  test("is not given the camera's account", () => {
    expect(JSON.stringify(emqx(["--username", "root"], { VAPIX_USERNAME: "S3NT1NEL", VAPIX_TOKEN: "x" }))).not.toMatch(
      /root|S3NT1NEL|"x"/,
    );
  });

  test.each<[what: string, args: string[], variables: object, saying: RegExp, url?: string]>([
    [
      "a secret for all to read",
      ["--api-secret", "S3NT1NEL"],
      {},
      /put it into EMQX_API_SECRET, or into a file: --api-secret @<file>$/,
    ],
    ["a key and a token", ["--api-key", "k"], { EMQX_TOKEN: "S3NT1NEL" }, /^EMQX_TOKEN cannot be combined with/],
    ["a fingerprint that is none", ["--emqx-fingerprint", "00"], {}, /^invalid --emqx-fingerprint/],
    ["a missing file", ["--emqx-ca", "/nowhere.pem"], {}, /^--emqx-ca: .*cannot be read/],
    [
      "trust without TLS",
      ["--emqx-insecure"],
      {},
      /^--emqx-ca, --emqx-fingerprint and --emqx-insecure require/,
      "http://b",
    ],
  ])("is not called with %s", (_, args, variables, saying, url) => {
    expect(() => emqx(args, variables, url)).toThrow(UsageError);
    expect(() => emqx(args, variables, url)).toThrow(saying);
    expect(() => emqx(args, variables, url)).not.toThrow(/S3NT1NEL/);
  });
});

test("the wait is in seconds", () => {
  expect(readWait("1.5")).toBe(1500);
  for (const wrong of ["long", "-1", "", "1e9"]) expect(() => readWait(wrong)).toThrow(UsageError);
});
