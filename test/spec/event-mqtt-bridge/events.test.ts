import { describe, expect, test } from "vitest";
import { webhooksOf } from "../../events/documents.ts";
import { readContract } from "../contract.ts";
import { samples } from "./samples.ts";

const contract = readContract("event-mqtt-bridge");
const faults = (payload: unknown) => contract.faults("BridgedEvent", payload);

test.each(Object.entries(samples))("the payload of %s is taken", (_, { payload }) => {
  expect(faults(payload)).toEqual([]);
});

test("the example is taken", () => {
  const { requestBody } = webhooksOf("event-mqtt-bridge").bridgedEvent!;
  expect(faults(requestBody.content["application/json"].example)).toEqual([]);
});

describe("a payload", () => {
  const event = samples["an I/O port"].payload;
  const items = event.message;

  test.each([
    ["without a serial number", { ...event, serial: undefined }],
    ["without key", { ...event, message: { ...items, key: undefined } }],
    ["without items", { ...event, message: { source: {}, key: {}, data: {} } }],
    ["with an unknown field", { ...event, message: { ...items, quality: "good" }, uptime: 5 }],
  ])("%s is taken", (_, payload) => {
    expect(faults(JSON.parse(JSON.stringify(payload)))).toEqual([]);
  });

  test.each([
    ["without a topic", { ...event, topic: undefined }],
    ["without a message", { ...event, message: undefined }],
    ["with a timestamp as text", { ...event, timestamp: "1772440215250" }],
    ["with a number in source", { ...event, message: { ...items, source: { port: 1 } } }],
    ["with a boolean in data", { ...event, message: { ...items, data: { state: true } } }],
    ["with an object in key", { ...event, message: { ...items, key: { a: {} } } }],
  ])("%s is rejected", (_, payload) => {
    expect(faults(JSON.parse(JSON.stringify(payload)))).not.toEqual([]);
  });
});
