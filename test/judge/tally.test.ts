import { expect, test } from "vitest";
import { difference } from "../../src/judge/finding.ts";
import { createTally } from "../../src/judge/tally.ts";

const judged = (path: string) => ({
  api: "mqtt-client",
  name: "getClientStatus",
  code: undefined,
  request: [],
  answer: [difference("unnamed", path, "a property of the contract", "a string")],
});

test("the tally keeps at most 200 different findings of a method", () => {
  const tally = createTally();
  for (let index = 0; index < 1000; index++) tally.add(judged(`data.member${index}`), 1);
  const [, answers] = tally.report().checks;
  expect(answers?.findings).toHaveLength(200);
  expect(answers?.note).toBe("1000 calls");
});

test("a finding that comes again is counted, also when the tally is full", () => {
  const tally = createTally();
  for (let index = 0; index < 300; index++) tally.add(judged(`data.member${index % 250}`), 1);
  const [, answers] = tally.report().checks;
  expect(answers?.findings.find(({ path }) => path === "data.member7")?.times).toBe(2);
});
