import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { readDeclaredEvents } from "../../scripts/generate/declared-events.ts";
import { temporaryFolder } from "../folder.ts";

const DOOR = {
  title: "Door",
  topic: "tns1:Device/tnsaxis:Door{door}",
  parameters: { door: { description: "Number of the door." } },
  stateful: true,
  evidence: ["mqtt"],
  data: { open: { type: "boolean", state: true, description: "True while it is open." } },
  example: { data: { open: true } },
};

/** The events of a file `yard-gate.yaml`. */
async function read(content: object) {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  const folder = join(path, "events");
  await mkdir(folder);
  await writeFile(join(folder, "yard-gate.yaml"), stringify(content));
  return readDeclaredEvents(folder);
}

test("an event has the name of its file and its own", async () => {
  expect(await read({ door: DOOR })).toMatchObject([
    { name: "yardGate.door", channel: "yardGate.door", stateful: true, description: "Door.", source: {} },
  ]);
});

test("events of one topic share its name, and have names of their own", async () => {
  const { topic, parameters, ...event } = DOOR;
  const events = await read({ door: { title: "Doors", topic, parameters, anyOf: { open: event, shut: event } } });
  expect(events.map(({ name, channel, channelTitle }) => [name, channel, channelTitle])).toEqual([
    ["yardGate.open", "yardGate.door", "Doors"],
    ["yardGate.shut", "yardGate.door", "Doors"],
  ]);
});

test("a folder that is missing has no events", async () => {
  expect(await readDeclaredEvents("/nowhere")).toEqual([]);
});

describe("an error names", () => {
  test.each<[what: string, change: object, text: string]>([
    ["an unknown field", { colour: "red" }, "yardGate.door has an unknown field colour; available: topic, "],
    [
      "a topic without a namespace",
      { topic: "Device/Door{door}" },
      "yardGate.door has no topic with tns1: or tnsaxis:",
    ],
    ["a missing title", { title: undefined }, "yardGate.door has no title of at most 60 characters"],
    ["a missing kind", { stateful: undefined }, "yardGate.door has no boolean `stateful`"],
    ["missing evidence", { evidence: [] }, "yardGate.door has no evidence; available: mqtt, notification, "],
    ["unknown evidence", { evidence: ["rumour"] }, "yardGate.door has no evidence"],
    ["a parameter that the topic lacks", { topic: "tns1:Door" }, "describes other parameters than its topic has"],
    ["a parameter without a description", { parameters: {} }, "describes other parameters than its topic has"],
    [
      "a state that is missing",
      { data: { open: { type: "boolean", description: "." } } },
      "needs one item with `state`",
    ],
    ["a state of a pulse", { stateful: false }, "needs one item with `state` if it is stateful, and none if it is not"],
    ["an example without data", { data: undefined }, "has an example and no `data`"],
    ["an example of another type", { example: { data: { open: "1" } } }, "has an example with a wrong open"],
    ["an example with another item", { example: { data: { shut: true } } }, "has an example with a wrong shut"],
    ["a type that is unknown", { data: { open: { type: "text", description: "." } } }, "yardGate.door open has no"],
    [
      "words of a text",
      { data: { open: { type: "string", description: ".", words: ["yes", "no"] } } },
      "yardGate.door open is a string: words are of a boolean, values of a string",
    ],
  ])("%s", async (_, change, text) => {
    const event = Object.fromEntries(Object.entries({ ...DOOR, ...change }).filter(([, value]) => value !== undefined));
    await expect(read({ door: event })).rejects.toThrow(text);
  });
});
