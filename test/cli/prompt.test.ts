import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askHidden, confirm, type Terminal } from "../../src/cli/prompt.ts";
import { Interrupted, UsageError } from "../../src/cli/usage.ts";

/** A terminal without a screen: what is typed, and what shows. */
function terminal(): { terminal: Terminal; type: (text: string) => void; end: () => void; shown: () => string } {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  let shown = "";
  output.setEncoding("utf8").on("data", (text: string) => (shown += text));
  return {
    terminal: { input, output },
    type: (text) => void input.write(text),
    end: () => void input.end(),
    shown: () => shown,
  };
}

test("a password is not shown while it is typed", async () => {
  const { terminal: own, type, shown } = terminal();
  const answer = askHidden("Password: ", "", own);
  type("pa ss:w\u00f6rd");
  type("x\x7f\r");
  expect(await answer).toBe("pa ss:w\u00f6rd");
  expect(shown()).toBe("Password: \n");
});

test.each([
  ["y", true],
  ["Yes", true],
  [" y ", true],
  ["n", false],
  ["", false],
  ["yesterday", false],
])("the response %j means %j", async (text, meant) => {
  const { terminal: own, type, shown } = terminal();
  const answer = confirm("Call it?", "", own);
  type(`${text}\r`);
  expect(await answer).toBe(meant);
  expect(shown()).toContain("Call it? [y/N] ");
  expect(shown()).toContain(text);
});

test("Ctrl-C ends a question", async () => {
  const { terminal: own, type } = terminal();
  const answer = askHidden("Password: ", "", own);
  type("pass\x03");
  await expect(answer).rejects.toBeInstanceOf(Interrupted);
});

test.each(["\x04", undefined])("the end of the input, %j, ends a question", async (text) => {
  const { terminal: own, type, end } = terminal();
  const answer = confirm("Call it?", "", own);
  if (text === undefined) end();
  else type(text);
  await expect(answer).rejects.toThrow(UsageError);
});

test.each(["input", "output"] as const)("without a terminal for the %s, the prompt does not appear", async (side) => {
  const { terminal: own, shown } = terminal();
  own[side].isTTY = false;
  await expect(askHidden("Password: ", "set VAPIX_PASSWORD", own)).rejects.toThrow(
    new UsageError("set VAPIX_PASSWORD"),
  );
  expect(shown()).toBe("");
});
