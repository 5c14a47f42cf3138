import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** What Node has loaded of undici after a module. */
function undiciAfter(module: string): string {
  const code = `await import(${JSON.stringify(module)}); console.log(process.moduleLoadList.filter((name) => /undici/.test(name)).join())`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }).trim();
}

test.each(["index.ts", "emqx.ts", "mock.ts", "proxy.ts"])("src/%s loads no undici", (file) => {
  expect(undiciAfter(new URL(`../../src/${file}`, import.meta.url).href)).toBe("");
});

test("which the import of node:http does", () => {
  expect(undiciAfter("node:http")).toContain("undici");
});
