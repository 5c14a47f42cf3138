import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../folder.ts";
import { block } from "../guides.ts";
import { samples } from "../spec/event-mqtt-bridge/samples.ts";
import { device } from "./documents.ts";

const SOURCE = fileURLToPath(new URL("../../src/events/read-message.ts", import.meta.url));
const code = device["x-code-sample"];

test("the code sample of the docs reports what a device published", async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  const file = join(path, "sample.ts");
  expect(code).toContain('from "vapix-openapi/events"');
  await writeFile(file, code.replace("vapix-openapi/events", pathToFileURL(SOURCE).href));
  const { describe } = (await import(pathToFileURL(file).href)) as {
    describe(topic: string, payload: string | Uint8Array): string;
  };

  expect(describe("a", JSON.stringify(samples["a thermometry alarm"].payload))).toBe("Pump 4: alarm, 88.5 Celsius");
  expect(describe("a", Buffer.from(JSON.stringify(samples["an I/O port"].payload)))).toBe(
    'onvif:Device/axis:IO/Port: {"port":1,"state":true}',
  );
  const [{ payload: lost }] = device.components.messages.lastWillTestament!.examples as [{ payload: object }];
  expect(describe("a", JSON.stringify(lost))).toBe("ACCC8E00A1B2 is gone");
  expect(describe("axis/a", "")).toBe("axis/a: the payload is empty, as when a retained message was cleared");
});

test("the guide shows the same code", () => {
  expect(block("messages.ts").code).toBe(code);
});
