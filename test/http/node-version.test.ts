import { expect, test } from "vitest";
import { type ProgramOptions, runNode } from "../program.ts";

/** Makes Node report another version, before anything is imported. */
function posing(version: string): ProgramOptions {
  const program = `Object.defineProperty(process.versions, "node", { value: "${version}" })`;
  return { variables: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}` } };
}

test.each(["src/index.ts", "src/emqx.ts"])(
  "%s fails on Node 20 when it is imported, with one clear error",
  async (file) => {
    const program = runNode(file, [], posing("20.19.5"));
    expect(await program.ended).toBe(1);
    const errors = program.errors.match(/^Error: .*$/gm);
    expect(errors).toEqual(["Error: vapix-openapi needs Node 22 or newer; this is Node 20.19.5; update Node"]);
    expect(program.output).toBe("");
  },
);

test("the command fails on Node 20 with the same error", async () => {
  const call = ["call", "systemready", "systemready", "--url", "http://192.0.2.1"];
  const program = runNode("src/cli/vapix.ts", call, posing("20.19.5"));
  expect(await program.ended).toBeGreaterThan(0);
  expect(program.errors).toBe("vapix: vapix-openapi needs Node 22 or newer; this is Node 20.19.5; update Node\n");
});

test.each(["22.0.0", "100.1.0"])("it is imported on Node %s", async (version) => {
  const program = runNode("src/index.ts", [], posing(version));
  expect(await program.ended, program.errors).toBe(0);
});
