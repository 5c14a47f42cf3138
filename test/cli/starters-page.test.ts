import { readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { includedFiles } from "../../scripts/docs/included-files.ts";
import { createVapixClient } from "../../src/index.ts";
import { startVapix } from "./vapix-command.ts";

const page = readFileSync(new URL("../../spec/pages/starters.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language, code]) => ({ language, code: code! }));
const commands = blocks.flatMap(({ code }) => code.trim().split("\n"));

describe("the page of starters", () => {
  test.each(commands)("has a command that starts what it describes: %s", async (command) => {
    const [, args] = /^npx vapix-openapi (mock .*)$/.exec(command) ?? [];
    expect(args).toBeDefined();
    const program = startVapix([...args!.split(" "), "--port", "0", "--json"]);
    onTestFinished(async () => {
      program.signal("SIGTERM");
      expect(await program.ended).toBe(0);
    });
    const count = Number(/--fleet (\d+)/.exec(command)?.[1] ?? 1);
    await program.printed(new RegExp(`^(.+\\n){${count}}$`));
    const devices = program.output.trim().split("\n");
    const { url, certificate } = JSON.parse(devices.at(-1)!) as { url: string; certificate?: { pem: string } };
    const account = { username: "root", password: "pass", tls: certificate && { ca: certificate.pem } };
    const { status } = await createVapixClient(url, account).mqttClient.getClientStatus();
    expect(status?.state).toBe("inactive");
  });

  test("has other code only from files that test/integration/starters.test.ts runs", () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(["sh"]));
    expect(includedFiles(page)).toHaveLength(6);
    for (const file of includedFiles(page))
      expect(file).toMatch(/^(test\/integration\/starters\/(pytest|junit)\/|scripts\/docker\/Dockerfile$)/);
  });
});
