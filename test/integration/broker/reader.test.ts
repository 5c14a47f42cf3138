import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import mqtt from "mqtt";
import { expect, onTestFinished, test } from "vitest";
import { device } from "../../events/documents.ts";
import { temporaryFolder } from "../../folder.ts";
import { runNode } from "../../program.ts";
import { samples } from "../../spec/event-mqtt-bridge/samples.ts";
import { startMosquitto } from "./mosquitto.ts";

const SOURCE = fileURLToPath(new URL("../../../src/events.ts", import.meta.url));

/** What a subscriber to all topics gets beside events, with what the handler says of it. */
const FOREIGN: [topic: string, payload: string | Buffer, said: string][] = [
  [
    "axis-cam/device",
    '{\n "timestamp": 1775000000,\n "temperature": {"temp_cpu": 24.0}\n}',
    "has neither an event nor",
  ],
  ["axis/ACCC8E00A1B2/event/connection", '{"serialNumber":"ACCC8E00A1B2","connected":false}', "ACCC8E00A1B2 is gone"],
  ["yard/lwt", "lost", "is not JSON"],
  ["dataq/connect/ACCC8E00A1B2", '{"connected":false,"serial":"ACCC8E00A1B2"}', "has neither"],
  ["dataq/image/ACCC8E00A1B2", `{"image":"${"A".repeat(300_000)}"}`, "has neither"],
  ["dataq/picture", Buffer.of(0xff, 0xd8, 0xff), "is not UTF-8"],
  ["half/event", '{"topic":"onvif:Device/axis:Sensor/PIR","message":123}', "has neither"],
  ["a/digits", `{"topic":"a","message":{"data":{"AreaID":"${"1".repeat(100_000)}"}}}`, "a: {"],
  ["a/prototype", '{"topic":"__proto__","message":{"data":{"__proto__":"1"}}}', '__proto__: {"__proto__":"1"}'],
  ["cleared", "", "is empty"],
];

test("the handler of the docs survives everything that a broker delivers", async () => {
  const broker = await startMosquitto();
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const program = join(folder.path, "subscriber.ts");
  const url = `mqtt://127.0.0.1:${broker.tcp}`;
  const account = { username: "dock-7", password: "pass" };
  await writeFile(
    program,
    `${device["x-code-sample"].replace("vapix-openapi/events", pathToFileURL(SOURCE).href)}
import mqtt from ${JSON.stringify(import.meta.resolve("mqtt"))};
const client = await mqtt.connectAsync("${url}", ${JSON.stringify(account)});
client.on("message", (topic, payload) => console.log(describe(topic, payload).slice(0, 120)));
await client.subscribeAsync("#");
console.log("subscribed");
`,
  );
  const subscriber = runNode(program, []);
  onTestFinished(() => subscriber.signal("SIGKILL"));
  await subscriber.printed(/subscribed\n/);

  const publisher = await mqtt.connectAsync(url, account);
  onTestFinished(() => publisher.endAsync(true));
  const alarm = samples["a thermometry alarm"];
  for (const [topic, payload] of FOREIGN) await publisher.publishAsync(topic, payload, { qos: 1 });
  await publisher.publishAsync(alarm.topic, JSON.stringify(alarm.payload), { qos: 1 });
  await subscriber.printed(/Pump 4: alarm, 88.5 Celsius\n/);
  const lines = subscriber.output.trim().split("\n").slice(1);
  expect(lines).toHaveLength(FOREIGN.length + 1);
  for (const [index, [, , said]] of FOREIGN.entries()) expect(lines[index]).toContain(said);
});
