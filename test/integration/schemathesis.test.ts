import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiIds } from "../../src/contract/files.ts";
import { readContract } from "../../src/contract/methods.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { start } from "../mock/start.ts";
import { run } from "../npm.ts";
import { installPython } from "./venv.ts";

const DOCUMENT = fileURLToPath(new URL("../../generated/openapi/vapix.portable.yaml", import.meta.url));
const HOOKS = fileURLToPath(new URL("schemathesis_hooks.py", import.meta.url));

/** Checks that take the HTTP status for the answer, which these APIs have in the envelope. */
const EXCLUDED = [
  // Thermometry documents HTTP 500 for refusals; the test looks at these itself.
  "not_a_server_error",
  // Devices refuse other HTTP methods by codes of their own, where schemathesis takes nothing but 405.
  "unsupported_method",
  // What no schema can tell is refused too, such as an area that there is not.
  "positive_data_acceptance",
  // The hooks have a check in its place that reads the envelope.
  "negative_data_rejection",
];

let folder: Folder;
let bin: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  bin = await installPython(folder, ["schemathesis==4.32.5"]);
}, 300_000);
afterAll(() => folder.remove());

test("schemathesis finds no answer that breaks the portable document, and no 5xx that is not documented", async () => {
  const log: string[] = [];
  const { url } = await start({ auth: "basic,digest", log: (line) => log.push(line) });
  const { code, output, errors } = await run(
    join(bin, "schemathesis"),
    [
      ...["run", DOCUMENT, "--url", url, "--auth", "root:pass", "--no-color"],
      ...["--phases", "examples,coverage,fuzzing", "--max-examples", "20", "--generation-deterministic"],
      ...["--exclude-checks", EXCLUDED.join(), "--continue-on-failure", "--warnings", "off"],
    ],
    folder.path,
    { variables: { SCHEMATHESIS_HOOKS: HOOKS, PYTHONDONTWRITEBYTECODE: "1" } },
  );
  expect(code, output + errors).toBe(0);

  const operations = apiIds().flatMap((id) => [...readContract(id).methods.values()]);
  expect(output).toContain(`Tested: ${operations.length}`);
  expect(log.length).toBeGreaterThan(80 * operations.length);
  const codes = operations.flatMap((operation) => operation.codes);
  const documented = codes.filter(({ kind, status = 200 }) => status >= 500 && kind !== "internal");
  const refusals = documented.map(({ status, code }) => `${status} ${code}`);
  const failures = log.flatMap((line) => / (5\d\d) (\d*)/.exec(line)?.[0].trim() ?? []);
  expect([...new Set(failures)].filter((failure) => !refusals.includes(failure))).toEqual([]);
  expect(failures).not.toEqual([]);
}, 300_000);
