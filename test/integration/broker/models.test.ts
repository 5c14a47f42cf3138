import { spawn } from "node:child_process";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { readMessage } from "../../../src/events/read-message.ts";
import { topicOf } from "../../../src/events/event-topics.ts";
import { createVapixClient } from "../../../src/vapix/client.ts";
import { device } from "../../events/documents.ts";
import { fixtures } from "../../events/fixtures.ts";
import { temporaryFolder, type Folder } from "../../folder.ts";
import { start } from "../../mock/start.ts";
import { install, run } from "../../npm.ts";
import { connect, listen } from "../../mock/broker/start.ts";
import { installPython } from "../venv.ts";
import { startMosquitto } from "./mosquitto.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));
const FIXTURES = join(ROOT, "test/fixtures/events");

let folder: Folder;
/** The folder with Modelina, and with what it made. */
let made: string;
let python: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  // 200 MB, which no other test needs.
  made = await install(folder, "modelina", ["@asyncapi/modelina@5.10.1"]);
  python = join(await installPython(folder, ["pydantic==2.14.4", "paho-mqtt==2.1.0"]), "python");
  await cp(join(HERE, "generate-models.mjs"), join(made, "generate-models.mjs"));
  await cp(join(HERE, "read_models.py"), join(made, "read_models.py"));
  await writeFile(join(made, "device.json"), JSON.stringify(device));
  const result = await run(process.execPath, ["generate-models.mjs", "device.json", made], made);
  expect(result).toMatchObject({ code: 0, errors: "" });
}, 300_000);
afterAll(() => folder?.remove());

/** The items of a message as devices write them, of the source and the data. */
function itemsOf({ message }: { message: { source?: object; data?: object } }): object {
  return { ...message.source, ...message.data };
}

test("models of Modelina in Python read the recorded forms of all events", async () => {
  const args = fixtures.flatMap(([file, { event }]) => [event, join(FIXTURES, file)]);
  const { code, output, errors } = await run(python, ["read_models.py", ...args], made);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  const read = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(read).toEqual(
    fixtures.map(([, { event, payload }]) => ({
      event,
      topic: payload.topic,
      timestamp: (payload as unknown as { timestamp: number }).timestamp,
      items: expect.objectContaining(itemsKnown(event, itemsOf(payload))) as object,
    })),
  );
});

/** A model prints no items that it does not know. */
function itemsKnown(event: string, items: object): object {
  const name = event
    .split(".")
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join("");
  const { schemas } = device.components;
  const known = { ...schemas[`${name}Source`]?.properties, ...schemas[`${name}Data`]?.properties };
  return Object.fromEntries(Object.entries(items).filter(([item]) => item in known));
}

test("models of Modelina in TypeScript compile, and read the recorded forms of all events", async () => {
  const events = [...new Set(fixtures.map(([, { event }]) => event))];
  const classOf = (event: string) =>
    `${event
      .split(".")
      .map((part) => part[0]!.toUpperCase() + part.slice(1))
      .join("")}Event`;
  const program = [
    'import { readFileSync } from "node:fs";',
    ...events.map((event) => `import { ${classOf(event)} } from "./models-ts/${classOf(event)}";`),
    "const read = (file: string) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8')).payload);",
    ...fixtures.map(
      ([file, { event }]) =>
        `console.log(${classOf(event)}.unmarshal(read(${JSON.stringify(join(FIXTURES, file))})).marshal());`,
    ),
  ];
  await writeFile(join(made, "use.ts"), program.join("\n"));
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules/@types")],
  };
  await writeFile(join(made, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  const tsc = await run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "."], made);
  expect(tsc.output).toBe("");
  const rolldown = join(ROOT, "node_modules/.bin/rolldown");
  expect((await run(rolldown, ["use.ts", "--platform", "node", "--file", "use.mjs"], made)).code).toBe(0);
  const { output, errors } = await run(process.execPath, ["use.mjs"], made);
  expect(errors).toBe("");
  const lines = output.trim().split("\n");
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual(fixtures.map(([, { payload }]) => payload));
}, 120_000);

test("what the mock fires goes through mosquitto to readMessage, and to a model in Python", async () => {
  const broker = await startMosquitto();
  const mock = await start({ mqtt: true });
  const { mqttClient, eventMqttBridge } = createVapixClient(mock.url);
  await mqttClient.configureClient({
    server: { protocol: "tcp", host: "127.0.0.1", port: broker.tcp },
    username: "dock-7",
    password: "pass",
  });
  const eventFilterList = [{ topicFilter: "//.", qos: 1 as const, retain: "property" as const }];
  await eventMqttBridge.configureEventPublication({ eventFilterList, includeSerialNumberInPayload: true });
  const { eventPublicationConfig } = await eventMqttBridge.getEventPublicationConfig();
  const configuration = { eventPublicationConfig: eventPublicationConfig!, serialNumber: "ACCC8E00A1B2" };

  const EVENTS = ["io.port", "objectAnalytics.crossline", "light.status", "sensors.shock"] as const;
  const args = ["read_models.py", "--broker", String(broker.tcp), "axis/#", ...EVENTS];
  const reader = spawn(python, args, { cwd: made });
  onTestFinished(() => void reader.kill("SIGKILL"));
  let output = "";
  reader.stdout.on("data", (text) => (output += text));
  await vi.waitFor(() => expect(output).toContain("subscribed\n"), 20_000);
  const own = await connect(`mqtt://127.0.0.1:${broker.tcp}`);
  const seen = await listen(own, "axis/#");
  const later = await connect(`mqtt://127.0.0.1:${broker.tcp}`, { clientId: "later" });

  await mqttClient.activateClient();
  await vi.waitFor(async () => expect((await mqttClient.getClientStatus()).status!.connectionStatus).toBe("connected"));
  await mock.fire("io.port", { port: 3, state: false });
  await mock.fire("objectAnalytics.crossline", { scenario: 2, reason: "bus", total: 7 }, { scenario: "Gate in" });
  await mock.fire("light.status");
  await mock.fire("sensors.shock");

  await vi.waitFor(() => expect(seen).toHaveLength(4), 10_000);
  const messages = seen.map(([topic, payload]) => readMessage(topic, payload));
  expect(messages.map(({ event }) => event)).toEqual(EVENTS);
  expect(messages[0]).toMatchObject({ serial: "ACCC8E00A1B2", data: { port: 3, state: false }, stateful: true });
  expect(messages[1]).toMatchObject({
    parameters: { device: 1, scenario: 2 },
    data: { scenario: "Gate in", reason: "bus", total: 7 },
  });
  expect(seen[0]![0]).toBe(topicOf("io.port", configuration, { port: 3 }));

  await vi.waitFor(() => expect(output.trim().split("\n")).toHaveLength(5), 10_000);
  const read = output
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line) as object);
  expect(read).toMatchObject([
    { event: "io.port", items: { port: "3", state: "0" } },
    { event: "objectAnalytics.crossline", items: { scenario: "Gate in", reason: "bus", total: "7" } },
    { event: "light.status", items: { id: "0", state: "OFF" } },
    { event: "sensors.shock", items: { channel: "1" } },
  ]);

  // Of stateful events, the broker keeps the last one.
  const kept = await listen(later, "axis/#");
  await vi.waitFor(() => expect(kept).toHaveLength(2), 10_000);
  expect(kept.every(([, , retain]) => retain)).toBe(true);
  expect(kept.map(([topic, payload]) => readMessage(topic, payload).event).sort()).toEqual(["io.port", "light.status"]);
});
