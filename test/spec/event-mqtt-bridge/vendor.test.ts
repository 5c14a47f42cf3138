import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

interface Printed {
  requests: object[];
  answers: object[];
  refusals: object[];
}

const FOLDER = new URL("../../fixtures/event-mqtt-bridge/vendor/", import.meta.url);
const contract = readContract("event-mqtt-bridge");
const examples = readdirSync(FOLDER).flatMap((file) => {
  const method = file.replace(".json", "");
  const printed = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Printed;
  return [
    ...printed.requests.map((envelope) => ({ schema: `${capital(method)}Request`, union: "Request", envelope })),
    ...printed.answers.map((envelope) => ({ schema: `${capital(method)}Response`, union: "Response", envelope })),
    ...printed.refusals.map((envelope) => ({ schema: "EventMqttBridgeRefusal", union: "Response", envelope })),
  ];
});

test("there are five requests, five answers and two refusals", () => {
  const count = (end: string) => examples.filter(({ schema }) => schema.endsWith(end)).length;
  expect(["Request", "Response", "Refusal"].map(count)).toEqual([5, 5, 2]);
});

test.each(examples)("the contract accepts what is printed: $schema", ({ schema, union, envelope }) => {
  expect(contract.faults(schema, envelope)).toEqual([]);
  expect(contract.faults(`EventMqttBridge${union}`, envelope)).toEqual([]);
});
