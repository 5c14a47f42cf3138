import { expect, onTestFinished, test } from "vitest";
import { createVapixClient } from "../../src/index.ts";
import { startVapix, vapix } from "./vapix-command.ts";

test("vapix mock --events publishes events one after another", async () => {
  const program = startVapix(["mock", "--port", "0", "--events", "1"]);
  onTestFinished(async () => {
    program.signal("SIGKILL");
    await program.ended;
  });
  const [, url] = await program.printed(/mock device at (\S+)/);
  const camera = createVapixClient(url!);
  await camera.mqttClient.configureClient({ server: { protocol: "tcp", host: "192.0.2.1" } });
  await camera.mqttClient.activateClient();
  await camera.eventMqttBridge.configureEventPublication({ eventFilterList: [{ topicFilter: "//." }] });
  await program.printed(/^event [\w.]+, 1 message\n[^]*^event [\w.]+, 1 message\n/m);
  const names = [...program.output.matchAll(/^event (\S+), /gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  [["--events", "0"], "--events takes a number above 0, not 0"],
  [["--events", "often"], 'invalid --events "often"; it must be a whole number'],
  [
    ["--events", "5", "--upstream", "http://192.0.2.1"],
    "--events is an option of the mock; it cannot be combined with --upstream",
  ],
])("vapix mock %j is rejected", async (args, text) => {
  const { code, errors } = await vapix(["mock", "--port", "0", ...args]);
  expect(code).not.toBe(0);
  expect(errors).toContain(text);
});
