import { expect, test } from "vitest";
import { count, summary } from "../../src/judge/report.ts";
import { createMessageTally } from "../../src/verify/messages.ts";
import { samples } from "../spec/event-mqtt-bridge/samples.ts";

const { topic, payload } = samples["a thermometry alarm"];

function tally(...messages: [topic: string, payload: unknown, isRetained?: boolean][]) {
  const found = createMessageTally();
  for (const [on, what, isRetained = false] of messages)
    found.add(on, Buffer.from(typeof what === "string" ? what : JSON.stringify(what)), isRetained);
  return found;
}

const unknown = (name: string) => ({ topic: `axis:${name}`, timestamp: 1, message: { source: {}, key: {}, data: {} } });

test("messages are counted by event, and the foreign ones by what they are", () => {
  const connected = { serialNumber: "ACCC8E00A1B2", connected: true, description: "Connected", timestamp: null };
  const report = tally(
    [topic, payload],
    [topic, payload, true],
    ["a/event/connection", connected, true],
    ["b", "text"],
    ["c", ""],
    ["c", "text"],
    ["d", unknown("Sample")],
  ).report();
  expect(report.messages).toEqual({ received: 7, retained: 2, foreign: 3 });
  expect(report.apis.map(({ id }) => id)).toEqual(["event-mqtt-bridge", "mqtt-client", "other messages"]);
  expect(report.checks.map(({ api, name, note, isForeign }) => [api, name, note, isForeign])).toEqual([
    ["event-mqtt-bridge", expect.stringMatching(/\btemperatureDetection$/), "2 messages", undefined],
    ["mqtt-client", "connection", "1 message", undefined],
    ["other messages", "is not JSON", "2 messages", true],
    ["other messages", "is empty, as when a retained message was cleared", "1 message", true],
    ["event-mqtt-bridge", "axis:Sample", "1 message", undefined],
  ]);
  expect(summary(report)).toBe("3 checks, 0 violations, 1 difference; 7 messages, 2 retained, 3 foreign");
});

test.each<[what: string, messages: [string, unknown][], actual: string]>([
  ["no message", [], "no message"],
  ["foreign messages alone", [["a", "text"]], "foreign messages alone"],
])("%s is a failure", (_, messages, actual) => {
  const report = tally(...messages).report();
  expect(count(report, "violation")).toBe(1);
  expect(report.checks[0]).toMatchObject({ api: "the broker", findings: [{ verdict: "violation", actual }] });
});

test("a flood of topics, items and kinds of messages keeps the report small", () => {
  const found = createMessageTally();
  const letters = (index: number) => String(index).replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)]!);
  for (let index = 0; index < 2000; index++) {
    const name = letters(index);
    found.add(`${name}/${name}`, Buffer.from(JSON.stringify(unknown(name))), false);
    const message = { source: {}, key: {}, data: { [name]: "1" } };
    found.add(topic, Buffer.from(JSON.stringify({ ...payload, message })), false);
    found.add(name, Buffer.from(JSON.stringify({ [name]: name })), false);
  }
  const { checks, messages } = found.report();
  expect(messages).toEqual({ received: 6000, retained: 0, foreign: 2000 });
  expect(checks).toHaveLength(203);
  expect(checks.find(({ name }) => name === "further events")?.note).toBe("1800 messages");
  expect(checks.find(({ name }) => name.endsWith("temperatureDetection"))?.findings).toHaveLength(200);
});
